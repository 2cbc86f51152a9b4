import { expect } from 'chai';

import {
  answersThatCount,
  resultsOf,
  startChecking,
  stepChecking,
  type Checking,
} from './checking.js';
import { frontDoor, type FrontDoor } from './front-door.js';
import type { ServiceAnswers } from './service-answers.js';
import type { Service } from './service.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';

/** Answers what is asked, as this person would, as often as wanted. */
function answering(person: ServiceAnswers, from: Checking, times: number, at: FrontDoor) {
  let checking = from;
  for (let i = 0; i < times && checking.status === 'asking'; i += 1) {
    const value = person[checking.at];
    expect(value, checking.at).not.to.equal(undefined);
    checking = stepChecking(at, checking, { type: 'answer', value });
  }
  return checking;
}

describe('checking behind a front door', () => {
  const other: Service = { ...lantern, id: 'harbour', title: 'Harbour' };
  const both = frontDoor([lantern, other]);
  const person = forLantern({ 'filled-in-by': 'parent-or-carer' });
  const atSchool = answering(person, startChecking(both), 6, both);
  const found = (school: string, harbour: string) =>
    stepChecking(both, atSchool, {
      type: 'answer',
      value: 'covered',
      school,
      own: { harbour: { 'school-coverage': harbour } },
    });

  it('asks each question once, and comes to a result for each service', () => {
    const checking = answering(person, startChecking(both), 99, both);
    expect(checking.form).to.equal('lantern@1.0.0 harbour@1.0.0');
    expect(new Set(checking.asked).size).to.equal(checking.asked.length);
    expect(resultsOf(both, checking).map(({ service }) => service.id)).to.have.members([
      ...['lantern', 'harbour'],
    ]);
  });

  it('keeps which school it is, and what that means for each service', () => {
    const whole = answering(person, found('100000', 'not-covered'), 99, both);
    expect(answersThatCount(both, whole)).to.deep.include({
      school: '100000',
      'school-coverage': 'covered',
    });
    expect(
      resultsOf(both, whole).map(({ service, decision }) => [service.id, decision.outcome]),
    ).to.deep.equal([
      ['lantern', 'likely-suitable'],
      ['harbour', 'school-not-covered'],
    ]);
  });

  it('forgets the school with another answer to its question, and only with that', () => {
    const whole = answering(person, found('100000', 'not-covered'), 99, both);
    const step = (checking: Checking, question: string, value: string) => {
      const asking = stepChecking(both, checking, { type: 'change', question });
      return stepChecking(both, asking, { type: 'answer', value });
    };
    const asBefore = step(whole, 'how-bad', 'a-bit');
    expect(asBefore).to.deep.include({ own: { harbour: { 'school-coverage': 'not-covered' } } });
    expect(asBefore.answers).to.have.property('school', '100000');
    const unsure = step(whole, 'school-coverage', 'not-sure');
    expect(unsure).not.to.have.property('own');
    expect(unsure.answers).not.to.have.property('school');
  });

  it('lets the school wait, too, while its question is not asked', () => {
    const whole = answering(person, found('100000', 'not-covered'), 99, both);
    const asking = stepChecking(both, whole, { type: 'change', question: 'area' });
    const away = stepChecking(both, asking, { type: 'answer', value: 'elsewhere' });
    expect(away.asked).not.to.include('school-coverage');
    expect(answersThatCount(both, away)).not.to.have.any.keys('school', 'school-coverage');
  });
});
