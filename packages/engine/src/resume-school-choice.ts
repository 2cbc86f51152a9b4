import { CairnError } from './errors.js';
import type { SchoolChoice } from './school-choice.js';

/** No school has a longer name. */
const longestName = 200;

/**
 * Takes back a choice that a host stored. Whether its school is on a list, `listedAnswer` says.
 *
 * @param saved - Any value; typically what `JSON.parse` made of stored text.
 * @throws {CairnError} If it is none. The message names the place, and what belongs there.
 */
export function resumeSchoolChoice(saved: unknown): SchoolChoice {
  const { status, urn, name } = Object(saved) as Record<string, unknown>;
  const expect = (path: string, right: boolean, wanted: string) => {
    if (!right) throw new CairnError(`session.${path} must be ${wanted}`);
  };
  switch (status) {
    case 'chosen':
      expect('urn', typeof urn === 'string' && /^\d{6}$/.test(urn), 'a URN: six digits, as text');
      return { status, urn: urn as string };
    case 'written': {
      const right = typeof name === 'string' && name.trim() !== '' && name.length <= longestName;
      expect('name', right, `a text of 1 to ${longestName} characters`);
      return { status, name: name as string };
    }
    case 'asking':
    case 'not-listed':
    case 'not-sure':
      return { status };
    default:
      throw new CairnError(
        'session.status must be asking, chosen, written, not-listed or not-sure',
      );
  }
}
