import { expect } from 'chai';

import { stamp, start, step, type Action, type Session } from './session.js';

const form = { id: 'two', version: '1.0.0', items: [{ id: 'q1' }, { id: 'q2' }] };
const named = { form: 'two@1.0.0' };
const asking = (at: number, answers = {}): Session => ({
  ...named,
  status: 'asking',
  at,
  answers,
});
const changing = (at: number, answers: object): Session =>
  ({ ...asking(at, answers), changing: true }) as Session;
const reviewing = (answers = {}): Session => ({ ...named, status: 'reviewing', answers });
const complete = (answers = {}): Session => ({ ...named, status: 'complete', answers });
const all = { q1: 0, q2: null };

const answer = (item: string, value: number | null): Action => ({ type: 'answer', item, value });
const next: Action = { type: 'next' };
const back: Action = { type: 'back' };
const review: Action = { type: 'review' };
const clear = (item: string): Action => ({ type: 'clear', item });
const change = (item: string): Action => ({ type: 'change', item });

describe('session', () => {
  it('starts at the first item, with nothing answered', () => {
    expect(start(form)).to.deep.equal(asking(0));
  });

  it('names its form with the version', () => {
    expect(stamp(form)).to.equal('two@1.0.0');
  });

  for (const [does, from, action, to] of [
    ['takes an answer and stays', asking(0), answer('q1', 2), asking(0, { q1: 2 })],
    ['takes another in its place', asking(0, { q1: 2 }), answer('q1', 0), asking(0, { q1: 0 })],
    ['takes a declined answer', asking(0), answer('q1', null), asking(0, { q1: null })],
    ['goes on after an answer', asking(0, { q1: 2 }), next, asking(1, { q1: 2 })],
    ['goes on after the answer 0', asking(0, { q1: 0 }), next, asking(1, { q1: 0 })],
    ['goes on after a declined answer', asking(0, { q1: null }), next, asking(1, { q1: null })],
    ['goes back and keeps the answers', asking(1, all), back, asking(0, all)],
    ['reviews after the last answer', asking(1, all), next, reviewing(all)],
    ['goes back from the review to the last item', reviewing(all), back, asking(1, all)],
    ['goes from the review to one item', reviewing(all), change('q1'), changing(0, all)],
    ['returns from it to the review', changing(0, all), next, reviewing(all)],
    ['returns from it by going back, too', changing(0, all), back, reviewing(all)],
    [
      'takes the changed answer along',
      changing(0, all),
      answer('q1', 3),
      changing(0, { ...all, q1: 3 }),
    ],
    ['takes an answer to an item further on', asking(0), answer('q2', 1), asking(0, { q2: 1 })],
    ['takes an answer back', asking(0, { q1: 2 }), clear('q1'), asking(0)],
    ['goes back to what it took back', asking(1, all), clear('q1'), asking(0, { q2: null })],
    [
      'is not changing, once something is open',
      changing(1, all),
      clear('q1'),
      asking(0, { q2: null }),
    ],
    ['keeps its place before what it took back', asking(0, all), clear('q2'), asking(0, { q1: 0 })],
    ['reviews from anywhere, when all are answered', asking(0, all), review, reviewing(all)],
    ['returns to the review from a change', changing(0, all), review, reviewing(all)],
    ['ends and keeps the answers', reviewing(all), { type: 'complete' }, complete(all)],
    ['ends and drops the answers', reviewing(all), { type: 'forget' }, complete()],
  ] as readonly [string, Session, Action, Session][]) {
    it(does, () => {
      expect(step(form, from, action)).to.deep.equal(to);
    });
  }

  for (const [does, session, action] of [
    ['go on without an answer', asking(0), next],
    ['go on without an answer to this very item', asking(1, { q1: 1 }), next],
    ['go back from the first item', asking(0, { q1: 1 }), back],
    ['answer an item that does not exist', asking(0), answer('q9', 1)],
    ['take back what was not answered', asking(0), clear('q1')],
    ['take back a name of the language', asking(0), clear('constructor')],
    ['review with an open item', asking(1, { q2: 1 }), review],
    ['take an answer back while reviewing', reviewing(all), clear('q1')],
    ['end while asking', asking(1, all), { type: 'complete' }],
    ['forget while asking', asking(1, all), { type: 'forget' }],
    ['change while asking', asking(1, all), change('q1')],
    ['change an item that does not exist', reviewing(all), change('q9')],
    ['answer while reviewing', reviewing(all), answer('q1', 1)],
    ['go on from the review', reviewing(all), next],
    ['do anything once complete', complete(all), back],
    ['forget once complete', complete(all), { type: 'forget' }],
  ] as readonly [string, Session, Action][]) {
    it(`does not ${does}, and returns the very same session`, () => {
      expect(step(form, session, action)).to.equal(session);
    });
  }

  const label = { id: '0b0e7b9c-6c0f-4d6e-9d2a-1f2e3d4c5b6a', at: '2026-05-04T09:30:00.000Z' };
  const labelled = { ...reviewing(all), label };

  it('remembers what its answers are sent as, as long as they stay the same', () => {
    const walk: Action[] = [change('q1'), back, back, back, next, review];
    for (const action of [undefined, ...walk.keys()]) {
      const taken = action === undefined ? [] : walk.slice(0, action + 1);
      const end = taken.reduce((at, each) => step(form, at, each), labelled as Session);
      expect(end.label, JSON.stringify(taken)).to.equal(label);
    }
    expect(step(form, reviewing(all), { type: 'label', label })).to.deep.equal(labelled);
  });

  for (const [does, ways] of [
    ['an answer is another', [change('q1'), answer('q1', 1)]],
    ['an answer is taken back', [change('q1'), clear('q1')]],
    ['they were sent', [{ type: 'forget' }]],
    ['they are not to be sent', [{ type: 'complete' }]],
  ] as const) {
    it(`forgets what its answers were sent as, when ${does}`, () => {
      const end = ways.reduce((at, each) => step(form, at, each as Action), labelled as Session);
      expect(end).not.to.have.property('label');
    });
  }

  it('is sent from the review only', () => {
    for (const from of [asking(0), complete(all)]) {
      expect(step(form, from, { type: 'label', label })).to.equal(from);
    }
  });

  it('changes no session in place', () => {
    const before = Object.freeze({ ...asking(0), answers: Object.freeze({}) }) as Session;
    expect(step(form, before, answer('q1', 1))).not.to.equal(before);
    expect(before).to.deep.equal(asking(0));
  });

  it('takes no name of the language for an answer', () => {
    const odd = { ...form, items: [{ id: 'constructor' }, { id: 'q2' }] };
    const session = start(odd);
    expect(step(odd, session, next)).to.equal(session);
  });
});
