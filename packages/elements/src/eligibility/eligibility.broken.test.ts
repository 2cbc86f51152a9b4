import './eligibility.js';

import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { harbour, lighthouse } from '../testing/lighthouse.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const text = JSON.stringify(lighthouse);
const first = lighthouse.questions[0]!.text;

/** A child with a definition, as it would stand in a page. */
const script = (json: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = json;
  return element;
};

const refused = async (template: TemplateResult) => {
  const errors = heard<CairnErrorEvent>(document, 'cairn-error');
  const el = await show<CairnEligibility>(template);
  const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));
  return { el, errors, says: words(refusal) };
};

describe('a broken service for <cairn-eligibility>', () => {
  const wrong: readonly [what: string, template: () => TemplateResult, says: readonly string[]][] =
    [
      ['no JSON', () => html`<cairn-eligibility>${script('{')}</cairn-eligibility>`, ['line 1']],
      [
        'wrong in many places',
        () => html`
          <cairn-eligibility>
            ${script(JSON.stringify({ ...lighthouse, id: 'Light House', rules: [], extra: 1 }))}
          </cairn-eligibility>
        `,
        ['id: must be a name', 'rules: must', 'extra'],
      ],
      [
        'about a question that is not there',
        () => html`
          <cairn-eligibility>
            ${script(
              JSON.stringify({
                ...lighthouse,
                rules: [
                  { when: { question: 'q9', is: 'yes' }, outcome: 'urgent' },
                  ...lighthouse.rules,
                ],
              }),
            )}
          </cairn-eligibility>
        `,
        ['rules.0.when.question', 'q9'],
      ],
      [
        'one of several',
        () => html`
          <cairn-eligibility>
            ${script(text)}${script(JSON.stringify({ ...harbour, version: '1' }))}
          </cairn-eligibility>
        `,
        ['services.1.version'],
      ],
      [
        'something else',
        () => html`<cairn-eligibility .service=${{ kind: 'measure' }}></cairn-eligibility>`,
        ['service is not a service'],
      ],
      [
        'never parsed',
        () => html`<cairn-eligibility .service=${{ kind: 'service' }}></cairn-eligibility>`,
        ['not what parseService returns'],
      ],
      [
        'never parsed, and wrong inside',
        () => html`
          <cairn-eligibility .service=${{ ...lighthouse, questions: [{}] }}></cairn-eligibility>
        `,
        ['not what parseService returns'],
      ],
      [
        'an object that arrived as text',
        () => html`<cairn-eligibility service="[object Object]"></cairn-eligibility>`,
        ['an object arrived as text'],
      ],
      [
        'there twice',
        () => html`
          <cairn-eligibility .services=${[lighthouse, { ...lighthouse }]}></cairn-eligibility>
        `,
        ['two services are called "lighthouse"'],
      ],
      [
        'at odds with another one',
        () => {
          const years = { ...lighthouse.questions[3]!, id: 'age' };
          const other = { ...harbour, questions: [years], rules: harbour.rules.slice(-1) };
          return html`<cairn-eligibility .services=${[lighthouse, other]}></cairn-eligibility>`;
        },
        ['age is asked as age and as choice'],
      ],
      [
        'on another site',
        () => html`<cairn-eligibility src="https://elsewhere.example/x.json"></cairn-eligibility>`,
        ['must be on this site'],
      ],
    ];
  for (const [what, template, says] of wrong) {
    it(`is refused with all that is wrong, and never half shown: ${what}`, async () => {
      const { el, errors, says: said } = await refused(html`${template()}`);
      for (const each of says) expect(said).to.contain(each);
      expect(errors).to.have.length(1);
      expect(el.renderRoot.querySelector('form, [part="item"], .help') === null).to.equal(true);
      expect(el.session).to.equal(undefined);
    });
  }

  it('leaves the page’s own fallback', async () => {
    const { el } = await refused(html`
      <cairn-eligibility
        >${script('{}')}
        <p>Call us.</p></cairn-eligibility
      >
    `);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('makes way for a good one', async () => {
    const { el } = await refused(html`
      <cairn-eligibility .services=${[lighthouse, lighthouse]}></cairn-eligibility>
    `);
    el.services = [lighthouse];
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('legend'))).to.equal(first);
  });

  it('is told with where it stands', async () => {
    const { errors } = await refused(html`
      <cairn-eligibility
        >${script(JSON.stringify({ ...lighthouse, version: '1' }, null, 1))}</cairn-eligibility
      >
    `);
    const [{ issues }] = errors as [CairnErrorEvent];
    expect(issues[0]).to.deep.include({ path: 'version', line: 4 });
  });

  it('says of contacts that they are wrong, and keeps the national ones', async () => {
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    const contacts = { kind: 'contacts' } as never;
    const el = await show<CairnEligibility>(html`
      <cairn-eligibility .service=${lighthouse} .contacts=${contacts}></cairn-eligibility>
    `);
    expect(words(el.renderRoot.querySelector('.help'))).to.match(/999.*111.*85258/);
    expect(errors.map(({ message }) => message).join()).to.match(/^contacts: /);
  });
});
