import type { Measure } from '@cairnkit/engine/measure.js';

import { needsEvery } from './missing-answers.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

const compendium =
  'Measuring Violence-Related Attitudes, Behaviors, and Influences Among Youths: A Compendium of ' +
  'Assessment Tools, Centers for Disease Control and Prevention, as given at ' +
  'https://scales.arabpsychology.com/index.php/s/modified-rosenbergs-self-esteem-inventory-a/';

/**
 * Rosenberg Self-Esteem Scale, ten items.
 *
 * A scoring key without wording. Items stand in the order of 1965; a later order that is common on
 * the web has other items to reverse (see `notes`).
 */
export default {
  kind: 'measure',
  id: 'rses',
  version: '1.0.0',
  lang: 'en',
  title: 'Rosenberg Self-Esteem Scale',
  short: 'RSES',
  respondent: 'self',
  ages: {
    from: 13,
    source:
      'Education Endowment Foundation, SPECTRUM database: age 13 to 18; developed with 5,024 ' +
      'high-school juniors and seniors in New York State (Rosenberg 1965), and widely used with ' +
      'adults since',
  },
  timeFrame: 'In general; no period is named',
  items: wordlessItems(10, [1, 2, 3, 4]),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(10)),
      source:
        `${compendium}: all ten items added up. “A high score indicates a high level of self-esteem.” ` +
        '10 to 40, because answers count 1 to 4: see the notes.',
      reversed: {
        items: ids(3, 5, 8, 9, 10),
        source:
          'Measuring Violence-Related Attitudes, Behaviors, and Influences Among Youths: A ' +
          'Compendium of Assessment Tools (CDC): items 3, 5, 8, 9 and 10, in the order of 1965. ' +
          'Same items: ccaudek/r_functions@9ccea7f6b9c3, rosenberg.R, and CRAN JWileymisc, .scoreRSES.',
      },
      range: { min: 10, max: 40 },
      direction: 'higher-is-better',
      missing: needsEvery('CDC compendium of assessment tools'),
      rounding: 'none',
      bandSets: [],
      reliableChange: [],
      codes: [],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      'Free to use for “educational and professional research”, says the department that looks ' +
      'after it; an older form says it “may be used without explicit permission”. Neither speaks ' +
      'of passing the wording on with software, so this file has none. Ask the Department of ' +
      'Sociology, University of Maryland.',
    attribution: 'Rosenberg M (1965). Society and the adolescent self-image. Princeton.',
    source: 'socy.umd.edu, frequently asked questions on the Rosenberg Self-Esteem Scale',
    checkedOn: '2026-11-23',
  },
  notes: [
    'Item order matters. This key is for the order of 1965, where items 3, 5, 8, 9 and 10 are reversed. In the other common order, items 2, 5, 6, 8 and 9 are. Wording that is added must stand in the order of 1965.',
    'Answers are 1 (strongly disagree) to 4 (strongly agree), total 10 to 40. Other editions count 0 to 3, total 0 to 30: take 10 off to compare. Some forms print “strongly agree” first.',
    'The author names no bands. “Below 15 is low” (of 0 to 30), found on many web pages, has no source that we could find, and is left out.',
  ],
  sources: [
    'Rosenberg M (1965). Society and the adolescent self-image. Princeton, NJ: Princeton University Press.',
    `Scoring: ${compendium}`,
    'https://educationendowmentfoundation.org.uk/projects-and-evaluation/evaluating-projects/measuring-essential-skills/spectrum-database/rosenberg-self-esteem-scale/',
  ],
} satisfies Measure as Measure;
