import '../questionnaire/questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { setPageLanguage, told, warningsDuring } from '../testing/language.js';
import { appears, button, choose, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import { locale } from './localization.js';

const asked = (session?: Partial<Session>) =>
  show<CairnQuestionnaire>(html`
    <cairn-questionnaire
      .measure=${calm4}
      .session=${session && { form: 'calm-4@1.0.0', ...session }}
    ></cairn-questionnaire>
  `);

describe('the language of the page', () => {
  afterEach(async () => {
    if (locale() !== 'en') await setPageLanguage('en');
    document.documentElement.lang = 'en';
  });

  it('is English to begin with', () => {
    expect(locale()).to.equal('en');
  });

  for (const tag of ['cy', 'CY-gb', 'cy_GB', ' cy ']) {
    it(`is Welsh as “${tag}”`, async () => {
      await setPageLanguage(tag, 'cy');
      expect(locale()).to.equal('cy');
    });
  }

  for (const tag of ['en_GB', 'EN', '', '*', 'not a tag', 'xx-Latn', 'pl']) {
    it(`gives English where it is “${tag}”`, async () => {
      await setPageLanguage('cy');
      await setPageLanguage(tag, 'en');
      expect(locale()).to.equal('en');
    });
  }

  it('gives English where it is taken away', async () => {
    await setPageLanguage('cy');
    const ready = told('ready', 'en');
    document.documentElement.removeAttribute('lang');
    await ready;
    expect(locale()).to.equal('en');
  });

  it('ends as the last of two that come at once', async () => {
    const ready = told('ready', 'en');
    document.documentElement.lang = 'cy';
    await Promise.resolve(); // the first one is noticed, and still on its way
    document.documentElement.lang = 'en';
    await ready;
    await import('../locales/cy.js');
    expect(locale()).to.equal('en');
  });
});

describe('a questionnaire whose page changes its language', () => {
  afterEach(() => setPageLanguage('en'));

  it('speaks it, keeps the question and the answer, and leaves the measure as it is', async () => {
    const el = await asked({ status: 'asking', at: 1, answers: { q1: 2 } });
    await choose(el, 1);
    const before = el.session;
    const question = words(el.renderRoot.querySelector('legend'));
    await setPageLanguage('cy');
    await button(el, 'Parhau');

    expect(words(el.renderRoot)).to.contain('Cwestiwn 2 o 4');
    expect(el.session).to.deep.equal(before);
    expect(el.renderRoot.querySelector<HTMLInputElement>('[value="1"]')!.checked).to.equal(true);
    expect(words(el.renderRoot.querySelector('legend'))).to.equal(question);
    expect(el.renderRoot.querySelector('legend')!.closest('[lang]')).to.have.attribute(
      'lang',
      'en',
    );
    expect(el.renderRoot.querySelector('.page')).to.have.attribute('lang', 'cy');
    await expect(el.parentElement!).to.be.accessible();
  });

  it('keeps what is being typed, and the place in it', async () => {
    register(porchWords());
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire
        .measure=${porch3()}
        .session=${{ form: 'porch-3@1.0.0', status: 'asking', at: 2, answers: { q1: 0, q2: 1 } }}
      ></cairn-questionnaire>
    `);
    const find = (root: ParentNode) => root.querySelector<HTMLInputElement>('input[type="text"]');
    const field = (await appears(el, find))!;
    field.focus();
    field.value = '7.2';
    field.setSelectionRange(1, 1);
    await setPageLanguage('cy');
    await button(el, 'Parhau');

    expect(el.shadowRoot!.activeElement).to.equal(field);
    expect(field.value).to.equal('7.2');
    expect(field.selectionStart).to.equal(1);
  });

  it('keeps a page other than the first, and says there what is wrong', async () => {
    const el = await asked({ status: 'reviewing', answers: { q1: 2, q2: 1, q3: 2, q4: 7 } });
    await button(el, 'Send my answers');
    await setPageLanguage('cy');
    await press(el, 'Anfon fy atebion'); // nobody takes charge of them
    await appears(el, (root) => root.querySelector('.alarm'));
    expect(words(el.renderRoot)).to.contain('Dydy eich atebion ddim wedi’u hanfon');
  });

  it('shows help in both languages while no speaker has signed it off', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${phq9} .session=${atLastOfPhq9}></cairn-questionnaire>
    `);
    await choose(el, 1);
    await setPageLanguage('cy');
    await button(el, 'Parhau');
    const help = words(el.renderRoot.querySelector('[part="urgent-help"]'));
    expect(help).to.contain('Ffoniwch 999').and.to.contain('Call 999 or go to A&E');
  });
});

describe('a second copy on the page', () => {
  it('warns once, stands back, and does not throw', async () => {
    const address = new URL('./localization.ts?copy', import.meta.url).href;
    let copy: { locale: () => string | undefined } | undefined;
    const warnings = await warningsDuring(async () => {
      copy = (await import(address)) as typeof copy;
      await setPageLanguage('cy');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('configured already');
    expect(copy!.locale()).to.equal(undefined);
    expect(locale(), 'the first goes on').to.equal('cy');
    await setPageLanguage('en');
  });
});

const atLastOfPhq9: Session = {
  form: 'phq-9@1.0.0',
  status: 'asking',
  at: 8,
  answers: { q1: 1, q2: 2, q3: 1, q4: 3, q5: 0, q6: 2, q7: 1, q8: 0 },
};
