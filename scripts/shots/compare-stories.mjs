import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { difference } from './compare.mjs';
import { chosen, take } from './take.mjs';

/** On a busy machine a picture is sometimes taken too early, now and then twice. */
const attempts = 3;

/**
 * Photographs the same stories of two Storybooks, and compares. What differs is photographed again: it
 * does differ where, of all its pictures, none after is like one before.
 *
 * @param {{ before: string, after: string }} storybooks
 * @param {string} top - Below it, the pictures go to `before`, `after` and `difference`.
 * @param {string[]} ids
 * @param {string[]} told - Names of pictures that may differ, with `*` for anything.
 */
export async function compareStories(storybooks, top, ids, told) {
  const seen = { before: new Map(), after: new Map() };
  let [suspects, wrong] = [ids, []];
  for (let i = 0; i < attempts && suspects.length > 0; i += 1) {
    wrong = await takeBoth(suspects);
    const isWrong = (id) => wrong.some((each) => each.id === id);
    suspects = suspects.filter((id) => isWrong(id) || picturesOf(id).some(isNeverLike));
  }
  mkdirSync(join(top, 'difference'), { recursive: true });
  return {
    different: suspects.flatMap((id) => picturesOf(id).filter(isNeverLike).flatMap(compared)),
    wrong: wrong.map(({ id, fault }) => `${id}: ${fault}`),
  };

  /** Returns what went wrong after, and did not go wrong in the same way before. */
  async function takeBoth(some) {
    const known = await takeOf('before', some);
    const isKnown = (one) => known.some(({ id, fault }) => id === one.id && fault === one.fault);
    return (await takeOf('after', some)).filter((one) => !isKnown(one));
  }

  async function takeOf(time, some) {
    const faults = await take(storybooks[time], join(top, time), new Set(some));
    for (const name of some.flatMap(picturesOf).filter((each) => existsSync(file(time, each)))) {
      const digest = createHash('sha256')
        .update(readFileSync(file(time, name)))
        .digest('hex');
      seen[time].set(name, [...(seen[time].get(name) ?? []), digest]);
    }
    return faults;
  }

  function isNeverLike(name) {
    const before = seen.before.get(name) ?? [];
    return !(seen.after.get(name) ?? before).some((each) => before.includes(each));
  }

  function compared(name) {
    const found = difference(file('before', name), file('after', name));
    if (!found) return [];
    writeFileSync(file('difference', name), found.picture);
    return [{ name, pixels: found.pixels, isTold: told.some((each) => matches(each, name)) }];
  }

  function file(folder, name) {
    return join(top, folder, `${name}.png`);
  }
}

const picturesOf = (id) => chosen.map((setting) => `${id}.${setting}`);

/** @param {string} pattern - `goals--*`, or the whole name of a story or a picture. */
export function matches(pattern, name) {
  const parts = pattern.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}(\\.[\\w-]+)?$`).test(name);
}
