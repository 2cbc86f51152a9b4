import { CairnError } from './errors.js';
import { allowedValues } from './item.js';
import type { Item } from './measure.js';
import { stamp, type Answers, type Label, type Session } from './session.js';

/** The form that a session is to go on in. */
interface Resumable {
  readonly id: string;
  readonly version: string;
  readonly items: readonly Item[];
}

/**
 * Takes back a session that a host stored, after checking that it belongs to this form. One that
 * is beyond an item which was never asked goes back to it.
 *
 * @param saved - Any value; typically what `JSON.parse` made of stored text.
 * @throws {CairnError} If it is no session, is of another form or version, or holds an answer that
 *   the form does not allow. The message names the place, and what belongs there.
 */
export function resume(form: Resumable, saved: unknown): Session {
  const { form: of, status, at, changing, answers, label } = Object(saved) as Fields;
  const expect = (path: string, right: unknown, wanted: string) => {
    if (!right) throw new CairnError(`session.${path} must be ${wanted}`);
  };

  const given = { ...Object(answers) } as Answers;
  for (const [id, value] of Object.entries(given)) {
    const item = form.items.find((known) => known.id === id);
    const right = item && (value === null || allowedValues(item).includes(value));
    expect(`answers.${id}`, right, 'an answer that the form allows');
  }
  const asking = status === 'asking';
  expect('form', of === stamp(form), stamp(form));
  expect('status', asking || status === 'reviewing' || status === 'complete', 'a known status');
  const place = Number.isInteger(at) && form.items[at as number];
  expect('at', !asking || place, `0 to ${form.items.length - 1}`);

  expect('label', label === undefined || isLabel(label), 'a submission id and when it was made');

  // Nobody declined what they were not asked: go back to it, with all the answers there are.
  const open = form.items.findIndex(({ id }) => !Object.hasOwn(given, id));
  const beyond = asking ? changing === true || (at as number) > open : status === 'reviewing';
  if (open >= 0 && beyond) {
    return { form: stamp(form), status: 'asking', at: open, answers: given };
  }

  return {
    form: stamp(form),
    status,
    answers: given,
    ...(asking && { at, ...(changing === true && { changing }) }),
    ...(isLabel(label) && status !== 'complete' && { label: { id: label.id, at: label.at } }),
  } as Session;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a back end takes for an id, and for a time; anything else would have it refuse the answers. */
export function isLabel(value: unknown): value is Label {
  const { id, at } = Object(value) as Fields;
  if (typeof id !== 'string' || typeof at !== 'string') return false;
  const isTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && !Number.isNaN(Date.parse(at));
  return isTime && /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id);
}
