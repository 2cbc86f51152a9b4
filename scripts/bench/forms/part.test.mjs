import { assert } from 'chai';

import { aims, part } from './part.mjs';

const weight = (gzip) => ({ gzip, brotli: gzip });

/** A form as a run measures it. */
function measured(name, { spent = 100, toFrame = 20, gzip = 10_000, violations = [] } = {}) {
  const loading = [
    ...[9, 47].flatMap((count) => [1, 4].map((slowdown) => ({ count, slowdown }))),
    { count: 1000, slowdown: 1 },
  ].map((plan) => ({ ...plan, spent, spread: [spent, spent], heap: 1e6, elements: 724 }));
  const clicking = { toFrame, p95: toFrame, spent: 10 };
  return {
    ...{ name, title: name, loading, clicking },
    bytes: { atOnce: weight(gzip), later: weight(gzip), definition: weight(1_000) },
    access: {
      violations: { 1024: violations, 320: [] },
      ...{ stops: 8, answered: 8, overflow: 0, target: [304, 44] },
    },
    strict: { renders: true, refused: [], pixels: 0, outside: 0 },
  };
}

const peers = ['surveyjs', 'lhc-forms'].map((name) => measured(name, { gzip: 400_000 }));
const met = (own) =>
  aims([measured('html'), measured('cairn-questionnaire', own), ...peers]).map(
    ({ isMet }) => isMet,
  );

describe('what the bench says of forms', () => {
  it('is that an aim is kept only when it is', () => {
    assert.deepEqual(met({ spent: 130, toFrame: 24 }), [true, true, true, true, true, true]);
    assert.deepEqual(met({ gzip: 20_000 }).slice(0, 2), [false, false]);
    assert.isFalse(met({ spent: 131 })[2]);
    assert.isFalse(met({ toFrame: 25 })[3]);
    assert.isFalse(met({ violations: ['label × 188'] })[4]);
  });

  it('has a cell for each column, whether a form has scores or not', () => {
    for (const { columns, rows } of part.tables([measured('html'), ...peers])) {
      for (const row of rows) assert.lengthOf(row, columns.length);
    }
  });
});
