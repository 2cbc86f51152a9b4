import { expect } from 'chai';

import type { Item } from './measure.js';
import { pointsFor, pointsOf } from './points.js';
import { items, scale } from './testing/made-up.js';

const source = 'Made up.';
const [choice] = items(1, [0, 1, 3]) as [Item];
const rating = (min: number, max: number, step?: 0.1 | 0.5): Item => ({
  type: 'rating',
  id: 'q1',
  min,
  max,
  ...(step ? { step } : {}),
});
const reversed = scale({ reversed: { items: ['q1'], source } });

describe('points', () => {
  it('are the numbers printed, in a scale that says no more', () => {
    for (const points of [pointsOf(choice), pointsOf(choice, scale())]) {
      expect([0, 1, 3].map((answer) => pointsFor(points, answer))).to.deep.equal([0, 1, 3]);
      expect([points.fewest, points.most]).to.deep.equal([0, 3]);
    }
  });

  it('are none for what is not printed', () => {
    for (const answer of [2, -1, 4, 0.5, NaN, Infinity, -Infinity]) {
      expect(pointsFor(pointsOf(choice), answer), String(answer)).to.equal(undefined);
      expect(pointsFor(pointsOf(rating(0, 1, 0.5)), answer + 10)).to.equal(undefined);
    }
  });

  it('begin where the form begins, below zero too', () => {
    const points = pointsOf(rating(-2, 2));
    expect([-3, -2, 0, 2, 3].map((answer) => pointsFor(points, answer))).to.deep.equal([
      undefined,
      -2,
      0,
      2,
      undefined,
    ]);
    expect([points.fewest, points.most]).to.deep.equal([-2, 2]);
  });

  it('do not depend on the order in which answers are printed', () => {
    const [upsideDown] = items(1, [3, 1, 0]) as [Item];
    expect(pointsOf(upsideDown)).to.deep.equal(pointsOf(choice));
  });

  it('go the other way round in reversed items, and in these only', () => {
    const points = pointsOf(choice, reversed);
    expect([0, 1, 2, 3].map((answer) => pointsFor(points, answer))).to.deep.equal([
      3,
      2,
      undefined,
      0,
    ]);
    expect([points.fewest, points.most]).to.deep.equal([0, 3]);
    expect(pointsFor(pointsOf({ ...choice, id: 'q2' }, reversed), 3)).to.equal(3);
    expect(pointsFor(pointsOf(rating(1, 5), reversed), 5)).to.equal(1);
  });

  it('are what a recoding says, for its items only', () => {
    const recode = [
      { items: ['q2'], points: [[0, 9] as [number, number]], source },
      {
        items: ['q1'],
        points: [
          [0, 2],
          [1, 7],
          [3, -1],
        ] as [number, number][],
        source,
      },
    ];
    const points = pointsOf(choice, scale({ recode }));
    expect([0, 1, 3].map((answer) => pointsFor(points, answer))).to.deep.equal([2, 7, -1]);
    expect([points.fewest, points.most]).to.deep.equal([-1, 7]);
    expect(pointsFor(pointsOf({ ...choice, id: 'q3' }, scale({ recode })), 3)).to.equal(3);
  });

  it('are none for an answer of which a recoding says nothing', () => {
    const recode = [{ items: ['q1'], points: [[1, 5] as [number, number]], source }];
    const points = pointsOf(choice, scale({ recode }));
    expect([0, 1, 3].map((answer) => pointsFor(points, answer))).to.deep.equal([
      undefined,
      5,
      undefined,
    ]);
    expect([points.fewest, points.most]).to.deep.equal([5, 5]);
  });

  describe('on a line', () => {
    it('are in tenths, however binary numbers print them', () => {
      const points = pointsOf(rating(0, 10, 0.1));
      expect(pointsFor(points, 0.1 + 0.2)).to.equal(0.3);
      expect(pointsFor(points, 0.7)).to.equal(0.7);
      expect(pointsFor(points, 0)).to.equal(0);
      expect(pointsFor(points, 10)).to.equal(10);
      for (const between of [0.15, 0.29, 9.99, -0.1, 10.1]) {
        expect(pointsFor(points, between), String(between)).to.equal(undefined);
      }
    });

    it('are in halves', () => {
      const points = pointsOf(rating(1, 3, 0.5), reversed);
      expect([1, 1.5, 2, 2.5, 3].map((answer) => pointsFor(points, answer))).to.deep.equal([
        3, 2.5, 2, 1.5, 1,
      ]);
      expect(pointsFor(points, 1.25)).to.equal(undefined);
    });

    it('have no answer that is merely close', () => {
      const points = pointsOf(rating(0, 10, 0.5));
      expect(pointsFor(points, 0.5 + 1e-12)).to.equal(0.5);
      expect(pointsFor(points, 0.5 + 1e-8)).to.equal(undefined);
    });
  });

  it('are none for a whole number and a hair', () => {
    expect(pointsFor(pointsOf(choice), 1 + 1e-12)).to.equal(undefined);
    expect(pointsFor(pointsOf(rating(0, 3)), 3 - 1e-12)).to.equal(undefined);
  });

  it('are none for numbers that only binary arithmetic takes for small ones', () => {
    for (const answer of [2 ** 32, 2 ** 32 + 1, -(2 ** 32), 2 ** 53, -0.0001]) {
      expect(pointsFor(pointsOf(choice), answer), String(answer)).to.equal(undefined);
    }
    expect(pointsFor(pointsOf(choice), -0)).to.equal(0);
  });

  it('are a list without holes, which would be slow to read', () => {
    const [fresh] = items(1, [0, 1, 3]) as [Item]; // what is known of `choice` already, is kept
    const { points } = pointsOf(fresh);
    expect(points).to.have.lengthOf(4);
    expect(2 in points).to.equal(true);
  });
});
