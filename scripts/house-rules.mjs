/**
 * The rules of the house that neither the compiler nor ESLint knows. Each takes what it looks at
 * and returns its complaints, one sentence each; `check-house.mjs` says them.
 */
import { basename, dirname, posix } from 'node:path';

import ts from 'typescript';

/** Who may build on whom: a package imports from lower floors only, never from its neighbours. */
export const floors = {
  engine: 1,
  interop: 2,
  instruments: 3,
  'instruments-nc': 3,
  services: 3,
  elements: 4,
  cdn: 5,
  receiver: 5,
  cli: 5,
  react: 5,
};

/** Definitions reach elements as data, so that a page loads the wording it shows and no other. */
const strangersToElements = ['instruments', 'instruments-nc', 'services'];

const maxLines = 250;

/** Names that say nothing: a thing lives with what it is about. */
const emptyNames = ['utils', 'helpers', 'common', 'types', 'constants', 'index'];

/** What elements must not contain, and why. */
const wordsForElements = [
  [/\bunsafe(HTML|SVG|Static)\b/, 'unsafeHTML', 'what a definition says is text, never markup'],
  [/\b(inner|outer)HTML\b/, 'innerHTML', 'what a definition says is text, never markup'],
  [/\bstyleMap\b/, 'styleMap', 'strict pages refuse inline styles; use classes'],
  [/(?<![\w-])style=/, 'style=', 'strict pages refuse inline styles; use classes'],
  [/\bwhenDefined\(/, 'whenDefined(', 'elements do not wait for one another'],
  [/\beval\(|\bnew Function\(/, 'eval', 'strict pages refuse it'],
  [/\blocalStorage\b/, 'localStorage', 'elements keep nothing'],
  [/\bsessionStorage\b/, 'sessionStorage', 'elements keep nothing'],
  [/\bindexedDB\b/, 'indexedDB', 'elements keep nothing'],
  [/\bconsole\./, 'console.', 'elements log nothing'],
];

/**
 * Each warns, once, of what the page's author has no other way to learn; `draft` and `queue` keep
 * answers for a while where a host loads them and calls them.
 */
const exceptions = new Set([
  'packages/elements/src/draft/store.ts sessionStorage',
  'packages/elements/src/internal/define.ts console.',
  'packages/elements/src/localization/localization.ts console.',
  'packages/elements/src/queue/store.ts indexedDB',
]);

/** Whatever else a tool wants at the top goes where that tool lives. */
const topLevel = [
  ...['packages', 'stories', 'docs', 'scripts', 'LICENSES'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'REUSE.toml'],
  ...['package.json', 'package-lock.json', 'tsconfig.base.json', 'vite.config.ts'],
];

/**
 * A source file, as most rules want it.
 *
 * @typedef {object} Source
 * @property {string} file - From the repository's top: `packages/engine/src/score.ts`.
 * @property {string} text
 * @property {string[]} imports - As written; those of types and `import()` too.
 */

/**
 * @param {string} file
 * @param {string} text
 * @returns {Source}
 */
export function readSource(file, text) {
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  return { file, text, imports };
}

/** Imports go down. Tests and examples may look into every package, by its name. */
export function importsGoDown(sources) {
  return sources.filter(isShipped).flatMap(({ file, imports }) => {
    const floor = floors[packageOf(file)];
    if (floor === undefined) return [`${file}: give ${packageOf(file)} a floor in house-rules.mjs`];
    return imports
      .filter((name) => name.startsWith('@cairnkit/') && !mayImport(packageOf(file), name))
      .map((name) => `${file}: may not import ${name}`);
  });
}

function mayImport(from, name) {
  const [, to] = name.split('/');
  if (from === 'elements' && strangersToElements.includes(to)) return false;
  return floors[to] < floors[from];
}

/** Nothing reaches into another package except by its name, through its doors. */
export function packagesHaveDoors(sources) {
  return sources.flatMap(({ file, imports }) =>
    imports
      .filter((name) => name.startsWith('.'))
      .filter((name) => !resolve(file, name).startsWith(`packages/${packageOf(file)}/`))
      .map((name) => `${file}: import by package name instead of ${name}`),
  );
}

/** No file imports itself by way of others, not even for a type. */
export function noCircles(sources) {
  const imports = new Map(sources.map((source) => [source.file, source.imports]));
  const done = new Set();
  const circles = [];

  function visit(file, trail) {
    if (trail.includes(file)) {
      circles.push(`circle: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file) || !imports.has(file)) return;
    for (const name of imports.get(file)) {
      if (name.startsWith('.')) visit(resolve(file, name), [...trail, file]);
    }
    done.add(file);
  }

  for (const file of imports.keys()) visit(file, []);
  return circles;
}

/** A file that outgrows its room is about two things. */
export function filesAreSmall(sources) {
  return sources
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${maxLines}`);
}

/** Files are called by what they are about. */
export function namesSaySomething(sources) {
  return sources
    .filter(({ file }) => emptyNames.includes(basename(file).split('.')[0]))
    .map(({ file }) => `${file}: the name says nothing; put things where they belong`);
}

/** Elements render text only, keep nothing and log nothing. */
export function elementsAreQuiet(sources) {
  return sources
    .filter(({ file }) => packageOf(file) === 'elements')
    .filter(isShipped)
    .flatMap(({ file, text }) => {
      const code = withoutComments(text);
      return wordsForElements
        .filter(([pattern, word]) => pattern.test(code) && !exceptions.has(`${file} ${word}`))
        .map(([, word, why]) => `${file}: no ${word} here: ${why}`);
    });
}

/**
 * The engine runs in browsers, servers and workers alike, so it may name none of them.
 *
 * @param {ts.CompilerOptions} options - Those of the engine, with what they extend.
 */
export function engineHasNoPlatform({ lib = ['(default)'], types }) {
  const foreign = lib.filter((name) => !/^(lib\.)?es\d+/i.test(name));
  const complaints = foreign.map((name) => `packages/engine/tsconfig.json: no lib ${name} here`);
  if (types?.length !== 0) complaints.push('packages/engine/tsconfig.json: types must be []');
  return complaints;
}

/**
 * The top of the repository is short enough to read.
 *
 * @param {string[]} names - Files and folders at the top.
 */
export function topIsTidy(names) {
  return names
    .filter((name) => !name.startsWith('.') && !topLevel.includes(name))
    .map((name) => `${name}: does not belong at the top; put it where its tool lives`);
}

function packageOf(file) {
  return file.split('/')[1];
}

function isShipped({ file }) {
  return !/\.(test|examples)\.tsx?$|\/src\/testing\//.test(file);
}

function resolve(file, name) {
  return posix.join(dirname(file), name).replace(/\.js$/, '.ts');
}

/** Leaves out whole lines of comment: they may name what the code may not. */
function withoutComments(text) {
  return text.replace(/^\s*(\/\/|\/\*|\*).*$/gm, '');
}
