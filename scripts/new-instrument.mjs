/** `npm run new:instrument gad-2`: the two files of a measure. Nothing else has to change. */
import { nameArgument, scaffold } from './scaffold.mjs';

const id = nameArgument('npm run new:instrument gad-2');
const today = new Date().toISOString().slice(0, 10);

scaffold({
  [`packages/instruments/src/${id}.ts`]: `import type { Measure } from '@cairnkit/engine/measure.js';

/**
 * TODO: full title. What it measures, over which time.
 *
 * Wording: TODO, where the exact wording was read.
 * Scoring: TODO, paper or manual, with the page.
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
  instructions: 'TODO',
  timeFrame: 'TODO',
  items: [
    {
      type: 'choice',
      id: 'q1',
      text: 'TODO, exactly as printed',
      options: [
        { value: 0, text: 'TODO' },
        { value: 1, text: 'TODO' },
      ],
    },
  ],
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ['q1'],
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
    class: 'C',
    spdx: 'TODO',
    statement: 'TODO, quoted',
    attribution: 'TODO',
    source: 'TODO',
    checkedOn: '${today}',
  },
  sources: ['TODO'],
} satisfies Measure as Measure;
`,
  [`packages/instruments/src/${id}.test.ts`]: `import { describeInstrument } from './describe-instrument.js';
import measure from './${id}.js';

describeInstrument(measure, [
  // Worked examples from outside sources, each with its source.
]);
`,
});
console.log('Next: docs/guides/add-an-instrument.md');
