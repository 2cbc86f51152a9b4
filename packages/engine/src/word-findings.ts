import type { Finding } from './finding.js';
import type { Service } from './service.js';

/** Words in a sentence, as the NHS has it. */
const mostWords = 20;

/** What is looked at of a service; a form that asks one for help has the same, but for its schools. */
type Worded = Pick<Service, 'reviewBy' | 'source'> &
  Partial<Pick<Service, 'coverage' | 'contacts' | 'pleaseConfirm'>>;

/** What somebody should look at again: words, dates and totals. */
export function wordFindings(definition: Worded, today: string): readonly Finding[] {
  return [
    ...textsOf(definition).flatMap(([path, text]) => inText(path, text, today)),
    ...dates(definition, today),
    ...totals(definition),
  ];
}

const warning = (path: string, message: string): Finding => ({ path, message, isError: false });

/** Names of fields that people read. */
const shown = new Set([
  ...['title', 'text', 'short', 'hint', 'why', 'fact', 'none', 'notSure', 'reason', 'note', 'name'],
  ...['items', 'intro', 'hours', 'confidentiality', 'help'],
]);

/** What only the owners of a service read. */
const unread = new Set(['pleaseConfirm', 'parameters', 'sources', 'source', 'totals', 'dates']);

/** Every text that people read, with its path. */
function textsOf(definition: Worded): readonly (readonly [path: string, text: string])[] {
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
  visit(definition, '', '');
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
  { reviewBy, source, coverage, contacts = [], pleaseConfirm = [] }: Worded,
  today: string,
) {
  const found: Finding[] = [];
  if (reviewBy < today) found.push(warning('reviewBy', `was ${reviewBy}: look it over`));
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

function totals({ coverage }: Worded): Finding[] {
  return (coverage?.totals ?? []).flatMap(({ total, parts }, t) => {
    let sum = 0;
    for (const { count } of parts) sum += count;
    if (sum === total) return [];
    return [warning(`coverage.totals.${t}.total`, `is ${total}, but its parts come to ${sum}`)];
  });
}
