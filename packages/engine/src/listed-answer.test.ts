import { expect } from 'chai';

import { CairnError } from './errors.js';
import { listedAnswer } from './listed-answer.js';
import { resumeSchoolChoice } from './resume-school-choice.js';
import type { SchoolChoice } from './school-choice.js';
import { sharedValues } from './shared-questions.js';
import { madeUpSchools } from './testing/made-up-schools.js';

const list = madeUpSchools();
const complete = madeUpSchools({ complete: true });
const chosen = (urn: string): SchoolChoice => ({ status: 'chosen', urn });

describe('listedAnswer', () => {
  for (const [what, choice, of, state, coverage] of [
    ['a school where the team works', chosen('990001'), list, 'live', 'covered'],
    ['a school where it starts soon', chosen('990014'), list, 'starting-soon', 'starting-soon'],
    ['a school by its cluster', chosen('990013'), list, 'starting-soon', 'starting-soon'],
    ['a school that has no team yet', chosen('990011'), list, 'not-yet', 'not-covered'],
    ['not listed', { status: 'not-listed' }, list, 'not-listed', 'not-sure'],
    ['not in a complete list', { status: 'not-listed' }, complete, 'not-listed', 'not-covered'],
    ['not listed, without a list', { status: 'not-listed' }, undefined, 'not-listed', 'not-sure'],
    ['not sure', { status: 'not-sure' }, list, 'not-sure', 'not-sure'],
    ['not sure, in a complete list', { status: 'not-sure' }, complete, 'not-sure', 'not-sure'],
    ['own words', { status: 'written', name: 'Elm' }, undefined, 'not-listed', 'not-sure'],
    [
      'own words, with a list',
      { status: 'written', name: 'Elm' },
      complete,
      'not-listed',
      'not-sure',
    ],
  ] as const) {
    it(`takes ${what} for ${coverage}`, () => {
      const answer = listedAnswer(choice, of);
      expect(answer).to.include({ state, coverage });
      expect(sharedValues.get('school-coverage')).to.include(answer!.coverage);
    });
  }

  it('names the school, and no more of it than a form needs', () => {
    expect(listedAnswer(chosen('990014'), list)).to.deep.include({
      school: {
        urn: '990014',
        name: 'Hillvale Sixth Form College',
        town: 'Hillvale',
        postcode: 'ZZ11 3AA',
      },
    });
    expect(listedAnswer({ status: 'written', name: 'Elm' }, undefined)!.school).to.deep.equal({
      urn: null,
      name: 'Elm',
      town: '',
      postcode: '',
    });
    expect(listedAnswer({ status: 'not-listed' }, list)!.school).to.equal(null);
  });

  it('follows a school that has a new number', () => {
    expect(listedAnswer(chosen('990110'), list)!.school!.urn).to.equal('990010');
  });

  it('is open while nothing was answered, and where the school is no longer on the list', () => {
    expect(listedAnswer({ status: 'asking' }, list)).to.equal(undefined);
    expect(listedAnswer(chosen('990999'), list)).to.equal(undefined);
    expect(listedAnswer(chosen('990001'), undefined)).to.equal(undefined);
  });
});

describe('resumeSchoolChoice', () => {
  for (const choice of [
    { status: 'asking' },
    chosen('990001'),
    { status: 'written', name: 'Elm' },
    { status: 'not-listed' },
    { status: 'not-sure' },
  ] as const) {
    it(`takes back what was stored: ${choice.status}`, () => {
      const stored = JSON.parse(JSON.stringify(choice)) as unknown;
      expect(resumeSchoolChoice(stored)).to.deep.equal(choice);
    });
  }

  it('leaves behind what does not belong to it', () => {
    const stored = JSON.parse(
      '{"status":"not-sure","urn":"990001","__proto__":{"x":1}}',
    ) as unknown;
    expect(resumeSchoolChoice(stored)).to.deep.equal({ status: 'not-sure' });
  });

  for (const [what, saved, place] of [
    ['nothing', undefined, 'status'],
    ['null', null, 'status'],
    ['a text', 'chosen', 'status'],
    ['a list', [], 'status'],
    ['a session of another kind', { form: 'phq-9@1.0.0', status: 'reviewing' }, 'status'],
    ['a school without a URN', { status: 'chosen' }, 'urn'],
    ['a URN that is a number', { status: 'chosen', urn: 990001 }, 'urn'],
    ['a URN with more in it', { status: 'chosen', urn: '990001 ' }, 'urn'],
    ['no words', { status: 'written', name: ' ' }, 'name'],
    ['words that are none', { status: 'written', name: { toString: 1 } }, 'name'],
    ['too many words', { status: 'written', name: 'a'.repeat(201) }, 'name'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => resumeSchoolChoice(saved)).to.throw(CairnError, `session.${place} must be`);
    });
  }
});
