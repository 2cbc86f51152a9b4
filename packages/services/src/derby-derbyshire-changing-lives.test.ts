import { decide } from '@cairnkit/engine/decide.js';
import { nextQuestion } from '@cairnkit/engine/next-question.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { describeService } from '@cairnkit/engine/testing/describe-service.js';
import { expect } from 'chai';

import service from './derby-derbyshire-changing-lives.js';
import { describePromises } from './testing/describe-promises.js';

describeService(service, []);
describePromises(service, { forStaffOnly: ['provider', 'council-page'] });

const suits: ServiceAnswers = {
  'life-at-risk': 'no',
  'feels-unsafe': 'no',
  'at-risk-from-someone': 'no',
  'filled-in-by': 'parent-or-carer',
  education: 'at-school',
  area: 'derbyshire',
  'school-coverage': 'covered',
  concerns: ['bereavement'],
  'how-bad': 'some-days',
  'other-help': 'online-support',
  'young-person-agrees': 'yes',
  'parent-agrees': 'yes',
};

/** Which questions are still asked at an age, each answered with “no”. */
function asked(age: number): readonly string[] {
  const ids: string[] = [];
  const answers: Record<string, ServiceAnswers[string]> = { ...suits, age };
  for (let next = nextQuestion(service, answers); next; next = nextQuestion(service, answers)) {
    ids.push(next.id);
    answers[next.id] = 'no';
  }
  return ids;
}

describe('Changing Lives', () => {
  it('asks about SEND and care leavers only where somebody is over 18', () => {
    expect(asked(4)).to.deep.equal([]);
    expect(asked(18)).to.deep.equal([]);
    expect(asked(19)).to.deep.equal(['send', 'care-leaver']);
  });

  it('asks for no parent’s agreement from 16 on', () => {
    const without = Object.fromEntries(
      Object.entries(suits).filter(([id]) => id !== 'parent-agrees'),
    );
    expect(nextQuestion(service, { ...without, age: 15 })?.id).to.equal('parent-agrees');
    expect(nextQuestion(service, { ...without, age: 16 })).to.equal(undefined);
  });

  it('can be told where the exceptions end, without a change to a rule', () => {
    const at = (age: number, value: number) => {
      const parameters = service.parameters!.map((each) =>
        each.id === 'exceptions-until' ? { ...each, value } : each,
      );
      const answers = { ...suits, age, 'care-leaver': 'yes', send: 'no' };
      return decide({ ...service, parameters }, answers).outcome;
    };
    expect(at(24, 25)).to.equal('likely-suitable');
    expect(at(24, 21)).to.equal('check-with-team');
  });
});
