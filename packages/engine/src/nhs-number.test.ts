import { expect } from 'chai';
import fc from 'fast-check';

import { nhsNumber, nhsNumberInGroups } from './nhs-number.js';

describe('NHS number', () => {
  // 9×10 + 9×9 + 9×8 + 0 + 0 + 0 + 0 + 0 + 1×2 = 245; 245 = 22×11 + 3; 11 − 3 = 8.
  it('is right where the tenth digit checks the others', () => {
    expect(nhsNumber('9990000018')).to.deep.equal({ status: 'right', number: '9990000018' });
  });

  // Widely published as an example. 9×10 + 4×9 + 3×8 + 4×7 + 7×6 + 6×5 + 5×4 + 9×3 + 1×2 = 299;
  // 299 = 27×11 + 2; 11 − 2 = 9.
  it('agrees with an example that is widely published', () => {
    expect(nhsNumber('943 476 5919').status).to.equal('right');
  });

  // 9×10 + 9×9 + 9×8 + 1×7 + 2×6 + 3×5 + 4×4 + 5×3 + 6×2 = 320; 320 = 29×11 + 1; 11 − 1 = 10.
  it('is never right where the check would be 10, as in the NHS service manual’s own example', () => {
    expect(nhsNumber('999 123 4567')).to.deep.equal({
      status: 'check-failed',
      number: '9991234567',
    });
    for (let last = 0; last <= 9; last += 1) {
      expect(nhsNumber(`999123456${last}`).status).to.equal('check-failed');
    }
  });

  // 9×10 + 9×9 + 9×8 + 2×5 = 253; 253 = 23×11; 11 − 0 = 11.
  it('counts a check of 11 as 0', () => {
    expect(nhsNumber('9990020000').status).to.equal('right');
  });

  it('may be typed with spaces and dashes, and on other keyboards', () => {
    for (const typed of ['999 000 0018', '999-000-0018', ' 9990000018 ', '999–000–0018']) {
      expect(nhsNumber(typed).status, typed).to.equal('right');
    }
    expect(nhsNumber('٩٩٩٠٠٠٠٠١٨').status).to.equal('right');
    expect(nhsNumber('９９９０００００１８').status).to.equal('right');
    expect(nhsNumber('999\u200b0000018').status).to.equal('right');
  });

  it('is told from a National Insurance number', () => {
    expect(nhsNumber('QQ 12 34 56 C').status).to.equal('national-insurance');
    expect(nhsNumber('qq123456').status).to.equal('national-insurance');
  });

  it('has 10 digits and nothing else', () => {
    for (const typed of ['', '999000001', '99900000188', '999000001A', 'I do not know']) {
      expect(nhsNumber(typed).status, typed).to.equal('wrong-length');
    }
  });

  it('notices every wrong digit, and every two neighbours swapped', () => {
    const right = '9434765919';
    for (let place = 0; place < 10; place += 1) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const other = right.slice(0, place) + String(digit) + right.slice(place + 1);
        expect(nhsNumber(other).status === 'right', other).to.equal(other === right);
      }
      const swapped =
        right.slice(0, place) + right[place + 1] + right[place] + right.slice(place + 2);
      if (place < 9 && swapped !== right)
        expect(nhsNumber(swapped).status).to.equal('check-failed');
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(nhsNumber(typed).status).to.be.a('string');
      }),
    );
  });

  it('is read in groups of 3, 3 and 4', () => {
    expect(nhsNumberInGroups('9990000018')).to.equal('999 000 0018');
  });
});
