/**
 * Writes what of the evidence pack can be made: the SBOM, and the tables of tests and of axe's
 * findings: `npm run evidence`.
 *
 * With `--check` it writes nothing, and exits 1 when one of them is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import prettier from 'prettier';

import { inWords, nothing } from './counts.mjs';
import { table } from './markdown.mjs';
import { root } from './root.mjs';
import { sbom } from './sbom.mjs';

const folder = join(root, 'docs/evidence');
const begin = '<!-- made by npm run evidence -->';
const end = '<!-- end of what is made -->';
const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(join(root, file)));

const wanted = {
  'sbom.cdx.json': await formatted(
    JSON.stringify(sbom(json('package-lock.json').packages)),
    'json',
  ),
  'accessibility.md': await formatted(
    between(read(join(folder, 'accessibility.md')), elements()),
    'markdown',
  ),
};
const isCheck = process.argv.includes('--check');
const stale = Object.entries(wanted).filter(([name, text]) => {
  const file = join(folder, name);
  return !existsSync(file) || read(file) !== text;
});
if (isCheck) {
  for (const [name] of stale) console.error(`docs/evidence/${name} is stale: run npm run evidence`);
  const passed = Object.keys(wanted).length - stale.length;
  console.log(inWords({ ...nothing, passed, failed: stale.length }));
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
}

/** What was tried of each element, by which files. */
function elements() {
  const { titles } = json('stories/accessibility-results.json');
  const sources = join(root, 'packages/elements/src');
  const rows = readdirSync(sources)
    .filter((name) => existsSync(join(sources, name, `${name}.examples.ts`)))
    .map((name) => {
      const files = readdirSync(join(sources, name));
      const has = (ending) => (files.some((file) => file.endsWith(ending)) ? 'yes' : '–');
      const found = titles.find(({ title }) =>
        title.toLowerCase().replaceAll(' ', '-').startsWith(name),
      );
      const axe = found ? `${found.passed} of ${found.passed + found.failed}` : '–';
      return [
        `\`<cairn-${name}>\``,
        axe,
        has('.layout.test.ts'),
        has('.tree.chrome.test.ts'),
        has('.keyboard.test.ts'),
        'not yet',
      ];
    });
  const head = [
    'Element',
    'Stories without a finding of axe',
    'Layout',
    'Names',
    'Keys',
    'By people',
  ];
  return table(head, rows);
}

function between(page, made) {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the page has no ${begin} … ${end}`);
  return `${before}${begin}\n\n${made}\n\n${end}${after}`;
}

async function formatted(text, parser) {
  return prettier.format(text, { ...(await prettier.resolveConfig(import.meta.filename)), parser });
}
