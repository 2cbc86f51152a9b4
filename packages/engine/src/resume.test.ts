import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import { CairnError } from './errors.js';
import { resume } from './resume.js';

const form = 'calm-4@1.0.0';
const three = { q1: 0, q2: 1, q3: null };
const four = { ...three, q4: 10 };
const label = { id: '0b0e7b9c-6c0f-4d6e-9d2a-1f2e3d4c5b6a', at: '2026-05-04T09:30:00.000Z' };

describe('resume', () => {
  for (const [does, saved] of [
    ['the start', { form, status: 'asking', at: 0, answers: {} }],
    ['the middle', { form, status: 'asking', at: 3, answers: three }],
    ['a step back', { form, status: 'asking', at: 0, answers: four }],
    ['a change', { form, status: 'asking', at: 1, changing: true, answers: four }],
    ['the review', { form, status: 'reviewing', answers: four }],
    ['an attempt to send', { form, status: 'reviewing', answers: four, label }],
    ['a look at what was sent', { form, status: 'asking', at: 1, answers: four, label }],
    ['the end', { form, status: 'complete', answers: four }],
    ['the end, with the answers gone', { form, status: 'complete', answers: {} }],
  ] as const) {
    it(`goes on from ${does}`, () => {
      expect(resume(calm4, JSON.parse(JSON.stringify(saved)))).to.deep.equal(saved);
    });
  }

  it('leaves out what does not belong to a session', () => {
    const saved = { form, status: 'reviewing', answers: four, at: 2, changing: true, extra: 1 };
    expect(resume(calm4, saved)).to.deep.equal({ form, status: 'reviewing', answers: four });
  });

  it('drops the id of what was sent, and of what is not whole', () => {
    const ended = { form, status: 'complete', answers: {} };
    expect(resume(calm4, { ...ended, label })).to.deep.equal(ended);
    const open = resume(calm4, { form, status: 'reviewing', answers: three, label });
    expect(open).not.to.have.property('label');
  });

  it('keeps nothing of the object that was stored', () => {
    const answers = { ...four };
    const session = resume(calm4, { form, status: 'reviewing', answers });
    answers.q1 = 2;
    expect(session.answers.q1).to.equal(0);
  });

  const good = { form, status: 'asking', at: 0, answers: {} };
  for (const [does, saved, message] of [
    ['nothing', undefined, 'session.form must be calm-4@1.0.0'],
    ['null', null, 'session.form'],
    ['text', 'asking', 'session.form'],
    ['a number', 7, 'session.form'],
    ['a list', [good], 'session.form'],
    ['another form', { ...good, form: 'phq-9@1.0.0' }, 'session.form must be calm-4@1.0.0'],
    ['another version', { ...good, form: 'calm-4@2.0.0' }, 'session.form must be calm-4@1.0.0'],
    ['an unknown status', { ...good, status: 'paused' }, 'session.status must be'],
    ['a status in a list', { ...good, status: ['asking'] }, 'session.status'],
    [
      'a place beyond the last item',
      { ...good, at: 4, answers: four },
      'session.at must be 0 to 3',
    ],
    ['a place before the first', { ...good, at: -1 }, 'session.at'],
    ['a place between two items', { ...good, at: 0.5 }, 'session.at'],
    ['a place as text', { ...good, at: '0' }, 'session.at'],
    ['a place with a name of the language', { ...good, at: 'length' }, 'session.at'],
    [
      'a submission id that none is',
      { form, status: 'reviewing', answers: four, label: { ...label, id: 'mine' } },
      'session.label must be a submission id and when it was made',
    ],
    [
      'a submission of no time',
      { form, status: 'reviewing', answers: four, label: { ...label, at: 'May' } },
      'session.label',
    ],
    ['no place', { form, status: 'asking', answers: {} }, 'session.at'],
    ['an item that the form has not', { ...good, answers: { q9: 1 } }, 'session.answers.q9'],
    [
      'an answer that the form does not allow',
      { ...good, answers: { q1: 3 } },
      'session.answers.q1',
    ],
    ['an answer as text', { ...good, answers: { q1: '1' } }, 'session.answers.q1'],
    ['an answer in a list', { ...good, answers: { q1: [1] } }, 'session.answers.q1'],
    ['answers in a list', { ...good, answers: [0, 1] }, 'session.answers.0'],
    [
      'a dangerous name',
      JSON.parse('{"form":"calm-4@1.0.0","status":"asking","at":0,"answers":{"__proto__":1}}'),
      'session.answers.__proto__',
    ],
  ] as const) {
    it(`refuses ${does}`, () => {
      expect(() => resume(calm4, saved)).to.throw(CairnError, message);
    });
  }

  for (const [does, saved] of [
    ['a place further on', { status: 'asking', at: 3 }],
    ['the review', { status: 'reviewing' }],
    ['a change', { status: 'asking', at: 0, changing: true }],
  ] as const) {
    it(`goes back from ${does} to what was never asked, and loses no answer`, () => {
      const answers = { q1: 2, q3: null };
      expect(resume(calm4, { form, answers, ...saved })).to.deep.equal({
        form,
        status: 'asking',
        at: 1,
        answers,
      });
    });
  }
});
