/**
 * One thing that a page or a program can load, and what it may bring.
 *
 * @typedef {object} Door
 * @property {string} door - As it is imported.
 * @property {string} [only] - The one name of it that is imported.
 * @property {string[]} forbidden - Words that must not be in what is loaded at once.
 * @property {string[]} packages - Those of others that may be loaded at once.
 */

const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

/** Signs of zod, of raw HTML, and of decorators that the bundler left as they were. */
const notInElements = ['_zod', 'unsafeHTML', '@property'];

/**
 * Packages that may come later: zod where definitions from outside are parsed, and SHA-256 for what a
 * submission says of its definition. The browser has one of its own, but on secure pages only, and it
 * answers too late for an event.
 */
export const later = [...lit, 'zod', '@noble/hashes'];

/** @type {Door[]} */
export const doors = [
  ...[
    ...['questionnaire', 'battery', 'goals', 'goal-chart', 'score-chart', 'eligibility'],
    ...['referral', 'school-finder', 'result', 'waiting', 'localization', 'urgent-help'],
    ...['quick-exit', 'glossary', 'theme', 'term', 'mark-terms'],
  ].map((name) => element(name)),
  element('draft', 'localStorage'),
  element('queue', 'localStorage', 'sessionStorage'),
  engine('parse', { only: 'parseMeasure', packages: ['zod'] }),
  engine('parse-contacts', { packages: ['zod'] }),
  engine('parse-service', { packages: ['zod'] }),
  engine('scorer'),
  engine('decide', { forbidden: ['_zod'] }),
  engine('front-door', { forbidden: ['_zod'] }),
  // What FHIRPath says of itself must not be here: it is fetched where there are expressions.
  interop('import-questionnaire', ['_zod', 'takes too long']),
  interop('questionnaire-scores', ['_zod']),
  interop('measure-as-questionnaire', ['_zod']),
];

function element(name, ...more) {
  const forbidden = [...notInElements, ...more];
  return { door: `@cairnkit/elements/${name}.js`, forbidden, packages: lit };
}

function engine(name, { only, forbidden = [], packages = [] } = {}) {
  return { door: `@cairnkit/engine/${name}.js`, only, forbidden, packages };
}

function interop(name, forbidden) {
  return { door: `@cairnkit/interop/${name}.js`, forbidden, packages: [] };
}
