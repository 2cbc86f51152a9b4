import { expect } from 'chai';

import { decide } from './decide.js';
import type { ServiceAnswers } from './service-answers.js';
import type { Service } from './service.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';
import { navigator } from './testing/navigator.js';

const of = (changes: ServiceAnswers) => decide(lantern, forLantern(changes));
const unset = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, undefined]));

describe('decide', () => {
  const cases: readonly [what: string, changes: ServiceAnswers, outcome: string][] = [
    ['says yes when nothing stands in the way', {}, 'likely-suitable'],
    [
      'takes the first rule that holds',
      { 'life-at-risk': 'yes', 'feels-unsafe': 'yes' },
      'emergency',
    ],
    ['takes need before age', { 'how-bad': 'every-day', age: 30 }, 'more-help-needed'],
    ['takes age before area', { age: 6, area: 'elsewhere' }, 'outside-age'],
    ['checks when somebody is not sure', { age: null }, 'check-with-team'],
    [
      'lets a definite reason beat an unknown one',
      { age: null, area: 'elsewhere' },
      'outside-area',
    ],
    ['lets an unknown beat a yes', { 'how-bad': 'not-sure' }, 'check-with-team'],
    ['lets an unknown danger beat a yes', unset('life-at-risk'), 'check-with-team'],
    [
      'lets a definite reason beat an unanswered question',
      { ...unset('age'), area: 'elsewhere' },
      'outside-area',
    ],
    ['is not sure of a list that may go on', { concerns: ['not-sure'] }, 'check-with-team'],
    ['is sure of what such a list has', { concerns: ['eating', 'not-sure'] }, 'more-help-needed'],
    ['knows the area of another service as elsewhere', { area: 'leeds' }, 'outside-area'],
    [
      'knows the concern of another service as another one',
      { concerns: ['psychosis'] },
      'different-support',
    ],
    ['takes what cannot be an answer for none', { 'life-at-risk': 'perhaps' }, 'check-with-team'],
    ['takes an impossible age for none', { age: 14.5 }, 'check-with-team'],
    ['takes a text where a list belongs for none', { concerns: 'worry' }, 'check-with-team'],
    [
      'asks the team about what is not published',
      { age: 18, 'parent-agrees': 'no' },
      'check-with-team',
    ],
    ['does not count 18 as 19', { age: 19 }, 'outside-age'],
    [
      'reads the parameter: consent until 15',
      { age: 15, 'parent-agrees': 'not-asked' },
      'consent-first',
    ],
    ['and no longer', { age: 16, 'parent-agrees': 'not-asked' }, 'likely-suitable'],
    [
      'does not need what nobody was asked',
      { age: 16, ...unset('parent-agrees', 'reason') },
      'likely-suitable',
    ],
  ];
  for (const [what, changes, outcome] of cases) {
    it(what, () => {
      expect(of(changes).outcome).to.equal(outcome);
    });
  }

  it('is total: without any answer, and whatever the answers are', () => {
    expect(decide(lantern, {}).outcome).to.equal('check-with-team');
    const odd = [undefined, {}, [[]], NaN, -1, 1e9, [null], () => 1, Symbol('x')] as never[];
    for (const each of odd) {
      const all = Object.fromEntries(lantern.questions.map(({ id }) => [id, each]));
      expect(decide(lantern, all).nextSteps).to.not.have.lengthOf(0);
    }
  });

  it('keeps the other reasons that hold, in order', () => {
    const { outcome, reasons } = of({ 'how-bad': 'every-day', age: 30, area: 'elsewhere' });
    expect([outcome, ...reasons]).to.deep.equal([
      'more-help-needed',
      'outside-age',
      'outside-area',
    ]);
    expect(of({}).reasons).to.deep.equal([]);
  });

  it('says which answers decided, in the person’s words', () => {
    expect(of({ age: 20 }).because).to.deep.equal(['Age: 20']);
    expect(of({ age: null }).because).to.deep.equal(['Age: I’m not sure']);
    expect(of({ 'parent-agrees': 'not-asked' }).because).to.deep.equal([
      'Age: 14',
      'A parent or carer agrees: Nobody has asked yet',
    ]);
    expect(of({ concerns: ['low-mood', 'worry'] }).because).to.deep.equal([
      'You are: A young person',
      'Age: 14',
      'School is in: Hillvale',
      'The school has Lantern',
      'Hard at the moment: Feeling low, Worry',
      'Gets in the way: Some days',
      'A parent or carer agrees: Yes',
    ]);
  });

  it('says in the service’s words why, where the rule does', () => {
    expect(of({ age: 20 }).reason).to.equal('Lantern works with people aged 7 to 17 years.');
    expect(of({}).reason).to.equal(undefined);
  });

  it('has next steps for whoever is asking, with the name of the team', () => {
    const texts = (asker: string | undefined, area = 'hillvale') =>
      of({ 'filled-in-by': asker, area }).nextSteps.map(({ text }) => text);
    expect(texts('friend')).to.deep.equal(['Ask at school for Hillvale Lanterns.']);
    expect(texts('school-staff', 'northshore')).to.deep.equal(['Send a request to Lantern.']);
    expect(of({ area: 'northshore' }).page.title).to.equal('Lantern may be able to help');
    expect(of({ area: 'northshore' }).team).to.equal('Lantern');
  });

  it('leaves nobody without a step: whoever does not say who they are gets those for all', () => {
    const answers = forLantern({
      age: 20,
      ...unset('filled-in-by'),
      'school-coverage': 'not-covered',
    });
    const { outcome, nextSteps } = decide(lantern, { ...answers, age: 16, reason: 'get-help' });
    expect(outcome).to.equal('school-not-covered');
    expect(nextSteps).to.have.lengthOf(3);
  });

  it('lists the questions without an answer', () => {
    expect(of({ ...unset('how-bad'), reason: 'get-help' }).unasked).to.deep.equal(['how-bad']);
    expect(of({ age: null }).unasked).to.deep.equal(['reason']);
  });

  it('no longer asks the team once a point is confirmed', () => {
    const [point] = lantern.pleaseConfirm!;
    const confirmed: Service = {
      ...lantern,
      pleaseConfirm: [{ ...point!, confirmed: '2026-12-01' }],
    };
    expect(decide(confirmed, forLantern({ age: 18 })).outcome).to.equal('likely-suitable');
  });

  it('answers the same again: nothing is kept from one decision to the next', () => {
    const before = JSON.stringify(of({ age: null }));
    of({ age: 20, concerns: ['eating'] });
    expect(JSON.stringify(of({ age: null }))).to.equal(before);
  });
});

describe('decide, of a navigator', () => {
  const ids = (changes: ServiceAnswers) =>
    decide(navigator, forLantern(changes)).options?.map(({ id }) => id);

  it('offers what fits, best first, each once', () => {
    expect(ids({ needs: ['worry'], 'can-travel': 'yes' })).to.deep.equal([
      ...['trusted-adult', 'self-help', 'online-support'],
    ]);
    expect(ids({ needs: ['worry', 'no-friends'], 'can-travel': 'no' })).to.deep.equal([
      ...['trusted-adult', 'online-support', 'self-help'],
    ]);
  });

  it('offers what is certain when little is known', () => {
    const { outcome, options } = decide(navigator, {});
    expect(outcome).to.equal('options-list');
    expect(options?.map(({ id }) => id)).to.deep.equal(['trusted-adult', 'self-help']);
  });

  it('has steps for each option, for whoever is asking', () => {
    const [adult] = decide(navigator, forLantern({ 'filled-in-by': 'school-staff' })).options!;
    expect(adult!.nextSteps.map(({ text }) => text)).to.deep.equal(['Ask whom they trust.']);
  });

  it('puts safety before everything that it could offer', () => {
    const { outcome, options } = decide(navigator, forLantern({ 'feels-unsafe': 'yes' }));
    expect([outcome, options]).to.deep.equal(['urgent', undefined]);
  });

  it('says which answers led to the offers', () => {
    const { because } = decide(navigator, forLantern({ needs: [], 'can-travel': 'no' }));
    expect(because).to.deep.equal(['Can travel: No']);
  });
});
