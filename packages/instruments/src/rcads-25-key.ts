import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { deathFlag, rcads, stanford } from './rcads.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

const items = {
  anxiety: [2, 3, 5, 6, 7, 9, 11, 12, 14, 17, 18, 20, 22, 23, 25],
  depression: [1, 4, 8, 10, 13, 15, 16, 19, 21, 24],
  all: upTo(25),
};

/** Where in the reference code the rules of a rater’s form are. */
type File = 'rcadsc.php' | 'rcadsp.php';

/** What the youth and the parent form of the RCADS-25 have in common. */
export const rcads25Key = (
  file: File,
): Pick<
  Measure,
  'timeFrame' | 'ages' | 'items' | 'scales' | 'flags' | 'codes' | 'licence' | 'notes'
> => ({
  timeFrame: rcads.timeFrame,
  ages: rcads.shortAges,
  items: wordlessItems(25, rcads.answers),
  scales: [
    scale(file, 'total-anxiety', 'Total anxiety', items.anxiety, 2),
    scale(file, 'depression', 'Depression', items.depression, 2),
    scale(file, 'total', 'Total anxiety and depression', items.all, 4),
  ],
  flags: [deathFlag(18)],
  codes: [],
  licence: rcads.licence,
  notes: [
    'With missing answers the total is made up of its own 25 items, so it may differ from the sum ' +
      'of the two scales, and there may be a total without them.',
    'The MHSDS v6 list has two pairs of SNOMED CT codes whose ranges are those of the RCADS-25 ' +
      '(1854951000000102 and 1854961000000104, 1854901000000103 and 1854911000000101), without ' +
      'names. Which pair is for which respondent could not be verified, so no code is given.',
    'Never compare scores of the RCADS-25 with those of the RCADS-47. No published threshold of ' +
      'reliable change was found.',
    'Bands are in T-scores, and come with the norms.',
  ],
});

function scale(
  file: File,
  id: string,
  title: string,
  numbers: readonly number[],
  atMost: number,
): Scale {
  return {
    id,
    title,
    items: ids(...numbers),
    source:
      `${stanford}, algorithms/${file}, after UCLA’s SPSS syntax: which items count, and that high ` +
      'T-scores are “Clinical”. Answers of 0 to 3: rcad47sc.php there.',
    range: { min: 0, max: 3 * numbers.length },
    direction: 'higher-is-worse',
    missing: {
      atMost,
      source:
        `${stanford}, algorithms/${file}, after UCLA’s SPSS syntax: up to ${atMost} missing ` +
        'answers, sum ÷ answered × items, not rounded',
    },
    rounding: 'none',
    bandSets: [],
    reliableChange: [],
    codes: [],
  };
}
