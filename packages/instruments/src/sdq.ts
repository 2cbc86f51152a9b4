import type { Item, Measure, Skip } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { nationalChange, nhs, strictChange } from './mhsds-codes.js';
import { bandSetsOf } from './sdq-bands.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

const awell = 'awell-health/awell-score@c37843e50576, src/scores/sdq';
const syntax =
  'youthinmind’s scoring syntax, https://www.sdqinfo.org/c1.html (SPSS) and c3.html (Stata)';
const guide =
  '“Scoring the Strengths & Difficulties Questionnaire for age 4-17”, youthinmind, 2014';

/** What the form of one rater has of its own about one scale. */
export interface Own {
  /** SNOMED CT code of the score, and its term. */
  readonly code: readonly [code: string, term: string];
  /** Where each band starts, lowest first. */
  readonly threeBand: readonly number[];
  readonly fourBand: readonly number[];
  /** Reliable change: as NHS England rounds it, unrounded, and whom its code credits. */
  readonly change?: readonly [used: number, strict: number, credit: string];
}

/** The scales that a rater’s form has a code and bands for. */
export type Form = Readonly<Record<keyof typeof titles, Own>>;

const titles = {
  emotional: 'Emotional problems',
  conduct: 'Conduct problems',
  hyperactivity: 'Hyperactivity',
  peer: 'Peer problems',
  prosocial: 'Prosocial',
  impact: 'Impact',
  total: 'Total difficulties',
};

const subscales = {
  emotional: { items: [3, 8, 13, 16, 24], reversed: [] },
  conduct: { items: [5, 7, 12, 18, 22], reversed: [7] },
  hyperactivity: { items: [2, 10, 15, 21, 25], reversed: [21, 25] },
  peer: { items: [6, 11, 14, 19, 23], reversed: [11, 14] },
  prosocial: { items: [1, 4, 9, 17, 20], reversed: [] },
} as const;

type Subscale = keyof typeof subscales;

/**
 * Items without their wording: 25 attributes, then the impact supplement, from q26 to its last item.
 *
 * The form prints boxes, no numbers. Values are those of youthinmind’s scoring syntax: “if the first
 * response category … has been selected, this is coded as zero, the next … as one and so on”.
 */
export const itemsTo = (last: number): Item[] => [
  ...wordlessItems(25, [0, 1, 2]),
  ...wordlessItems(last, [0, 1, 2, 3]).slice(25),
];

/** Who sees no difficulties is not asked about their impact, which is then nought. */
export const noDifficulties = (last: number): Skip => ({
  items: ids(...upTo(last).slice(26)),
  when: { items: ['q26'], total: 0 },
  zero: 'always',
  source:
    `${syntax}, as users transcribe it: the impact score is set to 0 where item 26 (difficulties overall) is answered ` +
    '“no”, whatever else was answered. Same rule: ' +
    'philippberens/schoolproblems@c7d9c7a40728, sdq_eval.R, adapted from the official R syntax.',
});

/** The nine scales in published order. `impact`: the numbers of distress and of interference. */
export const scalesOf = (form: Form, impact: readonly number[]): Scale[] => [
  subscale('emotional', form),
  subscale('conduct', form),
  subscale('hyperactivity', form),
  subscale('peer', form),
  subscale('prosocial', form),
  {
    ...facts('impact', form),
    items: ids(...impact),
    source: `${guide}: distress and impairment added up, 0 to ${impact.length * 2}; higher is worse`,
    recode: [
      {
        items: ids(...impact),
        points: [
          [0, 0],
          [1, 0],
          [2, 1],
          [3, 2],
        ],
        source: `${guide}: the two lowest answers count 0, the next 1, the highest 2; range 0 to ${impact.length * 2}`,
      },
    ],
    range: { min: 0, max: impact.length * 2 },
    missing: {
      atMost: impact.length - 1,
      as: 'zero',
      source:
        `${syntax}, as users transcribe it: an unanswered impact item counts 0, and only where all ` +
        `of them are unanswered is there no score. Same rule: ${awell}/helpers/calculateSubscaleScores.ts`,
    },
  },
  composite('externalising', 'Externalising', ['conduct', 'hyperactivity']),
  composite('internalising', 'Internalising', ['emotional', 'peer']),
  {
    ...composite('total', titles.total, ['emotional', 'conduct', 'hyperactivity', 'peer']),
    ...facts('total', form),
    rounding: 'none',
  },
];

function subscale(id: Subscale, form: Form): Scale {
  const { items, reversed } = subscales[id];
  return {
    ...facts(id, form),
    items: ids(...items),
    source: `${guide}, table 1: its five items, 0 to 10; which way is better: its table of categories`,
    ...(reversed.length > 0 && {
      reversed: { items: ids(...reversed), source: `${guide}, table 1; ${syntax}` },
    }),
    range: { min: 0, max: 10 },
    missing: {
      atMost: 2,
      source:
        `${guide}: “can be scaled up pro-rata if at least 3 items were completed, e.g. a score of ` +
        '4 based on 3 completed items can be scaled up to a score of 7 (6.67 rounded up)”. ' +
        'Halves go up: floor(0.5 + 5 × mean) in the R syntax (philippberens/schoolproblems@' +
        'c7d9c7a40728, sdq_eval.R).',
    },
  };
}

function composite(id: string, title: string, parts: readonly Subscale[]): Scale {
  const items = parts.flatMap((part) => [...subscales[part].items]);
  return {
    id,
    title,
    items: ids(...items.sort((a, b) => a - b)),
    parts: [...parts],
    source: `${guide}: these scales added up, 0 to ${parts.length * 10}; higher is worse`,
    range: { min: 0, max: parts.length * 10 },
    direction: 'higher-is-worse',
    missing: {
      atMost: 0,
      source:
        `${guide}: the sum of its scales, “counted as missing” if one of them is. Externalising ` +
        'and internalising: Goodman, Lamping & Ploubidis (2010), as in the same guide.',
    },
    rounding: 'none',
    bandSets: [],
    reliableChange: [],
    codes: [],
  };
}

/** What every banded scale has. */
function facts(id: keyof typeof titles, form: Form) {
  const { code, change } = form[id];
  return {
    id,
    title: titles[id],
    direction: id === 'prosocial' ? 'higher-is-better' : 'higher-is-worse',
    rounding: 'half-up',
    bandSets: bandSetsOf(id, form[id]),
    reliableChange: change
      ? [nationalChange(change[0], change[2]), strictChange(change[1], change[2])]
      : [],
    codes: [
      {
        system: 'snomed-ct',
        code: code[0],
        display: code[1],
        source: `MHSDS v6 assessment list; ${nhs}, 04_mhsds_ref_tables.py`,
      },
    ],
  } satisfies Partial<Scale>;
}

/** Whom the NHS code credits its thresholds to. */
export const credits = {
  iapt: 'CYP IAPT 2015',
  goodman: '“SDQ norms / Goodman (2001) paper”',
} as const;

/** What the three forms have in common. The wording is not ours to pass on. */
export const sdq = {
  licence: {
    class: 'B2',
    spdx: null,
    statement:
      '“Strengths and Difficulties Questionnaires, whether in English or in translation, are ' +
      'copyright documents that are not in the public domain. As such, they may not be modified ' +
      'in any way (e.g. changing the wording of questions, adding questions or administering only ' +
      'subsets of questions). … Paper versions may be downloaded and subsequently photocopied ' +
      'without charge by individuals or non-profit organizations provided they are not making any ' +
      'charge to families. Users are not permitted to create or distribute electronic versions for ' +
      'any purpose without prior authorization from youthinmind.” Ask youthinmind through sdqinfo.org. NHS ' +
      'services have had a licence since 2016 (cypiapt.com, 27 September 2016): check that it ' +
      'covers you. This file has no wording; a service that has permission adds it.',
    attribution: '© Robert Goodman; youthinmind, sdqinfo.org',
    source: 'sdqinfo.org, as quoted at http://sdq-dawba.dk/sdq/licens/',
    checkedOn: '2026-11-23',
  },
  notes: [
    'Prosocial is a strength: higher is better, and it is no part of the total. NHS England’s code ' +
      'takes a higher score as worse on every SDQ scale (cyp_ass_type_scaling: “Negative”; ' +
      `${nhs}), so it counts a better prosocial ` +
      'score as deterioration. Not followed here.',
    'Unanswered impact items count 0, as in youthinmind’s Stata syntax, so that an incomplete ' +
      'impact score is a lower bound. An adaptation of the R syntax gives no score then ' +
      '(philippberens/schoolproblems@c7d9c7a40728, sdq_eval.R).',
    'awell-score (awell-health/awell-score@c37843e50576) has no item on difficulties overall, so it ' +
      'adds up impact items even for people who say there are none. The published rule, nought, is ' +
      'followed here.',
    'A form that says “no difficulties” in item 26, and great impact all the same, contradicts ' +
      'itself. Its impact is nought by the rule: read the answers too.',
    'The follow-up version asks about the last month, leaves out q27, and adds two questions ' +
      '(http://www.sdqinfo.com/b1.html). This is the standard version.',
    'Externalising, internalising and the total have no published threshold for reliable change; ' +
      'externalising and internalising have no published bands.',
  ],
  sources: [
    'Goodman R (1997). The Strengths and Difficulties Questionnaire: a research note. J Child Psychol Psychiatry 38:581–586. https://doi.org/10.1111/j.1469-7610.1997.tb01545.x',
    'Goodman R (1999). The extended version of the Strengths and Difficulties Questionnaire as a guide to child psychiatric caseness and consequent burden. J Child Psychol Psychiatry 40:791–799. https://doi.org/10.1111/1469-7610.00494',
    'Goodman A, Lamping DL, Ploubidis GB (2010). When to use broader internalising and externalising subscales instead of the hypothesised five subscales on the Strengths and Difficulties Questionnaire (SDQ). J Abnorm Child Psychol 38:1179–1191. https://doi.org/10.1007/s10802-010-9434-x',
    `${guide} (19 August 2014)`,
    'Scoring syntax: https://www.sdqinfo.org/c1.html (SPSS), c2.html (SAS), c3.html (Stata)',
  ],
} satisfies Partial<Measure>;
