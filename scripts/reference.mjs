/**
 * Writes `docs/reference` from the manifest of the elements, and from the comments of the engine and
 * of interop, read by TypeScript itself: `npm run reference`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import ts from 'typescript';

import { keepPages } from './made-pages.mjs';
import { readManifest } from './manifest/read.mjs';
import { contentsPage, doorsPage, elementPage } from './reference-pages.mjs';
import { root } from './root.mjs';

const packages = {
  engine:
    'Plain functions over plain data: no DOM, no Node, nothing that a browser or a server lacks.',
  interop: 'The same data in the words of others: FHIR, MHSDS, NHS Talking Therapies, CSV.',
};

const text = readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8');
const elements = readManifest(JSON.parse(text));
const named = Object.keys(packages).map((name) => [`${name}.md`, `@cairnkit/${name}`]);
await keepPages('docs/reference', 'npm run reference', [
  ['README.md', contentsPage(elements, named)],
  ...elements.map((element) => [`${element.tag}.md`, elementPage(element)]),
  ...Object.entries(packages).map(([name, about]) => [
    `${name}.md`,
    doorsPage(`@cairnkit/${name}`, about, doorsOf(name)),
  ]),
]);

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
