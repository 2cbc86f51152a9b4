import { expect } from 'chai';

import { findSchools } from './find-schools.js';
import { schoolIndex } from './school-index.js';
import type { SchoolRow } from './schools.js';
import { anytown, madeUpSchools } from './testing/made-up-schools.js';

const index = schoolIndex(madeUpSchools());
const found = (typed: string, limit?: number) =>
  findSchools(index, typed, limit).schools.map(({ urn }) => Number(urn));
const names = (typed: string) => findSchools(index, typed).schools.map(({ name }) => name);

const josephs = [990003, 990004, 990005];

describe('findSchools', () => {
  for (const [typed, urn] of [
    ['Ashgrove Primary School', 990001],
    ['ASHGROVE', 990001],
    ['harbour', 990013],
    ['primary ashgrove', 990001], // in any order
    ['view school, harbour', 990013],
    ['peter and paul', 990008], // & or and
    ['peter & paul', 990008],
    ['saints peter paul', 990008], // SS
    ['sts peter paul', 990008],
    ["st mary's infants", 990006], // where it is called Infant
    ['queen eleanors', 990009], // without its apostrophe, or with another
    ['queen eleanor’s', 990009],
    ["queen eleanor's", 990009],
    ['pen y bryn', 990015], // hyphens
    ['pen-y-bryn', 990015],
    ['ecole bilingue', 990016], // accents
    ['ÉCOLE', 990016],
    ['e\u0301cole', 990016],
    ['d’anytown', 990016],
    ['elms', 990017],
    ['the elms', 990017],
    ['northshore community college', 990012], // what it was called before
  ] as const) {
    it(`knows what is meant by “${typed}”`, () => expect(found(typed)[0]).to.equal(urn));
  }

  it('finds no school that has nothing to do with what was typed', () => {
    expect(found('harbour')).to.deep.equal([990013]);
    expect(found('hillvale sixth form')).to.deep.equal([990014]);
    expect(found('elms')).to.deep.equal([990017, 990018]); // Elm is one letter away
  });

  for (const typed of [
    'st josephs',
    "St Joseph's",
    'st. josephs',
    'Saint Joseph’s',
    'saint joseph',
    'st josephs catholic',
    'st josephs rc',
    'st josephs r.c. primary',
    'st josephs roman catholic primary school',
    'catholic saint josephs',
    'josephs st',
  ]) {
    it(`finds every St Joseph’s by “${typed}”`, () => {
      expect(found(typed)).to.have.members(josephs);
    });
  }

  for (const typed of [
    'st mary cofe',
    'saint mary c of e',
    'st mary c.e.',
    'st mary ce primary',
    'st mary church of england',
  ]) {
    it(`finds the schools of the Church of England by “${typed}”`, () => {
      expect(found(typed)).to.have.members([990006, 990007]);
    });
  }

  describe('while somebody types', () => {
    for (const [whole, urn] of [
      ['Saint Joseph’s Roman Catholic Primary School Anytown', 990003],
      ['St Mary’s Church of England Infants Hillvale', 990006],
      ['St Marys C of E Infant School', 990006],
      ['St Mary C.E. Primary School', 990007],
      ['St Josephs R.C. Primary School', 990003],
      ['Saints Peter and Paul', 990008],
      ['Queen Eleanor’s Grammar School', 990009],
      ['ZZ11 2AA', 990009],
      ['zz112aa', 990009],
    ] as const) {
      it(`has “${whole}” among its answers from two letters on`, () => {
        for (let end = 2; end <= whole.length; end += 1) {
          const typed = whole.slice(0, end);
          expect(found(typed, 20), typed).to.include(urn);
        }
      });
    }

    it('takes a word for whole once a space follows', () => {
      expect(names('elm')).to.include('The Elms School');
      expect(names('elm')[0]).to.equal('Elm Tree Middle School');
      expect(found('as')).to.include(990001);
      expect(found('as ')).not.to.include(990001);
    });
  });

  describe('by place', () => {
    const inNorthshore = [990002, 990004, 990008, 990012, 990013];
    for (const [typed, ...urns] of [
      ['hillvale', 990005, 990006, 990009, 990014, 990015],
      ['josephs anytown', 990003],
      ['anytown josephs', 990003],
      ['st josephs catholic primary school, northshore', 990004],
      ['northshore on sea', 990011],
      ['zz2', ...inNorthshore],
      ['zz2 ', ...inNorthshore],
      ['zz2 4', 990002, 990004],
      ['zz2 4bc', 990004],
      ['ZZ24BC', 990004],
      ['zz2-4bc', 990004],
      ['St Josephs ZZ2 4BC', 990004],
      ['zz2 4bc st josephs', 990004],
      ['josephs zz2', 990004],
      ['zz1 1', 990001], // ZZ1, and not ZZ11
      ['zz11 1', 990005, 990006],
      ['zz11', 990001, 990005, 990006, 990009, 990014], // which of both, nobody knows yet
    ] as const) {
      it(`knows who is meant by “${typed}”`, () => {
        expect(found(typed, 20)).to.have.members(urns);
      });
    }

    it('puts a name before a town', () => {
      expect(found('northshore')[0]).to.equal(990012);
    });

    it('finds no other postcode for one that is not there', () => {
      expect(found('zz2 4zz')).to.deep.equal([]);
    });
  });

  describe('by URN', () => {
    for (const [typed, ...urns] of [
      ['990009', 990009],
      ['urn 990009'.slice(4), 990009],
      ['990110', 990010], // of a school that it came from
      ['990111 kingsmead', 990010],
      ['990999'],
    ] as const) {
      it(`finds ${urns.length} by ${typed}`, () => expect(found(typed)).to.deep.equal(urns));
    }
  });

  it('needs no word that half of all schools have', () => {
    expect(found('elm tree primary school')).to.deep.equal([990018]);
    expect(found('ashgrove academy')).to.include.members([990001, 990002]);
    expect(found('kingsmead prim')[0]).to.equal(990010);
  });

  it('knows such words when they are misspelt', () => {
    expect(found('elm tree primery scool')).to.deep.equal([990018]);
  });

  it('puts the name first of which most was typed, then goes by the alphabet', () => {
    const schools: SchoolRow[] = [
      [990001, 'Oak Hill Community School', 'Anytown', ''],
      [990002, 'Oak School', 'Northshore', ''],
      [990003, 'Oak School', 'Anytown', ''],
    ];
    const oaks = schoolIndex(madeUpSchools({ schools, clusters: undefined }));
    const urns = findSchools(oaks, 'oak').schools.map(({ urn }) => urn);
    expect(urns).to.deep.equal(['990003', '990002', '990001']);
  });

  it('finds by such words where there are no others', () => {
    expect(found('primary school', 20)).to.have.members([
      990001, 990003, 990004, 990005, 990007, 990013,
    ]);
  });

  it('tells schools of one name apart by town and postcode', () => {
    const { schools } = findSchools(index, 'st josephs');
    const places = schools.map(({ town, postcode }) => `${town} ${postcode}`);
    expect(new Set(places).size).to.equal(schools.length);
  });

  it('says how many there are, and returns the best of them', () => {
    const { total, schools } = findSchools(index, 'school', 3);
    expect(total).to.equal(anytown.filter(([, name]) => /school/i.test(name)).length);
    expect(schools).to.have.length(3);
    expect(found('school', 100).slice(0, 3)).to.deep.equal(schools.map(({ urn }) => Number(urn)));
  });

  for (const typed of ['', ' ', '…', '-', '’', '\u0000', '\ud800', '\u202e']) {
    it(`finds nothing where nothing was typed: ${JSON.stringify(typed)}`, () => {
      expect(findSchools(index, typed)).to.deep.equal({ total: 0, schools: [] });
    });
  }

  it('takes whatever is pasted', () => {
    for (const typed of ['a'.repeat(100_000), 'st '.repeat(50_000), '(.*)+$', '__proto__', '\\']) {
      expect(() => findSchools(index, typed), typed.slice(0, 20)).not.to.throw();
    }
  });

  it('says of each school what the list says', () => {
    const [school] = findSchools(index, 'harbour view').schools;
    expect(school).to.deep.equal({
      urn: '990013',
      name: 'Harbour View Primary School',
      town: 'Northshore',
      postcode: 'ZZ2 6AB',
      state: 'starting-soon',
      from: '2027-04-19',
      cluster: 'Northshore group',
    });
  });
});
