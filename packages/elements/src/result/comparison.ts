import { usualScheme } from '@cairnkit/engine/change.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import type { Result } from '@cairnkit/engine/result.js';
import { msg } from '@lit/localize';

import { dayInWords } from '../internal/day.js';
import { changeWords } from './change-words.js';
import { readEarlier, type Before, type Earlier, type Mismatch } from './earlier.js';
import type { Beside, Reading } from './reading.js';
import { alsoInT, withT } from './t-scores.js';

/** What a host wants scores to be compared with; all of it untrusted. */
export interface Wanted {
  readonly norms: Norms | null | undefined;
  readonly context: unknown;
  readonly earlier: Earlier | null | undefined;
  readonly scheme: string | null;
}

/** A reading with T-scores and change, and what is wrong with the page around it. */
export interface Comparison {
  readonly reading: Reading;
  readonly faults: readonly string[];
}

/**
 * Compares scores with those of other people, and with an earlier result of the same person.
 *
 * Whatever does not fit is told in words, and the scores stand as they are.
 */
export function comparison(reading: Reading, wanted: Wanted): Comparison {
  const { measure } = reading;
  const { norms, context, earlier } = wanted;
  const scheme = wanted.scheme ?? usualScheme;
  const t = norms && withT(measure, reading.result, norms, context);
  const result = t?.result ?? reading.result;
  const fits = t && !t.fault ? norms : undefined;

  const read = earlier && readEarlier(measure, earlier, reading.at);
  const isRead = read && 'scores' in read;
  const before =
    isRead && fits ? { ...read, scores: alsoInT(measure, read.scores, fits, context) } : read;
  const change = before && 'scores' in before ? since(measure, result, before, scheme) : undefined;
  const faults = [
    t?.fault,
    read && 'fault' in read ? read.fault : undefined,
    earlier && !isScheme(measure, scheme) ? schemeFault(measure) : undefined,
  ];
  const beside: Beside = {
    bandSets: fits?.bandSets ?? [],
    changes: change?.changes ?? {},
    remarks: [t?.remark, read && 'why' in read ? whyNot(read) : change?.remark].filter(isText),
  };
  return { reading: { ...reading, result, beside }, faults: faults.filter(isText) };
}

function since(
  { scales }: Measure,
  { scores }: Result,
  { scores: earlier, at }: Before,
  scheme: string,
): Pick<Beside, 'changes'> & { readonly remark: string } {
  const when = at ? dayInWords(at) : msg('the earlier result');
  const changes: Record<string, string> = {};
  let isJudged = false;
  for (const scale of scales) {
    const told = changeWords(scale, earlier[scale.id], scores[scale.id]!, { scheme, since: when });
    changes[scale.id] = told.words;
    isJudged ||= told.judged;
  }
  const caution = msg(
    'Some people who have not changed pass such a threshold by chance: the more scores are compared, and the more often, the more of them.',
  );
  return { changes, remark: isJudged ? caution : '' };
}

function whyNot({ why }: Mismatch): string {
  switch (why) {
    case 'other-measure':
      return msg(
        'Not compared: the earlier result is of another measure, or another version of it.',
      );
    case 'later':
      return msg('Not compared: the earlier result is dated after this one.');
    case 'not-a-result':
      return msg(
        'Not compared: the earlier result that this page gives does not fit this measure.',
      );
  }
}

const schemesOf = ({ scales }: Measure): readonly string[] => [
  ...new Set([
    usualScheme,
    'strict',
    ...scales.flatMap((scale) => scale.reliableChange.map(({ scheme }) => scheme)),
  ]),
];

/** A scheme that a measure does not have is an answer; one that nobody has is a slip. */
const isScheme = (measure: Measure, scheme: string) => schemesOf(measure).includes(scheme);

const schemeFault = (measure: Measure) => `scheme must be one of ${schemesOf(measure).join(', ')}`;

const isText = (text: string | undefined): text is string => !!text;
