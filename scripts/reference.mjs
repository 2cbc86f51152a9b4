/**
 * Writes `docs/reference` from the manifest of the elements, and from the comments of the engine and
 * of interop, read by TypeScript itself: `npm run reference`.
 *
 * With `--check` it writes nothing, and exits 1 when a page is stale, missing or of nothing.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import prettier from 'prettier';
import ts from 'typescript';

import { inWords, nothing } from './counts.mjs';
import { readManifest } from './manifest/read.mjs';
import { contentsPage, doorsPage, elementPage } from './reference-pages.mjs';
import { root } from './root.mjs';

const folder = join(root, 'docs/reference');
const packages = {
  engine:
    'Plain functions over plain data: no DOM, no Node, nothing that a browser or a server lacks.',
  interop: 'The same data in the words of others: FHIR, MHSDS, NHS Talking Therapies, CSV.',
};

const pages = await written();
if (process.argv.includes('--check')) check();
else write();

/** @returns {Promise<Map<string, string>>} By file name. */
async function written() {
  const text = readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8');
  const elements = readManifest(JSON.parse(text));
  const named = Object.keys(packages).map((name) => [`${name}.md`, `@cairnkit/${name}`]);
  const raw = [
    ['README.md', contentsPage(elements, named)],
    ...elements.map((element) => [`${element.tag}.md`, elementPage(element)]),
    ...Object.entries(packages).map(([name, about]) => [
      `${name}.md`,
      doorsPage(`@cairnkit/${name}`, about, doorsOf(name)),
    ]),
  ];
  const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'markdown' };
  const formatted = raw.map(async ([name, page]) => [name, await prettier.format(page, style)]);
  return new Map(await Promise.all(formatted));
}

/** What each module of a package exports, with what its comment says. */
function doorsOf(name) {
  const path = join(root, 'packages', name, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'packages', name));
  const files = readdirSync(join(root, 'packages', name, 'src'))
    .filter(
      (file) => file.endsWith('.ts') && !file.includes('.test.') && !file.includes('.examples.'),
    )
    .sort()
    .map((file) => join(root, 'packages', name, 'src', file));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  return files
    .map((file) => ({
      door: basename(file, '.ts'),
      exports: exportsOf(program.getSourceFile(file), checker),
    }))
    .filter(({ exports }) => exports.length > 0);
}

function exportsOf(source, checker) {
  const symbol = checker.getSymbolAtLocation(source);
  return (symbol ? checker.getExportsOfModule(symbol) : [])
    .map((each) => ({
      name: each.name,
      about: ts.displayPartsToString(each.getDocumentationComment(checker)),
      type: signature(each),
    }))
    .filter(({ about }) => about !== '') // what says nothing of itself is for ourselves
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** How a function is called; of other values, nothing: their types are long, and an editor shows them. */
function signature(symbol) {
  const declaration = symbol.valueDeclaration;
  if (!declaration || !ts.isFunctionDeclaration(declaration)) return '';
  const parameters = declaration.parameters.map((each) => each.getText().split(/\s*[:=]/)[0]);
  return `(${parameters.map((each) => each.replace(/\s+/g, ' ')).join(', ')})`;
}

function write() {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

function check() {
  const there = new Set(readdirSync(folder));
  const stale = [...pages].filter(
    ([name, text]) => !there.has(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  const complaints = [
    ...stale.map(([name]) => `${name} is stale`),
    ...[...there].filter((name) => !pages.has(name)).map((name) => `${name} is of nothing`),
  ];
  for (const each of complaints) console.error(`docs/reference/${each}: run npm run reference`);
  console.log(
    inWords({ ...nothing, passed: pages.size - stale.length, failed: complaints.length }),
  );
  process.exitCode = complaints.length > 0 ? 1 : 0;
}
