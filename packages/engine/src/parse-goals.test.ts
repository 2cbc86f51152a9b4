import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import type { Goal } from './goals.js';
import { parseGoals, parseGoalsSubmission } from './parse-goals.js';
import { madeUpGoal, madeUpGoals, madeUpRating } from './testing/made-up-goals.js';

const whole = madeUpGoals(
  madeUpGoal('lunch', {
    ...{ owner: 'other', ownerNote: 'My aunt', status: 'paused' },
    history: [
      {
        ...{ on: '2026-09-17', status: 'changed', was: 'Eat', note: 'Too little' },
        wasOwner: { owner: 'joint' },
      },
      { on: '2026-10-01', status: 'paused' },
    ],
    ratings: [
      madeUpRating('2026-09-24', 0, { session: 3, was: [{ value: 10, on: '2026-09-25' }] }),
      madeUpRating('2026-09-24', 4, { by: 'teacher', session: 3 }),
    ],
  }),
  madeUpGoal('sleep'),
);
const submission = {
  kind: 'goals-submission',
  id: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
  completedAt: '2026-10-01T10:00:00.000Z',
  lang: 'en',
  goals: whole.goals,
};

function issuesIn(source: unknown, parse: (source: unknown) => unknown = parseGoals) {
  try {
    parse(source);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

/** What is wrong with a goal that has these parts. */
const issuesOf = (parts: object) => issuesIn(madeUpGoals(madeUpGoal('lunch', parts as Goal)));

describe('parseGoals', () => {
  it('returns what it was given, as value or as text', () => {
    expect(parseGoals(whole)).to.deep.equal(whole);
    expect(parseGoals(JSON.stringify(whole))).to.deep.equal(whole);
    expect(issuesIn({ kind: 'goals', goals: [] })).to.deep.equal([]);
  });

  it('keeps whatever somebody wrote, as text', () => {
    const text = '</p><script>alert(1)</script> {{x}} "\u202eabc" 🎤';
    expect(parseGoals(madeUpGoals(madeUpGoal('a', { text }))).goals[0]!.text).to.equal(text);
  });

  it('takes ratings in any order of days, and from before their goal was agreed', () => {
    const ratings = ['2026-10-08', '1900-01-01', '2100-12-31'].map((on) => madeUpRating(on, 3));
    expect(issuesOf({ ratings })).to.deep.equal([]);
  });

  const wrong: [what: string, parts: object, says: string[]][] = [
    ['a score out of range', { ratings: [madeUpRating('2026-10-01', 11)] }, ['must be at most 10']],
    ['a score below 0', { ratings: [madeUpRating('2026-10-01', -1)] }, ['must be at least 0']],
    ['half a point', { ratings: [madeUpRating('2026-10-01', 2.5)] }, ['must be an int']],
    ['a day that no calendar has', { setOn: '2026-02-30' }, ['must be a date such as']],
    ['no words', { text: ' \u200b ' }, ['must not be blank']],
    ['an owner that nobody is', { owner: 'friend' }, ['must be "young-person" or']],
    ['a status that its history contradicts', { status: 'reached' }, ['must be "active", as its']],
    [
      'a history that ends elsewhere',
      { history: [{ on: '2026-10-01', status: 'stopped' }] },
      ['goals.0.status must be "stopped", as its history ends'],
    ],
    ['a note about no other', { ownerNote: 'My aunt' }, ['ownerNote is for "other" only']],
    [
      'earlier words where nothing was reworded',
      { status: 'paused', history: [{ on: '2026-10-01', status: 'paused', was: 'Eat' }] },
      ['goals.0.history.0.was is for "changed" only'],
    ],
    [
      'an earlier owner where nothing was passed on',
      {
        status: 'paused',
        history: [{ on: '2026-10-01', status: 'paused', wasOwner: { owner: 'joint' } }],
      },
      ['goals.0.history.0.wasOwner is for "changed" only'],
    ],
    [
      'an earlier owner with a note about no other',
      {
        status: 'changed',
        history: [
          { on: '2026-10-01', status: 'changed', wasOwner: { owner: 'joint', ownerNote: 'A' } },
        ],
      },
      ['goals.0.history.0.wasOwner.ownerNote is for "other" only'],
    ],
    [
      'two ratings of one day, person and session',
      { ratings: [madeUpRating('2026-10-01', 3), madeUpRating('2026-10-01', 4)] },
      ['goals.0.ratings.1 "2026-10-01/young-person" is there twice'],
    ],
    ['a field that goals have not', { mood: 3 }, ['mood is not a known field']],
  ];
  for (const [what, parts, says] of wrong) {
    it(`refuses ${what}`, () => {
      const issues = issuesOf(parts);
      expect(issues).to.have.length(says.length);
      for (const [i, each] of says.entries()) expect(issues[i]).to.include(each);
    });
  }

  it('refuses two goals with one id, and says where in the text', () => {
    const text = JSON.stringify(madeUpGoals(madeUpGoal('lunch'), madeUpGoal('lunch')));
    expect(issuesIn(text)).to.deep.equal(['goals.1.id "lunch" is there twice']);
    expect(() => parseGoals(text)).to.throw('line 1, column ');
  });

  it('refuses a name for a person', () => {
    expect(issuesIn({ ...whole, person: 'Ada Lovelace' })[0]).to.include('person must be 1 to 128');
  });
});

describe('parseGoalsSubmission', () => {
  it('returns what a page has sent', () => {
    expect(parseGoalsSubmission(submission)).to.deep.equal(submission);
    const official = { ...submission, person: 'ref-1001', measure: 'gbo@1.0.0' };
    expect(parseGoalsSubmission(official)).to.deep.equal(official);
  });

  it('refuses what goals themselves must not be', () => {
    const goals = [madeUpGoal('lunch', { status: 'paused' }), madeUpGoal('lunch')];
    expect(issuesIn({ ...submission, goals, id: '1' }, parseGoalsSubmission)).to.deep.equal([
      'id must be a UUID version 4 in lower case',
    ]);
    expect(issuesIn({ ...submission, goals }, parseGoalsSubmission)).to.deep.equal([
      'goals.1.id "lunch" is there twice',
      'goals.0.status must be "active", as its history ends',
    ]);
  });
});
