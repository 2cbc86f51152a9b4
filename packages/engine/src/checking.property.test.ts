import { expect } from 'chai';
import fc from 'fast-check';

import {
  answersThatCount,
  questionAt,
  resultsOf,
  startChecking,
  stepChecking,
  type Checking,
  type CheckingAction,
} from './checking.js';
import { decide } from './decide.js';
import { frontDoor, nextAtDoor, type FrontDoor } from './front-door.js';
import { nextQuestion } from './next-question.js';
import { resumeChecking } from './resume-checking.js';
import type { ServiceAnswers } from './service-answers.js';
import type { Service } from './service.js';
import { possibleAnswers, service } from './testing/arbitrary-service.js';

/** Answers what is asked now with the nth that may be answered. */
const answerThis = fc.record({ answer: fc.nat(40) });
/** What only a broken page would do. */
const strange = fc.constantFrom<CheckingAction>(
  { type: 'answer', value: 'd' },
  { type: 'answer', value: null },
  { type: 'answer', value: undefined },
  { type: 'change', question: 'q9' },
);
const moves = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: answerThis },
    { weight: 2, arbitrary: fc.constant<CheckingAction>({ type: 'back' }) },
    { weight: 3, arbitrary: fc.record({ changing: fc.nat(5) }) },
    { weight: 1, arbitrary: strange },
  ),
  { maxLength: 30, size: 'max' },
);
type Move = CheckingAction | { readonly answer: number } | { readonly changing: number };

/** One service, or two that ask the same and decide otherwise. */
const doors = fc.tuple(service, fc.boolean()).map(([each, isAlone]): FrontDoor => {
  const other: Service = { ...each, id: 'other', rules: each.rules.slice(1) };
  return frontDoor(isAlone || each.rules.length < 2 ? [each] : [each, other]);
});
const walks = fc.record({ door: doors, list: moves });

function toAction(door: FrontDoor, checking: Checking, move: Move): CheckingAction {
  if ('type' in move) return move;
  if ('changing' in move) {
    const { asked } = checking;
    return { type: 'change', question: asked[move.changing % Math.max(1, asked.length)] ?? '' };
  }
  const question = questionAt(door, checking);
  const values = question ? possibleAnswers(question) : [];
  return { type: 'answer', value: values[move.answer % Math.max(1, values.length)] };
}

type Visit = (checking: Checking, before: Checking, move: Move) => void;

/** Goes through a checker, and shows it after every move. */
function walk(door: FrontDoor, list: readonly Move[], visit: Visit): Checking {
  return list.reduce((checking, move) => {
    const after = stepChecking(door, checking, toAction(door, checking, move));
    visit(after, checking, move);
    return after;
  }, startChecking(door));
}

function next({ services, ...door }: FrontDoor, answers: ServiceAnswers) {
  return services.length > 1
    ? nextAtDoor({ services, ...door }, answers)
    : nextQuestion(services[0]!, answers);
}

describe('checking, whatever the services and whatever is done', () => {
  const always = (check: (door: FrontDoor, ...visit: Parameters<Visit>) => void) =>
    fc.assert(
      fc.property(walks, ({ door, list }) => {
        walk(door, list, (...visit) => check(door, ...visit));
      }),
      { numRuns: 300 },
    );

  it('has asked only what could still change the outcome, one after the other', () => {
    always((door, checking) => {
      let answers: ServiceAnswers = {};
      for (const id of checking.asked) {
        expect(next(door, answers)?.id).to.equal(id);
        answers = { ...answers, [id]: checking.answers[id] };
      }
      const at = checking.status === 'asking' ? checking.at : undefined;
      expect(next(door, answers)?.id).to.equal(at);
    });
  });

  it('decides as if nothing had ever been answered but what counts', () => {
    always((door, checking) => {
      if (checking.status !== 'decided') return;
      const answers = answersThatCount(door, checking);
      expect(Object.keys(answers)).to.have.members(checking.asked);
      for (const { service: each, decision } of resultsOf(door, checking)) {
        expect(decision).to.deep.equal(decide(each, answers));
      }
    });
  });

  it('loses no answer', () => {
    always((_, checking, before) => {
      expect(Object.keys(checking.answers)).to.include.members(Object.keys(before.answers));
    });
  });

  it('changes nothing of what it was given', () => {
    always((door, checking, before, move) => {
      const text = JSON.stringify(before);
      stepChecking(door, before, toAction(door, before, move));
      expect(JSON.stringify(before)).to.equal(text);
      expect(checking.form).to.equal(before.form);
    });
  });

  it('comes back to the same question after going back and on again', () => {
    always((door, checking) => {
      if (checking.status === 'decided' || checking.changing !== undefined) return;
      const back = stepChecking(door, checking, { type: 'back' });
      if (back === checking || back.status === 'decided') return;
      const value = back.answers[back.at];
      expect(stepChecking(door, back, { type: 'answer', value })).to.deep.equal(checking);
    });
  });

  it('goes on from stored text exactly where it was', () => {
    always((door, checking) => {
      const text = JSON.stringify(checking);
      expect(resumeChecking(door, JSON.parse(text))).to.deep.equal(checking);
    });
  });

  it('gets to the end and into every state, so that the above means something', () => {
    const seen = new Set<string>();
    for (const { door, list } of fc.sample(walks, { numRuns: 200, seed: 1 })) {
      walk(door, list, ({ status, asked, ...rest }) => {
        seen.add('changing' in rest ? 'changing' : status);
        if (asked.length > 3) seen.add('far');
        if (Object.keys(rest.answers).length > asked.length + 1) seen.add('waiting');
        if (door.services.length > 1) seen.add('several');
      });
    }
    const all = ['asking', 'decided', 'changing', 'far', 'waiting', 'several'];
    expect([...seen]).to.have.members(all);
  });
});
