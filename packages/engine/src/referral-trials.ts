import { askedPages } from './asked-pages.js';
import type { Condition } from './condition.js';
import { yes } from './kleene.js';
import { questionsIn } from './questions-in.js';
import type { ReferralAnswer, ReferralAnswers } from './referral-answer.js';
import { holds } from './referral-condition.js';
import { pagesOf, questionOf } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral } from './referral.js';

/** More ways to answer than this are not tried. */
const mostTrials = 20_000;

/** Whether any answers come to something; `undefined` where there are too many to try. */
export type Trial = (
  questions: Iterable<string>,
  isSo: (answers: ReferralAnswers) => boolean,
) => boolean | undefined;

/**
 * Tries every answer that makes a difference to some questions, and to those that they hang on in
 * turn.
 *
 * @param on - The day on which ages are told, such as `2026-11-23`.
 */
export function trials(form: Referral, on: string): Trial {
  return (questions, isSo) => {
    const all = [...closure(form, questions)].flatMap((id) => questionOf(form, id) ?? []);
    const choices = all.map((question) => answersTo(form, question, on));
    if (choices.reduce((product, { length }) => product * length, 1) > mostTrials) return undefined;
    const answers: Record<string, ReferralAnswer> = {};
    const tried = (place: number): boolean => {
      if (place === all.length) return isSo(answers);
      const { id } = all[place]!;
      return choices[place]!.some((answer) => {
        delete answers[id];
        if (answer !== undefined) answers[id] = answer;
        return tried(place + 1);
      });
    };
    return tried(0);
  };
}

/** Whether a condition can hold for sure. */
export function canHold(form: Referral, on: string, condition: Condition): boolean | undefined {
  return trials(form, on)(questionsIn(condition, form.conditions), (answers) => {
    const asked = askedPages(form, answers, on, 'all');
    return holds(form, asked.answers, on, condition) === yes;
  });
}

/** The conditions that have to hold for a question to be asked. */
export function conditionsOn(form: Referral, id: string): readonly Condition[] {
  for (const page of pagesOf(form)) {
    const question = page.questions.find((each) => each.id === id);
    if (question) return [page.when, question.when].filter((each) => each !== undefined);
  }
  return [];
}

/** The questions, those that they hang on, and so on. */
function closure(form: Referral, questions: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const condition of conditionsOn(form, id)) {
      questionsIn(condition, form.conditions).forEach(visit);
    }
  };
  for (const id of questions) visit(id);
  return found;
}

type Tried = readonly (ReferralAnswer | undefined)[];

/** Answers that conditions can tell apart; `undefined` where it is left open. */
function answersTo(form: Referral, question: ReferralQuestion, on: string): Tried {
  const open = question.optional ? [undefined] : [];
  const unsure = 'notSure' in question && question.notSure !== undefined ? [null] : [];
  return [...open, ...unsure, ...told(form, question, on)];
}

function told(form: Referral, question: ReferralQuestion, on: string): Tried {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ value }) => value);
    case 'choices':
    case 'consents': {
      const values = question.options.map(({ value }) => value);
      return [...values.map((each) => [each]), values.slice(), []];
    }
    case 'age':
      return yearsNamed(form);
    case 'date-of-birth':
      return yearsNamed(form).map((years) => ({
        day: on.slice(8),
        month: on.slice(5, 7),
        year: String(Number(on.slice(0, 4)) - years),
      }));
    case 'school':
      return [{ name: 'a school' }];
    default:
      return ['a text'];
  }
}

/** The years that a form’s conditions name, and those beside them. */
function yearsNamed(form: Referral): readonly number[] {
  const named = [...JSON.stringify(form).matchAll(/"at(?:Least|Most)":(\d+)/g)];
  const years = named.flatMap(([, text]) => [Number(text) - 1, Number(text), Number(text) + 1]);
  return [...new Set([10, ...years])].filter((each) => each >= 0);
}
