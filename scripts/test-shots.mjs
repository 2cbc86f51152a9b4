/** What compares pictures of stories, shown two that are the same, and some where something is planted. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';
import { PNG } from 'pngjs';

import { codeOfStories } from './shots/code.mjs';
import { compareStories, matches } from './shots/compare-stories.mjs';
import { madeUpStorybook } from './shots/made-up-storybook.mjs';
import { reportOf } from './shots/report.mjs';
import { someOf } from './shots/some.mjs';
import { chosen } from './shots/take.mjs';

describe('pictures of stories', () => {
  let top;
  beforeEach(() => (top = mkdtempSync(join(tmpdir(), 'cairn-shots-'))));
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  /** Compares a story with itself as it is once a line of CSS is planted. */
  async function compare(planted, told = []) {
    const storybooks = { before: join(top, 'old'), after: join(top, 'new') };
    madeUpStorybook(storybooks.before, '');
    madeUpStorybook(storybooks.after, planted);
    return compareStories(storybooks, top, ['box--plain'], told);
  }

  const names = ({ different }) => different.map(({ name }) => name);
  const all = chosen.map((setting) => `box--plain.${setting}`);

  it('are the same where nothing was changed, whatever the time, and though things move', async () => {
    const found = await compare('');
    expect(found).to.deep.equal({ different: [], wrong: [] });
    const { width } = PNG.sync.read(readFileSync(join(top, 'after/box--plain.phone.png')));
    expect(width).to.equal(320);
  });

  it('differ by a border of one pixel, in every setting, and show where; a commit may say so', async () => {
    const found = await compare('p { outline: 1px solid; }', ['*.phone']);
    expect(names(found)).to.have.members(all);
    expect(found.different.map(({ isTold }) => isTold)).to.deep.equal([true, false, false, false]);
    for (const name of all) {
      expect(existsSync(join(top, 'difference', `${name}.png`)), name).to.equal(true);
    }
    const page = reportOf({ ...found, about: 'a', folders: { Before: 'before' }, lists: {} });
    expect(page).to.include('src="before/box--plain.phone.png"');
  });

  it('differ by the slightest other colour', async () => {
    const found = await compare('p { background: #fefefe; }');
    expect(names(found)).to.include('box--plain.desktop');
  });

  it('differ where only one setting does', async () => {
    const found = await compare('@media (width < 400px) { p { color: navy; } }');
    expect(names(found)).to.deep.equal(['box--plain.phone']);
  });

  it('differ where the page grew', async () => {
    const found = await compare('body { padding-block-end: 2000px; }');
    expect(names(found)).to.have.members(all);
  });

  it('are told by the whole name, or with stars', () => {
    const name = 'goals--rating.phone';
    for (const told of ['goals--rating', name, 'goals--*', '*.phone', '*']) {
      expect(matches(told, name), told).to.equal(true);
    }
    for (const told of ['goals', 'goals--rat', 'other--*', '*.dark', 'goals--rating.p']) {
      expect(matches(told, name), told).to.equal(false);
    }
  });

  it('are taken of so many stories, from all over', () => {
    expect(someOf([1, 2, 3, 4, 5, 6], 3)).to.deep.equal([1, 3, 5]);
    expect(someOf([1, 2], 3)).to.deep.equal([1, 2]);
  });

  it('are taken where the code of a story is not what it was', () => {
    const folders = ['', '', 'p { color: navy; }'].map((planted, i) => {
      madeUpStorybook(join(top, `${i}`), planted);
      return codeOfStories(join(top, `${i}`)).get('box--plain');
    });
    expect(folders[1]).to.equal(folders[0]);
    expect(folders[2]).to.not.equal(folders[0]);
  });
});
