import { expect } from 'chai';
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import fc from 'fast-check';

import { dayOf, dayText } from './calendar-day.js';
import { dayTicks, type TickUnit } from './day-ticks.js';

const msPerDay = 86_400_000;
const first = dayOf(1900, 1, 1);
const last = dayOf(2100, 12, 31);
const spans = fc
  .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 70_000 }))
  .map(([from, length]) => [from, Math.min(from + length, last)] as const)
  .filter(([from, to]) => from < to);
const most = fc.integer({ min: 2, max: 20 });

/** What d3 has for the interval that our ticks seem to be. Every other day is our own. */
function theirs(unit: TickUnit, days: readonly number[], from: number, to: number) {
  const apart = days[1]! - days[0]!;
  const years = Math.round(apart / 365.25);
  const months = Math.round(apart / 30.4);
  const interval: TimeInterval | null =
    unit === 'year'
      ? utcYear.every(years)
      : unit === 'month'
        ? utcMonth.every(months)
        : apart === 14
          ? utcMonday.every(2)
          : apart === 7
            ? utcMonday
            : apart === 1
              ? utcDay
              : null;
  return interval
    ?.range(new Date(from * msPerDay), new Date(to * msPerDay + 1))
    .map((date) => date.getTime() / msPerDay);
}

describe('dayTicks', () => {
  it('has the ticks of d3-time, from 1900 to 2100', () => {
    let compared = 0;
    fc.assert(
      fc.property(spans, most, ([from, to], count) => {
        const { unit, days } = dayTicks(from, to, () => count);
        const known = days.length > 2 ? theirs(unit, days, from, to) : undefined;
        if (!known) return;
        compared += 1;
        expect(days).to.deep.equal(known);
      }),
      { numRuns: 2000 },
    );
    expect(compared).to.be.greaterThan(1000);
  });

  it('has at least two and not too many, in order and within the span', () => {
    fc.assert(
      fc.property(spans, most, ([from, to], count) => {
        const { days } = dayTicks(from, to, () => count);
        expect(days.length).to.be.within(2, Math.max(2, count));
        days.forEach((day, i) => {
          expect(day).to.be.within(from, to);
          if (i > 0) expect(day).to.be.greaterThan(days[i - 1]!);
        });
      }),
    );
  });

  for (const [name, from, to, count, unit, expected] of [
    ['days', '2025-03-12', '2025-03-15', 8, 'day', ['12', '13', '14', '15']],
    ['Mondays', '2025-03-01', '2025-03-25', 5, 'day', ['03', '10', '17', '24']],
    [
      'months, through a change of clocks',
      '2025-03-12',
      '2025-06-02',
      5,
      'month',
      ['01', '01', '01'],
    ],
    ['one day', '2025-03-12', '2025-03-12', 5, 'day', ['12']],
    ['both ends where there is no room', '2025-03-12', '2025-03-15', 1, 'day', ['12', '15']],
  ] as const) {
    it(`has ${name}`, () => {
      const span = [from, to].map((on) => Date.parse(on) / msPerDay) as [number, number];
      const ticks = dayTicks(...span, () => count);
      expect(ticks.unit).to.equal(unit);
      expect(ticks.days.map((day) => dayText(day).slice(-2))).to.deep.equal(expected);
    });
  }

  it('has quarters and years from January', () => {
    const ticks = (from: number, to: number, count: number) =>
      dayTicks(from, to, () => count).days.map(dayText);
    expect(ticks(dayOf(2024, 11, 5), dayOf(2025, 8, 1), 5)).to.deep.equal([
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
    ]);
    expect(ticks(dayOf(1900, 1, 1), dayOf(2100, 1, 1), 6)).to.deep.equal([
      '1900-01-01',
      '1950-01-01',
      '2000-01-01',
      '2050-01-01',
      '2100-01-01',
    ]);
  });
});
