import { expect } from 'chai';

import { startChecking, stepChecking, type Checking } from './checking.js';
import { CairnError } from './errors.js';
import { frontDoor } from './front-door.js';
import { resumeChecking } from './resume-checking.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';

const door = frontDoor([lantern]);
const form = 'lantern@1.0.0';
const safe = { 'life-at-risk': 'no', 'feels-unsafe': 'no', 'at-risk-from-someone': 'no' };
const behind = Object.keys(safe);
const good = { form, status: 'asking', at: 'filled-in-by', answers: safe, asked: behind };

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('resumeChecking', () => {
  for (const [does, saved] of [
    ['the start', startChecking(door)],
    ['the middle', good],
    ['a step back', { ...good, at: 'feels-unsafe', asked: behind.slice(0, 1) }],
    [
      'a change',
      { ...good, at: 'feels-unsafe', changing: 'feels-unsafe', asked: ['life-at-risk'] },
    ],
    [
      'the end',
      { form, status: 'decided', answers: { 'life-at-risk': 'yes' }, asked: ['life-at-risk'] },
    ],
  ] as const) {
    it(`goes on from ${does}`, () => {
      expect(resumeChecking(door, stored(saved))).to.deep.equal(saved);
    });
  }

  it('works out anew what lies behind, and leaves out what does not belong there', () => {
    const saved = { ...good, asked: ['parent-agrees', 'x'], extra: 1 };
    expect(resumeChecking(door, saved)).to.deep.equal(good);
  });

  it('keeps nothing of the object that was stored', () => {
    const saved = { ...good, answers: { ...safe } };
    const checking = resumeChecking(door, saved);
    saved.answers['life-at-risk'] = 'yes';
    expect(checking.answers['life-at-risk']).to.equal('no');
  });

  for (const [what, saved] of [
    ['a place further on', { ...good, at: 'how-bad' }],
    ['a result', { form, status: 'decided', answers: safe, asked: behind }],
  ] as const) {
    it(`goes back from ${what} to what has no answer, and loses none`, () => {
      expect(resumeChecking(door, saved)).to.deep.equal(good);
    });
  }

  it('takes back a school, and what it means for one service', () => {
    const other = frontDoor([lantern, { ...lantern, id: 'harbour' }]);
    const own = { harbour: { 'school-coverage': 'not-covered' } };
    const answers = { ...forLantern(), school: '100000' };
    const names = 'lantern@1.0.0 harbour@1.0.0';
    const checking = resumeChecking(other, { form: names, status: 'decided', answers, own });
    expect(checking).to.deep.include({ status: 'decided', own, answers });
  });

  const refused: readonly [what: string, saved: unknown, message: string][] = [
    ['nothing', undefined, 'session.form must be lantern@1.0.0'],
    ['null', null, 'session.form'],
    ['text', 'asking', 'session.form'],
    ['a list', [good], 'session.form'],
    ['another service', { ...good, form: 'beacon@1.0.0' }, 'session.form must be lantern@1.0.0'],
    ['another version', { ...good, form: 'lantern@2.0.0' }, 'session.form must be lantern@1.0.0'],
    ['an unknown status', { ...good, status: 'complete' }, 'session.status must be'],
    ['a status in a list', { ...good, status: ['asking'] }, 'session.status'],
    ['an unknown place', { ...good, at: 'constructor' }, 'session.at must be'],
    ['no place', { ...good, at: undefined }, 'session.at'],
    ['an unknown change', { ...good, changing: 'x' }, 'session.changing'],
    ['an unknown question', { ...good, answers: { x: 'yes' } }, 'session.answers.x must be'],
    ['an answer that is none', { ...good, answers: { age: '14' } }, 'session.answers.age'],
    [
      'a school that hides something',
      { ...good, answers: { school: '<b>' } },
      'session.answers.school',
    ],
    ['answers in a list', { ...good, answers: ['yes'] }, 'session.answers.0'],
    [
      'a dangerous name',
      JSON.parse('{"form":"lantern@1.0.0","status":"decided","answers":{"__proto__":1}}'),
      'session.answers.__proto__',
    ],
    ['a service that is not there', { ...good, own: { harbour: {} } }, 'session.own.harbour'],
    [
      'a wrong answer for one',
      { ...good, own: { lantern: { age: 'x' } } },
      'session.own.lantern.age',
    ],
  ];
  for (const [what, saved, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => resumeChecking(door, saved)).to.throw(CairnError, message);
    });
  }

  it('repeats no answer when it refuses', () => {
    const saved = { ...good, answers: { area: 'canary' } };
    expect(() => resumeChecking(door, saved))
      .to.throw(CairnError)
      .and.not.match(/canary/);
  });

  it('goes on as if nothing had happened', () => {
    const again = resumeChecking(door, stored(good)) as Checking;
    const action = { type: 'answer', value: 'friend' } as const;
    expect(stepChecking(door, again, action)).to.deep.include({ at: 'age' });
  });
});
