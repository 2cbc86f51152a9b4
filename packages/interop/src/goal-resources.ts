import type { Goal } from '@cairnkit/engine/goals.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';

import { addressed, identified, referTo, urlOf, type Addressed } from './addressed.js';
import { fhirDay } from './fhir-time.js';
import { goalRatings } from './goal-ratings.js';
import { systems, type Annotation, type CodeableConcept } from './r4.js';
import type { Goal as FhirGoal, Observation } from './r4-resources.js';
import { subjectOf, type Setting } from './setting.js';
import { whoIs } from './who.js';

/**
 * Goals as FHIR: a Goal for each, with everything that became of it in its notes, and an Observation
 * for each of its ratings.
 *
 * Somebody has to be the subject of a Goal: where nobody said who, it says “Not named”.
 *
 * @throws {RangeError} If the setting’s NHS number is none.
 */
export function goalResources(
  submission: GoalsSubmission,
  setting: Setting = {},
): readonly Addressed<FhirGoal | Observation>[] {
  const { id, person } = submission;
  const subject = subjectOf(person, setting);
  // A person’s goal keeps its address from one submission to the next; nobody’s cannot.
  const whose = person === undefined ? id : `${setting.people ?? ''} ${person}`;
  return submission.goals.flatMap((goal, i) => {
    const url = urlOf(whose, `Goal ${goal.id}`);
    const ratings = goalRatings(submission, goal, { number: i + 1, subject, url });
    const last = goal.history.at(-1);
    const resource: FhirGoal = {
      resourceType: 'Goal',
      identifier: [identified(url)],
      ...standing[goal.status],
      description: { text: goal.text },
      subject: subject ?? { type: 'Patient', display: 'Not named' },
      startDate: fhirDay(goal.setOn),
      statusDate: last && fhirDay(last.on),
      statusReason: last?.note,
      expressedBy: whoIs(goal.owner, subject),
      note: [...ownerNotes(goal), ...goal.history.map(turnNote)],
      outcomeReference: ratings.map(referTo),
    };
    return [addressed(url, resource), ...ratings];
  });
}

const achievement = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: systems.goalAchievement, code, display }],
});

const standing = {
  active: { lifecycleStatus: 'active' },
  changed: { lifecycleStatus: 'active' },
  paused: { lifecycleStatus: 'on-hold' },
  reached: { lifecycleStatus: 'completed', achievementStatus: achievement('achieved', 'Achieved') },
  stopped: { lifecycleStatus: 'cancelled' },
} as const;

function ownerNotes({ owner, ownerNote }: Goal): readonly Annotation[] {
  if (owner === 'joint') return [{ text: 'The goal was agreed together.' }];
  if (owner !== 'other') return [];
  return [{ text: `Whose goal it is: ${ownerNote ?? 'somebody else’s'}.` }];
}

function turnNote({ on, status, was, wasOwner, note }: Goal['history'][number]): Annotation {
  const parts = [
    `${status[0]!.toUpperCase()}${status.slice(1)}.`,
    ...(was === undefined ? [] : [`It was: ${was}`]),
    ...(wasOwner ? [`Whose goal it was: ${wasOwner.ownerNote ?? wasOwner.owner}.`] : []),
    ...(note === undefined ? [] : [`Why: ${note}`]),
  ];
  return { time: fhirDay(on), text: parts.join(' ') };
}
