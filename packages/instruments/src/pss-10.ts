import type { Measure } from '@cairnkit/engine/measure.js';

import { needsEvery } from './missing-answers.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

/**
 * Perceived Stress Scale, ten items on stress over the last month.
 *
 * A scoring key without wording, which is not ours to pass on.
 */
export default {
  kind: 'measure',
  id: 'pss-10',
  version: '1.0.0',
  lang: 'en',
  title: 'Perceived Stress Scale, 10 items',
  short: 'PSS-10',
  respondent: 'self',
  ages: {
    from: 12,
    source:
      'Secondary sources: young people and adults aged 12 and above. NovoPsych: “designed for use ' +
      'in community samples with at least some high school education”. Normed with adults (Cohen ' +
      '& Williamson 1988).',
  },
  timeFrame: 'In the last month',
  items: wordlessItems(10, [0, 1, 2, 3, 4]),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(10)),
      source:
        'https://arc.psych.wisc.edu/self-report/perceived-stress-scale-pss/, after Cohen & Williamson ' +
        '(1988): all ten items added up, 0 to 40, “with higher scores indicating greater stress”',
      reversed: {
        items: ids(4, 5, 7, 8),
        source:
          'Shaila96/nsf-email-stress-study@9eceb22b7bd6, @questionnaire_scoring.R: “the four positively ' +
          'stated items (items 4, 5, 7, & 8)”, after Cohen & Williamson (1988)',
      },
      range: { min: 0, max: 40 },
      direction: 'higher-is-worse',
      missing: needsEvery('NovoPsych and other secondary sources'),
      rounding: 'none',
      bandSets: [],
      reliableChange: [],
      codes: [],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B2',
    spdx: null,
    statement:
      'Copyright Sheldon Cohen. Second-hand: free for research by non-profit bodies; use that ' +
      'makes a profit needs permission and a fee. Nothing found allows passing the wording on. ' +
      'Ask the Laboratory for the Study of Stress, Immunity and Disease, Carnegie Mellon University.',
    attribution: 'Cohen S, Kamarck T, Mermelstein R (1983). A global measure of perceived stress.',
    source: 'Secondary sources only; the terms of the rights holder were not read',
    checkedOn: '2026-11-23',
  },
  notes: [
    'The authors publish no cut-offs: the scale is no diagnostic instrument. The bands 0–13, 14–26 and 27–40, found on many web pages, have no source that we could find, and are left out.',
  ],
  sources: [
    'Cohen S, Kamarck T, Mermelstein R (1983). A global measure of perceived stress. J Health Soc Behav 24:385–396. https://doi.org/10.2307/2136404',
    'Cohen S, Williamson G (1988). Perceived stress in a probability sample of the United States. In: Spacapan S, Oskamp S (eds), The social psychology of health. Newbury Park, CA: Sage.',
    'https://novopsych.com.au/assessments/health/perceived-stress-scale-pss-10',
  ],
} satisfies Measure as Measure;
