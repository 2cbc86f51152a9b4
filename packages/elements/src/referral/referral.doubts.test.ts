import './referral.js';

import type { ReferralAnswer } from '@cairnkit/engine/referral-answer.js';
import { questionOf } from '@cairnkit/engine/referral-form.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect } from '@open-wc/testing';

import { atPage, field } from '../testing/at-page.js';
import { fill, goOn } from '../testing/filling-in.js';
import { words } from '../testing/person.js';

/** What is possible, and likely a slip. */
const doubts: readonly [
  what: string,
  page: string,
  question: string,
  value: ReferralAnswer,
  words: RegExp,
][] = [
  [
    'an NHS number that fails its check',
    'nhs-number',
    'nhs-number',
    '999 123 4567',
    /may be wrong/,
  ],
  ['a mistyped provider', 'contact', 'email', 'sam@gmial.com', /sam@gmail\.com/],
  ['a short phone number', 'contact', 'phone', '900123', /looks too short/],
  ['half a postcode', 'home', 'postcode', 'ZZ1', /full UK postcode/],
  ['an age out of range', 'trusted-adult', 'since-age', 40, /aged 0 to 25/],
  [
    'an age and a school year that do not go together',
    'born',
    'date-of-birth',
    { day: '1', month: '2', year: '2008' },
    /seldom in this school year/,
  ],
];

describe('what is likely a slip in <cairn-referral>', () => {
  for (const [what, page, question, value, expected] of doubts) {
    it(`is shown with what was typed, and may stand: ${what}`, async () => {
      const el = await atPage(page, question);
      fill(el, questionOf(lanternReferral, question)!, value);
      await goOn(el);
      const heading = () => words(el.renderRoot.querySelector('h2'));
      expect(heading()).to.equal('Is this right?');
      expect(words(el.renderRoot)).to.match(expected);
      await goOn(el, 'It is right, go on');
      expect(heading()).not.to.equal('Is this right?');
      expect(el.session!.answers[question]).to.deep.equal(value);
    });
  }

  it('can be changed, with what was typed still there', async () => {
    const el = await atPage('contact', 'email');
    fill(el, questionOf(lanternReferral, 'email')!, 'sam@gmial.com');
    await goOn(el);
    expect(words(el.renderRoot)).to.contain('sam@gmial.com');
    await goOn(el, 'Change my answer');
    expect(field(el, 'email').value).to.equal('sam@gmial.com');
    fill(el, questionOf(lanternReferral, 'email')!, 'sam@gmail.com');
    await goOn(el);
    expect(el.session).to.deep.include({ at: 'leave-message' });
  });
});
