import { notSure } from './outcome-kinds.js';
import type { Question } from './service.js';

/**
 * Answers by question id: a value, a list of values, or an age in whole years. `null` says that the
 * person was asked and is not sure. A question that was not asked is absent.
 */
export type ServiceAnswers = Readonly<
  Record<string, string | number | null | readonly string[] | undefined>
>;

/**
 * An answer as a number, so that conditions can look it up instead of comparing texts.
 *
 * Of a choice and of an age: 0 not answered, 1 not sure, and from 2 on the options or the years. Of
 * a list: bits, the first for “answered”, the second for “and perhaps more”, then the options.
 */
export type Code = number;

/** Stands for a question that will perhaps be asked, where we look ahead. */
export const openCode: Code = -1;

export const unanswered: Code = 0;
export const unsure: Code = 1;
export const firstCode: Code = 2;

export const answeredBit = 1;
export const unsureBit = 2;

/** The bit of an option in a list, by its place. */
export const bitOf = (place: number): Code => 4 << place;

/** Years that can be told apart. */
export const oldest = 130;

/** A question made ready to read answers to it. */
export interface Reader {
  readonly question: Question;
  /** Of each value. */
  readonly codes: ReadonlyMap<string, Code>;
  /** Of values that are none of the options. */
  readonly otherwise: Code;
  /** Of `null`. */
  readonly unsure: Code;
}

export function reader(question: Question): Reader {
  const codes = new Map<string, Code>();
  if (question.type === 'age') return { question, codes, otherwise: unanswered, unsure };
  const isList = question.type === 'choices';
  for (const { value } of question.options) {
    const place = codes.size;
    const bit = bitOf(place) | (value === notSure ? unsureBit : 0);
    codes.set(value, isList ? bit : firstCode + place);
  }
  const otherwise = question.otherwise === undefined ? undefined : codes.get(question.otherwise);
  if (isList) {
    return { question, codes, otherwise: otherwise ?? unsureBit, unsure: answeredBit | unsureBit };
  }
  return {
    question,
    codes,
    otherwise: otherwise ?? unanswered,
    unsure: codes.get(notSure) ?? unsure,
  };
}

/** What cannot be an answer counts as none, or as not sure of the rest of a list. Never throws. */
export function codeOf({ question, codes, otherwise, unsure }: Reader, answer: unknown): Code {
  if (answer === null) return unsure;
  if (question.type === 'age') {
    const isAge =
      Number.isInteger(answer) && (answer as number) >= 0 && (answer as number) <= oldest;
    return isAge ? firstCode + (answer as number) : unanswered;
  }
  if (question.type !== 'choices') {
    return typeof answer === 'string' ? (codes.get(answer) ?? otherwise) : unanswered;
  }
  if (!Array.isArray(answer)) return unanswered;
  let code = answeredBit;
  for (const each of answer as readonly unknown[]) {
    code |= typeof each === 'string' ? (codes.get(each) ?? otherwise) : unsureBit;
  }
  return code;
}
