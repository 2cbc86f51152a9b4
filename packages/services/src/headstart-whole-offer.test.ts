import { decide } from '@cairnkit/engine/decide.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { describeService } from '@cairnkit/engine/testing/describe-service.js';
import { expect } from 'chai';

import service from './headstart-whole-offer.js';
import { describePromises } from './testing/describe-promises.js';

describeService(service, []);
describePromises(service);

const start: ServiceAnswers = {
  'life-at-risk': 'no',
  'feels-unsafe': 'no',
  'at-risk-from-someone': 'no',
  'filled-in-by': 'young-person',
  attending: 'yes',
  'school-has-team': 'yes',
};

const offered = (answers: ServiceAnswers): readonly string[] =>
  decide(service, { ...start, ...answers }).options!.map(({ id }) => id);

describe('HeadStart, the whole offer', () => {
  it('offers nothing that needs a school to those who are taught at home', () => {
    const options = offered({ attending: 'home-educated', needs: ['worry', 'no-friends'] });
    for (const id of ['mhst', 'check-school', 'school-pastoral']) {
      expect(options).not.to.include(id);
    }
  });

  it('puts all that needs travel behind what does not, for those who cannot travel', () => {
    const options = offered({
      needs: ['low-mood', 'no-friends', 'family-problems'],
      'tried-before': ['cbt', 'turned-down-by-camhs'],
      'can-travel': 'no',
      when: 'school-holidays',
      attending: 'home-educated',
    });
    const free = ['trusted-adult', 'outreach-or-online', 'online-support', 'self-help'];
    expect(options.slice(0, free.length)).to.deep.equal(free);
    expect(options).to.include.members(['activity-or-club', 'family-hub', 'holiday-programme']);
  });

  it('takes nothing away because of SEND', () => {
    const answers = { needs: ['worry'], 'how-much': 'some-days' };
    const without = offered({ ...answers, send: 'no' });
    const withSend = offered({ ...answers, send: 'yes' });
    expect(withSend.filter((id) => id !== 'send-support')).to.deep.equal(without);
  });

  it('offers families nothing that is for staff only', () => {
    const needs = ['who-to-refer-to'];
    for (const asker of ['young-person', 'parent-or-carer', 'friend']) {
      const options = offered({ needs, 'filled-in-by': asker, 'how-much': 'cannot-cope' });
      expect(options).not.to.include('who-does-what-list');
      expect(options).not.to.include('professional-consultation');
    }
    expect(offered({ needs, 'filled-in-by': 'school-staff' })[0]).to.equal('who-does-what-list');
  });

  it('offers CAMHS only where it is too hard to cope', () => {
    for (const much of ['now-and-then', 'some-days', 'most-days']) {
      expect(offered({ needs: ['worry'], 'how-much': much })).not.to.include('specialist-camhs');
    }
    expect(offered({ 'how-much': 'cannot-cope' })).to.include('specialist-camhs');
  });

  it('says to whoever lives with domestic abuse how to get help at once', () => {
    const [adult] = decide(service, { ...start, 'home-life': ['domestic-abuse'] }).options!;
    expect(adult!.nextSteps[0]!.text).to.include('0800 1111');
  });
});
