import { expect } from 'chai';

import { namedUuid } from './named-uuid.js';

describe('namedUuid', () => {
  it('is that of RFC 9562, B.2', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(namedUuid('www.example.com', dns)).to.equal('5c146b14-3c52-8afd-938a-375d0df1fbf6');
  });

  it('is the same for the same name, and another for another', () => {
    expect(namedUuid('Zoë, 13')).to.equal(namedUuid('Zoë, 13'));
    const names = ['', 'a', 'b', 'ab', 'Zoë', '😀'];
    expect(new Set(names.map((name) => namedUuid(name))).size).to.equal(names.length);
  });

  it('says its version and variant', () => {
    expect(namedUuid('a')).to.match(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
