import { expect } from 'chai';

import { decideAtDoor, frontDoor, nextAtDoor } from './front-door.js';
import type { ServiceAnswers } from './service-answers.js';
import type { Question, Service } from './service.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';
import { navigator } from './testing/navigator.js';

const inArea = (area: string): Question => ({
  type: 'choice',
  id: 'area',
  text: 'Where is the school?',
  short: 'School is in',
  why: `This team works in ${area}.`,
  options: [
    { value: area, text: area },
    { value: 'elsewhere', text: 'Somewhere else' },
    { value: 'not-sure', text: 'Not sure' },
  ],
  otherwise: 'elsewhere',
});

/** Much like Lantern, somewhere else, for older people, and without a question about agreement. */
const harbour: Service = {
  ...lantern,
  id: 'harbour',
  questions: [
    ...lantern.questions.slice(3, 5),
    ...lantern.questions.slice(0, 3),
    { ...lantern.questions[5]!, type: 'age', from: 11, to: 25 },
    inArea('southport'),
    ...lantern.questions.slice(7, 10),
  ],
  rules: lantern.rules.filter(({ outcome }) => outcome !== 'consent-first'),
  team: [{ name: 'Harbour' }],
};
const door = frontDoor([lantern, harbour]);

describe('a front door', () => {
  it('has every question once, those of safety first', () => {
    const ids = door.questions.map(({ id }) => id);
    expect(ids).to.have.lengthOf(new Set(ids).size);
    expect(ids.slice(0, 3)).to.deep.equal(['life-at-risk', 'feels-unsafe', 'at-risk-from-someone']);
    const late = frontDoor([{ ...harbour, rules: harbour.rules.slice(3) }, lantern]);
    expect(late.questions.slice(0, 3).map(({ id }) => id)).to.deep.equal(ids.slice(0, 3));
  });

  it('has the answers of all services, with what is left over last', () => {
    const area = door.questions.find(({ id }) => id === 'area') as Question & { type: 'choice' };
    expect(area.options.map(({ value }) => value)).to.deep.equal([
      ...['northshore', 'hillvale', 'southport', 'elsewhere', 'not-sure'],
    ]);
    expect(area.why).to.equal(undefined);
    const age = door.questions.find(({ id }) => id === 'age') as Question & { type: 'age' };
    expect([age.from, age.to]).to.deep.equal([0, 130]);
  });

  it('asks while any service needs to know, and stops for all where somebody is in danger', () => {
    let answers: ServiceAnswers = {};
    const asked: string[] = [];
    const person: ServiceAnswers = forLantern({ area: 'southport' });
    for (let next = nextAtDoor(door, answers); next; next = nextAtDoor(door, answers)) {
      asked.push(next.id);
      answers = { ...answers, [next.id]: person[next.id] };
    }
    expect(asked).to.have.lengthOf(new Set(asked).size);
    expect(asked).to.include.members(['school-coverage', 'how-bad']);
    expect(asked).to.not.include('parent-agrees'); // Lantern works elsewhere, Harbour does not ask
    expect(nextAtDoor(door, { 'life-at-risk': 'yes' })).to.equal(undefined);
    expect(nextAtDoor(door, { 'feels-unsafe': 'yes' })?.id).to.equal('life-at-risk');
    expect(nextAtDoor(door, { 'life-at-risk': 'no', 'feels-unsafe': 'yes' })).to.equal(undefined);
  });

  it('has one result for each service, the most helpful first', () => {
    const results = (area: string) =>
      decideAtDoor(door, forLantern({ area })).map(({ service, decision }) => [
        service.id,
        decision.outcome,
      ]);
    expect(results('southport')).to.deep.equal([
      ['harbour', 'likely-suitable'],
      ['lantern', 'outside-area'],
    ]);
    expect(results('hillvale')[0]).to.deep.equal(['lantern', 'likely-suitable']);
  });

  it('ranks a service elsewhere last, whatever else it says', () => {
    const answers = forLantern({ area: 'southport', 'how-bad': 'every-day' });
    const [first] = decideAtDoor(door, answers, { harbour: { 'school-coverage': 'not-covered' } });
    expect([first!.service.id, first!.decision.outcome]).to.deep.equal([
      'harbour',
      'more-help-needed',
    ]);
  });

  it('has only what keeps somebody safe where somebody is in danger', () => {
    const results = decideAtDoor(
      frontDoor([lantern, navigator]),
      forLantern({ 'life-at-risk': 'yes' }),
    );
    expect(results.map(({ decision }) => decision.outcome)).to.deep.equal(['emergency']);
  });

  it('takes answers that hold for one service only', () => {
    const own = { lantern: { 'school-coverage': 'not-covered' } };
    const results = decideAtDoor(door, forLantern({ area: 'hillvale' }), own);
    expect(results[0]!.decision.outcome).to.equal('school-not-covered');
    const open = forLantern({ area: 'hillvale', 'school-coverage': undefined });
    expect(nextAtDoor(door, open, own)).to.equal(undefined);
  });

  it('refuses services that ask for one thing in different ways', () => {
    const ages: Question = { ...inArea('x'), id: 'years' };
    const years: Question = { type: 'age', id: 'years', text: 'Years?', short: 'Years' };
    const withQuestion = (each: Question): Service => ({ ...lantern, questions: [each] });
    expect(() => frontDoor([withQuestion(ages), withQuestion(years)])).to.throw(
      RangeError,
      'years',
    );
  });
});
