import type { Contacts } from './contacts.js';
import type { Issue } from './errors.js';
import { numbered } from './numbered.js';

/** How long a number may go unchecked. Our own rule: helplines move, and change their hours. */
const months = 6;

/** Somewhere it is tomorrow already. */
const oneDay = 24 * 60 * 60 * 1000;

/**
 * What somebody has to look at again: a list whose `reviewBy` is past, and contacts that were
 * checked more than 6 months ago.
 *
 * @param at - The day to judge by, in UTC.
 * @returns One issue for each, with its path; empty when all is fresh.
 * @throws {RangeError} If `at` is not a valid date.
 */
export function staleContacts({ contacts, reviewBy }: Contacts, at: Date): readonly Issue[] {
  const today = day(at);
  const tomorrow = day(new Date(at.getTime() + oneDay));
  const issues: Issue[] = [];
  if (reviewBy && reviewBy < today) {
    issues.push({ path: 'reviewBy', message: `was ${reviewBy}; check every contact again` });
  }
  for (const [c, { id, checkedOn }] of numbered(contacts)) {
    const path = `contacts.${c}.checkedOn`;
    if (checkedOn > tomorrow) issues.push({ path, message: `${checkedOn} is still to come` });
    if (dueOn(checkedOn) < today) {
      const message = `"${id}" was checked more than ${months} months ago; check it again`;
      issues.push({ path, message });
    }
  }
  return issues;
}

const day = (at: Date): string => at.toISOString().slice(0, 10);

/** The same day, months later; the last of the month where there is no such day. */
function dueOn(checkedOn: string): string {
  const [year, month, date] = checkedOn.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return day(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate()))));
}
