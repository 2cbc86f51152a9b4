import './referral.js';

import { register } from '@cairnkit/engine/catalogue.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { anytown } from '../school-finder/school-finder.examples.js';
import { heading, without } from '../testing/at-page.js';
import { fillIn, storedAt } from '../testing/filling-in.js';
import { lead, person } from '../testing/lantern-person.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

const text = JSON.stringify(lanternReferral);
const first = 'Are you safe right now?';

/** A child with a definition, as it would stand in a page. */
const script = (json: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = json;
  return element;
};

const asked = async (template: TemplateResult) => {
  const el = await show<CairnReferral>(template);
  await appears(el, (root) => root.querySelector('form h2'));
  return el;
};
const refused = async (template: TemplateResult) => {
  const errors = heard<CairnErrorEvent>(document, 'cairn-error');
  const el = await show<CairnReferral>(template);
  const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));
  return { el, errors, says: words(refusal) };
};

describe('a form for <cairn-referral>', () => {
  it('comes as a property', async () => {
    const el = await asked(html`<cairn-referral .form=${lanternReferral}></cairn-referral>`);
    expect(heading(el)).to.equal(first);
  });

  it('comes as a JSON script among the children', async () => {
    const el = await asked(html`<cairn-referral>${script(text)}</cairn-referral>`);
    expect(heading(el)).to.equal(first);
  });

  it('comes by the id of a form registered before, meanwhile or after the complaint', async () => {
    register({ ...lanternReferral, id: 'before' });
    const before = await asked(html`<cairn-referral form="before"></cairn-referral>`);
    expect(heading(before)).to.equal(first);

    const el = await show<CairnReferral>(html`
      <cairn-referral form="while"><a href="/form.pdf">Print</a></cairn-referral>
    `);
    expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    register({ ...lanternReferral, id: 'while' });
    await el.updateComplete;
    expect(heading(el)).to.equal(first);
    expect(el.querySelector('a')!.checkVisibility()).to.equal(false);

    const after = await refused(html`<cairn-referral form="after"></cairn-referral>`);
    expect(after.says).to.contain('no referral is registered as "after"');
    register({ ...lanternReferral, id: 'after' });
    await after.el.updateComplete;
    expect(heading(after.el)).to.equal(first);
  });

  it('comes from src, on the same site only', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = async () => new Response(text);
    try {
      const el = await asked(html`<cairn-referral src="/lantern.json"></cairn-referral>`);
      expect(heading(el)).to.equal(first);
    } finally {
      globalThis.fetch = fetch;
    }
    const { says } = await refused(html`
      <cairn-referral src="https://elsewhere.example/form.json"></cairn-referral>
    `);
    expect(says).to.contain('src must be on this site');
  });

  it('may be another one later: then it is begun afresh', async () => {
    const el = await asked(html`<cairn-referral .form=${lanternReferral}></cairn-referral>`);
    await fillIn(el, lanternReferral, person, 'full-name');
    el.form = lanternEnquiry;
    await el.updateComplete;
    expect(el.session).to.deep.include({ form: 'lantern-enquiry@1.0.0', answers: {} });
    expect(heading(el)).to.equal('What is in place at your school?');
  });

  it('without a question about safety begins with its first page, and says who reads it', async () => {
    const el = await asked(html`<cairn-referral .form=${lanternEnquiry}></cairn-referral>`);
    expect(heading(el)).to.equal('What is in place at your school?');
    expect(words(el.renderRoot.querySelector('form'))).to.contain('Name no pupil here.');
  });
});

describe('a form that is refused by <cairn-referral>', () => {
  it('is never half shown: all that is wrong is told, and the fallback stays', async () => {
    const { el, errors, says } = await refused(html`
      <cairn-referral>
        ${script(JSON.stringify({ ...lanternReferral, confidentiality: [], title: '' }))}
        <p>Call us on 01632 960 001.</p>
      </cairn-referral>
    `);
    expect(says).to.contain('confidentiality').and.contain('title');
    expect(errors.flatMap(({ issues }) => issues)).to.have.length.greaterThan(1);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(el.session).to.equal(undefined);
  });

  it('is one that is no form at all', async () => {
    for (const form of [{ kind: 'service' }, 7] as never[]) {
      const { says } = await refused(html`<cairn-referral .form=${form}></cairn-referral>`);
      expect(says).to.contain('form is not a referral; set it to what parseReferral returned');
    }
    const { says } = await refused(html`<cairn-referral form="[object Object]"></cairn-referral>`);
    expect(says).to.contain('set the form property once the element is defined');
  });

  it('is one that nobody has parsed, as far as it cannot be shown', async () => {
    const form = { ...lanternReferral, safety: undefined, sections: undefined } as never;
    const { says } = await refused(html`<cairn-referral .form=${form}></cairn-referral>`);
    expect(says).to.contain('form is not what parseReferral returns');
  });

  it('is any, where the reference for the person could be a name', async () => {
    const { says } = await refused(html`
      <cairn-referral .form=${lanternReferral} person="Sam Example"></cairn-referral>
    `);
    expect(says).to.contain('person');
  });
});

describe('the schools of <cairn-referral>', () => {
  const atSchool = storedAt(lanternReferral, without('school'), { status: 'asking', at: 'school' });
  const field = (root: ParentNode) => root.querySelector('#school');

  it('are those that the form names, as soon as they are registered', async () => {
    const form = {
      ...lanternEnquiry,
      sections: lanternEnquiry.sections.map((section) => ({
        ...section,
        pages: section.pages.map((page) => ({
          ...page,
          questions: page.questions.map((each) =>
            each.type === 'school' ? { ...each, schools: 'late-schools' } : each,
          ),
        })),
      })),
    };
    const el = await show<CairnReferral>(html`<cairn-referral .form=${form}></cairn-referral>`);
    await fillIn(el, form, lead, 'school');
    await appears(el, field);
    expect(field(el.renderRoot)).not.to.have.attribute('role');
    register(anytown({ id: 'late-schools' }));
    await el.updateComplete;
    expect(field(el.renderRoot)).to.have.attribute('role', 'combobox');
  });

  it('are those of the page, where it has its own: as an object or an id', async () => {
    register(anytown({ id: 'our-schools' }));
    for (const schools of [anytown(), 'our-schools']) {
      const el = await show<CairnReferral>(html`
        <cairn-referral
          .form=${lanternReferral}
          .schools=${schools}
          .session=${atSchool}
        ></cairn-referral>
      `);
      await appears(el, field);
      expect(field(el.renderRoot)).to.have.attribute('role', 'combobox');
      el.remove();
    }
  });
});
