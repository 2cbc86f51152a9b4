/**
 * `npm run size`: bundles each door as a host's build would, and compares what a page then loads at
 * once, gzipped, with a budget. Chunks that are loaded later are listed, but not counted.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { rolldown } from 'rolldown';

import { inWords, nothing } from './counts.mjs';
import { root } from './root.mjs';

/** Signs of zod, of raw HTML, and of decorators that the bundler left as they were. */
const notInElements = ['_zod', 'unsafeHTML', '@property'];

/**
 * In bytes, gzipped, Lit included; 1 kB is 1,000 bytes here, the strict reading. Raise a budget
 * when the growth is worth it to those who load it, and say why in the changeset.
 */
const budgets = [
  { door: '@cairnkit/elements/questionnaire.js', budget: 13_350, forbidden: notInElements },
  { door: '@cairnkit/elements/battery.js', budget: 14_450, forbidden: notInElements },
  { door: '@cairnkit/elements/goals.js', budget: 14_950, forbidden: notInElements },
  { door: '@cairnkit/elements/goal-chart.js', budget: 17_900, forbidden: notInElements },
  { door: '@cairnkit/elements/score-chart.js', budget: 22_000, forbidden: notInElements },
  { door: '@cairnkit/elements/eligibility.js', budget: 11_600, forbidden: notInElements },
  { door: '@cairnkit/elements/referral.js', budget: 12_450, forbidden: notInElements },
  { door: '@cairnkit/elements/school-finder.js', budget: 13_750, forbidden: notInElements },
  { door: '@cairnkit/elements/result.js', budget: 17_050, forbidden: notInElements },
  {
    door: '@cairnkit/elements/draft.js',
    budget: 1_600,
    forbidden: [...notInElements, 'localStorage'],
  },
  {
    door: '@cairnkit/elements/queue.js',
    budget: 4_000,
    forbidden: [...notInElements, 'localStorage', 'sessionStorage'],
  },
  { door: '@cairnkit/elements/waiting.js', budget: 9_850, forbidden: notInElements },
  { door: '@cairnkit/elements/localization.js', budget: 1_700, forbidden: notInElements },
  { door: '@cairnkit/elements/urgent-help.js', budget: 13_450, forbidden: notInElements },
  { door: '@cairnkit/elements/quick-exit.js', budget: 9_400, forbidden: notInElements },
  { door: '@cairnkit/elements/glossary.js', budget: 11_100, forbidden: notInElements },
  { door: '@cairnkit/elements/theme.js', budget: 4_000, forbidden: notInElements },
  { door: '@cairnkit/elements/term.js', budget: 10_600, forbidden: notInElements },
  { door: '@cairnkit/elements/mark-terms.js', budget: 11_500, forbidden: notInElements },
  { door: '@cairnkit/engine/parse.js', only: 'parseMeasure', budget: 14_300, forbidden: [] },
  { door: '@cairnkit/engine/parse-contacts.js', budget: 9_700, forbidden: [] },
  { door: '@cairnkit/engine/scorer.js', budget: 2_500, forbidden: [] },
  { door: '@cairnkit/engine/decide.js', budget: 3_000, forbidden: ['_zod'] },
  { door: '@cairnkit/engine/front-door.js', budget: 5_100, forbidden: ['_zod'] },
  { door: '@cairnkit/engine/parse-service.js', budget: 15_700, forbidden: [] },
  // What FHIRPath says of itself must not be here: it is fetched where there are expressions.
  {
    door: '@cairnkit/interop/import-questionnaire.js',
    budget: 9_500,
    forbidden: ['_zod', 'takes too long'],
  },
  { door: '@cairnkit/interop/questionnaire-scores.js', budget: 12_000, forbidden: ['_zod'] },
  { door: '@cairnkit/interop/measure-as-questionnaire.js', budget: 3_700, forbidden: ['_zod'] },
];

const results = [];
for (const wanted of budgets) results.push(await measure(wanted));

for (const result of results) show(result);
const complaints = results.flatMap(complain);
for (const complaint of complaints) console.error(`\n${complaint}`);
const failed = results.filter((result) => complain(result).length > 0).length;
console.log(`\n${inWords({ ...nothing, passed: results.length - failed, failed })}`);
process.exitCode = failed > 0 ? 1 : 0;

/** Weighs one door, bundled alone: no other door shares its chunks. */
async function measure({ door, only, budget, forbidden }) {
  const chunks = await bundle(`export ${only ? `{ ${only} }` : '*'} from '${door}';`);
  const atOnce = loadedAtOnce(chunks);
  return {
    door,
    budget,
    size: total(atOnce),
    found: forbidden.filter((word) => atOnce.some(({ code }) => code.includes(word))),
    later: chunks.filter((chunk) => !atOnce.includes(chunk)),
  };
}

async function bundle(page) {
  // Rolldown itself, not Vite: Vite adds a helper of its own to every page that loads chunks later.
  const build = await rolldown({
    cwd: root,
    input: 'page.js',
    plugins: [textAsFile('page.js', page)],
    preserveEntrySignatures: 'strict',
    resolve: { conditionNames: ['source', 'production', 'browser', 'import', 'default'] },
    tsconfig: join(root, 'packages/elements/tsconfig.json'),
  });
  const { output } = await build.generate({ format: 'es', minify: true, comments: false });
  return output.filter(({ type }) => type === 'chunk');
}

/** Hands the bundler a file that is only in memory. */
function textAsFile(name, text) {
  const id = `${root}/${name}`; // at the top, where the packages are found
  return {
    name: 'text-as-file',
    resolveId: (wanted) => (wanted === name ? id : null),
    load: (wanted) => (wanted === id ? text : null),
  };
}

/** The entry and what it imports statically, and so on. */
function loadedAtOnce(chunks) {
  const found = new Set();
  function visit(chunk) {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.find(({ fileName }) => fileName === name));
  }
  visit(chunks.find(({ isEntry }) => isEntry));
  return [...found];
}

function total(chunks) {
  return chunks
    .map(({ code }) => gzipSync(code, { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

function show({ door, budget, size, later }) {
  console.log(`${door.padEnd(40)}${inBytes(size)} of ${inBytes(budget)} bytes`);
  for (const chunk of later) {
    console.log(`  later: ${chunk.fileName.padEnd(31)}${inBytes(total([chunk]))}`);
  }
}

/** What is wrong with a door, and where to go from there. */
function complain({ door, budget, size, found }) {
  const complaints = found.map((word) => `${door} contains ${word}, which it must not.`);
  if (size > budget) {
    const enough = Math.ceil(size / 100) * 100;
    complaints.push(
      `${door} is ${size} bytes gzipped; its budget is ${budget}. ` +
        `If that is worth it, write ${enough} into the budgets in scripts/check-size.mjs.`,
    );
  }
  return complaints;
}

function inBytes(number) {
  return number.toLocaleString('en-GB').padStart(7);
}
