import { expect } from 'chai';

import { findSchools } from './find-schools.js';
import { schoolIndex } from './school-index.js';
import { madeUpSchools } from './testing/made-up-schools.js';

const index = schoolIndex(madeUpSchools());
const found = (typed: string) => findSchools(index, typed).schools.map(({ urn }) => Number(urn));
const josephs = [990003, 990004, 990005];

describe('findSchools, with mistakes in what was typed', () => {
  for (const [typed, urn] of [
    ['ashgorve', 990001], // swapped
    ['ashgrov primary', 990001], // left out
    ['ashhgrove primary', 990001], // one too many
    ['ashgrave primary', 990001], // another
    ['qeen eleanors', 990009],
    ['queen elanor grammer', 990009], // in two words
    ['kingsmeed', 990010],
    ['kingzmeed', 990010], // two of them, in a long word
    ['ashgrove primery', 990001], // in a word that says little
    ['hillvale sixform college', 990014],
    ['st jospehs hilvale', 990005],
    ['harbor veiw', 990013],
    ['pen y brin', 990015],
  ] as const) {
    it(`still puts first what was meant by “${typed}”`, () => {
      expect(found(typed)[0]).to.equal(urn);
    });
  }

  it('finds words that are written together as well as apart', () => {
    for (const typed of ['ash grove', 'ashgrove', 'ash grov', 'Ash-Grove']) {
      expect(found(typed), typed).to.include.members([990001, 990002]);
    }
    expect(found('kings mead')).to.have.members([990011, 990010]);
    expect(found('stjosephs')).to.have.members(josephs);
  });

  it('puts what has no mistake in it first', () => {
    expect(found('ash grove')[0]).to.equal(990002);
    expect(found('kingsmead')[0]).to.equal(990010);
  });

  it('leaves numbers and short words as they are', () => {
    expect(found('elk')).to.deep.equal([]);
    expect(found('990908')).to.deep.equal([]);
  });

  it('forgives one word too many, but no word that says all', () => {
    expect(found('st josephs primary hillvale lane')).to.deep.equal([990005]);
    expect(found('kingsmead high anytown road')).to.deep.equal([990010]);
    expect(found('nowhere')).to.deep.equal([]);
    expect(found('nowhere at all')).to.deep.equal([]);
  });
});
