import type { Goal, Rating } from '@cairnkit/engine/goals.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import { ratingKey } from '@cairnkit/engine/rating-key.js';

import { addressed, identified, ukCore, urlOf, type Addressed } from './addressed.js';
import { codings } from './codings.js';
import { fhirDay } from './fhir-time.js';
import { goalCode } from './goal-codes.js';
import type { Reference } from './r4.js';
import type { Observation } from './r4-resources.js';
import { scoreQuantity, survey } from './score-value.js';
import { whoIs } from './who.js';

/** What a rating needs to know of its goal. */
interface Rated {
  /** Its place among the person’s goals, from 1: SNOMED CT tells goals apart by that. */
  readonly number: number;
  readonly subject: Reference | undefined;
  /** The goal’s address. */
  readonly url: string;
}

/**
 * The ratings of a goal, an Observation each. They have a SNOMED CT code where they were given in a
 * published form; in words of our own they are no Goal Based Outcomes.
 */
export function goalRatings(
  { measure }: GoalsSubmission,
  goal: Goal,
  { number, subject, url }: Rated,
): readonly Addressed<Observation>[] {
  const isPublished = measure?.startsWith('gbo@') ?? false;
  const code = {
    coding: isPublished ? codings([goalCode(number)]) : [],
    text: `Progress to goal ${number}, 0 to 10`,
  };
  return goal.ratings.map((rating) => {
    const own = urlOf(url, ratingKey(rating));
    const performer = whoIs(rating.by, subject);
    return addressed(own, {
      resourceType: 'Observation',
      meta: ukCore('Observation'),
      identifier: [identified(own)],
      status: rating.was ? 'corrected' : 'final',
      category: survey,
      code,
      subject,
      focus: [{ reference: url, type: 'Goal' }],
      effectiveDateTime: fhirDay(rating.on),
      performer: performer && [performer],
      valueQuantity: scoreQuantity(rating.value),
      note: notesOf(rating).map((text) => ({ text })),
    });
  });
}

function notesOf({ session, was = [], by }: Rating): readonly string[] {
  return [
    ...(session === undefined ? [] : [`Session ${session}.`]),
    ...(by === 'other' ? ['Rated by somebody else than those whom the form names.'] : []),
    ...was.map(({ value, on }) => `It was ${value} until it was corrected on ${on}.`),
  ];
}
