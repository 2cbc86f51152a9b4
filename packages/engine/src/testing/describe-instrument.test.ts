import { expect } from 'chai';

import { hasRightCheckDigit } from './describe-instrument.js';

const { 'snomed-ct': snomed, loinc } = hasRightCheckDigit;

/** Every code with one digit changed, and every one with two neighbours changed over. */
function misprints(code: string): string[] {
  const spots = [...code].flatMap((mark, i) => (/\d/.test(mark) ? [i] : []));
  const changed = spots.flatMap((i) =>
    [...'0123456789'].map((digit) => code.slice(0, i) + digit + code.slice(i + 1)),
  );
  const swapped = spots
    .filter((i) => spots.includes(i + 1))
    .map((i) => code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2));
  return [...changed, ...swapped].filter((each) => each !== code);
}

describe('check digits', () => {
  // Its root, clinical finding, diabetes mellitus, myocardial infarction, and its core module.
  for (const code of ['138875005', '404684003', '73211009', '22298006', '900000000000207008']) {
    it(`takes SNOMED CT ${code}, and none of its misprints`, () => {
      expect(code).to.satisfy(snomed);
      expect(misprints(code).filter(snomed)).to.deep.equal([]);
    });
  }

  // Glucose, haemoglobin, systolic pressure, body weight, PHQ-9 total.
  for (const code of ['2345-7', '718-7', '8480-6', '29463-7', '44261-6']) {
    it(`takes LOINC ${code}, and no other check digit`, () => {
      expect(code).to.satisfy(loinc);
      const [number] = code.split('-');
      const others = [...'0123456789'].map((digit) => `${number}-${digit}`);
      expect(others.filter(loinc)).to.deep.equal([code]);
    });
  }

  it('takes nothing else for a code', () => {
    for (const text of [
      '',
      '0',
      '44261',
      '44261-',
      '-6',
      '44261-66',
      'abc',
      '138875005 ',
      '13887',
    ]) {
      expect(text).not.to.satisfy(snomed);
      expect(text).not.to.satisfy(loinc);
    }
  });
});
