import { compared, type Comparison } from '@cairnkit/engine/compared.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import type { Result } from '@cairnkit/engine/result.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scores } from '@cairnkit/engine/score.js';
import type { Context } from '@cairnkit/engine/t-score.js';
import { msg, str } from '@lit/localize';

import { authority } from '../internal/authority.js';

/** What T-scores are put beside: a result, or only the scores of one. */
type Scored = Pick<Result, 'scores' | 'problems'>;

/** Scores beside those of other people. */
export interface WithT<T extends Scored> {
  readonly result: T;
  /** With whom they are compared, or why there is no T-score. */
  readonly remark: string;
  /** What is wrong with the page; holds nothing about the person. */
  readonly fault?: string;
}

/**
 * Puts T-scores beside the scores of a result, and says in words whom they compare with.
 *
 * @param norms - From the host; not checked for whose they are.
 * @param about - Who was asked; untrusted.
 */
export function withT<T extends Scored>(
  measure: Measure,
  result: T,
  norms: Norms,
  about: unknown,
): WithT<T> {
  const context = contextOf(about);
  try {
    const beside = compared(measure, result, norms, context);
    const remark = beside.norm ? withWhom(norms, beside.norm) : whyNot(norms, beside, context);
    return { result: beside, remark };
  } catch {
    // Norms of another measure, or something that never was norms.
    return {
      result,
      remark: msg('No T-scores: the norms that this page gives are not those of this measure.'),
      fault: `norms must be those of ${measure.id}, as parseNorms returned them`,
    };
  }
}

/** T-scores of other scores of the same person, by the same norms: a birthday is no change. */
export function alsoInT(measure: Measure, scores: Scores, norms: Norms, about: unknown): Scores {
  return compared(measure, { scores, problems: [] }, norms, contextOf(about)).scores;
}

function contextOf(about: unknown): Context {
  return typeof about === 'object' && about !== null ? about : {};
}

function withWhom({ title }: Norms, norm: Comparison): string {
  const { sex, grade, ageRule } = norm;
  const who = sex === 'female' ? msg('girls') : msg('boys');
  const line = msg(str`T-scores compare with ${title}: ${who}, school grade ${grade} there.`);
  if (!ageRule) return line;
  return `${line} ${msg(str`The age was made a grade by the rule of ${authority(ageRule)}.`)}`;
}

/** One sentence for each thing that the norms need, and that is not there or does not fit. */
function whyNot({ ageRules }: Norms, { problems }: Scored, context: Context): string {
  const rules = ageRules.map(({ id }) => authority(id)).join(', ');
  const isAge = Number.isInteger(context.age);
  const reasons: Readonly<Record<string, string>> = {
    'context.sex': msg('The norms are of girls and of boys, and which to take is not known.'),
    'context.age': isAge
      ? msg('The norms, or the measure, are not made for this age.')
      : msg('The age in whole years is not known, nor the school grade.'),
    'context.grade': msg('The school grade is not in the norms, or does not go with the age.'),
    'context.ageRule': msg(str`The rule that makes the age a school grade is not named: ${rules}.`),
  };
  const found = problems.map(({ path }) => reasons[path]).filter((reason) => reason !== undefined);
  return [msg('No T-scores.'), ...new Set(found)].join(' ');
}
