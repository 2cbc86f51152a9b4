import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { ids, upTo } from './wordless-items.js';

const sheet =
  'the developers’ scoring sheet, printed with the form: https://www.yumpu.com/en/document/view/' +
  '46389373/child-youth-mental-health-algorithm-gpsc/135, and the same in the FITBIR data ' +
  'dictionary (https://fitbir.nih.gov, SCAREDSepAnxScore), which cites Birmaher et al. (1999)';

const scale = (
  id: string,
  title: string,
  items: readonly number[],
  cutOff: number,
  name: string,
): Scale => ({
  id,
  title,
  items: ids(...items),
  source: `${sheet}: which items count, 0, 1 or 2 each; a disorder is the more likely the higher the score`,
  range: { min: 0, max: 2 * items.length },
  direction: 'higher-is-worse',
  missing: {
    atMost: 0,
    source:
      'The developers publish no rule for missing answers that we could find, so a score needs every ' +
      'answer. Same rule: davhunt/instruments@1a6439d250b8, scripts/surveys.json (threshold 1.0).',
  },
  rounding: 'none',
  bandSets: [
    {
      id: 'cut-off',
      bands: [
        { from: 0, name: 'below the cut-off' },
        { from: cutOff, name },
      ],
      source: `${cutOff}: ${sheet}`,
    },
  ],
  reliableChange: [],
  codes: [],
});

/** The scales of the SCARED: the same items and cut-offs for both respondents. */
export const scaredScales = [
  scale(
    'panic',
    'Panic disorder or significant somatic symptoms',
    [1, 6, 9, 12, 15, 18, 19, 22, 24, 27, 30, 34, 38],
    7,
    'may indicate panic disorder or significant somatic symptoms',
  ),
  scale(
    'generalised-anxiety',
    'Generalised anxiety disorder',
    [5, 7, 14, 21, 23, 28, 33, 35, 37],
    9,
    'may indicate generalised anxiety disorder',
  ),
  scale(
    'separation-anxiety',
    'Separation anxiety disorder',
    [4, 8, 13, 16, 20, 25, 29, 31],
    5,
    'may indicate separation anxiety disorder',
  ),
  scale(
    'social-anxiety',
    'Social anxiety disorder',
    [3, 10, 26, 32, 39, 40, 41],
    8,
    'may indicate social anxiety disorder',
  ),
  scale(
    'school-avoidance',
    'Significant school avoidance',
    [2, 11, 17, 36],
    3,
    'may indicate significant school avoidance',
  ),
  scale('total', 'Total', upTo(41), 25, 'may indicate the presence of an anxiety disorder'),
];

/** What else both forms have in common. */
export const scared = {
  lang: 'en',
  timeFrame: 'For the last 3 months',
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      'Third parties list it as free, “typically free to use for not-for-profit organizations”. No ' +
      'statement of the rights holders and no permission to redistribute the wording was found. ' +
      'Ask the developers (University of Pittsburgh) before publishing it.',
    attribution:
      'Developed by Boris Birmaher, Suneeta Khetarpal, Marlane Cully, David Brent and Sandra ' +
      'McKenzie, Western Psychiatric Institute and Clinic, University of Pittsburgh (1995).',
    source:
      'https://socialsuitehq.com/product/screen-for-anxiety-related-emotional-disorders-scared-parent-report/',
    checkedOn: '2026-11-23',
  },
  notes: [
    'The scoring sheet adds that totals above 30 are more specific. That is no band of its own here.',
    'Some printed forms mark item 20 with the letters of another scale; the scoring ' +
      'sheet counts it to separation anxiety, and so does this key.',
    'This is the 41-item version of 1999. The 38-item version of 1997 and the longer ' +
      'revisions (SCARED-R) are other measures.',
    'No SNOMED CT or LOINC code was found; not in the MHSDS v6 list.',
  ],
  sources: [
    'Birmaher B, Brent DA, Chiappetta L, Bridge J, Monga S, Baugher M (1999). Psychometric properties of the Screen for Child Anxiety Related Emotional Disorders (SCARED): a replication study. J Am Acad Child Adolesc Psychiatry 38:1230–1236.',
    'Birmaher B et al. (1997). The Screen for Child Anxiety Related Emotional Disorders (SCARED): scale construction and psychometric characteristics. J Am Acad Child Adolesc Psychiatry 36:545–553.',
    'PhenX Toolkit, protocol 121802. https://www.phenxtoolkit.org/protocols/view/121802',
    'Item key: davhunt/instruments@1a6439d250b8, scripts/surveys.json',
  ],
} satisfies Partial<Measure>;
