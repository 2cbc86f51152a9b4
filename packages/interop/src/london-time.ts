import { moment } from '@cairnkit/engine/moment.js';

const zone = 'Europe/London';
let format: Intl.DateTimeFormat | undefined;

/** The clock on the wall in England, at a moment. */
export interface LondonTime {
  /** `2026-07-01` */
  readonly date: string;
  /** `00:30:00` */
  readonly time: string;
  /** `+01:00` in summer, `+00:00` in winter. */
  readonly offset: string;
}

/**
 * The local time of a moment. National data sets go by it: half past eleven in the evening of 30 June,
 * UTC, belongs to July. `undefined` for what is no moment; a day alone has no time.
 */
export function londonTime(text: unknown): LondonTime | undefined {
  const at = moment(text);
  if (at === undefined || (text as string).length === 10) return undefined;
  const second = Math.floor(at / 1000) * 1000;
  const parts = new Map(
    clock()
      .formatToParts(second)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  const time = `${part('hour')}:${part('minute')}:${part('second')}`;
  const ahead = Math.round((Date.parse(`${date}T${time}Z`) - second) / 60_000);
  const hours = String(Math.trunc(Math.abs(ahead) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(ahead) % 60).padStart(2, '0');
  return { date, time, offset: `${ahead < 0 ? '-' : '+'}${hours}:${minutes}` };
}

function clock(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  return format;
}
