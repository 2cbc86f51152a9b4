import { expect } from 'chai';
import fc from 'fast-check';

import { dayNumber, dayOf, dayText, monthOf } from './calendar-day.js';

const days = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });

describe('calendar days', () => {
  for (const [on, day] of [
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1900-01-01', -25_567],
    ['2000-02-29', 11_016],
    ['2100-12-31', 47_846],
  ] as const) {
    it(`counts ${on} as ${day}`, () => {
      expect(dayNumber(on)).to.equal(day);
      expect(dayText(day)).to.equal(on);
    });
  }

  for (const on of [
    '2025-02-29', // not a leap year
    '1900-02-29', // nor is this one: a century
    '2100-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '1899-12-31',
    '2101-01-01',
    '0206-03-12',
    '2025-3-12',
    '12/03/2025',
    '2025-03-12T00:00:00Z',
    ' 2025-03-12',
    '',
    20_000,
    null,
    undefined,
    new Date(0),
  ]) {
    it(`knows no day ${JSON.stringify(on)}`, () => {
      expect(dayNumber(on)).to.equal(undefined);
    });
  }

  it('goes there and back for every day', () => {
    fc.assert(fc.property(days, (day) => dayNumber(dayText(day)) === day));
  });

  it('is one more the day after, also when clocks change', () => {
    // The nights to 30 March and 26 October 2025, when Britain has 23 and 25 hours.
    for (const [one, next] of [
      ['2025-03-29', '2025-03-30'],
      ['2025-03-30', '2025-03-31'],
      ['2025-10-25', '2025-10-26'],
      ['2025-10-26', '2025-10-27'],
    ] as const) {
      expect(dayNumber(next)! - dayNumber(one)!).to.equal(1);
    }
  });

  it('adds months and years', () => {
    expect(dayText(dayOf(2025, 13))).to.equal('2026-01-01');
    expect(dayText(dayOf(2025, 0))).to.equal('2024-12-01');
    expect(dayText(dayOf(2024, 2, 29))).to.equal('2024-02-29');
  });

  it('knows the month and the year of every day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month } = monthOf(day);
        const [y, m] = dayText(day).split('-').map(Number);
        expect([year, month]).to.deep.equal([y, m]);
      }),
    );
  });
});
