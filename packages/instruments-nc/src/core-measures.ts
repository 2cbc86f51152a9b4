import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

type Options = Extract<Item, { type: 'choice' }>['options'];

const frequencies = ['Not at all', 'Only occasionally', 'Sometimes', 'Often'];
const answers = [...frequencies, 'Most or all of the time'];

const scoring =
  'https://www.coresystemtrust.org.uk/whats-in-a-name-1-scoring-core-measures/ (CORE System Trust)';

const nhs = 'NHSDigital/mental-health-monthly-statistics@7b4d7421838b';

const upwards: Options = answers.map((text, value) => ({ value, text }));
const downwards: Options = answers.map((text, i) => ({ value: 4 - i, text }));

const item = (number: number, text: string, options: Options): Item => ({
  type: 'choice',
  id: `q${number}`,
  text,
  options,
});

/** What the CORE measures have in common. The forms print 4 to 0 beside statements put positively. */
export const coreMeasures = {
  item: (number: number, text: string): Item => item(number, text, upwards),
  turned: (number: number, text: string): Item => item(number, text, downwards),
  /** The one scale that either has, without its bands, its reliable change and its code. */
  scale: {
    id: 'total',
    title: 'Clinical score',
    items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10'],
    source:
      `${scoring}: the mean of the ten items times 10. 0 to 40, “with higher scores indicating greater ` +
      'levels of distress”: awell-health/awell-score@c37843e50576, src/scores/yp_core/README.md, of ' +
      'both measures.',
    range: { min: 0, max: 40 },
    direction: 'higher-is-worse',
    missing: {
      atMost: 1,
      source:
        `${scoring}: a prorated score may be used for the YP-CORE and the CORE-10 “if one item was ` +
        'missing” (not more than 10% of items); the clinical score is the mean of the items times 10',
    },
    rounding: 'none',
  } satisfies Partial<Scale> as Omit<Scale, 'bandSets' | 'reliableChange' | 'codes'>,
  bands: [
    { from: 0, name: 'healthy' },
    { from: 6, name: 'low' },
    { from: 11, name: 'mild' },
    { from: 15, name: 'moderate' },
    { from: 20, name: 'moderate-to-severe' },
    { from: 25, name: 'severe' },
  ] satisfies Scale['bandSets'][number]['bands'] as Scale['bandSets'][number]['bands'],
  /** Points as NHS England rounds them, and before rounding. */
  reliableChange: (rounded: number, unrounded: number): Scale['reliableChange'] => [
    {
      scheme: 'nhs-england',
      points: rounded,
      source: `${nhs}, cyp_reliable_change_thresholds (credited there to CYP IAPT 2015)`,
    },
    {
      scheme: 'strict',
      points: unrounded,
      source:
        'The figure before rounding, in nhsengland/MHSDS@dc7bf10df5e6, CYP Outcomes ' +
        'Dashboard/CYP Outcomes',
    },
  ],
  scoreCode: (code: string, display: string): Scale['codes'][number] => ({
    system: 'snomed-ct',
    code,
    display,
    source: `MHSDS v6 assessment list; ${nhs}`,
  }),
  licence: {
    class: 'A2',
    spdx: 'CC-BY-NC-ND-4.0',
    statement:
      'All CORE measures are under CC BY-NC-ND 4.0. Software may show them without any further ' +
      'licence, provided that the text of the instrument is not changed, that the copyright line ' +
      'is visible to the end user somewhere in the form, and that nobody makes a profit simply ' +
      'from reselling the instrument. Boxes for demographic and service information, the “Office ' +
      'use only” column and the scoring instructions may be left out.',
    attribution: '© CORE System Trust: https://www.coresystemtrust.org.uk/copyright.pdf',
    source:
      'https://www.coresystemtrust.org.uk/home/copyright-licensing/ and ' +
      'https://www.coresystemtrust.org.uk/?p=42620 (21 May 2025)',
    checkedOn: '2026-11-23',
  } satisfies Measure['licence'] as Measure['licence'],
  notes: [
    'Licence: pages of 2015 to 2018 (CORE System Trust in 2016, coreims.co.uk, quoted in ' +
      'ucam-department-of-psychiatry/camcops, docs/source/tasks/core10.rst) say CC BY-ND 4.0, ' +
      'without “non-commercial”. We follow the present and stricter page of the rights holder.',
    'No derivatives: the words, their order and the numbers beside the answers are part of the ' +
      'form. Whether one statement on a screen of its own is still the form, its rights holder ' +
      'was not asked.',
    'Missing answers: CamCOPS and awell-score (10 × mean of however many were answered) prorate ' +
      'any number. The rights holder allows one, and so do we. A prorated score is not rounded: ' +
      'no page that we could read tells to.',
  ],
};
