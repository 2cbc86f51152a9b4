import type { GoalsPlace } from './goals-place.js';
import type { GoalsForm, GoalsSession } from './goals-session.js';
import { ratable } from './ratable.js';

/** A session in which nothing was done yet. */
export function startGoals(form: GoalsForm): GoalsSession {
  const { person } = form.record;
  return { ...startPlace(form), log: [], ...(person !== undefined && { person }) };
}

function startPlace({ record, mode }: GoalsForm): GoalsPlace {
  if (mode !== 'rate') return { status: record.goals.length > 0 ? 'overview' : 'wording' };
  const [first] = ratable(record);
  return first ? { status: 'rating', goal: first.id } : { status: 'overview' };
}
