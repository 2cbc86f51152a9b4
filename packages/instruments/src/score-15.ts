import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { mhsdsV6, nationalChange, nhsDirections, snomed, strictChange } from './mhsds-codes.js';
import { needsEvery } from './missing-answers.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

const phenx = 'https://phenxtoolkit.org/protocols/view/662102';
const term = 'SCORE Index of Family Function and Change - 15 -';

/** Of a dimension and of the total. */
const key =
  `PhenX 662102, ${phenx}: the questions of each dimension added up, and all of them into “a total ` +
  `family problem score”. Ranges: ${mhsdsV6}. Which way is better: see the notes.`;

/** Where 1 means “describes us: very well”, an item about a difficulty has to be turned. */
const turned =
  'Our reading of the form. 1 is “Describes us: Very well”, 5 “Not at all”, and the items of the ' +
  'dimension of strengths speak of good things, the other ten of difficulties. The sum is a “total ' +
  `family problem score” (PhenX 662102, ${phenx}), so the ten count the other way round.`;

const missing = needsEvery('PhenX 662102, CORC’s page');

const dimension = (
  id: string,
  title: string,
  items: readonly number[],
  isTurned: boolean,
  code: string,
  display: string,
): Scale => ({
  id,
  title,
  items: ids(...items),
  source: key,
  ...(isTurned && { reversed: { items: ids(...items), source: turned } }),
  range: { min: 5, max: 25 },
  direction: 'higher-is-worse',
  missing,
  rounding: 'none',
  bandSets: [],
  reliableChange: [],
  codes: [snomed(code, `${term} ${display} total score`)],
});

/**
 * SCORE-15 Index of Family Functioning and Change, answered by each member of a family.
 *
 * A scoring key without wording. Dimensions: PhenX Toolkit, protocol 662102. A high score means
 * more problems in all of them, strengths too (see `notes`).
 */
export default {
  kind: 'measure',
  id: 'score-15',
  version: '1.0.0',
  lang: 'en',
  title: 'SCORE-15 Index of Family Functioning and Change',
  short: 'SCORE-15',
  respondent: 'self',
  ages: {
    from: 12,
    source:
      'CORC: completed by “each person aged 12 years or over”; the developers say “over the age of ' +
      '11 years”. For ages 8 to 11 there is a version of its own, the Child SCORE.',
  },
  timeFrame: 'At the moment',
  items: wordlessItems(15, [1, 2, 3, 4, 5]),
  scales: [
    dimension(
      'strengths',
      'Strengths and adaptability',
      [1, 3, 6, 10, 15],
      false,
      '720200007',
      'Dimension 1 - Strengths and Adaptability',
    ),
    dimension(
      'difficulties',
      'Overwhelmed by difficulties',
      [5, 7, 9, 11, 14],
      true,
      '720196002',
      'Dimension 2 - Overwhelmed by Difficulties',
    ),
    dimension(
      'communication',
      'Disrupted communication',
      [2, 4, 8, 12, 13],
      true,
      '720594007',
      'Dimension 3 - Disrupted Communication',
    ),
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(15)),
      parts: ['strengths', 'difficulties', 'communication'],
      source: key,
      range: { min: 15, max: 75 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [],
      reliableChange: [
        {
          ...nationalChange(10, 'Stratton et al. 2014'),
          source:
            `${nationalChange(10, 'Stratton et al. 2014').source}. That code takes higher scores ` +
            'as better; here lower is, see the notes',
        },
        strictChange(10.2, 'Stratton et al. 2014'),
      ],
      codes: [snomed('718455008', `${term} total score`)],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      '“This protocol is freely available; permission not required for use” (PhenX). Whether its ' +
      'words may be passed on with software is not said, so this file has none. The form is at ' +
      'the Association for Family Therapy, aft.org.uk: ask there.',
    attribution: 'Stratton, Bland, Janes & Lask (2010); Association for Family Therapy',
    source: `${phenx}; https://www.aft.org.uk/page/scoreresourcepack`,
    checkedOn: '2026-11-23',
  },
  notes: [
    'Which end is better: here lower is. PhenX calls the sum a “total family problem score”, and a paper that cites Stratton et al. (2014) says “with lower scores indicating better functioning” (quoted at https://scite.ai/reports/detecting-therapeutic-improvement-early-in-WY3X25).',
    `The code of the national statistics (${nhsDirections}) marks SCORE-15 “Positive”, as if higher were better. A thesis (Nebeker Adams 2018, https://scholarsarchive.byu.edu/etd/7694) seems to count that way too: its cut-off of 51.92 of 75 would be far too high on a scale of problems. Before scores from elsewhere are compared, ask which way they were counted: a total T the other way round is 90 − T here.`,
    'The list of items to turn is our reading of the form and of the dimensions; the scoring sheet of the Association for Family Therapy was not read. Check it before first use.',
    'The dimension “strengths” counts like the others: a high score means that the family sees few strengths.',
    'Often reported as a mean of 1 to 5 (the sum divided by the number of items). MHSDS v6 has codes of their own for those means: 720197006 total, 718434006 strengths, 718456009 difficulties, 721955008 communication.',
    'The same thesis found that a total must move by 17.51 to be reliable, in a sample of the United States; the 10.2 here is credited to Stratton et al. (2014), with 584 people in family therapy.',
    'The six further questions of the form are of no scale, and are left out.',
  ],
  sources: [
    'Stratton P, Bland J, Janes E, Lask J (2010). Developing an indicator of family function and a practicable outcome measure for systemic family and couple therapy: the SCORE. J Fam Ther 32:232–258.',
    'Stratton P, Lask J, Bland J et al. (2014). Detecting therapeutic improvement early in therapy: validation of the SCORE-15 index of family functioning and change. J Fam Ther 36:3–19. https://doi.org/10.1111/1467-6427.12022',
    `PhenX Toolkit, protocol 662102, ${phenx}`,
    'https://www.corc.uk.net/outcome-experience-measures/systemic-clinical-outcome-and-routine-evaluation-score-15/',
  ],
} satisfies Measure as Measure;
