import type { Battery } from './battery.js';
import { due, timePoints, type TimePoint } from './due.js';
import { CairnError } from './errors.js';
import { numbered } from './numbered.js';
import { stamp, type Session } from './session.js';
import type { Done, LeftOut, Sitting } from './sitting.js';

/**
 * Takes back a sitting that a host stored, after checking that it belongs to this battery, and that
 * every measure that lies behind was done or left out.
 *
 * The answers in it are checked by `resume`, once their measure is there.
 *
 * @param saved - Any value; typically what `JSON.parse` made of stored text.
 * @throws {CairnError} If it is no sitting, or one of another battery or version. The message names
 *   the place, and what belongs there.
 */
export function resumeSitting(battery: Battery, saved: unknown): Sitting {
  const given = Object(saved) as Record<string, unknown>;
  expect('battery', given['battery'] === stamp(battery), stamp(battery));
  const timePoint = given['timePoint'] as TimePoint;
  expect('timePoint', timePoints.includes(timePoint), 'start, session or end');
  const measures = due(battery, timePoint).map(({ measure }) => measure);

  const done = listOf(given['done'], 'done', toDone);
  const leftOut = listOf(given['leftOut'], 'leftOut', toLeftOut);
  const at = done.length + leftOut.length;
  expect('at', given['at'] === at && at <= measures.length, `${at}: as many as lie behind`);
  for (const measure of measures.slice(0, at)) {
    const found = [...done, ...leftOut].filter((each) => each.measure === measure);
    expect(`done or leftOut`, found.length === 1, `where ${measure} is, once`);
  }

  const { status } = given as unknown as Sitting;
  const allowed = statusesAt(at, measures.length);
  expect('status', allowed.includes(status), allowed.join(' or '));
  const sessions = toSessions(given['sessions'], done, status === 'asking' ? measures[at] : '');
  return { battery: stamp(battery), timePoint, status, at, done, leftOut, ...sessions };
}

function statusesAt(at: number, of: number): readonly Sitting['status'][] {
  if (at === of) return ['complete'];
  return at === 0 ? ['ready', 'asking'] : ['between', 'asking'];
}

function expect(path: string, right: unknown, wanted: string): void {
  if (!right) throw new CairnError(`sitting.${path} must be ${wanted}`);
}

type Fields = Readonly<Record<string, unknown>>;

function listOf<T>(list: unknown, path: string, read: (one: Fields, path: string) => T): T[] {
  expect(path, Array.isArray(list), 'a list');
  return [...numbered(list as unknown[])].map(([i, one]) =>
    read(Object(one) as Fields, `${path}.${i}`),
  );
}

function toDone({ measure, as, submissionId }: Fields, path: string): Done {
  const isSent = as === 'sent';
  expect(`${path}.as`, isSent || as === 'finished', 'sent or finished');
  expect(`${path}.submissionId`, !isSent || typeof submissionId === 'string', 'there, when sent');
  return { measure, as, ...(isSent && { submissionId }) } as Done;
}

function toLeftOut({ measure, why }: Fields, path: string): LeftOut {
  expect(`${path}.why`, why === 'chosen' || why === 'not-shown', 'chosen or not-shown');
  return { measure, why } as LeftOut;
}

/** Only what a sitting keeps: the session of the measure asked now, and of those finished. */
function toSessions(
  sessions: unknown,
  done: readonly Done[],
  asked: string | undefined,
): Pick<Sitting, 'sessions'> {
  if (sessions === undefined) return {};
  const given = Object.entries(Object(sessions) as Record<string, Session>);
  for (const [id, session] of given) {
    const isKept = id === asked || done.some(({ measure, as }) => measure === id && as !== 'sent');
    expect(`sessions.${id}`, isKept, 'gone: its measure is neither asked now nor finished');
    const { form, status } = Object(session) as Session;
    expect(`sessions.${id}.form`, String(form).startsWith(`${id}@`), `a version of ${id}`);
    // Where the measure has ended, the sitting is beyond it.
    const isOpen = id === asked && status === 'complete';
    expect(`sessions.${id}.status`, !isOpen, 'asking or reviewing');
  }
  return given.length > 0 ? { sessions: Object.fromEntries(given) } : {};
}
