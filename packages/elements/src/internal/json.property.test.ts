import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { freeze, toText } from './json.js';

/** Every text there can be, lone surrogates too. */
const text = fc.string({ unit: 'binary' });
const surrogates = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const json = fc.jsonValue({ stringUnit: 'binary' });

describe('toText, whatever the value', () => {
  it('is read back as JSON.stringify is', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(toText(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps every text, in ASCII', () => {
    fc.assert(
      fc.property(fc.oneof(text, surrogates), (value) => {
        const written = toText({ [`_${value}`]: value });
        expect(written).to.match(/^[ -~]*$/);
        expect(JSON.parse(written)).to.deep.equal({ [`_${value}`]: value });
      }),
    );
  });

  it('keeps every number', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, (value) => {
        expect(JSON.parse(toText([value]))[0]).to.equal(value === 0 ? 0 : value);
      }),
    );
  });

  it('is the same for a frozen value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = toText(value);
        expect(toText(freeze(value))).to.equal(before);
      }),
    );
  });
});
