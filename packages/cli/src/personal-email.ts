import type { Issue } from '@cairnkit/engine/errors.js';
import { positions, walk } from '@cairnkit/engine/json-text.js';

/** Two names with a dot before the @, as staff addresses have them. Bounded, so never slow. */
const address =
  /(?<![\p{L}\d.'-])[\p{L}'-]{1,40}\.[\p{L}'-]{1,40}\d{0,4}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/giu;

/** What teams call themselves, which no person is called. */
const team = /info|team|admin|office|enquir|referral|service|support|mhst|camhs/i;

/**
 * Where a definition's text seems to hold the e-mail address of one person, who may leave.
 *
 * @param text - JSON that has been parsed already. The address itself is not repeated.
 */
export function personalEmails(text: string): readonly Issue[] {
  const found = [...text.matchAll(address)]
    .filter(([each]) => !team.test(each.slice(0, each.indexOf('@'))))
    .map(({ index }) => ({ index, path: '' }));
  let next = 0;
  let last = '';
  walk(text, (path, offset) => {
    for (; (found[next]?.index ?? Infinity) < offset; next += 1) found[next]!.path = last;
    last = path;
  });
  for (; next < found.length; next += 1) found[next]!.path = last;

  const at = positions(text);
  const message = 'seems to be the e-mail address of one person; give the team’s';
  return found.map(({ index, path }) => ({ path, message, ...at(index) }));
}
