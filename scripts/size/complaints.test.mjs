import { expect } from 'chai';

import { agreement, complaints } from './complaints.mjs';

const door = { door: '@cairnkit/elements/x.js', forbidden: ['_zod'], packages: ['lit'] };
const weight = {
  size: 1150,
  parts: { lit: 900, 'elements/x': 700 },
  found: [],
  packages: ['lit'],
  later: [],
};
const agreed = { budget: 1200, parts: { lit: 900, 'elements/x': 600, 'elements/y': 80 } };

describe('the budgets of doors', () => {
  it('have nothing to say of a door within its own', () => {
    expect(complaints(door, weight, agreed)).to.deep.equal([]);
  });

  it('say what has changed since they were agreed, and what to do', () => {
    expect(complaints(door, { ...weight, size: 1201 }, agreed)).to.deep.equal([
      [
        '@cairnkit/elements/x.js is 1201 bytes gzipped; its budget is 1200.',
        '  +100 characters before minifying: elements/x',
        '  −80 characters before minifying: elements/y',
        '  If that is worth it to those who load it, say why in the changeset, and then: npm run size -- --agree @cairnkit/elements/x.js',
      ].join('\n'),
    ]);
  });

  it('ask for one where a door is new', () => {
    expect(complaints(door, weight, undefined)).to.deep.equal([
      '@cairnkit/elements/x.js has no budget: npm run size -- --agree @cairnkit/elements/x.js',
    ]);
  });

  it('find what must not be there: words, and packages of others, now or later', () => {
    const found = complaints(
      door,
      {
        ...weight,
        found: ['_zod'],
        packages: ['lit', 'zod'],
        later: [{ file: 'a.js', size: 1, packages: ['zod', 'moment'] }],
      },
      agreed,
    );
    expect(found).to.deep.equal([
      '@cairnkit/elements/x.js contains _zod, which it must not.',
      '@cairnkit/elements/x.js brings zod, which it may not load at once.',
      '@cairnkit/elements/x.js brings moment later, which no page of ours may load.',
    ]);
  });

  it('leave a little room when they are agreed', () => {
    expect(agreement(weight)).to.deep.equal({ budget: 1200, parts: weight.parts });
  });
});
