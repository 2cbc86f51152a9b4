import { CairnError } from './errors.js';
import { goalsAfter, logged, type GoalLog, type Logged } from './goal-log.js';
import { isPlace, type GoalsPlace } from './goals-place.js';
import type { GoalsForm, GoalsSession, TypedGoal } from './goals-session.js';
import { startGoals } from './goals-start.js';
import { numbered } from './numbered.js';
import { parseGoals } from './parse-goals.js';
import { isLabel } from './resume.js';
import type { Label } from './session.js';

/**
 * Takes back a session that a host stored, after checking that it is about the same person, and that
 * everything in it can still be done with the goals as the host has them now. One on a page that is
 * there no longer, or that asks for a yes, goes back to where everything begins.
 *
 * @param saved - Any value; typically what `JSON.parse` made of stored text.
 * @throws {CairnError} If it is no session, or one of another person or of other goals. The message
 *   names the place, and what belongs there.
 */
export function resumeGoals(form: GoalsForm, saved: unknown): GoalsSession {
  const { person, log, label, typed, reviewed, ...place } = Object(saved) as Record<
    string,
    unknown
  >;
  expect('person', person === form.record.person, 'that of the goals');
  const entries = toLog(form, log);
  const now = goalsAfter(form.record, entries);
  const there = toPlace(place);
  const start = startGoals(form);
  const whose = person === undefined ? {} : { person: person as string };
  if (there.status === 'complete') return { ...there, ...whose, log: entries };
  const kept = { log: entries, ...toLabel(label), ...toTyped(typed) };
  if (!isPlace({ ...form, now }, there)) return { ...start, ...kept };
  const isInner = there.status !== 'overview' && there.status !== 'reviewing';
  return {
    ...{ ...there, ...whose, ...kept },
    ...(reviewed === true && isInner && { reviewed }),
  };
}

function expect(path: string, right: unknown, wanted: string): void {
  if (!right) throw new CairnError(`session.${path} must be ${wanted}`);
}

/** Does again whatever was done. What comes of it is checked as goals from anywhere are. */
function toLog({ record }: GoalsForm, log: unknown): GoalLog {
  expect('log', Array.isArray(log), 'a list');
  let done: GoalLog = [];
  for (const [i, entry] of numbered(log as unknown[])) {
    const path = `log.${i}`;
    const more = attempt(path, () => logged(record, done, Object(entry) as Logged));
    expect(path, more !== done, 'something that can be done with these goals');
    attempt(path, () => parseGoals(goalsAfter(record, more)));
    done = more;
  }
  return done;
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new CairnError(`session.${path} must be a step with goals`, { cause });
  }
}

/** Only what belongs to that place. */
function toPlace({ status, goal, rating }: Record<string, unknown>): GoalsPlace {
  expect('status', typeof status === 'string', 'a known status');
  const isOfAll = status === 'overview' || status === 'reviewing' || status === 'complete';
  return {
    status,
    ...(!isOfAll && typeof goal === 'string' && { goal }),
    ...(status === 'correcting' && { rating }),
  } as GoalsPlace;
}

function toLabel(label: unknown): { readonly label?: Label } {
  if (label === undefined) return {};
  if (isLabel(label)) return { label: { id: label.id, at: label.at } };
  throw new CairnError('session.label must be a submission id and when it was made');
}

function toTyped(typed: unknown): { readonly typed?: TypedGoal } {
  const { goal, text, owner, ownerNote, note } = Object(typed) as Record<string, unknown>;
  const fields = { text, ownerNote, note };
  if (!Object.values(fields).every((value) => typeof value === 'string')) return {};
  const more = {
    ...(typeof goal === 'string' && { goal }),
    ...(typeof owner === 'string' && { owner }),
  };
  return { typed: { ...fields, ...more } as TypedGoal };
}
