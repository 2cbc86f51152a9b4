import { expect } from 'chai';

import {
  answersThatCount,
  questionAt,
  questionsBehind,
  resultsOf,
  startChecking,
  stepChecking,
  type Checking,
} from './checking.js';
import { frontDoor } from './front-door.js';
import type { ServiceAnswers } from './service-answers.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';
import { navigator } from './testing/navigator.js';

const door = frontDoor([lantern]);
const safe = ['life-at-risk', 'feels-unsafe', 'at-risk-from-someone'];

/** Answers what is asked, as this person would, as often as wanted. */
function answering(person: ServiceAnswers, from = startChecking(door), times = 99, at = door) {
  let checking = from;
  for (let i = 0; i < times && checking.status === 'asking'; i += 1) {
    const value = person[checking.at];
    expect(value, checking.at).not.to.equal(undefined);
    checking = stepChecking(at, checking, { type: 'answer', value });
  }
  return checking;
}

const answer = (checking: Checking, value: ServiceAnswers[string]) =>
  stepChecking(door, checking, { type: 'answer', value });
const back = (checking: Checking) => stepChecking(door, checking, { type: 'back' });
const change = (checking: Checking, question: string) =>
  stepChecking(door, checking, { type: 'change', question });
const outcome = (checking: Checking) => resultsOf(door, checking)[0]!.decision.outcome;

describe('checking', () => {
  it('begins at the first question, with nothing answered', () => {
    expect(startChecking(door)).to.deep.equal({
      form: 'lantern@1.0.0',
      answers: {},
      asked: [],
      status: 'asking',
      at: 'life-at-risk',
    });
  });

  it('asks one question after the other, and decides when no answer can change anything', () => {
    const checking = answering(forLantern());
    expect(checking.status).to.equal('decided');
    expect(checking.asked).to.deep.equal([
      ...safe,
      ...['filled-in-by', 'age', 'area', 'school-coverage', 'concerns', 'how-bad'],
      'parent-agrees',
    ]);
    expect(outcome(checking)).to.equal('likely-suitable');
    expect(questionAt(door, checking)).to.equal(undefined);
    expect(questionsBehind(door, checking).map(({ id }) => id)).to.deep.equal(checking.asked);
  });

  it('decides at once where somebody is in danger', () => {
    const checking = answer(startChecking(door), 'yes');
    expect(checking).to.deep.include({ status: 'decided', asked: ['life-at-risk'] });
    expect(outcome(checking)).to.equal('emergency');
  });

  describe('does nothing on', () => {
    const atAge = answering(forLantern(), undefined, 4);
    const atConcerns = answering(forLantern(), undefined, 7);
    const decided = answering(forLantern());
    for (const [what, checking, value] of [
      ['no answer', startChecking(door), undefined],
      ['an answer that is no option', startChecking(door), 'perhaps'],
      ['“not sure” where that is none', startChecking(door), null],
      ['a list for a choice', startChecking(door), ['yes']],
      ['an age as text', atAge, '14'],
      ['half a year', atAge, 14.5],
      ['an age of nobody', atAge, 131],
      ['an age below 0', atAge, -1],
      ['a value for a list', atConcerns, 'worry'],
      ['an empty list where there is no “none of these”', atConcerns, []],
      ['a list with one thing twice', atConcerns, ['worry', 'worry']],
      ['a list that is sure and not sure', atConcerns, ['worry', 'not-sure']],
      ['an answer after the result', decided, 'yes'],
    ] as const) {
      it(what, () => expect(answer(checking, value)).to.equal(checking));
    }

    it('the way back from the first question', () => {
      const first = startChecking(door);
      expect(back(first)).to.equal(first);
    });

    it('a change of what was not asked, or before there is a result', () => {
      expect(change(decided, 'reason')).to.equal(decided);
      expect(change(decided, 'constructor')).to.equal(decided);
      expect(change(atAge, 'feels-unsafe')).to.equal(atAge);
    });

    it('an answer for a service that is not there, or that cannot be one', () => {
      const atSchool = answering(forLantern(), undefined, 6);
      for (const own of [
        { beacon: { 'school-coverage': 'covered' } },
        { lantern: { 'school-coverage': 'perhaps' } },
        { lantern: {} },
      ]) {
        const step = { type: 'answer', value: 'covered', own } as const;
        expect(stepChecking(door, atSchool, step)).to.equal(atSchool);
      }
    });
  });

  it('asks nothing twice, whatever a service that nobody has checked may allow', () => {
    const questions = lantern.questions.map((each) =>
      each.type === 'age' ? { ...each, to: 200 } : each,
    );
    const strange = frontDoor([{ ...lantern, questions }]);
    const checking = answering(forLantern({ age: 150 }), startChecking(strange), 99, strange);
    expect(new Set(checking.asked).size).to.equal(checking.asked.length);
    expect(checking.status).to.equal('decided');
  });

  it('takes “not sure” for an age, and an empty list for “none of these”', () => {
    const atAge = answering(forLantern(), undefined, 4);
    expect(answer(atAge, null)).to.deep.include({ at: 'area' });
    const beacon = frontDoor([navigator]);
    const atNeeds = answering(forLantern(), startChecking(beacon), 4, beacon);
    const none = stepChecking(beacon, atNeeds, { type: 'answer', value: [] });
    expect(none.asked).to.include('needs');
  });

  describe('going back', () => {
    it('goes a question at a time, keeps every answer, and shows them again on the way', () => {
      const whole = answering(forLantern());
      let checking = whole;
      for (const id of [...whole.asked].reverse()) {
        checking = back(checking);
        expect(checking).to.deep.include({ status: 'asking', at: id, answers: whole.answers });
      }
      expect(answering(forLantern(), checking)).to.deep.equal(whole);
    });

    it('lets answers wait that are no longer asked for, and counts them no more', () => {
      const person = forLantern({ age: 12 });
      let checking = answering(person);
      for (let i = 0; i < 6; i += 1) checking = back(checking);
      checking = answer(checking, 16); // nobody has to agree any more
      checking = answering(person, checking);
      expect(checking.asked).not.to.include('parent-agrees');
      expect(checking.answers).to.have.property('parent-agrees', 'yes');
      expect(answersThatCount(door, checking)).not.to.have.property('parent-agrees');
    });
  });

  describe('changing an answer', () => {
    const whole = answering(forLantern());

    it('asks that question and comes straight back with the new result', () => {
      const asking = change(whole, 'how-bad');
      expect(asking).to.deep.include({ status: 'asking', at: 'how-bad', answers: whole.answers });
      const after = answer(asking, 'every-day');
      expect(after.status).to.equal('decided');
      expect(outcome(after)).to.equal('more-help-needed');
    });

    it('asks first what the new answer makes it necessary to ask', () => {
      const older = answering(forLantern({ age: 16 }));
      const asking = answer(change(older, 'age'), 12);
      expect(asking).to.deep.include({ status: 'asking', at: 'parent-agrees' });
      expect(answer(asking, 'yes')).to.deep.equal({
        ...whole,
        answers: { ...whole.answers, age: 12 },
      });
    });

    it('brings an earlier answer back with its question', () => {
      const older = answer(change(whole, 'age'), 16);
      expect(older.asked).not.to.include('parent-agrees');
      expect(answer(change(older, 'age'), 14)).to.deep.equal(whole);
    });

    it('is left as it was with “back”', () => {
      expect(back(change(whole, 'age'))).to.deep.equal(whole);
    });

    it('goes back to the question before where there is no result to go back to', () => {
      const older = answering(forLantern({ age: 16 }));
      const open = answer(change(older, 'age'), 12);
      const atAge = stepChecking(door, back(back(back(back(open)))), { type: 'back' });
      expect(atAge).to.deep.include({ at: 'age', changing: 'age' });
      expect(back(atAge)).to.deep.include({ at: 'filled-in-by', changing: 'age' });
      expect(answer(back(atAge), 'friend')).to.deep.include({ at: 'parent-agrees' });
    });
  });
});
