import './school-finder.js';

import { register } from '@cairnkit/engine/catalogue.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { ChosenEvent } from './school-finder.events.js';
import { anytown, field, finder, typeName } from './school-finder.examples.js';
import type { CairnSchoolFinder } from './school-finder.js';

const json = JSON.stringify(anytown());
const script = (content: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = content;
  return element;
};
const names = (el: CairnSchoolFinder) =>
  [...el.renderRoot.querySelectorAll('[role="option"]')].map(words);

/** Answers every request of the page from here, until the test is over. */
function stubFetch(answer: () => Response | Promise<Response>): URL[] {
  const asked: URL[] = [];
  globalThis.fetch = async (input) => {
    asked.push(new URL(String(input)));
    return answer();
  };
  return asked;
}
const { fetch } = globalThis;
afterEach(() => (globalThis.fetch = fetch));

describe('the list of schools', () => {
  for (const [from, template] of [
    ['a property', () => finder()],
    [
      'a script in the page',
      () => html`<cairn-school-finder>${script(json)}</cairn-school-finder>`,
    ],
    [
      'an address on the same site',
      () => html`<cairn-school-finder src="/schools.json"></cairn-school-finder>`,
    ],
    [
      'the catalogue',
      () => {
        register(anytown({ id: 'in-the-catalogue' }));
        return html`<cairn-school-finder schools="in-the-catalogue"></cairn-school-finder>`;
      },
    ],
  ] as const satisfies (readonly [string, () => TemplateResult])[]) {
    it(`may come from ${from}`, async () => {
      stubFetch(() => new Response(json));
      const el = await show<CairnSchoolFinder>(template());
      await typeName(el, 'harbour');
      await appears(el, () => names(el).length > 0);
      expect(names(el)).to.deep.equal(['Harbour View Primary School Northshore, ZZ2 6AB']);
    });
  }

  it('may come while somebody types: what is typed stays, and is looked up then', async () => {
    let arrive: (response: Response) => void = () => {};
    stubFetch(() => new Promise((resolve) => (arrive = resolve)));
    const el = await show<CairnSchoolFinder>(html`
      <cairn-school-finder src="/schools.json"></cairn-school-finder>
    `);
    await typeName(el, 'harbour');
    const input = await field(el);
    expect(names(el)).to.be.empty;
    await appears(el, () => arrive !== undefined);
    await new Promise((done) => setTimeout(done, 50));
    arrive(new Response(json));
    await appears(el, () => names(el).length > 0);
    expect(await field(el)).to.equal(input);
    expect(input.value).to.equal('harbour');
  });

  it('may be another one later', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    await typeName(el, 'school');
    await appears(el, () => names(el).length > 0);
    el.schools = anytown({ clusters: undefined, schools: [[990050, 'Other School', '', '']] });
    await el.updateComplete;
    expect(names(el)).to.deep.equal(['Other School']);
  });
});

describe('a list that cannot be had', () => {
  const ours = html`<p>Call 01632 960 001.</p>`;
  const withScript = (content: string) =>
    html`<cairn-school-finder>${script(content)}${ours}</cairn-school-finder>`;
  const cases: [what: string, template: () => TemplateResult, says: RegExp, issues: number][] = [
    ['JSON that is none', () => withScript('{ "kind": }'), /line 1, column 11/, 1],
    [
      'a school twice',
      () => withScript(json.replace('990002', '990001')),
      /schools\.1\.0: "990001" is there twice/,
      1,
    ],
    ['another kind', () => withScript('{"kind":"measure"}'), /kind: must be "schools"/, 8],
    [
      'an unknown id',
      () => html`<cairn-school-finder schools="nowhere">${ours}</cairn-school-finder>`,
      /no schools are registered as "nowhere"/,
      0,
    ],
    [
      'an object as text',
      () => html`<cairn-school-finder schools="[object Object]">${ours}</cairn-school-finder>`,
      /an object arrived as text/,
      0,
    ],
    [
      'an object of another kind',
      () =>
        html`<cairn-school-finder .schools=${{ kind: 'x' } as never}>${ours}</cairn-school-finder>`,
      /no list of schools/,
      0,
    ],
    [
      'another site',
      () =>
        html`<cairn-school-finder src="https://example.org/s.json">${ours}</cairn-school-finder>`,
      /must be on this site/,
      0,
    ],
    [
      'an address that is not there',
      () => html`<cairn-school-finder src="/missing.json">${ours}</cairn-school-finder>`,
      /src answered 404/,
      0,
    ],
  ];
  for (const [what, template, says, issues] of cases) {
    it(`leaves a field for the name, and the page’s fallback: ${what}`, async () => {
      stubFetch(() => new Response('', { status: 404 }));
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await show<CairnSchoolFinder>(template());
      const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));
      expect(words(refusal)).to.match(says);
      expect(errors.map((error) => error.issues.length)).to.deep.equal([issues]);
      expect(await field(el)).not.to.have.attribute('role');
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  }
});

describe('a list that nobody has parsed', () => {
  for (const schools of [undefined, 7, [[990001]], [null], [[990001, 7, 7, 7]]]) {
    it(`never stops the page: ${JSON.stringify(schools)}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await show<CairnSchoolFinder>(
        finder({ schools: { kind: 'schools', schools } as never }),
      );
      await typeName(el, 'elm');
      await appears(el, (root) => !root.querySelector('[role="combobox"]'));
      expect(errors).to.have.length(1);
      expect(errors[0]!.message).to.include('parseSchools');
      const input = await field(el);
      expect(input.value).to.equal('elm'); // and can be an answer as it stands
      input.dispatchEvent(new Event('change', { bubbles: true }));
      expect(el.session).to.deep.equal({ status: 'written', name: 'elm' });
    });
  }
});

describe('without a list', () => {
  const write = async (el: CairnSchoolFinder, text: string) => {
    const input = await field(el);
    input.value = text;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await el.updateComplete;
  };

  it('takes the name in the person’s own words', async () => {
    const el = await show<CairnSchoolFinder>(finder({ schools: null }));
    const chosen = heard<ChosenEvent>(document, 'cairn-chosen');
    const input = await field(el);
    expect(input).not.to.have.attribute('role');
    await write(el, '  Elm School, Anytown ');
    expect(chosen.map(({ school, state, coverage }) => [school, state, coverage])).to.deep.equal([
      [
        { urn: null, name: 'Elm School, Anytown', town: '', postcode: '' },
        'not-listed',
        'not-sure',
      ],
    ]);
    expect(await field(el)).to.equal(input); // it can be mended at once
    expect(el.session).to.deep.equal({ status: 'written', name: 'Elm School, Anytown' });
    await write(el, 'Elm School, Anytown');
    expect(chosen).to.have.length(1);
    await write(el, ' ');
    expect(el.session).to.deep.equal({ status: 'asking' });
  });

  it('shows what was written before', async () => {
    const session = { status: 'written', name: 'Elm School' } as const;
    const el = await show<CairnSchoolFinder>(finder({ schools: null, session }));
    await appears(el, (root) => root.querySelector('[part="coverage"]'));
    expect((await field(el)).value).to.equal('Elm School');
  });

  it('still takes “I’m not sure”', async () => {
    const el = await show<CairnSchoolFinder>(finder({ schools: null }));
    const buttons = [...el.renderRoot.querySelectorAll('button')];
    expect(buttons.map(words)).to.deep.equal(['I’m not sure which school']);
    buttons[0]!.click();
    expect(el.session).to.deep.equal({ status: 'not-sure' });
  });
});
