/** Dates and times as FHIRPath compares them: as exactly as they were given, and no more. */

const shape =
  /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?T?(?:(\d\d)(?::(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?(Z|[+-]\d\d:\d\d)?$/;

/** Year, month, day, hour, minute, second, as far as given; of a time the first three are 0. */
function read(moment: string): readonly number[] | undefined {
  const found = shape.exec(moment);
  if (!found) return undefined;
  const isTime = found[1] === undefined;
  const given = found.slice(1, 7).map((each) => (each === undefined ? undefined : Number(each)));
  if (isTime) given.fill(0, 0, 3);
  const end = given.indexOf(undefined);
  const exact = (end < 0 ? given : given.slice(0, end)) as number[];
  const zone = found[7];
  return zone && zone !== 'Z' && exact.length > 4 ? inUtc(exact, zone) : exact;
}

function inUtc([year, month, day, hour, minute, ...second]: readonly number[], zone: string) {
  const offset =
    (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * (zone[0] === '-' ? -1 : 1);
  const date = new Date(Date.UTC(year!, month! - 1, day, hour, minute! - offset));
  return [
    ...[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
    ...[date.getUTCHours(), date.getUTCMinutes(), ...second],
  ];
}

/** Below 0 where `a` is earlier; `undefined` where one is not exact enough to tell. */
export function compareMoments(a: string, b: string): number | undefined {
  const [left, right] = [read(a), read(b)];
  if (!left || !right) return undefined;
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    if (i >= left.length || i >= right.length) return undefined;
    if (left[i] !== right[i]) return left[i]! - right[i]!;
  }
  return 0;
}

export function isMoment(value: string): boolean {
  return read(value) !== undefined && /^\d{4}/.test(value);
}

/** A date or date and time, so much later; `undefined` where it is not exact enough for the unit. */
export function later(moment: string, { value, unit }: { value: number; unit: string }) {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(T.*)?$/.exec(moment);
  if (!found) return undefined;
  const [, year, month, day, time = ''] = found;
  const count = Math.trunc(value);
  const months = unit === 'year' ? count * 12 : unit === 'month' ? count : undefined;
  if (months !== undefined) {
    if (unit === 'month' && month === undefined) return undefined;
    const all = Number(year) * 12 + Number(month ?? 1) - 1 + months;
    const [y, m] = [Math.floor(all / 12), (all % 12) + 1];
    const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
    const d = day === undefined ? [] : [padded(Math.min(Number(day), last))];
    return [padded(y, 4), ...(month === undefined ? [] : [padded(m)]), ...d].join('-') + time;
  }
  const days = unit === 'week' ? count * 7 : unit === 'day' ? count : undefined;
  if (days === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days));
  return date.toISOString().slice(0, 10) + time;
}

const padded = (number: number, length = 2) => String(number).padStart(length, '0');
