import { msg } from '@lit/localize';

/**
 * A day in words, in the language of our own: `23 November 2026`. Where the browser has no words for
 * that language, as Chromium has none in Welsh, the British ones.
 *
 * @param at - A moment, whose day is that of this device; or a day such as `2026-11-23`.
 */
export function dayInWords(at: Date | string): string {
  if (typeof at === 'string') return formatDay(at, { dateStyle: 'long' });
  return at.toLocaleDateString(languages(), { dateStyle: 'long' });
}

/** A moment in words, by the clock of this device: `23 November 2026 at 14:05`. */
export function momentInWords(at: Date): string {
  return at.toLocaleString(languages(), { dateStyle: 'long', timeStyle: 'short' });
}

/** To make one takes a browser longer than to draw a small chart. */
const formats = new Map<string, (day: string) => string>();

/** A day such as `2026-11-23` in some other form; as it is where a page has taken `Intl` away. */
export function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
  if (!globalThis.Intl) return day; // help lines, with the day of their check, must stand
  const all = languages();
  const key = `${all[0]} ${options.day} ${options.month} ${options.year} ${options.dateStyle}`;
  let format = formats.get(key);
  if (!format) {
    const intl = new Intl.DateTimeFormat(all, { ...options, timeZone: 'UTC' });
    format = kept((each) => intl.format(new Date(`${each}T00:00:00Z`)));
    formats.set(key, format);
  }
  return format(day);
}

/** Charts ask for the same days again and again; no page shows more of them than this. */
const most = 20_000;

function kept(make: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    let text = known.get(day);
    if (text === undefined) {
      if (known.size > most) known.clear();
      known.set(day, (text = make(day)));
    }
    return text;
  };
}

function languages(): string[] {
  const language = msg('en', { id: 'cairn-language' });
  // “English” would be that of the United States.
  return [language === 'en' ? 'en-GB' : language, 'en-GB'];
}
