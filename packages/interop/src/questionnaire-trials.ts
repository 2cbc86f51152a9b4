import type { FhirAnswers } from './questionnaire-answers.js';
import type { Calculator } from './questionnaire-calculator.js';
import type { AskedItem } from './questionnaire-measure.js';

/** Answers of a measure: one for each item, `undefined` where there is none. */
export type Row = readonly (number | undefined)[];

/** What each calculated item comes to for one set of answers; `null` for no number. */
export type Outcome = ReadonlyMap<string, number | null>;

/** Answer sets that were tried out on the questionnaire's own expressions. */
export interface Trials {
  readonly base: Trial;
  /** The same with one other answer. */
  readonly single: readonly Change[];
  /** One item alone is answered. */
  readonly alone: readonly (Trial & { readonly place: number; readonly value: number })[];
  /** So many answers are missing, at random places. */
  readonly missing: readonly Trial[];
  readonly random: readonly Trial[];
  /** Every item is answered, and so is one question that a measure cannot ask. */
  readonly others: readonly Trial[];
}

export interface Change extends Trial {
  readonly place: number;
  readonly value: number;
  readonly before: Trial;
}

export interface Trial {
  readonly row: Row;
  readonly outcome: Outcome;
}

/** Forms whose expressions take more steps than this are not tried out: nobody would wait for it. */
const mostSteps = 6_000_000;
/** Nor forms in which so many answers stand beside so many items. */
const mostWork = 150_000;

/**
 * Tries answers out on a questionnaire's expressions: each answer to each item, alone and among others;
 * more and more that are missing; and random ones.
 *
 * @param others - Answers to questions that the measure leaves out, one set at a time.
 * @param items - How many items the whole form has.
 */
export function tried(
  calculator: Calculator,
  asked: readonly AskedItem[],
  others: readonly FhirAnswers[],
  items: number,
): Trials | undefined {
  const values = asked.map(({ answers }) => extremes([...answers.keys()]));
  if ((values.flat().length * 2 + 70) * items > mostWork) return undefined;
  const isOver = () => calculator.spent() > mostSteps;
  const outcome = (row: Row, also?: FhirAnswers): Trial => ({
    row,
    outcome: isOver() ? new Map() : outcomeOf(calculator, asked, row, also),
  });
  const random = randomNumbers();
  const pick = (each: readonly number[]) => each[Math.floor(random() * each.length)];
  const randomRow = () => values.map(pick);
  const changesFrom = (before: Trial): Change[] =>
    values.flatMap((each, place) =>
      each
        .filter((value) => value !== before.row[place])
        .map((value) => ({ ...outcome(before.row.with(place, value)), place, value, before })),
    );

  const full = values.map((each) => each.at(-1));
  const base = outcome(full);
  const single = changesFrom(base);
  const none: Row = full.map(() => undefined);
  const alone = values.flatMap((each, place) =>
    each.map((value) => ({ ...outcome(none.with(place, value)), place, value })),
  );
  const missing = Array.from({ length: asked.length - 1 }, (_, i) => i + 1)
    .filter(
      (count) =>
        count <= 6 || count % Math.ceil(asked.length / 6) === 0 || count === asked.length - 1,
    )
    .flatMap((count) => [1, 2].map(() => outcome(without(randomRow(), count, random))));
  const rows = Array.from({ length: 40 }, (_, i) => {
    if (i < 20) return randomRow();
    return without(randomRow(), 1 + Math.floor(random() * asked.length), random);
  });
  const highest = values.map((each) => Math.max(...each));
  const trials = {
    base,
    single,
    alone,
    missing,
    random: [...rows, highest, none].map((row) => outcome(row)),
    others: others.map((each) => outcome(full, each)),
  };
  return isOver() ? undefined : trials;
}

/** Of a long scale, its ends and some between. */
function extremes(values: readonly number[]): readonly number[] {
  if (values.length <= 12) return values;
  return values.filter(
    (_, i) => i < 4 || i >= values.length - 3 || i % Math.ceil(values.length / 5) === 0,
  );
}

export function answersOf(asked: readonly AskedItem[], row: Row): FhirAnswers {
  return new Map(
    asked.flatMap(({ read, answers }, place) => {
      const value = row[place];
      const answer = value === undefined ? undefined : answers.get(value);
      return answer ? [[read.linkId, [answer]] as const] : [];
    }),
  );
}

function outcomeOf(
  calculator: Calculator,
  asked: readonly AskedItem[],
  row: Row,
  also?: FhirAnswers,
): Outcome {
  const answers = new Map([...answersOf(asked, row), ...(also ?? [])]);
  return new Map(
    calculator
      .calculate(answers)
      .map(({ linkId, value }) => [linkId, typeof value === 'number' ? value : null] as const),
  );
}

function without(row: Row, count: number, random: () => number): Row {
  const open = [...row];
  for (let left = Math.min(count, row.length); left > 0;) {
    const place = Math.floor(random() * row.length);
    if (open[place] === undefined) continue;
    open[place] = undefined;
    left -= 1;
  }
  return open;
}

/** The same numbers every time: an import is the same tomorrow. */
function randomNumbers(): () => number {
  let state = 20_261_201;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
