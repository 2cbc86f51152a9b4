import { expect } from '@open-wc/testing';

import { onDevice, voiceFor, type Voice } from './speech.voices.js';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});
const desktop = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36';

describe('onDevice', () => {
  it('leaves out every voice that speaks from somewhere else, the default one first of all', () => {
    const near = voice('en-GB');
    const far = voice('en-GB', { localService: false, default: true });
    expect(onDevice([far, near], desktop)).to.deep.equal([near]);
    expect(onDevice([far], desktop)).to.be.empty;
  });

  it('takes a voice that says nothing of where it is for one from somewhere else', () => {
    const silent = { lang: 'en-GB', default: true } as Voice;
    const odd = { lang: 'en-GB', default: true, localService: 'yes' } as unknown as Voice;
    expect(onDevice([silent, odd], desktop)).to.be.empty;
  });

  for (const [what, userAgent, lang] of [
    ['on a phone', 'Mozilla/5.0 (Linux; Android 16; K) Chrome/156.0.0.0 Mobile', 'en_GB'],
    ['in Firefox on a phone', 'Mozilla/5.0 (Android 16; Mobile) Firefox/153.0', 'eng-GBR'],
    ['on a tablet that says it is a desktop', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/1', 'en_GB'],
  ] as const) {
    it(`does not believe Android, where every voice is called local: ${what}`, () => {
      expect(onDevice([voice(lang)], userAgent)).to.be.empty;
    });
  }
});

describe('voiceFor', () => {
  const cases: [does: string, lang: string, langs: string[], chosen: string | undefined][] = [
    ['finds the region of a language', 'cy', ['en-GB', 'cy-GB'], 'cy-GB'],
    ['does without a region that the text has', 'cy-GB', ['en-GB', 'cy'], 'cy'],
    ['does not have English read Welsh', 'cy', ['en-GB', 'en-US'], undefined],
    ['does not have Welsh read English', 'en-GB', ['cy-GB'], undefined],
    ['takes its own region first', 'en-US', ['en-GB', 'en-US'], 'en-US'],
    ['takes Britain first where the text names none', 'en', ['en-AU', 'en-GB', 'en-US'], 'en-GB'],
    ['takes another region rather than none', 'en-GB', ['fr-FR', 'en-IE'], 'en-IE'],
    ['does not mind how tags are written', 'EN-gb', ['en-AU', 'en-GB'], 'en-GB'],
    ['does not mix up languages that begin alike', 'cy', ['cyx', 'c'], undefined],
    ['finds none for a text without a language', '', ['en-GB', ''], undefined],
  ];
  for (const [does, lang, langs, chosen] of cases) {
    it(does, () => {
      const found = voiceFor(
        langs.map((each) => voice(each)),
        lang,
      );
      expect(found?.lang).to.equal(chosen);
    });
  }

  it('takes the one that the person has chosen for the device, among equals', () => {
    const chosen = voice('en-GB', { default: true });
    expect(voiceFor([voice('en-GB'), chosen, voice('en-GB')], 'en-GB')).to.equal(chosen);
    expect(voiceFor([voice('en-US', { default: true }), chosen], 'en-GB')).to.equal(chosen);
  });
});
