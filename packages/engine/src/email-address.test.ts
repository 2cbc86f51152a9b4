import { expect } from 'chai';
import fc from 'fast-check';

import { isEmailAddress, likelyEmailAddress } from './email-address.js';

describe('e-mail address', () => {
  it('has something before the @, and a domain with a dot', () => {
    for (const right of ['a@b.example', ' sam.o’neil+x@b.c.example ', 'ñ@ü.example']) {
      expect(isEmailAddress(right), right).to.equal(true);
    }
    for (const wrong of [
      '',
      'a',
      'a@b',
      '@b.example',
      'a@.example',
      'a b@c.example',
      'a@b..example',
    ]) {
      expect(isEmailAddress(wrong), wrong).to.equal(false);
    }
    expect(isEmailAddress(`${'a'.repeat(250)}@b.example`)).to.equal(false);
  });

  it('is looked at again where it is one slip away from a common one', () => {
    expect(likelyEmailAddress('made-up@gmial.com')).to.equal('made-up@gmail.com');
    expect(likelyEmailAddress('made-up@gmail.con')).to.equal('made-up@gmail.com');
    expect(likelyEmailAddress('made-up@gmail.co.uk')).to.equal('made-up@gmail.com');
    expect(likelyEmailAddress('Made-Up@Hotmal.co.uk')).to.equal('Made-Up@hotmail.co.uk');
  });

  it('is left alone where it is common, or nothing like one', () => {
    for (const domain of [
      'gmail.com',
      'GMAIL.com',
      'hotmail.co.uk',
      'school.example',
      'nhs.example',
    ]) {
      expect(likelyEmailAddress(`made-up@${domain}`), domain).to.equal(undefined);
    }
    expect(likelyEmailAddress('gmail.com')).to.equal(undefined);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(isEmailAddress(typed)).to.be.a('boolean');
        likelyEmailAddress(typed);
      }),
    );
  });
});
