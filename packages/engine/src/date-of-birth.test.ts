import { expect } from 'chai';

import { dateOfBirth, yearsBetween } from './date-of-birth.js';

const on = '2026-11-23';
const typed = (day: string, month: string, year: string) => dateOfBirth({ day, month, year }, on);

describe('date of birth', () => {
  it('is read from three fields, with or without a 0', () => {
    const right = { status: 'right', born: '2012-03-07' };
    expect(typed('7', '3', '2012')).to.deep.equal(right);
    expect(typed(' 07', '03 ', '2012')).to.deep.equal(right);
    expect(typed('٧', '٣', '٢٠١٢')).to.deep.equal(right);
  });

  it('takes the name of a month, whole or short', () => {
    for (const month of ['March', 'mar', 'MAR.']) {
      expect(typed('7', month, '2012')).to.deep.equal({ status: 'right', born: '2012-03-07' });
    }
    expect(typed('7', 'Sept', '2012')).to.deep.equal({ status: 'right', born: '2012-09-07' });
    expect(typed('7', 'ma', '2012').status).to.equal('not-a-real-date');
  });

  it('says which parts are missing', () => {
    expect(typed('7', '', '2012')).to.deep.equal({ status: 'date-incomplete', missing: ['month'] });
    expect(typed('7', '', ' ')).to.deep.equal({
      status: 'date-incomplete',
      missing: ['month', 'year'],
    });
    expect(typed('', ' ', '')).to.deep.equal({ status: 'open' });
  });

  it('is a real date', () => {
    expect(typed('29', '2', '2012').status).to.equal('right');
    for (const [day, month, year] of [
      ['29', '2', '2013'],
      ['31', '4', '2012'],
      ['0', '3', '2012'],
      ['7', '13', '2012'],
      ['seven', '3', '2012'],
      ['7', '3', 'year'],
      ['7', '3', '-2012'],
    ] as const) {
      expect(typed(day, month, year).status, `${day} ${month} ${year}`).to.equal('not-a-real-date');
    }
  });

  it('has a year of 4 digits', () => {
    expect(typed('7', '3', '12').status).to.equal('year-not-whole');
    expect(typed('7', '3', '20122').status).to.equal('year-not-whole');
  });

  it('is not in the future, nor longer ago than anybody lives', () => {
    expect(typed('23', '11', '2026').status).to.equal('right');
    expect(typed('24', '11', '2026').status).to.equal('in-the-future');
    expect(typed('23', '11', '1896').status).to.equal('right');
    expect(typed('22', '11', '1895').status).to.equal('too-long-ago');
  });
});

describe('age', () => {
  it('grows on the birthday', () => {
    expect(yearsBetween('2012-03-07', '2026-03-06')).to.equal(13);
    expect(yearsBetween('2012-03-07', '2026-03-07')).to.equal(14);
    expect(yearsBetween('2026-11-23', on)).to.equal(0);
  });

  it('of somebody born on 29 February, on 1 March', () => {
    expect(yearsBetween('2012-02-29', '2027-02-28')).to.equal(14);
    expect(yearsBetween('2012-02-29', '2027-03-01')).to.equal(15);
    expect(yearsBetween('2012-02-29', '2028-02-29')).to.equal(16);
  });
});
