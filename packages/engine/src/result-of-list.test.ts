import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import sdq from '@cairnkit/instruments/sdq-self.js';
import wsas from '@cairnkit/instruments/wsas.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { allowedValues } from './item.js';
import { resultOfList } from './result-of-list.js';
import { result } from './result.js';
import type { Answers } from './session.js';

const wrong = fc.constantFrom<unknown>(-1, 0.5, 99, '1', true, NaN, {});

describe('resultOfList', () => {
  for (const measure of [phq9, rcads47, sdq, wsas]) {
    it(`says of ${measure.short} what result says of the same answers by name`, () => {
      const answer = measure.items.map((item) =>
        fc.oneof(
          { weight: 40, arbitrary: fc.constantFrom<unknown>(...allowedValues(item)) },
          { weight: 4, arbitrary: fc.constantFrom<unknown>(null, undefined) },
          { weight: 1, arbitrary: wrong },
        ),
      );
      fc.assert(
        fc.property(fc.tuple(...answer), (list) => {
          const named = Object.fromEntries(
            list.map((value, i) => [measure.items[i]!.id, value]),
          ) as Answers;
          expect(resultOfList(measure, list)).to.deep.equal(result(measure, named));
        }),
      );
    });
  }

  it('takes a shorter list, whose rest is missing, and typed ones', () => {
    expect(resultOfList(wsas, [1, 2]).scores.total!.why).to.equal('too-many-missing');
    expect(resultOfList(wsas, Int8Array.of(1, 2, 3, 4, 5)).scores.total!.value).to.equal(15);
  });

  it('takes a longer list whose end is empty', () => {
    const { problems, scores } = resultOfList(wsas, [1, 2, 3, 4, 5, undefined]);
    expect(problems).to.deep.equal([]);
    expect(scores.total!.value).to.equal(15);
  });

  it('refuses an answer too many', () => {
    const { problems, scores } = resultOfList(wsas, [1, 2, 3, 4, 5, 6]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['answers.6']);
    expect(scores.total!.value).to.equal(15);
  });
});
