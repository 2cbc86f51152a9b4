import { msg } from '@lit/localize';

/**
 * A day in words, in the language of our own: `23 November 2026`. Where the browser has no words for
 * that language, as Chromium has none in Welsh, the British ones.
 *
 * @param at - A moment, whose day is that of this device; or a day such as `2026-11-23`.
 */
export function dayInWords(at: Date | string): string {
  const isDay = typeof at === 'string';
  const language = msg('en', { id: 'cairn-language' });
  // “English” would be that of the United States.
  const format = new Intl.DateTimeFormat([language === 'en' ? 'en-GB' : language, 'en-GB'], {
    dateStyle: 'long',
    ...(isDay && { timeZone: 'UTC' }), // the day is one everywhere
  });
  return format.format(isDay ? new Date(`${at}T00:00:00Z`) : at);
}
