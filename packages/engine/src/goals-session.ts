import { alters, goalsAfter, logged, type GoalLog, type Logged } from './goal-log.js';
import { isPlace, type GoalsMode, type GoalsPlace } from './goals-place.js';
import type { Goals } from './goals.js';
import { ratable } from './ratable.js';
import type { Label } from './session.js';

/** The goals as they were before the sitting, and what the page is for. */
export interface GoalsForm {
  readonly record: Goals;
  readonly mode: GoalsMode;
}

/** What somebody has typed and not said yet; of a new goal where there is no `goal`. */
export interface TypedGoal {
  readonly goal?: string;
  readonly text: string;
  readonly owner?: string;
  readonly ownerNote: string;
  readonly note: string;
}

/**
 * Where a person is among their goals, and what they did. Plain JSON: a host may store it and hand
 * it back. The goals from before are not in it: those the host has.
 */
export type GoalsSession = GoalsPlace & {
  /** Whose goals they are, as the record says; absent where it does not. */
  readonly person?: string;
  readonly log: GoalLog;
  /** Once somebody has tried to send what was done; gone as soon as more is done. */
  readonly label?: Label;
  readonly typed?: TypedGoal;
  /** The person came from the review, and goes back there. */
  readonly reviewed?: true;
};

export type GoalsAction =
  | { readonly type: 'go'; readonly to: GoalsPlace }
  /** Does something with the goal that the page is about; asks first where a past rating changes. */
  | { readonly type: 'do'; readonly step: Logged }
  /** Yes, change that rating. */
  | { readonly type: 'confirm' }
  /** Goes on without having done anything: not this goal, today. */
  | { readonly type: 'onward' }
  /** Takes back what was done last. */
  | { readonly type: 'undo' }
  | { readonly type: 'back' }
  /** At the review: what it is sent as from now on, until more is done. */
  | { readonly type: 'label'; readonly label: Label }
  /** Keeps what is being typed. */
  | { readonly type: 'keep'; readonly typed: TypedGoal }
  /** Ends the session and keeps what was done, for a page that sends nothing. */
  | { readonly type: 'complete' }
  /** Ends the session and drops what was done: somebody else has it now. */
  | { readonly type: 'forget' };

/** The goals as they stand now: the very same as in the record, where nothing has changed. */
export function goalsNow({ record }: GoalsForm, { log }: GoalsSession): Goals {
  return goalsAfter(record, log);
}

/**
 * The session after an action. Pure and total: an action that means nothing now returns the very
 * same session.
 */
export function moveGoals(
  form: GoalsForm,
  session: GoalsSession,
  action: GoalsAction,
): GoalsSession {
  if (session.status === 'complete') return session;
  switch (action.type) {
    case 'go': {
      const isThere = isPlace({ ...form, now: goalsNow(form, session) }, action.to);
      return isThere ? at(leaving(session), action.to) : session;
    }
    case 'do':
      return asked(form, session, action.step);
    case 'confirm':
      return session.status === 'confirming' ? done(form, session, session.step) : session;
    case 'onward':
      return isInner(session) ? at(session, onward(form, session)) : session;
    case 'undo':
      if (session.status !== 'overview' || session.log.length === 0) return session;
      return at({ ...session, log: session.log.slice(0, -1), label: undefined }, home);
    case 'back': {
      const before = back(form, session);
      return before ? at(session, before) : session;
    }
    case 'label':
      return session.status === 'reviewing' ? { ...session, label: action.label } : session;
    case 'keep':
      return { ...session, typed: action.typed };
    case 'complete':
    case 'forget':
      return ended(session, action.type);
  }
}

/** Whoever goes somewhere from the review comes back to it. */
function leaving(session: GoalsSession): GoalsSession {
  return session.status === 'reviewing' ? { ...session, reviewed: true } : session;
}

/** What goes along from page to page. */
interface Kept {
  readonly person?: string;
  readonly log: GoalLog;
  readonly label?: Label | undefined;
  readonly typed?: TypedGoal | undefined;
  readonly reviewed?: true;
}

const home: GoalsPlace = { status: 'overview' };

/** A page of the same session. */
function at({ person, log, label, typed, reviewed }: Kept, place: GoalsPlace): GoalsSession {
  return {
    ...place,
    log,
    ...(label && { label }),
    ...(person !== undefined && { person }),
    ...(typed && { typed }),
    ...(reviewed && isInner(place) && { reviewed }),
  };
}

/** Whether a page is about one goal. */
const isInner = ({ status }: GoalsPlace): boolean =>
  status !== 'overview' && status !== 'reviewing' && status !== 'complete';

function asked(form: GoalsForm, session: GoalsSession, step: Logged): GoalsSession {
  const isOther = step.type !== 'rate' && step.type !== 'correct';
  if (form.mode === 'rate' && isOther) return session; // there would be no page to go on to
  if (!alters(form.record, step)) return done(form, session, step);
  return at(session, { status: 'confirming', goal: step.goal, step });
}

function done(form: GoalsForm, session: GoalsSession, step: Logged): GoalsSession {
  const log = logged(form.record, session.log, step);
  if (log === session.log) return session;
  const { typed } = session;
  const isSaid = typed?.goal === (step.type === 'agree' ? undefined : step.goal);
  const kept = { ...session, log, label: undefined, typed: isSaid ? undefined : typed };
  return at(kept, onward(form, { ...session, log }));
}

/** Where it goes on after a page. */
function onward(form: GoalsForm, session: GoalsSession): GoalsPlace {
  const setting = { ...form, now: goalsNow(form, session) };
  const review: GoalsPlace = { status: 'reviewing' };
  const next = neighbour(setting.now, session, 1);
  if (form.mode === 'rate' && next && !session.reviewed) return { status: 'rating', goal: next };
  const isDone = form.mode === 'rate' || (session.reviewed && isPlace(setting, review));
  return isDone ? review : home;
}

/** Where it came from; nothing where it came from nowhere. */
function back(form: GoalsForm, session: GoalsSession): GoalsPlace | undefined {
  const { goals } = goalsNow(form, session);
  switch (session.status) {
    case 'confirming': {
      const before = asking(session);
      // A page may ask to confirm what its mode has no page for.
      const isThere = isPlace({ ...form, now: goalsNow(form, session) }, before);
      return isThere ? before : onward(form, session);
    }
    case 'correcting':
      return { status: 'looking-back', goal: session.goal };
    case 'looking-back':
      return { status: 'changing', goal: session.goal };
    case 'changing':
      return onward(form, session);
    case 'wording': {
      const isStored = form.record.goals.some(({ id }) => id === session.goal);
      if (isStored) return { status: 'changing', goal: session.goal! };
      return goals.length > 0 ? onward(form, session) : undefined;
    }
    case 'rating':
    case 'reviewing': {
      if (form.mode !== 'rate') return session.reviewed ? onward(form, session) : home;
      if (session.reviewed) return { status: 'reviewing' };
      const before = neighbour({ ...form.record, goals }, session, -1);
      return before ? { status: 'rating', goal: before } : undefined;
    }
    default:
      return undefined;
  }
}

/** The page on which a rating was given that needs a yes. */
function asking({
  goal,
  step,
}: Extract<GoalsPlace, { readonly status: 'confirming' }>): GoalsPlace {
  if (step.type !== 'correct') return { status: 'rating', goal };
  return { status: 'correcting', goal, rating: step.rating };
}

/** The goal to rate before or after the one on show; before the review, the last. */
function neighbour(now: Goals, session: GoalsSession, step: 1 | -1): string | undefined {
  const ids = ratable(now).map(({ id }) => id);
  const here = isInner(session) ? ids.indexOf('goal' in session ? session.goal : '') : ids.length;
  return ids[here + step];
}

function ended(session: GoalsSession, how: 'complete' | 'forget'): GoalsSession {
  if (session.status !== 'reviewing') return session;
  const { person, log } = session;
  const kept = how === 'complete' ? log : [];
  return { status: 'complete', log: kept, ...(person !== undefined && { person }) };
}
