import { expect } from 'chai';
import fc from 'fast-check';

import type { Battery } from './battery.js';
import { due, timePoints, type Due } from './due.js';
import { resumeSitting } from './resume-sitting.js';
import type { Session } from './session.js';
import {
  measureAt,
  startSitting,
  stepSitting,
  type Sitting,
  type SittingAction,
} from './sitting.js';
import { madeUpBattery } from './testing/made-up-battery.js';

const mark = fc.constantFrom<Due['when'][number]>('start', 'every-session', 'end');
const batteries = fc
  .array(fc.uniqueArray(mark, { minLength: 1 }), { minLength: 1, maxLength: 6 })
  .map((list) =>
    madeUpBattery({ measures: list.map((when, i) => ({ measure: `measure-${i}`, when })) }),
  );
const moves = fc.array(
  fc.constantFrom<SittingAction['type']>(
    ...(['begin', 'keep', 'sent', 'finished', 'leave-out', 'continue', 'forget'] as const),
  ),
  { maxLength: 40, size: 'max' },
);
const walks = fc.record({
  battery: batteries,
  timePoint: fc.constantFrom(...timePoints),
  list: moves,
});

function toAction(type: SittingAction['type'], measure: string | undefined): SittingAction {
  const session: Session = { form: `${measure}@1.0.0`, status: 'reviewing', answers: { q1: 1 } };
  switch (type) {
    case 'keep':
      return { type, session };
    case 'finished':
      return { type, session: { ...session, status: 'complete' } };
    case 'sent':
      return { type, submissionId: 'a' };
    case 'leave-out':
      return { type, why: 'not-shown' };
    default:
      return { type };
  }
}

/** Goes through a sitting, and shows it after every move. */
function walk(
  { battery, timePoint, list }: typeof walks extends fc.Arbitrary<infer T> ? T : never,
  visit: (sitting: Sitting, battery: Battery) => void,
): void {
  let sitting = startSitting(battery, timePoint);
  visit(sitting, battery);
  for (const type of list) {
    sitting = stepSitting(battery, sitting, toAction(type, measureAt(battery, sitting)));
    visit(sitting, battery);
  }
}

const sorted = (list: readonly string[]) => [...list].sort();

describe('sitting, whatever is done', () => {
  it('skips no measure: each one behind was done or left out, each once', () => {
    fc.assert(
      fc.property(walks, (each) => {
        walk(each, (sitting, battery) => {
          const measures = due(battery, each.timePoint).map(({ measure }) => measure);
          const behind = [...sitting.done, ...sitting.leftOut].map(({ measure }) => measure);
          expect(sorted(behind)).to.deep.equal(sorted(measures.slice(0, sitting.at)));
          expect(sitting.status === 'complete').to.equal(sitting.at === measures.length);
        });
      }),
    );
  });

  it('holds no answers but those given now, and those finished without being sent', () => {
    fc.assert(
      fc.property(walks, (each) => {
        walk(each, (sitting, battery) => {
          const asked = sitting.status === 'asking' ? [measureAt(battery, sitting)] : [];
          const finished = sitting.done.filter(({ as }) => as === 'finished');
          const may = [...asked, ...finished.map(({ measure }) => measure)];
          expect(may).to.include.members(Object.keys(sitting.sessions ?? {}));
        });
      }),
    );
  });

  it('goes on from stored text exactly where it was', () => {
    fc.assert(
      fc.property(walks, (each) => {
        walk(each, (sitting, battery) => {
          const stored = JSON.parse(JSON.stringify(sitting)) as unknown;
          expect(resumeSitting(battery, stored)).to.deep.equal(sitting);
        });
      }),
    );
  });

  it('gets to the end, so that the above means something', () => {
    const seen = new Set<string>();
    for (const each of fc.sample(walks, { numRuns: 200, seed: 1 })) {
      walk(each, ({ status, sessions }) => seen.add(sessions ? `${status} with answers` : status));
    }
    expect([...seen]).to.include.members([
      'ready',
      'asking with answers',
      'between with answers',
      'complete',
      'complete with answers',
    ]);
  });
});
