import { decide } from '@cairnkit/engine/decide.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { describeService } from '@cairnkit/engine/testing/describe-service.js';
import { expect } from 'chai';

import service from './leicestershire-partnership.js';
import { describePromises } from './testing/describe-promises.js';

describeService(service, []);
describePromises(service, { forStaffOnly: ['team'] });

const suits: ServiceAnswers = {
  'life-at-risk': 'no',
  'feels-unsafe': 'no',
  'at-risk-from-someone': 'no',
  'filled-in-by': 'young-person',
  education: 'at-school',
  age: 14,
  area: 'rutland',
  'school-coverage': 'covered',
  concerns: ['sleep'],
  'how-bad': 'some-days',
  'other-help': 'none',
  'young-person-agrees': 'yes',
  'parent-agrees': 'yes',
};

const steps = (answers: ServiceAnswers) => decide(service, { ...suits, ...answers }).nextSteps;

describe('Leicestershire Partnership', () => {
  it('sends families to the mental health lead, and only staff to the team', () => {
    for (const asker of ['young-person', 'parent-or-carer', 'friend']) {
      const told = steps({ 'filled-in-by': asker });
      expect(told.map(({ text }) => text).join(' '), asker).to.include('mental health lead');
      expect(
        told.some(({ contact, url }) => contact ?? url),
        asker,
      ).to.equal(false);
    }
    const staff = steps({ 'filled-in-by': 'school-staff', reason: 'get-help' });
    expect(staff.map(({ contact }) => contact)).to.include('team');
  });

  it('has staff get the agreement of parents before anything is sent', () => {
    const texts = steps({ 'filled-in-by': 'school-staff', reason: 'get-help' }).map(
      ({ text }) => text,
    );
    const agree = texts.findIndex((text) => text.includes('parents or carers agree'));
    const send = texts.findIndex((text) => text.includes('send the request'));
    expect(agree).to.be.greaterThan(-1);
    expect(send).to.be.greaterThan(agree);
  });

  it('tells a school that asks what it agrees to', () => {
    const { page, outcome } = decide(service, {
      ...suits,
      'filled-in-by': 'school-staff',
      reason: 'find-out-about-joining',
    });
    expect(outcome).to.equal('school-enquiry');
    // Lead with capacity, involvement, tailored offer, evaluation and audit, rooms.
    expect(page.lists![0]!.items).to.have.length(5);
  });
});
