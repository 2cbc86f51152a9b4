/** Submissions of every kind, as elements send them, for tests of what becomes of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { allowedValues } from '@cairnkit/engine/item.js';
import { result } from '@cairnkit/engine/result.js';

import { root } from '../root.mjs';

/** Every default export of a package, of one kind. */
async function shipped(folder, kind) {
  const names = readdirSync(join(root, 'packages', folder)).filter((name) =>
    /^[a-z][a-z0-9-]*\.ts$/.test(name),
  );
  const door = folder.replace('/src', '');
  const modules = await Promise.all(
    names.map((name) => import(`@cairnkit/${door}/${name.replace('.ts', '.js')}`)),
  );
  return modules.map((module) => module.default).filter((each) => each?.kind === kind);
}

export const measures = [
  ...(await shipped('instruments/src', 'measure')),
  ...(await shipped('instruments-nc/src', 'measure')),
];

export const forms = await shipped('services/src/referrals', 'referral');

/** A submission of a measure, scored as the page would. */
export function submissionOf(measure, answers, more = {}) {
  const { scores, flags } = result(measure, answers);
  return {
    kind: 'submission',
    id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    person: 'ref-1001',
    completedAt: '2026-11-23T10:15:00.000Z',
    lang: measure.lang,
    measure: `${measure.id}@${measure.version}`,
    answers,
    scores: JSON.parse(JSON.stringify(scores)),
    flags,
    ...more,
  };
}

const each = (measure, answer) =>
  Object.fromEntries(measure.items.map((item, i) => [item.id, answer(item, i)]));

/** What people may answer, and what they may not, by name. */
export function answersTo(measure) {
  const values = (item) => allowedValues(item);
  return {
    lowest: each(measure, (item) => values(item)[0]),
    highest: each(measure, (item) => values(item).at(-1)),
    mixed: each(measure, (item, i) => values(item)[i % values(item).length]),
    'one missing': each(measure, (item, i) => (i === 0 ? null : values(item)[1])),
    'none answered': each(measure, () => null),
    'not asked': {},
    'not allowed': { ...each(measure, (item) => values(item)[0]), q1: 999, q999: 1 },
  };
}

/** Goals of every kind: whose, how they stand, who rated, corrected and not. */
export function goalsOf(more = {}) {
  return {
    kind: 'goals-submission',
    id: '9f8b1c5e-2c1f-4a0e-8b3d-7a2f1e0c9d11',
    person: 'ref-1001',
    completedAt: '2026-11-23T10:15:00.000Z',
    lang: 'en',
    measure: 'gbo@1.0.0',
    goals: [
      {
        id: 'goal-1',
        text: 'Go back to football',
        owner: 'young-person',
        setOn: '2026-09-01',
        status: 'active',
        history: [],
        ratings: [
          { on: '2026-09-01', value: 0, by: 'young-person' },
          {
            ...{ on: '2026-09-08', value: 4, by: 'parent-or-carer', session: 2 },
            was: [{ value: 5, on: '2026-09-09' }],
          },
        ],
      },
      {
        id: 'goal-2',
        text: 'Sleep through',
        owner: 'joint',
        setOn: '2026-09-01',
        status: 'reached',
        history: [
          { on: '2026-10-01', status: 'changed', was: 'Sleep', note: 'Clearer now' },
          { on: '2026-11-01', status: 'reached' },
        ],
        ratings: [{ on: '2026-11-01', value: 10, by: 'practitioner' }],
      },
      ...['paused', 'stopped'].map((status, i) => ({
        id: `goal-${i + 3}`,
        text: `A goal that is ${status}`,
        ...(i === 0 ? { owner: 'other', ownerNote: 'An uncle' } : { owner: 'practitioner' }),
        setOn: '2026-09-01',
        status,
        history: [{ on: '2026-10-01', status, wasOwner: { owner: 'joint' }, note: 'Not now' }],
        ratings: [
          { on: '2026-09-01', value: 3, by: 'teacher' },
          { on: '2026-09-01', value: 2, by: 'other' },
        ],
      })),
    ],
    ...more,
  };
}

/** A referral, filled in. */
export function referralOf(form, answers, more = {}) {
  return {
    kind: 'referral-submission',
    id: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
    person: 'ref-1001',
    completedAt: '2026-11-23T10:15:00.000Z',
    lang: 'en',
    form: `${form.id}@${form.version}`,
    answers,
    ...more,
  };
}
