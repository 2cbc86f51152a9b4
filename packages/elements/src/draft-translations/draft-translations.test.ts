import './draft-translations.js';
import '../questionnaire/questionnaire.js';

import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import { locale } from '../localization/localization.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { setPageLanguage } from '../testing/language.js';
import { appears, button, choose, words } from '../testing/person.js';
import { show } from '../testing/show.js';

const notice = () => document.querySelector('aside[aria-label="Draft translation"]');

describe('draft translations', () => {
  afterEach(async () => {
    if (locale() !== 'en') await setPageLanguage('en');
  });

  for (const [language, question, direction] of [
    ['ar', 'السؤال 2 من 4', 'rtl'],
    ['pl', 'Pytanie 2 z 4', 'ltr'],
    ['uk', 'Запитання 2 з 4', 'ltr'],
    ['ur', 'سوال 2، کل 4', 'rtl'],
  ] as const) {
    it(`are offered, marked as such above the page, and turned the right way: ${language}`, async () => {
      const el = await show<CairnQuestionnaire>(html`
        <cairn-questionnaire
          .measure=${calm4}
          .session=${{ form: 'calm-4@1.0.0', status: 'asking', at: 1, answers: { q1: 2 } }}
        ></cairn-questionnaire>
      `);
      await choose(el, 1);
      expect(notice()).to.equal(null);
      await setPageLanguage(language);
      await appears(el, (root) =>
        words(root)
          .replace(/[\u2068\u2069]/g, '')
          .includes(question),
      );

      const page = el.renderRoot.querySelector<HTMLElement>('.page')!;
      expect(page).to.have.attribute('lang', language);
      expect(getComputedStyle(page).direction).to.equal(direction);
      expect(el.renderRoot.querySelector<HTMLInputElement>('[value="1"]')!.checked).to.equal(true);
      expect(document.body.firstElementChild).to.equal(notice());
      expect(words(notice()!.shadowRoot)).to.contain('no speaker has reviewed it');
      await expect(el.parentElement!).to.be.accessible();
      await expect(notice()!).to.be.accessible();
    });
  }

  it('are marked once however often the page changes, and no longer in Welsh', async () => {
    for (const language of ['pl', 'uk']) await setPageLanguage(language);
    expect(document.querySelectorAll('aside')).to.have.lengthOf(1);
    await setPageLanguage('cy');
    expect(notice()).to.equal(null);
  });

  it('leave the wording of a measure in its language, and running its way', async () => {
    const el = await show<CairnQuestionnaire>(
      html`<cairn-questionnaire .measure=${calm4}></cairn-questionnaire>`,
    );
    await setPageLanguage('ur');
    await button(el, 'جاری رکھیں');
    const question = el.renderRoot.querySelector('legend h2')!;
    expect(question.closest('[lang]')).to.have.attribute('lang', 'en');
    expect(getComputedStyle(question).direction).to.equal('ltr');
  });
});
