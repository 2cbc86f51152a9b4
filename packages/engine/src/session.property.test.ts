import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { allowedValues } from './item.js';
import { resume } from './resume.js';
import { start, step, type Action, type Session } from './session.js';

const ids = calm4.items.map(({ id }) => id);

/** Answers what is asked now: with the nth of its values, or by declining. */
const answerThis = fc.record({ answer: fc.option(fc.nat(20)) });
/** What only a broken page would do. */
const item = fc.constantFrom(...ids, 'q9', 'constructor', '');
const strange = fc.oneof(
  item.map((id): Action => ({ type: 'answer', item: id, value: 1 })),
  item.map((id): Action => ({ type: 'change', item: id })),
  item.map((id): Action => ({ type: 'clear', item: id })),
  fc.constantFrom<Action>(
    { type: 'review' },
    { type: 'back' },
    { type: 'complete' },
    { type: 'forget' },
  ),
);
const moves = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: answerThis },
    { weight: 8, arbitrary: fc.constant<Action>({ type: 'next' }) },
    { weight: 3, arbitrary: strange },
  ),
  { maxLength: 60, size: 'max' },
);
type Move = Action | { readonly answer: number | null };

function toAction(session: Session, move: Move): Action {
  if ('type' in move) return move;
  const asked = calm4.items[session.status === 'asking' ? session.at : 0]!;
  const values = allowedValues(asked);
  const value = move.answer === null ? null : values[move.answer % values.length]!;
  return { type: 'answer', item: asked.id, value };
}

type Visit = (session: Session, before: Session, move: Move) => void;

/** Goes through the form, and shows every session on the way, the one before it, and the move. */
function walk(list: readonly Move[], visit: Visit): Session {
  return list.reduce((session, move) => {
    const after = step(calm4, session, toAction(session, move));
    visit(after, session, move);
    return after;
  }, start(calm4));
}

describe('session, whatever is done', () => {
  it('keeps to what a session is', () => {
    fc.assert(
      fc.property(moves, (list) => {
        walk(list, (session) => {
          expect(session.form).to.equal('calm-4@1.0.0');
          expect(session.status).to.be.oneOf(['asking', 'reviewing', 'complete']);
          expect(ids).to.include.members(Object.keys(session.answers));
          if (session.status === 'asking') {
            expect(session.at)
              .to.satisfy(Number.isInteger)
              .and.be.within(0, ids.length - 1);
          } else {
            expect(session).not.to.have.any.keys('at', 'changing');
          }
        });
      }),
    );
  });

  it('reviews only what has been answered or declined', () => {
    fc.assert(
      fc.property(moves, (list) => {
        walk(list, (session) => {
          if (session.status === 'reviewing') expect(session.answers).to.have.all.keys(...ids);
        });
      }),
    );
  });

  it('asks an item only when every one before it has been answered or declined', () => {
    fc.assert(
      fc.property(moves, (list) => {
        walk(list, (session) => {
          if (session.status !== 'asking') return;
          for (const id of ids.slice(0, session.at)) expect(session.answers).to.have.property(id);
        });
      }),
    );
  });

  it('loses no answer but by forgetting and by taking one back', () => {
    fc.assert(
      fc.property(moves, (list) => {
        walk(list, (session, before, move) => {
          const forgotten = session.status === 'complete' && before.status === 'reviewing';
          if (forgotten) return;
          const taken = 'type' in move && move.type === 'clear' ? move.item : undefined;
          const kept = Object.keys(before.answers).filter((id) => id !== taken);
          expect(Object.keys(session.answers)).to.include.members(kept);
        });
      }),
    );
  });

  it('gets to the end, so that the above means something', () => {
    const seen = new Set<string>();
    for (const list of fc.sample(moves, { numRuns: 200, seed: 1 })) {
      walk(list, (session) => seen.add(session.status));
    }
    expect([...seen].sort()).to.deep.equal(['asking', 'complete', 'reviewing']);
  });

  it('goes on from stored text exactly where it was', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const session = walk(list, () => {});
        expect(resume(calm4, JSON.parse(JSON.stringify(session)))).to.deep.equal(session);
      }),
    );
  });
});
