import type { Battery } from './battery.js';
import { due, type TimePoint } from './due.js';
import { stamp, type Session } from './session.js';

/** A measure that was filled in: and sent, or only finished on a page that sends nothing. */
export type Done =
  | { readonly measure: string; readonly as: 'sent'; readonly submissionId: string }
  | { readonly measure: string; readonly as: 'finished' };

/** A measure that was not filled in: somebody chose that, or it could not be shown. */
export interface LeftOut {
  readonly measure: string;
  readonly why: 'chosen' | 'not-shown';
}

/**
 * Where a person is among the measures of one sitting. Plain JSON: a host may store it and hand it
 * back.
 *
 * Measures are asked one after the other. Each that lies behind is in `done` or in `leftOut`; there
 * is no third way.
 */
export interface Sitting {
  /** `id@version` of the battery. */
  readonly battery: string;
  readonly timePoint: TimePoint;
  /** `between`: one measure lies behind, and the person has not gone on to the next yet. */
  readonly status: 'ready' | 'asking' | 'between' | 'complete';
  /** How many measures lie behind; so the index, from 0, of the one that is asked now or next. */
  readonly at: number;
  readonly done: readonly Done[];
  readonly leftOut: readonly LeftOut[];
  /**
   * By measure id: the session of the measure that is asked now, and those that were finished
   * without being sent. These hold the answers.
   */
  readonly sessions?: Readonly<Record<string, Session>>;
}

export type SittingAction =
  /** From the list of what will be asked to the first measure. */
  | { readonly type: 'begin' }
  /** The person moved inside the measure. */
  | { readonly type: 'keep'; readonly session: Session }
  /** A receipt came, and somebody else has the answers now. */
  | { readonly type: 'sent'; readonly submissionId: string }
  /** The measure ended on a page that sends nothing; its answers are kept. */
  | { readonly type: 'finished'; readonly session: Session }
  /** Drops the answers given so far. */
  | { readonly type: 'leave-out'; readonly why: LeftOut['why'] }
  /** To the next measure. */
  | { readonly type: 'continue' }
  /** Drops all answers of a sitting that is complete. */
  | { readonly type: 'forget' };

/**
 * A sitting before its first measure. It is complete at once where nothing is due.
 *
 * @throws {CairnError} If there is no such time point.
 */
export function startSitting(battery: Battery, timePoint: TimePoint): Sitting {
  const status = due(battery, timePoint).length > 0 ? 'ready' : 'complete';
  return { battery: stamp(battery), timePoint, status, at: 0, done: [], leftOut: [] };
}

/** Id of the measure that is asked now, or will be next; `undefined` when none is left. */
export function measureAt(battery: Battery, { timePoint, at }: Sitting): string | undefined {
  return due(battery, timePoint)[at]?.measure;
}

/**
 * The sitting after an action. Pure and total, as `step` is: an action that means nothing now
 * returns the very same sitting.
 */
export function stepSitting(battery: Battery, sitting: Sitting, action: SittingAction): Sitting {
  switch (sitting.status) {
    case 'ready':
      return action.type === 'begin' ? { ...sitting, status: 'asking' } : sitting;
    case 'asking':
      return fromAsking(battery, sitting, action);
    case 'between':
      return action.type === 'continue' ? { ...sitting, status: 'asking' } : sitting;
    case 'complete':
      return action.type === 'forget' && sitting.sessions ? without(sitting) : sitting;
  }
}

function fromAsking(battery: Battery, sitting: Sitting, action: SittingAction): Sitting {
  const measure = measureAt(battery, sitting)!;
  const { done, leftOut } = sitting;
  switch (action.type) {
    case 'keep':
      return keep(sitting, measure, action.session);
    case 'sent': {
      const { submissionId } = action;
      const sent: Done = { measure, as: 'sent', submissionId };
      return behind(battery, { ...without(sitting, measure), done: [...done, sent] });
    }
    case 'finished': {
      const kept = keep(sitting, measure, action.session);
      return behind(battery, { ...kept, done: [...done, { measure, as: 'finished' }] });
    }
    case 'leave-out': {
      const left: LeftOut = { measure, why: action.why };
      return behind(battery, { ...without(sitting, measure), leftOut: [...leftOut, left] });
    }
    default:
      return sitting;
  }
}

function behind(battery: Battery, sitting: Sitting): Sitting {
  const at = sitting.at + 1;
  const isLast = at === due(battery, sitting.timePoint).length;
  return { ...sitting, status: isLast ? 'complete' : 'between', at };
}

function keep(sitting: Sitting, measure: string, session: Session): Sitting {
  return { ...sitting, sessions: { ...sitting.sessions, [measure]: session } };
}

/** Drops the answers to one measure, or all. */
function without({ sessions, ...sitting }: Sitting, measure?: string): Sitting {
  const kept = Object.entries(sessions ?? {}).filter(([id]) => measure && id !== measure);
  return kept.length > 0 ? { ...sitting, sessions: Object.fromEntries(kept) } : sitting;
}
