import { askedPages } from './asked-pages.js';
import { pagesOf, safetyQuestion } from './referral-form.js';
import type { Referral } from './referral.js';
import {
  doubtsAt,
  equalityPages,
  isDone,
  isLastPage,
  problemsAt,
  questionsAt,
} from './referring-page.js';
import { trailOf, type Referring, type ReferringTrail } from './referring.js';

type In<Status> = Extract<Referring, { readonly status: Status }>;

/** Whether the person came from the review. */
type From = { readonly changing?: true };

const isSafe = ({ answers }: ReferringTrail) => answers[safetyQuestion] === 'yes';

/** The first page that has still to be shown; the review where none has. */
export function onward(
  form: Referral,
  trail: ReferringTrail,
  on: string,
  { changing }: From = {},
): Referring {
  const { pages } = askedPages(form, trail.answers, on);
  const open = pages.find((page) => !isDone(trail, page, on));
  if (!open) return { ...trail, status: 'reviewing' };
  return { ...trail, status: 'asking', at: open.page.id, ...(changing && { changing }) };
}

/** On from what is shown, if nothing is wrong with it. */
export function next(form: Referral, referring: Referring, on: string): Referring {
  if (problemsAt(form, referring, on).length > 0) return referring;
  switch (referring.status) {
    case 'safety':
      return isSafe(referring)
        ? onward(form, trailOf(referring), on, referring)
        : { ...referring, status: 'help' };
    case 'help':
      return onward(form, trailOf(referring), on, referring);
    case 'asking':
      return fromPage(form, referring, on);
    case 'equality': {
      const pages = equalityPages(form, referring, on).map(({ page }) => page.id);
      const at = pages[pages.indexOf(referring.at) + 1];
      return at === undefined
        ? referring
        : { ...behind(form, referring, on), status: 'equality', at };
    }
    default:
      return referring;
  }
}

function fromPage(form: Referral, referring: In<'asking'>, on: string): Referring {
  const doubts = doubtsAt(form, referring, on);
  if (doubts.length > 0 && !referring.doubting) return { ...referring, doubting: true };
  const accepted = [...(referring.accepted ?? []), ...doubts.map(({ key }) => key)];
  const trail = behind(form, referring, on);
  return onward(form, accepted.length > 0 ? { ...trail, accepted } : trail, on, referring);
}

/** The same, with the page that is shown among those behind. To tick nothing there was an answer. */
function behind(form: Referral, referring: In<'asking' | 'equality'>, on: string): ReferringTrail {
  const { seen, at } = referring;
  const isBehind = (id: string) => id === at || seen.includes(id);
  const all = pagesOf(form).map(({ id }) => id);
  const unticked = questionsAt(form, referring, on).filter(({ type }) => type === 'consents');
  const none = Object.fromEntries(unticked.map(({ id }) => [id, []]));
  const trail = trailOf(referring);
  return { ...trail, answers: { ...none, ...trail.answers }, seen: all.filter(isBehind) };
}

/** Back to what was shown before. */
export function back(form: Referral, referring: Referring, on: string): Referring {
  switch (referring.status) {
    case 'safety':
      if (!referring.changing) return referring;
      return isSafe(referring)
        ? backToReview(form, referring, on)
        : { ...referring, status: 'help' }; // nobody gets past it by going back
    case 'help':
      return { ...referring, status: 'safety' };
    case 'asking':
      return backFromPage(form, referring, on);
    case 'reviewing':
      return backFrom(form, referring, on, undefined);
    case 'equality': {
      const pages = equalityPages(form, referring, on).map(({ page }) => page.id);
      const at = pages[pages.indexOf(referring.at) - 1];
      const trail = trailOf(referring);
      return at === undefined ? { ...trail, status: 'reviewing' } : { ...referring, at };
    }
    case 'complete':
      return referring;
  }
}

function backFromPage(form: Referral, referring: In<'asking'>, on: string): Referring {
  const { doubting, ...whole } = referring;
  if (doubting) return whole;
  if (!referring.changing) return backFrom(form, referring, on, referring.at);
  const restored = backToReview(form, referring, on);
  return restored === referring ? backFrom(form, referring, on, referring.at) : restored;
}

/** To the review that the person came from, unless something has to be shown before it. */
function backToReview(form: Referral, referring: In<'asking' | 'safety'>, on: string): Referring {
  if (problemsAt(form, referring, on).length > 0) return referring;
  const trail = referring.status === 'asking' ? behind(form, referring, on) : trailOf(referring);
  const whole = onward(form, trail, on);
  return whole.status === 'reviewing' ? whole : referring;
}

/** The page before one, or before the review: those that were never shown are passed over. */
function backFrom(form: Referral, referring: Referring, on: string, at: string | undefined) {
  const pages = askedPages(form, referring.answers, on).pages.map(({ page }) => page.id);
  const place = at === undefined ? pages.length : pages.indexOf(at);
  const before = pages.slice(0, Math.max(0, place)).filter((id) => referring.seen.includes(id));
  const to = before.at(-1);
  const changing = 'changing' in referring && referring.changing;
  const trail = trailOf(referring);
  if (to !== undefined) {
    const seen = changing ? trail.seen : before.slice(0, -1);
    const there = { ...trail, seen, status: 'asking', at: to } as const;
    return changing ? { ...there, changing } : there;
  }
  if (!form.safety) return referring;
  const start = { ...trail, status: 'safety' } as const;
  return changing ? { ...start, changing } : { ...start, seen: [] };
}

/** From the review to the page of a question. */
export function changed(
  form: Referral,
  referring: In<'reviewing'>,
  question: string,
  on: string,
): Referring {
  const trail = trailOf(referring);
  if (form.safety && question === safetyQuestion) {
    return { ...trail, status: 'safety', changing: true };
  }
  const { pages } = askedPages(form, referring.answers, on);
  const found = pages.find(({ questions }) => questions.some(({ id }) => id === question));
  if (!found) return referring;
  return { ...trail, status: 'asking', at: found.page.id, changing: true };
}

/** The end, where everything that is needed is there. */
export function ended(
  form: Referral,
  referring: Referring,
  how: 'complete' | 'forget',
  on: string,
): Referring {
  const isEnd = referring.status === 'reviewing' || isLastPage(form, referring, on);
  if (!isEnd || !isWhole(form, referring, on) || problemsAt(form, referring, on).length > 0) {
    return referring;
  }
  if (how === 'forget') {
    return { form: referring.form, answers: {}, seen: [], filled: [], status: 'complete' };
  }
  const trail = referring.status === 'equality' ? behind(form, referring, on) : trailOf(referring);
  return { ...trail, status: 'complete' };
}

/** Whether nothing has to be shown any more before the form may leave. */
function isWhole(form: Referral, referring: Referring, on: string): boolean {
  return onward(form, trailOf(referring), on).status === 'reviewing';
}
