import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseMeasure } from './parse.js';
import type { Scale } from './scale.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const points = [0, 1, 2, 3].map((answer): [number, number] => [answer, answer]);
const recode = { items: ['q1'], points, source };
const rows = Array.from({ length: 13 }, (_, raw): [number, number] => [raw, raw]);
const table = { rows, source };
const change = { scheme: 'strict', points: 2.5, source };
const norm = { mean: 5, sd: 2 };
const truax = { sd: 2.5, reliability: 0.9, source };
const caseness = { scheme: 'talking-therapies', from: 8, source };

function pathsIn(part: object, of: object = {}): string[] {
  const { scales, ...measure } = madeUp();
  try {
    parseMeasure({ ...measure, ...of, scales: [{ ...scales[0]!, ...part }] });
  } catch (error) {
    if (error instanceof DefinitionError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('a scale', () => {
  for (const [may, part] of [
    ['items that are turned round', { reversed: { items: ['q1'], source } }],
    ['items that are recoded', { recode: [recode] }],
    ['a plain sum by name', { combine: 'sum' }],
    ['a mean', { combine: 'mean', range: { min: 0, max: 3 } }],
    ['a multiple', { times: { by: 0.5, source }, range: { min: 0, max: 6 } }],
    ['a table', { table }],
    ['missing answers that count nothing', { missing: { atMost: 1, as: 'zero', source } }],
    ['missing answers by the measure', { missing: { atMost: 9, within: 'measure', source } }],
    ['thresholds in T-scores', { reliableChange: [{ ...change, unit: 't' }] }],
    ['figures of Jacobson and Truax', { jacobsonTruax: [truax] }],
    ['figures of two groups', { jacobsonTruax: [{ ...truax, clinical: norm, functional: norm }] }],
    ['no reliability at all', { jacobsonTruax: [{ ...truax, reliability: 0 }] }],
    ['a caseness', { caseness: [caseness] }],
  ] as readonly (readonly [string, Partial<Scale>])[]) {
    it(`may have ${may}`, () => {
      expect(pathsIn(part)).to.deep.equal([]);
    });
  }

  const at = 'scales.0.';
  for (const [never, part, path] of [
    ['no item turned round', { reversed: { items: [], source } }, 'reversed.items'],
    ['a turn without source', { reversed: { items: ['q1'] } }, 'reversed.source'],
    ['no recoding in a list of them', { recode: [] }, 'recode'],
    ['a recoding of no answer', { recode: [{ ...recode, points: [] }] }, 'recode.0.points'],
    ['a recoding without source', { recode: [{ ...recode, source: '' }] }, 'recode.0.source'],
    ['another way to combine', { combine: 'product' }, 'combine'],
    ['a multiple of nothing', { times: { by: 0, source } }, 'times.by'],
    ['a negative multiple', { times: { by: -1, source } }, 'times.by'],
    ['a multiple without source', { times: { by: 2 } }, 'times.source'],
    ['a table of one', { table: { rows: [[0, 0]], source } }, 'table.rows'],
    ['a table of texts', { table: { rows: [...rows, ['x', 'y']], source } }, 'table.rows.13.0'],
    ['missing answers that count one', { missing: { atMost: 1, as: 'one', source } }, 'missing.as'],
    [
      'missing answers by the page',
      { missing: { atMost: 1, within: 'page', source } },
      'missing.within',
    ],
    ['a composite of one', { parts: ['total'] }, 'parts'],
    [
      'thresholds in other units',
      { reliableChange: [{ ...change, unit: 'z' }] },
      'reliableChange.0.unit',
    ],
    ['a deviation of nothing', { jacobsonTruax: [{ ...truax, sd: 0 }] }, 'jacobsonTruax.0.sd'],
    [
      'a reliability above 1',
      { jacobsonTruax: [{ ...truax, reliability: 1.1 }] },
      'jacobsonTruax.0.reliability',
    ],
    [
      'a group that does not vary',
      { jacobsonTruax: [{ ...truax, clinical: { mean: 1, sd: 0 } }] },
      'jacobsonTruax.0.clinical.sd',
    ],
    ['a caseness from nowhere', { caseness: [{ ...caseness, source: ' ' }] }, 'caseness.0.source'],
    ['a field that nobody knows', { weight: 2 }, 'weight'],
  ] as const) {
    it(`never has ${never}`, () => {
      expect(pathsIn(part)[0]).to.match(new RegExp(`^${at}${path}`));
    });
  }
});

describe('a form', () => {
  const [first, ...others] = items(4);
  const skip = { items: ['q2'], when: { items: ['q1'], total: 0 }, zero: 'always', source };
  const requires = [{ items: ['q1'], atLeast: 1 }];
  const symptoms = [{ items: ['q1'], from: 2 }];
  const pattern = { id: 'some', title: 'Some', symptoms, requires, source };
  const line = { type: 'rating', id: 'q1', min: 0, max: 3, step: 0.1 };

  for (const [may, part] of [
    ['items that may not apply', { items: [{ ...first, mayNotApply: { source } }, ...others] }],
    ['a line in tenths', { items: [line, ...others] }],
    ['a line in halves', { items: [{ ...line, step: 0.5 }, ...others] }],
    ['items to leave out', { skips: [skip] }],
    ['items to leave out unanswered', { skips: [{ ...skip, zero: 'unanswered' }] }],
    ['patterns', { patterns: [pattern] }],
    ['notes', { notes: ['The sources disagree.'] }],
    ['nobody who ever tested it', { notValidated: true }],
  ] as const) {
    it(`may have ${may}`, () => {
      expect(pathsIn({}, part)).to.deep.equal([]);
    });
  }

  for (const [never, part, path] of [
    [
      'items that may not apply, from nowhere',
      { items: [{ ...first, mayNotApply: {} }, ...others] },
      'items.0.mayNotApply.source',
    ],
    ['a line in thirds', { items: [{ ...line, step: 0.3 }, ...others] }, 'items.0.step'],
    ['a choice in steps', { items: [{ ...first, step: 0.1 }, ...others] }, 'items.0.step'],
    ['nothing to leave out', { skips: [{ ...skip, items: [] }] }, 'skips.0.items'],
    [
      'items to leave out for no reason',
      { skips: [{ ...skip, when: { items: [], total: 0 } }] },
      'skips.0.when.items',
    ],
    ['items to leave out somehow', { skips: [{ ...skip, zero: 'never' }] }, 'skips.0.zero'],
    [
      'a pattern that asks for nothing',
      { patterns: [{ ...pattern, requires: [] }] },
      'patterns.0.requires',
    ],
    [
      'a pattern without symptoms',
      { patterns: [{ ...pattern, symptoms: [] }] },
      'patterns.0.symptoms',
    ],
    [
      'a pattern of half a symptom',
      { patterns: [{ ...pattern, requires: [{ items: ['q1'], atLeast: 0.5 }] }] },
      'patterns.0.requires.0.atLeast',
    ],
    ['tests that were almost done', { notValidated: false }, 'notValidated'],
    ['a blank note', { notes: [' '] }, 'notes.0'],
    ['no time frame', { timeFrame: undefined }, 'timeFrame'],
  ] as const) {
    it(`never has ${never}`, () => {
      expect(pathsIn({}, part)).to.deep.equal([path]);
    });
  }
});
