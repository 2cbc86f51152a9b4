import { expect } from 'chai';

import { decide } from './decide.js';
import { nextQuestion } from './next-question.js';
import type { ServiceAnswers } from './service-answers.js';
import type { Service } from './service.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';
import { navigator } from './testing/navigator.js';

/** What is asked of somebody, up to the end. */
function askedOf(service: Service, person: ServiceAnswers): readonly string[] {
  let answers: ServiceAnswers = {};
  const asked: string[] = [];
  for (let next = nextQuestion(service, answers); next; next = nextQuestion(service, answers)) {
    asked.push(next.id);
    answers = { ...answers, [next.id]: person[next.id] };
  }
  expect(decide(service, answers).outcome).to.equal(decide(service, person).outcome);
  return asked;
}

const safety = ['life-at-risk', 'feels-unsafe', 'at-risk-from-someone'];

describe('nextQuestion', () => {
  const cases: readonly [what: string, changes: ServiceAnswers, after: readonly string[]][] = [
    [
      'asks everything that may stand in the way',
      {},
      [
        ...['filled-in-by', 'age', 'area', 'school-coverage', 'concerns', 'how-bad'],
        'parent-agrees',
      ],
    ],
    [
      'asks only staff why they are here, and then nothing more of those who want to join',
      { 'filled-in-by': 'school-staff', reason: 'find-out-about-joining' },
      ['filled-in-by', 'reason'],
    ],
    [
      'does not ask for agreement where none is needed',
      { age: 16 },
      ['filled-in-by', 'age', 'area', 'school-coverage', 'concerns', 'how-bad'],
    ],
    [
      'asks of those who are too old only what goes before age',
      { age: 20 },
      ['filled-in-by', 'age', 'concerns', 'how-bad'],
    ],
    [
      'stops where more help is needed',
      { concerns: ['eating'] },
      ['filled-in-by', 'age', 'area', 'school-coverage', 'concerns'],
    ],
    [
      'does not ask for the school of another area',
      { area: 'elsewhere', age: 16 },
      ['filled-in-by', 'age', 'area', 'concerns', 'how-bad'],
    ],
    [
      'goes on after “not sure”: there may be a definite reason',
      { age: null, area: 'elsewhere' },
      ['filled-in-by', 'age', 'area', 'concerns', 'how-bad'],
    ],
  ];
  for (const [what, changes, after] of cases) {
    it(what, () => {
      expect(askedOf(lantern, forLantern(changes))).to.deep.equal([...safety, ...after]);
    });
  }

  it('asks nobody in danger anything more, not even who they are', () => {
    expect(askedOf(lantern, forLantern({ 'life-at-risk': 'yes' }))).to.deep.equal(
      safety.slice(0, 1),
    );
    expect(askedOf(lantern, forLantern({ 'feels-unsafe': 'yes' }))).to.deep.equal(
      safety.slice(0, 2),
    );
    expect(askedOf(lantern, forLantern({ 'at-risk-from-someone': 'yes' }))).to.deep.equal(safety);
  });

  it('asks again what was not answered as it can be', () => {
    expect(nextQuestion(lantern, forLantern({ age: '14' }))?.id).to.equal('age');
  });

  it('asks for the name of the team only where it is shown', () => {
    const rest = forLantern({ age: null, concerns: ['low-mood'], area: undefined });
    expect(nextQuestion(lantern, rest)?.id).to.equal('area');
    const covered = lantern.rules.filter(({ outcome }) => outcome !== 'outside-area');
    const anywhere: Service = { ...lantern, rules: covered };
    expect(nextQuestion(anywhere, rest)?.id).to.equal('area');
    expect(nextQuestion({ ...anywhere, team: lantern.team!.slice(1) }, rest)).to.equal(undefined);
  });

  it('asks in a navigator what an offer depends on, also for its rank', () => {
    const person = forLantern({ needs: ['worry'], 'can-travel': 'no' });
    const all = [...safety, 'filled-in-by', 'needs', 'can-travel'];
    expect(askedOf(navigator, person)).to.deep.equal(all);
  });
});
