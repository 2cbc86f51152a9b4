import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { pieces } from './speech.pieces.js';

const words = (count: number) => Array<string>(count).fill('word').join(' ');

describe('pieces', () => {
  it('leaves a short text whole', () => {
    expect(pieces(' How are you? Well? ')).to.deep.equal(['How are you? Well?']);
  });

  it('has none for a text without words', () => {
    expect(pieces(' \n ')).to.be.empty;
  });

  it('cuts behind sentences where it can', () => {
    const [one, two] = [`${words(18)}.`, `${words(18)}?`];
    expect(pieces(`${one} ${two} ${one}`)).to.deep.equal([one, two, one]);
  });

  it('keeps closing quotes with their sentence', () => {
    const quoted = `“${words(18)}!”`;
    expect(pieces(`${quoted} ${words(18)}`)[0]).to.equal(quoted);
  });

  it('cuts a long sentence behind a clause, and a long clause behind a word', () => {
    const clause = `${words(20)},`;
    expect(pieces(`${clause} ${words(20)}`)[0]).to.equal(clause);
    expect(pieces(words(40))[0]).to.equal(words(24));
  });

  it('does not cut a number in two', () => {
    const text = `${words(23)} 3.5 ${words(5)}`;
    expect(pieces(text).join(' ')).to.equal(text);
    expect(pieces(text)[0]).to.match(/3\.5$/);
  });

  it('makes a piece as long as may be', () => {
    const sentence = `${words(23)} word.`;
    expect(sentence).to.have.length(120);
    expect(pieces(`${sentence} And more`)).to.deep.equal([sentence, 'And more']);
  });

  it('cuts a word without an end between characters', () => {
    const [first] = pieces(`x${'😀'.repeat(100)}`);
    expect(first).to.equal(`x${'😀'.repeat(59)}`);
  });

  it('loses nothing but space, and no piece is too long', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab. ,?\n😀é"'), maxLength: 600 });
    fc.assert(
      fc.property(text, (value) => {
        const found = pieces(value);
        const bare = (all: string) => all.replace(/\s/g, '');
        expect(bare(found.join(''))).to.equal(bare(value));
        for (const piece of found) {
          expect(piece.length).to.be.within(1, 120);
          expect(piece).not.to.match(/[\ud800-\udfff]/u); // half a character
        }
      }),
    );
  });
});
