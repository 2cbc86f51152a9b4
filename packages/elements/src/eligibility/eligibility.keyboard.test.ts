import './eligibility.js';

import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { expect, html } from '@open-wc/testing';

import { byHand, byKeys, focused, keys, tabTo, walk } from '../testing/journey.js';
import { forLighthouse, lighthouse } from '../testing/lighthouse.js';
import { words } from '../testing/person.js';
import { focusAfter, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const check = () =>
  show<CairnEligibility>(html`<cairn-eligibility .service=${lighthouse}></cairn-eligibility>`);

/** Who asks, and what they are to do in the end. */
const people: readonly [who: string, person: ServiceAnswers, title: string, step: string][] = [
  [
    'a young person',
    forLighthouse('likely-suitable'),
    'Hillvale Lanterns may be able to help',
    'Ask at school for Hillvale Lanterns.',
  ],
  [
    'a parent who is not sure of something',
    forLighthouse('likely-suitable', { 'filled-in-by': 'parent-or-carer', age: null }),
    'We are not sure from these answers',
    'Ask Hillvale Lanterns. Lantern team@lantern.example',
  ],
  [
    'a parent who has not agreed yet',
    forLighthouse('consent-first', { 'filled-in-by': 'parent-or-carer' }),
    'A parent or carer needs to agree first',
    'Tell the school that you agree.',
  ],
  [
    'a member of staff',
    forLighthouse('school-enquiry'),
    'How your school can join',
    'Write to the team. Lantern team@lantern.example',
  ],
];

const result = (el: CairnEligibility) => [
  words(el.renderRoot.querySelector('h2')),
  words(el.renderRoot.querySelector('[part="result"] ul')),
];

for (const [how, way] of [
  ['keyboard', byKeys],
  ['hand', byHand],
] as const) {
  describe(`<cairn-eligibility> by ${how} alone`, () => {
    for (const [who, person, title, step] of people) {
      it(`leads ${who} to the right next step`, async () => {
        const el = await check();
        await walk(el, lighthouse, person, way);
        expect(result(el)).to.deep.equal([title, step]);
      });
    }
  });
}

describe('<cairn-eligibility> by keyboard', () => {
  it('opens urgent help, and closes it again', async () => {
    const el = await check();
    await keys('Tab');
    expect(words(focused(el))).to.equal('Need help now?');
    await keys('Enter');
    expect(el.renderRoot.querySelector('.inset')!.checkVisibility()).to.equal(true);
    await keys('Enter');
    expect(el.renderRoot.querySelector('.inset')!.checkVisibility()).to.equal(false);
  });

  it('leads from the error to the answers, and on', async () => {
    const el = await check();
    await tabTo(el, 'Continue');
    expect(await focusAfter(el, () => keys('Enter'))).to.match('.alarm');
    await keys('Tab');
    expect(words(focused(el))).to.equal('Choose an answer');
    expect(await focusAfter(el, () => keys('Enter'))).to.match('input');
    await keys('Space');
    expect(await focusAfter(el, () => keys('Enter'))).to.match('h2');
    expect(el.session!.answers).to.deep.equal({ 'life-at-risk': 'yes' });
  });

  it('changes an answer from the result, and comes back to it', async () => {
    const el = await check();
    await walk(el, lighthouse, forLighthouse('everyday-support'), byKeys);
    await tabTo(el, 'See your answers, or change one');
    await keys('Enter');
    await tabTo(el, 'Change: Gets in the way');
    await focusAfter(el, () => keys('Enter'));
    await keys('Tab');
    expect(focused(el)).to.have.property('value', 'a-bit');
    await keys('ArrowDown', 'ArrowDown');
    await focusAfter(el, () => keys('Enter'));
    expect(result(el)[0]).to.equal('It sounds like you may need more help than this team gives');
  });
});
