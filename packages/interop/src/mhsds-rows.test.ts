import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import esq from '@cairnkit/instruments/esq-9-11.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads from '@cairnkit/instruments/rcads-47.js';
import swemwbs from '@cairnkit/instruments/swemwbs.js';
import { expect } from 'chai';

import { checkMhs606 } from './mhsds-checks.js';
import { mhs606Rows, mhs607Rows } from './mhsds-rows.js';
import { all, scoredSubmission as sent } from './testing/scored-submission.js';

const local = { serviceRequest: 'SR0000012345' };

describe('mhs606Rows', () => {
  it('is the worked row, at the time of England', () => {
    const { rows } = mhs606Rows(sent(phq9, { ...all(phq9, 1), q1: 2, q2: 3 }), phq9, local);
    expect(rows).to.deep.equal([
      {
        ServiceRequestID: 'SR0000012345',
        CodedAssToolType: '720433000',
        PersScore: '12',
        AssToolCompTimestamp: '2026-07-01T00:30:00+01:00',
        CareProfLocalID: '',
      },
    ]);
    expect(checkMhs606(rows)).to.deep.equal([]);
  });

  it('has a row for each subscale with a code, in raw points', () => {
    const { rows, leftOut } = mhs606Rows(sent(rcads, all(rcads, 1)), rcads, local);
    expect(rows).to.have.lengthOf(8);
    expect(leftOut).to.deep.equal([]);
    const scores = Object.fromEntries(rows.map((row) => [row.CodedAssToolType, row.PersScore]));
    expect(scores).to.include({ '718655001': '10', '718662005': '47' });
  });

  it('rounds to one decimal place, and says so', () => {
    const { rows, rounded, leftOut } = mhs606Rows(sent(swemwbs, all(swemwbs, 3)), swemwbs, local);
    expect(rows.map(({ PersScore }) => PersScore)).to.deep.equal(['19.3']);
    expect(rounded).to.deep.equal([{ of: 'metric', from: 19.25, to: '19.3' }]);
    expect(leftOut.map(({ of }) => of)).to.deep.equal(['total']);
  });

  it('makes no row of a score that is none, and never a 0', () => {
    const { rows, leftOut } = mhs606Rows(sent(phq9, { ...all(phq9, 1), q1: null }), phq9, local);
    expect(rows).to.deep.equal([]);
    expect(leftOut).to.deep.equal([{ of: 'total', why: 'too-many-missing' }]);
  });

  it('has single items where they have codes, and leaves out what the form does not allow', () => {
    const answers = { ...all(esq, 3), q1: null, q2: 99 };
    const { rows, leftOut } = mhs606Rows(sent(esq, answers), esq, local);
    expect(rows).to.have.lengthOf(10);
    expect(leftOut).to.deep.equal([
      { of: 'q1', why: 'not answered' },
      { of: 'q2', why: 'not allowed' },
    ]);
  });

  it('refuses who is anonymous, with the rule that would reject it', () => {
    const { person, ...nobody } = sent(phq9, all(phq9, 1));
    expect(person).to.equal('ref-1001');
    expect(() => mhs606Rows(nobody, phq9, local)).to.throw(RangeError, /MHS60815/);
    expect(() => mhs607Rows(nobody, phq9, { careActivity: 'CA1' })).to.throw(
      RangeError,
      /MHS60815/,
    );
  });

  it('takes the rating of today for each of three goals', () => {
    const rating = (value: number, by: 'young-person' | 'practitioner', on = '2026-07-01') => ({
      ...{ on, value, by },
    });
    const goal = (number: number, ratings: GoalsSubmission['goals'][number]['ratings']) => ({
      ...{ id: `goal-${number}`, text: 'Made up', owner: 'young-person' as const },
      ...{ setOn: '2026-06-01', status: 'active' as const, history: [], ratings },
    });
    const { id, completedAt, lang, person } = sent(phq9, {});
    const submission: GoalsSubmission = {
      ...{ kind: 'goals-submission', id, person, completedAt, lang, measure: 'gbo@1.0.0' },
      goals: [
        goal(1, [rating(3, 'young-person', '2026-06-01'), rating(0, 'young-person')]),
        goal(2, [rating(5, 'practitioner')]),
        goal(3, [rating(5, 'young-person', '2026-06-30')]),
        goal(4, [rating(7, 'young-person')]),
      ],
    };
    const { rows, leftOut } = mhs606Rows(submission, undefined, local);
    expect(rows.map((row) => [row.CodedAssToolType, row.PersScore])).to.deep.equal([
      ['1638531000000102', '0'],
    ]);
    expect(leftOut.map(({ of }) => of)).to.deep.equal(['goal-2', 'goal-4']);
  });
});
