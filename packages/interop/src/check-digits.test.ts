import { expect } from 'chai';

import { isLoinc } from './loinc-check.js';
import { isSnomedConcept, isVerhoeff } from './verhoeff.js';

describe('isVerhoeff', () => {
  it('takes the example of its literature: 236 is checked by 3', () => {
    expect(isVerhoeff('2363')).to.equal(true);
    const others = [...'0124567890'].filter((digit) => digit !== '3');
    for (const digit of others) expect(isVerhoeff(`236${digit}`), digit).to.equal(false);
  });

  it('notices every single wrong digit and every swap of neighbours', () => {
    const code = '1854951000000102';
    for (let at = 0; at < code.length; at += 1) {
      for (const digit of '0123456789') {
        if (digit === code[at]) continue;
        expect(isVerhoeff(code.slice(0, at) + digit + code.slice(at + 1))).to.equal(false);
      }
      const [a, b] = [code[at], code[at + 1] ?? ''];
      if (a === b || b === '') continue;
      expect(isVerhoeff(code.slice(0, at) + b + a + code.slice(at + 2))).to.equal(false);
    }
  });
});

describe('isSnomedConcept', () => {
  it('takes concepts of the core and of extensions', () => {
    for (const code of ['720433000', '445455005', '138875005', '860591000000104', '73211009']) {
      expect(isSnomedConcept(code), code).to.equal(true);
    }
  });

  it('takes no mistyped, cut off, spaced or spreadsheet-rounded code', () => {
    const wrong = ['720433001', '72043300', '720433000 ', '860591000000100', '', '0720433000'];
    for (const code of wrong) expect(isSnomedConcept(code), code).to.equal(false);
  });

  it('takes no identifier of a description', () => {
    expect(isVerhoeff('754365011')).to.equal(true);
    expect(isSnomedConcept('754365011')).to.equal(false);
  });
});

describe('isLoinc', () => {
  it('takes the example of the users’ guide and codes of questionnaires', () => {
    for (const code of ['12345-5', '44261-6', '44249-1', '70274-6', '69737-5', '71354-5']) {
      expect(isLoinc(code), code).to.equal(true);
    }
  });

  it('takes no wrong check digit, no swap and no other shape', () => {
    for (const code of ['44261-5', '42461-6', '44261', '44261–6', 'LA6568-5', '044261-6', '']) {
      expect(isLoinc(code), code).to.equal(false);
    }
  });
});
