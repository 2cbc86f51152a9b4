import './eligibility.js';

import { parseService } from '@cairnkit/engine/parse-service.js';
import type { Service } from '@cairnkit/engine/service.js';
import { navigator } from '@cairnkit/engine/testing/navigator.js';
import { expect, fixture, html } from '@open-wc/testing';

import { answerAll, stored } from '../testing/checker.js';
import { forLighthouse, lighthouse, lighthouseKinds } from '../testing/lighthouse.js';
import { appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const texts = [
  '<img src=x onerror="globalThis.pwned=1">',
  '</p></template><script>globalThis.pwned=1</script>',
  '"><svg onload=globalThis.pwned=1>',
  '<!--?lit$0123456789$-->{{pwned=1}}${globalThis.pwned=1}',
  'javascript:globalThis.pwned=1',
];

const free = ['text', 'title', 'short', 'hint', 'why', 'fact', 'reason', 'none', 'notSure', 'name'];

/** A service in which everything that a person reads is this text. */
function lace(service: Service, text: string): Service {
  return parseService(
    JSON.stringify(service, function (this: unknown, key, value: unknown) {
      if (Array.isArray(value) && ['intro', 'text', 'items'].includes(key)) {
        return value.map((each) => (typeof each === 'string' ? text : (each as unknown)));
      }
      return typeof value === 'string' && [...free, 'hours', 'note'].includes(key) ? text : value;
    }),
  );
}

const ours = (
  'div form p fieldset legend h2 h3 h4 label input span small button dl dt dd slot style details ' +
  'summary ul li strong a bdi section'
).split(' ');

const onlyOurs = (el: CairnEligibility) => {
  const names = [...el.renderRoot.querySelectorAll('*')].map(({ localName }) => localName);
  expect(ours).to.include.members(names);
  for (const link of el.renderRoot.querySelectorAll('a')) {
    expect(link.getAttribute('href')).to.match(/^(https:\/\/|mailto:|#question$)/);
  }
  expect(globalThis).not.to.have.property('pwned');
};

describe('a hostile text in a service', () => {
  for (const text of texts) {
    it(`is shown as text: ${text}`, async () => {
      const service = lace(lighthouse, text);
      const el = await show<CairnEligibility>(html`
        <cairn-eligibility .service=${service}></cairn-eligibility>
      `);
      expect(words(el.renderRoot.querySelector('h2'))).to.equal(text);
      for (const question of service.questions.slice(1)) {
        el.session = stored(
          [service],
          forLighthouse('likely-suitable', { reason: 'get-help', 'filled-in-by': 'school-staff' }),
          question.id,
        );
        await el.updateComplete;
        onlyOurs(el);
      }
      for (const kind of lighthouseKinds) {
        el.session = stored([service], forLighthouse(kind));
        await el.updateComplete;
        expect(words(el.renderRoot.querySelector('h2'))).to.contain(text);
        onlyOurs(el);
      }
      const beacon = lace(navigator, text);
      el.service = beacon;
      await answerAll(el, forLighthouse('likely-suitable', { needs: [], 'can-travel': 'yes' }));
      onlyOurs(el);
    });

    it(`is shown as text when the service is refused: ${text}`, async () => {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement('cairn-eligibility');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ ...lighthouse, [text]: 1 });
      el.append(script);
      root.append(el);
      const refusal = await appears(el, (drawn) => drawn.querySelector('[part="refusal"]'));
      expect(words(refusal)).to.include(text);
      onlyOurs(el);
    });
  }

  it('leads nowhere, also where nobody has parsed the service', async () => {
    const url = 'javascript:globalThis.pwned=1';
    const contacts = lighthouse.contacts!.map((each) => ({ ...each, url, email: url, phone: url }));
    const outcomes = lighthouse.outcomes.map((each) => ({
      ...each,
      nextSteps: each.nextSteps.map((step) => ({ ...step, url, contact: 'team' })),
    }));
    const el = await show<CairnEligibility>(html`
      <cairn-eligibility .service=${{ ...lighthouse, contacts, outcomes }}></cairn-eligibility>
    `);
    await answerAll(el, forLighthouse('likely-suitable'));
    onlyOurs(el);
  });
});
