import type { Carried } from './carried.js';
import { CairnError } from './errors.js';
import type { ReferralAnswers } from './referral-answer.js';
import { pagesOf, questionsOf } from './referral-form.js';
import { canBeKept } from './referral-shape.js';
import type { Referral } from './referral.js';
import { onward } from './referring-moves.js';
import { equalityPages, pageShown } from './referring-page.js';
import type { Referring, ReferringTrail } from './referring.js';
import { isLabel } from './resume.js';
import { stamp } from './session.js';

/**
 * Takes up a referral that a host has stored: with all its answers, at the page where it was, or at
 * the first one that has still to be shown. Whoever had not said whether they are safe is asked that.
 *
 * @param saved - Untrusted.
 * @param on - The person’s day, such as `2026-11-23`.
 * @throws {CairnError} If it is of another form or another version of it, or no referral. The message
 *   names the place and what belongs there, and repeats no answer.
 */
export function resumeReferral(form: Referral, saved: unknown, on: string): Referring {
  const given = Object(saved) as Fields;
  expect('form', given['form'] === stamp(form), stamp(form));
  const { status, at } = given;
  expect('status', statuses.includes(status as string), statuses.join(', '));
  const trail = toTrail(form, given);
  if (status === 'complete') return { ...trail, status };

  const changing = given['changing'] === true ? { changing: true as const } : {};
  const safe = form.safety ? trail.answers['safe-now'] : 'yes';
  if (safe === undefined || (form.safety && status === 'safety')) {
    return { ...trail, status: 'safety', ...changing };
  }
  if (status === 'help' && safe !== 'yes') return { ...trail, status, ...changing };
  const whole = onward(form, trail, on, changing);
  if (status === 'asking') {
    const there: Referring = { ...trail, status, at: String(at), ...changing };
    if (pageShown(form, there, on)) return there;
  }
  const isAbout = equalityPages(form, trail, on).some(({ page }) => page.id === at);
  if (status === 'equality' && whole.status === 'reviewing' && isAbout) {
    return { ...trail, status, at: at as string };
  }
  return whole;
}

const statuses = ['safety', 'help', 'asking', 'reviewing', 'equality', 'complete'];

type Fields = Readonly<Record<string, unknown>>;

function expect(path: string, right: unknown, wanted: string): void {
  if (!right) throw new CairnError(`session.${path} must be ${wanted}`);
}

function toTrail(form: Referral, given: Fields): ReferringTrail {
  const answers = toAnswers(form, given['answers']);
  const pages = pagesOf(form).map(({ id }) => id);
  const seen = toTexts('seen', given['seen']);
  const filled = toTexts('filled', given['filled']);
  const accepted = given['accepted'] === undefined ? [] : toTexts('accepted', given['accepted']);
  const { carried, label } = given;
  expect('carried', carried === undefined || isCarried(carried), 'what a checker handed over');
  expect('label', label === undefined || isLabel(label), 'a submission id and when it was made');
  return {
    form: stamp(form),
    answers,
    seen: pages.filter((id) => seen.includes(id)),
    filled: filled.filter((id) => Object.hasOwn(answers, id)),
    ...(carried !== undefined && { carried: carried as Carried }),
    ...(accepted.length > 0 && { accepted }),
    ...(isLabel(label) && { label: { id: label.id, at: label.at } }),
  };
}

function toAnswers(form: Referral, saved: unknown): ReferralAnswers {
  const given = { ...(Object(saved) as ReferralAnswers) };
  const questions = new Map(questionsOf(form).map((question) => [question.id, question]));
  for (const id of Object.keys(given)) {
    const question = questions.get(id);
    const isRight = question && canBeKept(question, given[id]);
    expect(`answers.${id}`, isRight, 'an answer that its question allows');
  }
  return given;
}

function toTexts(path: string, saved: unknown): readonly string[] {
  const isRight = Array.isArray(saved) && saved.every((each) => typeof each === 'string');
  expect(path, isRight, 'a list of ids');
  return saved as readonly string[];
}

function isCarried(saved: unknown): boolean {
  const { answers, results } = Object(saved) as Fields;
  return typeof answers === 'object' && answers !== null && Array.isArray(results);
}
