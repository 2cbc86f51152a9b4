import { decide } from '@cairnkit/engine/decide.js';
import type { Service } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { describeService } from '@cairnkit/engine/testing/describe-service.js';
import { expect } from 'chai';

import service from './stockport.js';
import { describePromises } from './testing/describe-promises.js';

describeService(service, []);
describePromises(service);

const suits: ServiceAnswers = {
  'life-at-risk': 'no',
  'feels-unsafe': 'no',
  'at-risk-from-someone': 'no',
  'filled-in-by': 'young-person',
  education: 'at-college',
  age: 18,
  area: 'stockport',
  'school-coverage': 'covered',
  concerns: ['low-mood'],
  'how-bad': 'some-days',
  'other-help': 'none',
  'young-person-agrees': 'yes',
  'parent-agrees': 'yes',
};

describe('Stockport', () => {
  it('checks 18 with the team until the team has said whether it is included', () => {
    const confirmed = (oldest: number): Service => ({
      ...service,
      pleaseConfirm: service.pleaseConfirm!.map((point) =>
        point.id === 'is-18-included' ? { ...point, confirmed: '2026-12-01' } : point,
      ),
      parameters: service.parameters!.map((each) =>
        each.id === 'oldest' ? { ...each, value: oldest } : each,
      ),
    });
    expect(decide(service, suits).outcome).to.equal('check-with-team');
    expect(decide(confirmed(18), suits).outcome).to.equal('likely-suitable');
    expect(decide(confirmed(17), suits).outcome).to.equal('outside-age');
  });

  it('shows a school where the team starts soon what comes next', () => {
    const { page } = decide(service, { ...suits, 'school-coverage': 'starting-soon' });
    const [steps] = page.lists!;
    expect(steps!.items.map((text) => /clinician|write down|memorandum/.exec(text)?.[0]))
      .to.deep //
      .equal(['clinician', 'write down', 'memorandum']);
  });
});
