/**
 * `npm run shots`: photographs stories in four settings, as they are and as they were at another commit,
 * on this machine, and compares. `dist/shots/index.html` shows what differs. Ends with 1 where a picture
 * differs that no commit since says it changes (`Looks-different: goals--*` at the end of its message).
 *
 *     npm run shots -- --ref v0.1.0 --grep goals-- --accept
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { inWords, nothing } from './counts.mjs';
import { root } from './root.mjs';
import { codeOfStories } from './shots/code.mjs';
import { compareStories } from './shots/compare-stories.mjs';
import { git, isOnMain, toldSince, usualReference } from './shots/git.mjs';
import { buildReference, buildStorybook } from './shots/reference.mjs';
import { reportOf } from './shots/report.mjs';
import { someOf } from './shots/some.mjs';
import { chosen } from './shots/take.mjs';

const { values: options } = parseArgs({
  options: {
    ref: { type: 'string' }, // a commit, branch or tag
    grep: { type: 'string', default: '' }, // part of the ids of stories
    every: { type: 'boolean', default: false }, // also stories that run the same code
    'at-most': { type: 'string', default: '1000' }, // stories, from all over
    accept: { type: 'boolean', default: false }, // ends with 0 whatever differs
    'on-change': { type: 'boolean', default: false }, // as CI has it: what is on main is accepted
  },
});

const top = join(root, 'dist/shots');
const folders = { Before: 'before', After: 'after', Difference: 'difference' };

const reference = options.ref ?? usualReference();
if (reference) await compare(git('rev-parse', `${reference}^{commit}`));
else
  console.log(
    `There is no earlier commit here to compare with.\n\n${inWords({ ...nothing, skipped: 1 })}`,
  );

async function compare(commit) {
  for (const name of Object.values(folders))
    rmSync(join(top, name), { recursive: true, force: true });
  mkdirSync(top, { recursive: true });
  const storybooks = {
    before: join(top, `storybook-${commit.slice(0, 12)}`),
    after: join(top, 'storybook'),
  };
  buildReference(commit, storybooks.before);
  buildStorybook(root, storybooks.after);

  const { both, lists } = storiesOf(storybooks);
  const looked = someOf(both, Number(options['at-most']));
  const title = git('log', '-1', '--format=%h, “%s”', commit);
  const about = `Compared with ${title}: ${both.length} stories may look different, ${looked.length} were looked at.`;
  console.log(about);
  const { different, wrong } = await compareStories(storybooks, top, looked, toldSince(commit));
  const found = { about, different, folders, lists: { ...lists, 'Could not be shown': wrong } };
  writeFileSync(join(top, 'index.html'), reportOf(found));
  tell(found);
  sum(looked.length * chosen.length, different, wrong);
}

function storiesOf({ before, after }) {
  const [old, now] = [codeOfStories(before), codeOfStories(after)];
  const idsIn = (code, without) =>
    [...code.keys()].filter((id) => id.includes(options.grep) && !without.has(id));
  const both = idsIn(now, new Map()).filter((id) => old.has(id));
  return {
    both: both.filter((id) => options.every || old.get(id) !== now.get(id)),
    lists: { 'Only after': idsIn(now, old), 'Only before': idsIn(old, now) },
  };
}

function tell({ different, lists }) {
  for (const [title, names] of Object.entries(lists)) {
    if (names.length > 0) console.log([`${title}:`, ...names].join('\n  '));
  }
  for (const { name, pixels, isTold } of different) {
    console.log(`${isTold ? 'differs, as a commit says' : 'DIFFERS'}: ${name}, ${pixels} pixels`);
  }
  if (different.length > 0) console.log(`See ${join(top, 'index.html')}`);
}

function sum(pictures, different, wrong) {
  const isAccepted = options.accept || (options['on-change'] && isOnMain());
  const failed = isAccepted ? 0 : different.filter(({ isTold }) => !isTold).length + wrong.length;
  console.log(`\n${inWords({ ...nothing, passed: pictures - failed, failed })}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
