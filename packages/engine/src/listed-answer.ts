import { schoolAnswer, type SchoolAnswer, type SchoolChoice } from './school-choice.js';
import { schoolByUrn } from './school-index.js';
import type { Schools } from './schools.js';

/**
 * What an answer comes to by a list of schools: `schoolAnswer`, with the school looked up. A URN that
 * a school had before counts as its own.
 *
 * @param list - `undefined` where there is none.
 * @returns `undefined` while nothing was answered, and where the list does not have the school.
 */
export function listedAnswer(
  choice: SchoolChoice,
  list: Schools | undefined,
): SchoolAnswer | undefined {
  const listed = choice.status === 'chosen' && list ? schoolByUrn(list, choice.urn) : undefined;
  return schoolAnswer(choice, listed, list?.complete === true);
}
