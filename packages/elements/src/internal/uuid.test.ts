import { expect } from '@open-wc/testing';

import { uuid } from './uuid.js';

const version4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Fills every byte with the same value, while something runs. */
function withBytes(value: number, act: () => void): void {
  const real = crypto.getRandomValues.bind(crypto);
  const fill = (bytes: Uint8Array) => bytes.fill(value);
  Object.defineProperty(crypto, 'getRandomValues', { configurable: true, value: fill });
  try {
    act();
  } finally {
    Reflect.deleteProperty(crypto, 'getRandomValues');
    expect(crypto.getRandomValues(new Uint8Array(1))).to.have.length(1);
    expect(real).to.be.a('function');
  }
}

describe('uuid', () => {
  it('is of version 4', () => {
    for (let i = 0; i < 100; i += 1) expect(uuid()).to.match(version4);
  });

  for (const [byte, expected] of [
    [0x00, '00000000-0000-4000-8000-000000000000'],
    [0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
    [0x0a, '0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a'],
  ] as const) {
    it(`marks version and variant, and nothing else, in bytes of ${byte}`, () => {
      withBytes(byte, () => expect(uuid()).to.equal(expected));
    });
  }

  it('is another each time', () => {
    expect(new Set(Array.from({ length: 1000 }, uuid)).size).to.equal(1000);
  });

  it('does without randomUUID, which pages without TLS lack', () => {
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    try {
      expect(uuid()).to.match(version4);
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });
});
