import './eligibility.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { navigator } from '@cairnkit/engine/testing/navigator.js';
import { expect, html } from '@open-wc/testing';

import { answerAll, reply } from '../testing/checker.js';
import { forLighthouse, harbour, lighthouse } from '../testing/lighthouse.js';
import { words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const both = () =>
  show<CairnEligibility>(html`
    <cairn-eligibility .services=${[lighthouse, harbour]}></cairn-eligibility>
  `);
const found = async (changes: ServiceAnswers) => {
  const el = await both();
  await answerAll(el, forLighthouse('likely-suitable', changes));
  return el;
};
const results = (el: CairnEligibility) =>
  [...el.renderRoot.querySelectorAll('[part="result"]')].map((each) => ({
    service: words(each.querySelector('h3')),
    title: words(each.querySelector('strong')),
    isSeen: each.checkVisibility(),
  }));

describe('several services behind one <cairn-eligibility>', () => {
  it('are asked about together: each question once', async () => {
    const el = await both();
    const asked: string[] = [];
    const person = forLighthouse('likely-suitable');
    for (let now = el.session!; now.status === 'asking'; now = el.session!) {
      asked.push(words(el.renderRoot.querySelector('h2')));
      await reply(el, person[now.at]);
    }
    expect(new Set(asked).size).to.equal(asked.length);
    expect(el.session!.form).to.equal('lighthouse@1.0.0 harbour@1.0.0');
  });

  it('offer the answers of all of them', async () => {
    const el = await both();
    await answerAll(el, forLighthouse('likely-suitable'), 'area');
    const options = [...el.renderRoot.querySelectorAll('label')].map(words);
    expect(options).to.deep.equal(['Northshore', 'Hillvale', 'Southport', 'Somewhere else']);
  });

  it('have a result each, the most helpful first, and those elsewhere folded up', async () => {
    const el = await found({ area: 'southport' });
    expect(words(el.renderRoot.querySelector('h2[tabindex]'))).to.equal('What we found');
    expect(results(el)).to.deep.equal([
      { service: harbour.title, title: 'Harbour may be able to help', isSeen: true },
      {
        service: lighthouse.title,
        title: 'Lantern works with schools in Northshore and Hillvale',
        isSeen: false,
      },
    ]);
    expect(words(el.renderRoot)).to.contain('Services in other places');
  });

  it('are all shown where all are elsewhere: nobody is left without a next step', async () => {
    const el = await found({ area: 'elsewhere' });
    expect(results(el).map(({ isSeen }) => isSeen)).to.deep.equal([true, true]);
  });

  it('make way for one care card where somebody is in danger', async () => {
    const el = await found({ 'feels-unsafe': 'yes' });
    expect(el.renderRoot.querySelectorAll('.card')).to.have.length(1);
    expect(results(el)).to.be.empty;
  });

  it('stay the same checker while the list has the same services', async () => {
    const el = await both();
    await reply(el, 'no');
    el.services = [lighthouse, harbour]; // as a framework does whenever it draws
    await el.updateComplete;
    expect(el.session).to.deep.include({ at: 'feels-unsafe' });
    el.services = [harbour, lighthouse];
    await el.updateComplete;
    expect(el.session).to.deep.include({ at: 'life-at-risk', answers: {} });
  });

  it('may be named by their ids, also beside parsed ones', async () => {
    for (const each of [lighthouse, harbour, navigator]) register(each);
    const el = await show<CairnEligibility>(html`
      <cairn-eligibility services="lighthouse harbour beacon"></cairn-eligibility>
    `);
    expect(el.session!.form).to.equal('lighthouse@1.0.0 harbour@1.0.0 beacon@1.0.0');
    el.services = [navigator, 'harbour'];
    await el.updateComplete;
    expect(el.session!.form).to.equal('beacon@1.0.0 harbour@1.0.0');
  });
});
