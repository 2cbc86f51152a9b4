import { decide } from '@cairnkit/engine/decide.js';
import { nextQuestion } from '@cairnkit/engine/next-question.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { describeService } from '@cairnkit/engine/testing/describe-service.js';
import { expect } from 'chai';

import service from './kent-medway.js';
import { describePromises } from './testing/describe-promises.js';

describeService(service, []);
describePromises(service);

const suits: ServiceAnswers = {
  'life-at-risk': 'no',
  'feels-unsafe': 'no',
  'at-risk-from-someone': 'no',
  'filled-in-by': 'young-person',
  education: 'at-school',
  area: 'kent',
  'school-coverage': 'covered',
  concerns: ['worry'],
  'how-bad': 'some-days',
  'other-help': 'none',
};

describe('Kent and Medway', () => {
  it('calls the team what it is called where the school is', () => {
    const title = (area: string) => decide(service, { ...suits, area }).page.title;
    expect(title('kent')).to.equal('The Emotional Wellbeing Team may be able to help');
    expect(title('medway')).to.equal('The Emotional Support Team may be able to help');
  });

  it('asks nobody about age or agreement, which the page says nothing about', () => {
    const ids = service.questions.map(({ id }) => id);
    expect(ids).not.to.include.members(['age']);
    expect(ids).not.to.include.members(['parent-agrees']);
    expect(nextQuestion(service, suits)).to.equal(undefined);
  });

  it('tells whoever needs more, and is from there, how to call the single point of access', () => {
    const contacts = (area: string) =>
      decide(service, { ...suits, area, concerns: ['eating'] }).nextSteps.map(
        ({ contact }) => contact,
      );
    expect(contacts('medway')).to.include('single-point-of-access');
    expect(contacts('elsewhere')).not.to.include('single-point-of-access');
  });
});
