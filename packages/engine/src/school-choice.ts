import { unreachable } from './errors.js';
import type { School } from './school-index.js';
import type { SchoolState } from './schools.js';

/** What somebody answered when asked for a school. Plain JSON: a host may store it. */
export type SchoolChoice =
  | { readonly status: 'asking' }
  | { readonly status: 'chosen'; readonly urn: string }
  /** In their own words, where there is no list. */
  | { readonly status: 'written'; readonly name: string }
  | { readonly status: 'not-listed' }
  | { readonly status: 'not-sure' };

/** The values of the question `school-coverage` that services share. */
export type SchoolCoverage = 'covered' | 'starting-soon' | 'not-covered' | 'not-sure';

/** A school as far as it is known; without a URN in somebody’s own words. */
export type NamedSchool = Pick<School, 'name' | 'town' | 'postcode'> & {
  readonly urn: string | null;
};

/** What an answer comes to. */
export interface SchoolAnswer {
  readonly state: SchoolState | 'not-listed' | 'not-sure';
  readonly coverage: SchoolCoverage;
  readonly school: NamedSchool | null;
  /** What else the list says of it. */
  readonly listed?: School;
}

const coverages = {
  live: 'covered',
  'starting-soon': 'starting-soon',
  'not-yet': 'not-covered',
} as const;

/**
 * Whether the team works at the school that was answered.
 *
 * @param listed - Of a school that was chosen, what the list says of it.
 * @param isComplete - Whether every school that takes part is on the list. Only then does “not
 *   listed” mean that there is no team; otherwise nobody can be sure.
 * @returns `undefined` while nothing was answered, and where the list no longer has the school.
 */
export function schoolAnswer(
  choice: SchoolChoice,
  listed: School | undefined,
  isComplete: boolean,
): SchoolAnswer | undefined {
  switch (choice.status) {
    case 'asking':
      return undefined;
    case 'chosen': {
      if (!listed) return undefined;
      const { urn, name, town, postcode, state } = listed;
      const school = { urn, name, town, postcode };
      return { state, coverage: coverages[state], school, listed };
    }
    case 'written': {
      const school = { urn: null, name: choice.name, town: '', postcode: '' };
      return { state: 'not-listed', coverage: 'not-sure', school };
    }
    case 'not-listed': {
      const coverage = isComplete ? 'not-covered' : 'not-sure';
      return { state: 'not-listed', coverage, school: null };
    }
    case 'not-sure':
      return { state: 'not-sure', coverage: 'not-sure', school: null };
    default:
      return unreachable(choice);
  }
}
