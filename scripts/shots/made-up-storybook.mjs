import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what this house asks of a built Storybook, with one story, and in it whatever could make two
 * pictures of the same differ: time, motion, a caret.
 *
 * @param {string} folder
 * @param {string} css - What is planted.
 */
export function madeUpStorybook(folder, css) {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const entry = { type: 'story', id: 'box--plain', importPath: './stories/box.stories.ts' };
  const text = (name, content) => writeFileSync(join(folder, name), content);
  text('index.json', JSON.stringify({ entries: { [entry.id]: entry } }));
  text('assets/box.stories-AbCd1234.js', `export default ${JSON.stringify(css)};`);
  text('assets/iframe-AbCd1234.js', script);
  text('iframe.html', page(css));
}

const page = (css) => `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Box</title>
<style>
  @keyframes turn { to { rotate: 360deg; } }
  body { margin: 20px; font: 16px sans-serif; }
  p { inline-size: 100px; animation: turn 1s linear infinite; }
  ${css}
</style>
<p>Box</p><input autofocus value="Box" /><time></time>
<script type="module" src="./assets/iframe-AbCd1234.js"></script></html>`;

const script = `
  document.querySelector('time').textContent = new Date().toISOString();
  const heard = {};
  globalThis.__STORYBOOK_ADDONS_CHANNEL__ = { on: (name, call) => (heard[name] = call) };
  document.querySelector('input').focus();
  setTimeout(() => heard.storyFinished({ reporters: [] }), 20);
`;
