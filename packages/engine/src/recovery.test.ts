import { expect } from 'chai';
import fc from 'fast-check';

import { OutOfRangeError } from './out-of-range.js';
import { recovery, type Course } from './recovery.js';

describe('recovery', () => {
  it('tells all seven, in the order of the contract', () => {
    expect(JSON.stringify(recovery({ phq: [15, 6], gad: [12, 5] }))).to.equal(
      '{"caseAtStart":true,"caseAtEnd":false,"recovery":true,"reliableImprovement":true,' +
        '"reliableDeterioration":false,"noReliableChange":false,"reliableRecovery":true}',
    );
  });

  const caseness: [phq: number, gad: number, isCase: boolean][] = [
    [9, 7, false],
    [10, 7, true],
    [9, 8, true],
    [0, 0, false],
    [27, 21, true],
  ];
  for (const [phq, gad, isCase] of caseness) {
    it(`calls PHQ-9 ${phq} and GAD-7 ${gad} ${isCase ? 'a case' : 'no case'}`, () => {
      expect(recovery({ phq: [phq, 0], gad: [gad, 0] }).caseAtStart).to.equal(isCase);
      expect(recovery({ phq: [0, phq], gad: [0, gad] }).caseAtEnd).to.equal(isCase);
    });
  }

  it('needs neither to be a case at the end, and one of them at the start', () => {
    expect(recovery({ phq: [15, 9], gad: [5, 8] }).recovery).to.equal(false);
    expect(recovery({ phq: [15, 9], gad: [5, 7] }).recovery).to.equal(true);
    expect(recovery({ phq: [9, 0], gad: [7, 0] }), 'was no case').to.include({
      recovery: false,
      reliableImprovement: true,
      reliableRecovery: false,
    });
  });

  const reliable: [phq: [number, number], gad: [number, number], what: keyof typeof none][] = [
    [[15, 9], [10, 10], 'reliableImprovement'],
    [[15, 10], [10, 7], 'noReliableChange'],
    [[15, 15], [10, 6], 'reliableImprovement'],
    [[9, 15], [10, 10], 'reliableDeterioration'],
    [[9, 9], [6, 10], 'reliableDeterioration'],
    [[15, 9], [10, 13], 'reliableImprovement'], // rises by less than 4
    [[15, 9], [6, 10], 'noReliableChange'], // opposite directions
    [[9, 15], [10, 6], 'noReliableChange'],
    [[10, 10], [8, 8], 'noReliableChange'],
  ];
  const none = {
    reliableImprovement: false,
    reliableDeterioration: false,
    noReliableChange: false,
  };
  for (const [phq, gad, what] of reliable) {
    it(`calls PHQ-9 ${phq.join(' to ')} with GAD-7 ${gad.join(' to ')} ${what}`, () => {
      expect(recovery({ phq, gad })).to.include({ ...none, [what]: true });
    });
  }

  it('can be recovery without being reliable', () => {
    expect(recovery({ phq: [10, 9], gad: [8, 7] })).to.include({
      recovery: true,
      noReliableChange: true,
      reliableRecovery: false,
    });
  });

  it('refuses scores that no form comes to, by their place', () => {
    const wrong: [course: unknown, path: string][] = [
      [{ phq: [28, 0], gad: [0, 0] }, 'phq.0'],
      [{ phq: [0, 5.5], gad: [0, 0] }, 'phq.1'],
      [{ phq: [0, 0], gad: [22, 0] }, 'gad.0'],
      [{ phq: [0, 0], gad: [0, -1] }, 'gad.1'],
      [{ phq: [0, 0], gad: [0, '3'] }, 'gad.1'],
      [{ phq: [0, 0], gad: [0, null] }, 'gad.1'],
      [{ phq: [0, 0], gad: [0] }, 'gad'],
      [{ phq: [0, 0], gad: [0, 0, 0] }, 'gad'],
      [{ phq: [0, 0] }, 'gad'],
    ];
    for (const [course, path] of wrong) {
      expect(() => recovery(course as Course), path)
        .to.throw(OutOfRangeError)
        .with.nested.property('issues[0].path', path);
    }
  });

  const pair = (max: number) => fc.tuple(fc.nat({ max }), fc.nat({ max }));
  const courses: fc.Arbitrary<Course> = fc.record({ phq: pair(27), gad: pair(21) });

  it('puts everybody into one of the three changes, and swaps with time', () => {
    fc.assert(
      fc.property(courses, ({ phq, gad }) => {
        const there = recovery({ phq, gad });
        const { reliableImprovement, reliableDeterioration, noReliableChange } = there;
        const held = [reliableImprovement, reliableDeterioration, noReliableChange];
        expect(held.filter(Boolean)).to.have.length(1);
        const back = recovery({ phq: [phq[1], phq[0]], gad: [gad[1], gad[0]] });
        expect(back).to.include({
          caseAtStart: there.caseAtEnd,
          caseAtEnd: there.caseAtStart,
          reliableImprovement: reliableDeterioration,
          reliableDeterioration: reliableImprovement,
        });
      }),
    );
  });

  it('never takes an outcome away because a score ended lower', () => {
    fc.assert(
      fc.property(courses, fc.nat({ max: 27 }), ({ phq, gad }, by) => {
        const lower = recovery({ phq: [phq[0], Math.max(0, phq[1] - by)], gad });
        const before = recovery({ phq, gad });
        for (const good of ['recovery', 'reliableImprovement', 'reliableRecovery'] as const) {
          if (before[good]) expect(lower[good]).to.equal(true);
        }
      }),
    );
  });
});
