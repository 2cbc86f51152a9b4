import { expect } from 'chai';
import fc from 'fast-check';

import { findSchools } from './find-schools.js';
import { schoolIndex } from './school-index.js';
import type { SchoolRow, Schools } from './schools.js';
import { madeUpSchools } from './testing/made-up-schools.js';

const places = ['Ashgrove', 'Millbrook', 'Riverbank', 'Oakfield', 'Thornbury Hill', 'Pen-y-Bryn'];
const people = ['St Joseph’s', "St Mary's", 'Saint Winifred’s', 'SS Peter & Paul', 'Queen Eleanor'];
const faiths = [
  '',
  ' C of E',
  ' CofE',
  ' Church of England',
  ' RC',
  ' Catholic',
  ' Roman Catholic',
];
const types = [' Primary School', ' Academy', ' High School', ' School', ' Infants’ School', ''];
const towns = ['Anytown', 'Northshore', 'Hillvale', 'Little Marsh', 'Castle-on-Sea'];

const name = fc
  .tuple(
    fc.constantFrom(...places, ...people),
    fc.constantFrom(...faiths),
    fc.constantFrom(...types),
  )
  .map((parts) => parts.join(''));
const postcode = fc
  .tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom('A', 'B'))
  .map(([district, sector, unit]) => `ZZ${district} ${sector}${unit}${unit}`);
const rows = fc
  .array(fc.tuple(name, fc.constantFrom(...towns), postcode), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((row, i): SchoolRow => [990_001 + i, ...row]));

/** A list, and the place of one of its schools. */
const list = rows.chain((schools) =>
  fc.tuple(
    fc.constant(madeUpSchools({ schools, clusters: undefined })),
    fc.nat(schools.length - 1),
  ),
);

const urns = (schools: Schools, typed: string, limit = 1000) =>
  findSchools(schoolIndex(schools), typed, limit).schools.map(({ urn }) => Number(urn));

/** Different ways to write the same. */
const waysToWrite: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase().replace(/[’']/g, ''),
  (text) => text.replace(/[’']/g, '`'),
  (text) => text.replace(/\bSt\b/g, 'Saint').replace(/&/g, 'and'),
  (text) => text.replace(/\bSaint\b/g, 'St.').replace(/C of E|Church of England/, 'C.E.'),
  (text) => text.replace(/CofE|C of E/, 'Church of England').replace(/\bRC\b/, 'Roman Catholic'),
  (text) => text.replace(/Roman Catholic|Catholic/, 'R.C.').replace(/-/g, ' '),
  (text) => `  ${text.replace(/ /g, '   ')}, `,
];

describe('findSchools, whatever the list', () => {
  it('finds a school by its name, town and postcode, in whatever way and order they are written', () => {
    const ways = fc.constantFrom(...waysToWrite);
    fc.assert(
      fc.property(list, ways, fc.boolean(), ([schools, i], way, isTownFirst) => {
        const [urn, title, town, code] = schools.schools[i]!;
        const typed = isTownFirst
          ? `${town} ${code} ${way(title)}`
          : `${way(title)} ${code} ${town}`;
        expect(urns(schools, typed), typed).to.include(urn);
      }),
    );
  });

  it('has it among the answers at every letter from the second on', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...waysToWrite.slice(0, 4)), ([schools, i], way) => {
        const [urn, title, town] = schools.schools[i]!;
        const whole = `${way(title)} ${town}`;
        for (let end = 2; end <= whole.length; end += 1) {
          expect(urns(schools, whole.slice(0, end)), whole.slice(0, end)).to.include(urn);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('finds it with a letter of a word left out, doubled, replaced or swapped', () => {
    const mistake = fc.record({ kind: fc.nat(3), at: fc.nat(100) });
    fc.assert(
      fc.property(list, mistake, ([schools, i], { kind, at }) => {
        const [urn, title] = schools.schools[i]!;
        const [word] = /[A-Z][a-z]{3,}/.exec(title)!;
        const k = at % (word.length - 1);
        const [before, after] = [word.slice(0, k), word.slice(k + 1)];
        const wrong = [
          before + after,
          before + word[k]! + word[k]! + after,
          `${before}x${after}`,
          before + word[k + 1]! + word[k]! + word.slice(k + 2),
        ][kind]!;
        const typed = title.replace(word, wrong);
        expect(urns(schools, typed), typed).to.include(urn);
      }),
    );
  });

  it('answers the same whatever the order of the list', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), name),
    );
    fc.assert(
      fc.property(shuffled, ([one, other, typed]) => {
        const [a, b] = [one, other].map((schools) =>
          madeUpSchools({ schools, clusters: undefined }),
        );
        expect(urns(a!, typed)).to.deep.equal(urns(b!, typed));
      }),
    );
  });

  it('returns the first of all that it would return, and counts them all', () => {
    fc.assert(
      fc.property(list, name, fc.integer({ min: 1, max: 5 }), ([schools], typed, limit) => {
        const index = schoolIndex(schools);
        const few = findSchools(index, typed, limit);
        expect(few.total).to.be.at.least(few.schools.length);
        expect(few.schools).to.have.length(Math.min(limit, few.total));
        const all = findSchools(index, typed, few.total).schools;
        expect(all.slice(0, limit)).to.deep.equal(few.schools);
      }),
    );
  });
});
