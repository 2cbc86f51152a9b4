import type { Finding } from './finding.js';
import type { Service } from './service.js';

/** Words in a sentence, as the NHS has it. */
const mostWords = 20;

/** What somebody should look at again: words, dates and totals. */
export function wordFindings(service: Service, today: string): readonly Finding[] {
  return [
    ...textsOf(service).flatMap(([path, text]) => inText(path, text, today)),
    ...dates(service, today),
    ...totals(service),
  ];
}

const warning = (path: string, message: string): Finding => ({ path, message, isError: false });

/** Names of fields that people read. */
const shown = new Set([
  ...['title', 'text', 'short', 'hint', 'why', 'fact', 'none', 'notSure', 'reason', 'note', 'name'],
  ...['items', 'intro', 'hours'],
]);

/** What only the owners of a service read. */
const unread = new Set(['pleaseConfirm', 'parameters', 'sources', 'source', 'totals', 'dates']);

/** Every text that people read, with its path. */
function textsOf(service: Service): readonly (readonly [path: string, text: string])[] {
  const found: (readonly [path: string, text: string])[] = [];
  const visit = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'string') {
      if (shown.has(name)) found.push([path, value]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        const here = path === '' ? key : `${path}.${key}`;
        if (!unread.has(key)) visit(each, here, Array.isArray(value) ? name : key);
      }
    }
  };
  visit(service, '', '');
  return found;
}

function inText(path: string, text: string, today: string): Finding[] {
  const found: Finding[] = [];
  for (const sentence of text.split(/[.!?]\s+|\n/)) {
    const count = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    if (count <= mostWords) continue;
    found.push(warning(path, `has a sentence of ${count} words; ${mostWords} are enough`));
  }
  if (/\b(in)?eligib/i.test(text)) found.push(warning(path, 'says “eligible”: say “may”'));
  for (const day of datesIn(text)) {
    if (day < today) found.push(warning(path, `names a date that has passed: ${day}`));
  }
  return found;
}

const months =
  'january february march april may june july august september october november december';

/** Days that a text names, and the last days of months: `2022-05-30`, `30 May 2022`, `January 2023`. */
function datesIn(text: string): readonly string[] {
  const days = [...text.matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(([day]) => day);
  const written = /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}{3,9})\s+(20\d\d)\b/giu;
  for (const [, day, name, year] of text.matchAll(written)) {
    const month = months.split(' ').findIndex((each) => each === name!.toLowerCase()) + 1;
    if (month === 0) continue;
    const two = (number: number | string) => String(number).padStart(2, '0');
    days.push(`${year}-${two(month)}-${two(day ?? 31)}`);
  }
  return days;
}

function dates(
  { reviewBy, source, coverage, contacts = [], pleaseConfirm = [] }: Service,
  today: string,
) {
  const found: Finding[] = [];
  if (reviewBy < today) found.push(warning('reviewBy', `was ${reviewBy}: look the service over`));
  const past: [string, string | undefined][] = [
    ['source.checkedOn', source.checkedOn],
    ['coverage.asOf', coverage?.asOf],
    ...(coverage?.totals ?? []).map(({ asOf }, t): [string, string] => [
      `coverage.totals.${t}.asOf`,
      asOf,
    ]),
    ...contacts.map(({ checkedOn }, c): [string, string] => [`contacts.${c}.checkedOn`, checkedOn]),
    ...pleaseConfirm.map(({ confirmed }, p): [string, string | undefined] => [
      `pleaseConfirm.${p}.confirmed`,
      confirmed,
    ]),
  ];
  for (const [path, day] of past) {
    if (day !== undefined && day > today) found.push(warning(path, `${day} is yet to come`));
  }
  (coverage?.dates ?? []).forEach(({ on }, d) => {
    if (on < today) found.push(warning(`coverage.dates.${d}.on`, `${on} has passed`));
  });
  return found;
}

function totals({ coverage }: Service): Finding[] {
  return (coverage?.totals ?? []).flatMap(({ total, parts }, t) => {
    let sum = 0;
    for (const { count } of parts) sum += count;
    if (sum === total) return [];
    return [warning(`coverage.totals.${t}.total`, `is ${total}, but its parts come to ${sum}`)];
  });
}
