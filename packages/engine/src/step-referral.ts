import { carriedAnswers } from './carried-answers.js';
import type { Carried } from './carried.js';
import type { Referral } from './referral.js';
import { answered, cleared } from './referring-answer.js';
import { back, changed, ended, next, onward } from './referring-moves.js';
import { equalityPages } from './referring-page.js';
import { trailOf, type Referring, type ReferringAction, type ReferringTrail } from './referring.js';
import type { Schools } from './schools.js';
import { stamp } from './session.js';

/** What a checker handed over, and the schools that it may name. */
export interface HandedOver {
  readonly carried: Carried;
  readonly schools?: Schools | undefined;
}

/**
 * A referral at its beginning: the question about safety, where it is about a young person.
 *
 * @param on - The person’s day, such as `2026-11-23`.
 */
export function startReferral(form: Referral, on: string, from?: HandedOver): Referring {
  const answers = from ? carriedAnswers(form, from.carried, from.schools) : {};
  const trail: ReferringTrail = {
    form: stamp(form),
    answers,
    seen: [],
    filled: Object.keys(answers),
    ...(from && { carried: from.carried }),
  };
  return form.safety ? { ...trail, status: 'safety' } : onward(form, trail, on);
}

/**
 * The referral after an action. Pure and total: an action that means nothing now returns the very
 * same referral, so `===` tells whether anything changed.
 *
 * @param on - The person’s day, such as `2026-11-23`.
 */
export function stepReferral(
  form: Referral,
  referring: Referring,
  action: ReferringAction,
  on: string,
): Referring {
  switch (action.type) {
    case 'answer':
      return answered(form, referring, action.question, action.value, on);
    case 'clear':
      return cleared(form, referring, action.question, on);
    case 'next':
      return next(form, referring, on);
    case 'back':
      return back(form, referring, on);
    case 'change':
      return referring.status === 'reviewing'
        ? changed(form, referring, action.question, on)
        : referring;
    case 'equality': {
      const first = equalityPages(form, referring, on)[0];
      if (referring.status !== 'reviewing' || !first) return referring;
      return { ...trailOf(referring), status: 'equality', at: first.page.id };
    }
    case 'label':
      return referring.status === 'complete' ? referring : { ...referring, label: action.label };
    case 'complete':
    case 'forget':
      return ended(form, referring, action.type, on);
  }
}
