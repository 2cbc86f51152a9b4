import '../questionnaire/questionnaire.js';

import calm4 from '@cairnkit/instruments/calm-4.js';
import { configureLocalization } from '@lit/localize';
import { expect, html } from '@open-wc/testing';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { warningsDuring } from '../testing/language.js';
import { button } from '../testing/person.js';
import { show } from '../testing/show.js';

describe('a host with a set-up of its own', () => {
  const { setLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['cy'],
    loadLocale: async () => {
      const { templates } = await import('@cairnkit/elements/locales/cy.js');
      return { templates: { ...templates, 'host-greeting': 'Croeso' } };
    },
  });

  it('decides the language, whatever the page says', async () => {
    const warnings = await warningsDuring(async () => {
      const { locale } = await import('./localization.js');
      expect(locale()).to.equal(undefined);
    });
    expect(warnings).to.have.lengthOf(1);

    const el = await show<CairnQuestionnaire>(
      html`<cairn-questionnaire .measure=${calm4}></cairn-questionnaire>`,
    );
    await button(el, 'Continue');
    await setLocale('cy');
    await button(el, 'Parhau');
  });
});
