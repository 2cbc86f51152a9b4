import { aTimeout, expect } from '@open-wc/testing';

import { setPageLanguage, told, warningsDuring } from '../testing/language.js';
import { locale, offer } from './localization.js';

describe('texts that do not load', () => {
  const rejections: unknown[] = [];
  const note = ({ reason }: PromiseRejectionEvent) => rejections.push(reason);
  before(() => addEventListener('unhandledrejection', note));
  after(() => removeEventListener('unhandledrejection', note));

  it('leave the language as it was, with one warning, and can be tried again', async () => {
    let isDown = true;
    offer('pl', () => (isDown ? Promise.reject(new Error('offline')) : import('../locales/pl.js')));
    await setPageLanguage('cy');
    const warnings = await warningsDuring(async () => {
      const failed = told('error', 'pl');
      document.documentElement.lang = 'pl';
      await failed;
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('"pl"').and.to.contain('offline');
    expect(locale()).to.equal('cy');
    await aTimeout(100); // browsers report a rejection later than it happens
    expect(rejections).to.deep.equal([]);

    isDown = false;
    await setPageLanguage('en');
    await setPageLanguage('pl');
    expect(locale()).to.equal('pl');
  });
});
