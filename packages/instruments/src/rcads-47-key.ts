import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import type { Code } from '@cairnkit/engine/vocabulary.js';

import { nhs } from './mhsds-codes.js';
import { deathFlag, rcads, stanford } from './rcads.js';
import { ids, wordlessItems } from './wordless-items.js';

type Rater = 'self' | 'parent';
type ByRater<T> = Readonly<Record<Rater, T>>;

const subscales: readonly {
  id: string;
  title: string;
  items: readonly number[];
  /** SNOMED CT, and the name of the score there. */
  code: ByRater<string>;
  term: string;
  /** How far a T-score must move. */
  change: ByRater<number>;
}[] = [
  {
    id: 'separation-anxiety',
    title: 'Separation anxiety',
    items: [5, 9, 17, 18, 33, 45, 46],
    code: { self: '718659007', parent: '718669001' },
    term: 'Separation Anxiety score',
    change: { self: 22.95, parent: 28 },
  },
  {
    id: 'social-phobia',
    title: 'Social phobia',
    items: [4, 7, 8, 12, 20, 30, 32, 38, 43],
    code: { self: '718660002', parent: '718670000' },
    term: 'Social Phobia score',
    change: { self: 13.99, parent: 16.63 },
  },
  {
    id: 'generalised-anxiety',
    title: 'Generalised anxiety',
    items: [1, 13, 22, 27, 35, 37],
    code: { self: '718656000', parent: '718666008' },
    term: 'Generalized Anxiety score',
    change: { self: 14.91, parent: 18.3 },
  },
  {
    id: 'panic',
    title: 'Panic',
    items: [3, 14, 24, 26, 28, 34, 36, 39, 41],
    code: { self: '718658004', parent: '718668009' },
    term: 'Panic score',
    change: { self: 18.29, parent: 40.93 },
  },
  {
    id: 'obsessive-compulsive',
    title: 'Obsessive-compulsive',
    items: [10, 16, 23, 31, 42, 44],
    code: { self: '718657009', parent: '718667004' },
    term: 'Obsessions/Compulsions score',
    change: { self: 16.35, parent: 24.06 },
  },
  {
    id: 'depression',
    title: 'Depression',
    items: [2, 6, 11, 15, 19, 21, 25, 29, 40, 47],
    code: { self: '718655001', parent: '718665007' },
    term: 'Depression score',
    change: { self: 17.73, parent: 22.87 },
  },
];

const totals = [
  {
    id: 'total-anxiety',
    title: 'Total anxiety',
    of: subscales.slice(0, 5),
    code: { self: '718661003', parent: '718671001' },
    term: 'Total Anxiety score',
  },
  {
    id: 'total',
    title: 'Total anxiety and depression',
    of: subscales,
    code: { self: '718662005', parent: '718672008' },
    term: 'Total Anxiety and Depression score',
  },
];

const rangeAndDirection =
  'Its range: MHSDS v6 assessment list, for raw scores. The higher, the worse: see the bands of the ' +
  'norms.';

/** What the youth and the parent form of the RCADS-47 have in common: all but codes and change. */
export const rcads47Key = (
  rater: Rater,
): Pick<
  Measure,
  'timeFrame' | 'ages' | 'items' | 'scales' | 'flags' | 'codes' | 'licence' | 'notes'
> => ({
  timeFrame: rcads.timeFrame,
  ages: rcads.ages,
  items: wordlessItems(47, rcads.answers),
  scales: [
    ...subscales.map((each) => subscale(each, rater)),
    ...totals.map((each) => total(each, rater)),
  ],
  flags: [deathFlag(37)],
  codes: [],
  licence: rcads.licence,
  notes: [
    'The rule for missing answers is that of Stanford’s code, which names no source for it. ' +
      'UCLA’s own words on it (user’s guide, scoring) could not be read.',
    'Bands are in T-scores, and come with the norms. Where norms do not fit a person, track raw ' +
      'scores.',
    'MHSDS takes raw scores. England publishes no threshold of reliable change for the two totals.',
  ],
});

function subscale(each: (typeof subscales)[number], rater: Rater): Scale {
  return {
    id: each.id,
    title: each.title,
    items: ids(...each.items),
    source:
      `${stanford}, algorithms/rcad47sc.php: which items count, 0 to 3 each. ` + rangeAndDirection,
    range: { min: 0, max: 3 * each.items.length },
    direction: 'higher-is-worse',
    missing: {
      atMost: 2,
      source:
        `${stanford}, algorithms/rcad47sc.php: up to 2 missing answers per subscale, ` +
        'round(sum × items / answered). That code takes an answer of 0 for a missing one, which ' +
        'is not copied here.',
    },
    rounding: 'half-up',
    bandSets: [],
    reliableChange: (['nhs-england', 'strict'] as const).map((scheme) => ({
      scheme,
      points: each.change[rater],
      unit: 't',
      source:
        `${nhs}, cyp_reliable_change_thresholds (credited there to CYP IAPT 2015), in T-scores` +
        (scheme === 'strict' ? '; not rounded there' : ''),
    })),
    codes: [codeOf(each, rater)],
  };
}

function total({ of, ...each }: (typeof totals)[number], rater: Rater): Scale {
  const numbers = of.flatMap(({ items }) => items).sort((a, b) => a - b);
  return {
    id: each.id,
    title: each.title,
    items: ids(...numbers),
    parts: of.map(({ id }) => id),
    source:
      `${stanford}, algorithms/rcad47sc.php: the sum of all six subscales, for total anxiety without ` +
      `depression. ${rangeAndDirection}`,
    range: { min: 0, max: 3 * numbers.length },
    direction: 'higher-is-worse',
    missing: {
      atMost: 0,
      source: `${stanford}, algorithms/rcad47sc.php: the sum of its subscales, if all have scores`,
    },
    rounding: 'none',
    bandSets: [],
    reliableChange: [],
    codes: [codeOf(each, rater)],
  };
}

/** The SNOMED CT code under which the MHSDS takes a score. */
function codeOf(
  { code, term }: { readonly code: ByRater<string>; readonly term: string },
  rater: Rater,
): Code {
  return {
    system: 'snomed-ct',
    code: code[rater],
    display:
      'RCADS (Revised Childrens Anxiety and Depression Scale) - ' +
      (rater === 'parent' ? `Parent version - ${term}` : term),
    source: `MHSDS v6 assessment list, for raw scores; ${nhs}`,
  };
}
