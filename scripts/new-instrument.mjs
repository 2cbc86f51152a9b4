/**
 * `npm run new:instrument gad-2`: the two files of a measure. Nothing else has to change.
 *
 * `-- --nc` puts it among those whose wording is not free for every use; `-- --without-wording`
 * makes a scoring key, for wording that we may not pass on. The latter works without the `--` before
 * it, too; `--nc` cannot, because npm reads `-n -c` there and says nothing of it.
 */
import { nameArgument, scaffold, withOptions } from './scaffold.mjs';

const names = ['--nc', '--without-wording'];
const usage = `npm run new:instrument gad-2 [-- ${names.join(' | ')}]`;

const { options, args } = withOptions(names);
const isNc = options.includes('--nc');
const isWordless = options.includes('--without-wording');
const id = nameArgument(usage, args);
if (isNc && isWordless) {
  console.error(`Usage: ${usage}\nWithout wording there is none to keep apart: leave out --nc.`);
  process.exit(2);
}

const folder = `packages/${isNc ? 'instruments-nc' : 'instruments'}/src`;
const today = new Date().toISOString().slice(0, 10);

/** The class is a first guess: the classes are in docs/decisions/0004-licences.md. */
const licence = isWordless ? 'B1' : isNc ? 'A2' : 'A1';

const worded = `[
    {
      type: 'choice',
      id: 'q1',
      text: 'TODO, exactly as printed',
      options: [
        { value: 0, text: 'TODO' },
        { value: 1, text: 'TODO' },
      ],
    },
  ]`;

scaffold({
  [`${folder}/${id}.ts`]: `import type { Measure } from '@cairnkit/engine/measure.js';
${isWordless ? "\nimport { ids, wordlessItems } from './wordless-items.js';\n" : ''}
/**
 * TODO: full title. What it measures, over which time.${isWordless ? ' The key only: TODO, why.' : ''}
 *
${isWordless ? '' : ' * Wording: TODO, where the exact wording was read.\n'} * Scoring: TODO, paper or manual, with the page.
 */
export default {
  kind: 'measure',
  id: '${id}',
  version: '1.0.0',
  lang: 'en',
  title: 'TODO',
  short: '${id.toUpperCase()}',
  respondent: 'self',
  ages: { from: 18, source: 'TODO' },
${isWordless ? '' : "  instructions: 'TODO',\n"}  timeFrame: 'TODO',
  items: ${isWordless ? 'wordlessItems(1, [0, 1])' : worded},
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ${isWordless ? 'ids(1)' : "['q1']"},
      source: 'TODO: which items count, which way is better, how far it runs',
      range: { min: 0, max: 1 },
      direction: 'higher-is-worse',
      missing: { atMost: 0, source: 'TODO' },
      rounding: 'none',
      bandSets: [],
      reliableChange: [],
      codes: [],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: '${licence}',
    spdx: ${isWordless ? 'null' : "'TODO'"},
    statement: 'TODO, quoted',
    attribution: 'TODO',
    source: 'TODO',
    checkedOn: '${today}',
  },
  notes: ['TODO: doubts, conflicts of sources, choices of ours'],
  sources: ['TODO'],
} satisfies Measure as Measure;
`,
  [`${folder}/${id}.test.ts`]: `import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import measure from './${id}.js';

describeInstrument(measure, [
  // Worked examples from outside sources, each with its source:
  // { source: 'TODO', answers: [1], scores: { total: { value: 1 } } },
]);
`,
});
console.log('Next: docs/guides/add-an-instrument.md');
