import { mkdirSync } from 'node:fs';

import { photograph } from '../photograph.mjs';
import { eachStory } from '../stories/each-story.mjs';

/**
 * Why these four: a narrow page breaks first; a wide one is what most people have; dark is drawn from
 * tokens of its own; and in forced colours everything that was said by colour alone is gone. Right to left
 * has stories of its own.
 */
export const chosen = ['phone', 'desktop', 'dark', 'forced-dark'];

/** Noon of a Wednesday: no picture may change because it is tomorrow. */
const now = '2026-06-03T12:00:00Z';

/**
 * Photographs stories of a built Storybook, the same every time: at one point of time, with nothing that
 * moves and no caret.
 *
 * @param {string} storybook
 * @param {string} folder - Where the pictures go, as `<id>.<setting>.png`.
 * @param {Set<string>} ids
 * @returns {Promise<{ id: string, fault: string }[]>} What went wrong.
 */
export async function take(storybook, folder, ids) {
  mkdirSync(folder, { recursive: true });
  const wrong = [];
  const stories = {
    folder: storybook,
    isWanted: (id) => ids.has(id),
    globals: 'a11y.manual:!true', // axe has a check of its own, and takes as long as all the rest
    prepare: (context) => context.clock.setFixedTime(now),
  };
  await eachStory(stories, async ({ id, page, faults, again }) => {
    const options = { folder, name: id, chosen, again };
    await photograph(page, options).catch(({ message }) => void faults.push(message));
    wrong.push(...faults.map((fault) => ({ id, fault })));
  });
  return wrong;
}
