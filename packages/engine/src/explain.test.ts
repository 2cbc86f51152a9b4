import { expect } from 'chai';

import { answerProblems } from './answer-problems.js';
import { explain } from './explain.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';
import { wordingFor } from './wording-for.js';

describe('explain', () => {
  it('has the questions as they are asked, in the words for whoever is asking', () => {
    const { asked } = explain(lantern, forLantern({ age: 20, concerns: ['low-mood', 'worry'] }));
    expect(asked.slice(3)).to.deep.equal([
      { id: 'filled-in-by', text: 'Who are you?', answer: 'A young person' },
      { id: 'age', text: 'How old are you?', answer: '20' },
      { id: 'concerns', text: 'What is hard at the moment?', answer: 'Feeling low, Worry' },
      { id: 'how-bad', text: 'How often does it get in the way?', answer: 'Some days' },
    ]);
  });

  it('ends at the first question without an answer', () => {
    const { asked } = explain(lantern, { 'life-at-risk': 'no', age: 14 });
    expect(asked.map(({ id, answer }) => [id, answer])).to.deep.equal([
      ['life-at-risk', 'No'],
      ['feels-unsafe', undefined],
    ]);
  });

  it('has every rule up to the one that decides, and whether it holds', () => {
    const { rules, decision } = explain(lantern, forLantern({ age: null, area: 'elsewhere' }));
    expect(decision.outcome).to.equal('outside-area');
    expect(rules.map(({ outcome, holds }) => [outcome, holds]).slice(4)).to.deep.equal([
      ['more-help-needed', 'no'],
      ['outside-age', 'unknown'],
      ['outside-area', 'yes'],
    ]);
  });
});

describe('answerProblems', () => {
  const problemsOf = (answers: Record<string, unknown>) =>
    answerProblems(lantern, answers).map(({ path, message }) => `${path}: ${message}`);

  it('has nothing to say of answers as they should be', () => {
    expect(problemsOf(forLantern({ age: null, concerns: [], area: 'elsewhere' }))).to.deep.equal(
      [],
    );
  });

  it('takes what other services ask, and their values where it knows what they count as', () => {
    const others = { send: 'yes', school: '100000', needs: ['worry'], 'how-much': 'most-days' };
    expect(problemsOf(others)).to.deep.equal([]);
    expect(problemsOf({ area: 'leeds', concerns: ['psychosis'] })).to.deep.equal([]);
  });

  it('names what cannot be an answer, without repeating it', () => {
    expect(problemsOf({ 'life-at-risk': 'secret' })).to.deep.equal([
      'answers.life-at-risk: must be yes, no or null',
    ]);
    expect(problemsOf({ age: '14' })[0]).to.match(
      /^answers\.age: must be whole years from 0 to 130/,
    );
    expect(problemsOf({ concerns: 'worry' })[0]).to.match(/^answers\.concerns: must be a list of /);
    expect(problemsOf({ concerns: ['secret'] })[0]).to.match(
      /^answers\.concerns: must be a list of /,
    );
    expect(problemsOf({ secret: 1 })).to.deep.equal(['answers.secret: no question is called that']);
  });
});

describe('wordingFor', () => {
  const [age] = lantern.questions.filter(({ id }) => id === 'age');

  it('has the words for some askers, and what they leave as it is', () => {
    const why = 'Lantern works with people aged 7 to 17 years.';
    expect(wordingFor(age!, 'young-person')).to.deep.equal({
      ...{ text: 'How old are you?', hint: undefined, why },
    });
    expect(wordingFor(age!, 'friend').text).to.equal('How old is the young person?');
    expect(wordingFor(age!, undefined).text).to.equal('How old is the young person?');
  });
});
