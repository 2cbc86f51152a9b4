import './goals.js';

import type { Goals } from '@cairnkit/engine/goals.js';
import { expect, oneEvent } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { keepDraft } from '../draft/draft.js';
import { choose, go, heading, placeOf, rate, shown, write } from '../testing/goal-keeping.js';
import { goalsPage, log, lunch, sleep, three } from '../testing/goals-page.js';
import { appears, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
import type { GoalsChangedEvent } from './goals.events.js';
import type { CairnGoals } from './goals.js';

const at = (session: object, goals: Goals = three) =>
  shown(goalsPage({ goals, session: session as never }));
const field = (el: CairnGoals) => el.renderRoot.querySelector('textarea')!;

describe('a stored session', () => {
  it('goes on exactly where it was', async () => {
    const first = await shown(goalsPage({ goals: three, mode: 'rate' }));
    await rate(first, 3);
    const stored = JSON.parse(JSON.stringify(first.session)) as object;
    const el = await shown(goalsPage({ goals: three, mode: 'rate', session: stored as never }));
    expect(el.session).to.deep.equal(first.session);
    expect(heading(el)).to.include(sleep.text);
  });

  it('holds none of the goals from before', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    await rate(el, 3);
    expect(JSON.stringify(el.session)).not.to.include('lunch hall').and.not.include('aunt');
  });

  it('is a copy: what a page does to it changes nothing', async () => {
    const el = await at({ status: 'overview', log: log() });
    (el.session!.log as unknown[]).length = 0;
    expect(el.session!.log).to.have.length(1);
  });

  it('shows what was being typed', async () => {
    const first = await shown(goalsPage());
    const changed = oneEvent(first, 'cairn-changed');
    await write(first, 'text', 'Sing lou');
    await choose(first, 'joint');
    await changed;
    const el = await shown(goalsPage({ session: first.session! }));
    expect(field(el).value).to.equal('Sing lou');
    expect(el.renderRoot.querySelector<HTMLInputElement>(':checked')!.value).to.equal('joint');
  });

  it('is told of what is being typed when the page goes out of sight', async () => {
    const el = await shown(goalsPage());
    field(el).value = 'Sing lou';
    field(el).dispatchEvent(new Event('input', { bubbles: true }));
    const changed = oneEvent<GoalsChangedEvent>(el, 'cairn-changed');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
    } finally {
      delete (document as { visibilityState?: string }).visibilityState;
    }
    expect((await changed).session.typed).to.include({ text: 'Sing lou' });
  });

  const wrong: [what: string, session: object, says: string][] = [
    ['of another person', { person: 'ref-2002', status: 'overview' }, 'session.person'],
    [
      'of other goals',
      { status: 'overview', log: [{ ...log()[0], goal: 'sing' }] },
      'session.log.0',
    ],
    [
      'that holds a rating of 11',
      { status: 'overview', log: [{ ...log()[0], value: 11 }] },
      'log.0',
    ],
    ['that is none', { status: 3 }, 'session.status'],
  ];
  for (const [what, session, says] of wrong) {
    it(`is refused, and told, when it is one ${what}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await at(session);
      expect(errors.map(({ message }) => message).join()).to.include(says);
      expect(heading(el)).to.equal('Goals');
      expect(el.session!.log).to.deep.equal([]);
    });
  }

  it('starts over when it is set to nothing', async () => {
    const el = await at({ status: 'rating', goal: 'lunch', log: log() });
    el.session = undefined;
    await el.updateComplete;
    await appears(el, (root) => root.querySelector('ol'));
    expect(el.session!.log).to.deep.equal([]);
  });

  it('survives a reload with keepDraft', async () => {
    const first = await shown(goalsPage({ goals: three, mode: 'rate' }));
    const draft = keepDraft(first, { key: 'goals-4711' });
    await rate(first, 3);
    draft.stop();
    first.remove();
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    const kept = keepDraft(el, { key: 'goals-4711' });
    await appears(el, () => heading(el).includes(sleep.text));
    expect(el.session!.log).to.have.length(1);
    kept.clear();
    kept.stop();
  });
});

describe('other goals', () => {
  it('of another person start over, with nothing of the first', async () => {
    const el = await at({ status: 'overview', log: log() });
    el.goals = { ...three, person: 'ref-2002' };
    await el.updateComplete;
    expect(el.session).to.deep.include({ person: 'ref-2002', log: [] });
  });

  it('of nobody named start over, too', async () => {
    const { goals } = three;
    const el = await shown(goalsPage({ goals: { kind: 'goals', goals }, mode: 'rate' }));
    await rate(el, 3);
    el.goals = { kind: 'goals', goals: [sleep] };
    await el.updateComplete;
    expect(el.session!.log).to.deep.equal([]);
  });

  it('that are the same, made anew, change nothing, not even what is being typed', async () => {
    const el = await shown(goalsPage({ goals: three }));
    await go(el, 'Add another goal');
    field(el).value = 'Sing lou';
    el.goals = structuredClone(three);
    await el.updateComplete;
    expect(field(el).value).to.equal('Sing lou');
  });

  it('of the same person keep what was done, and the page', async () => {
    const el = await at({ status: 'rating', goal: 'sleep', log: log() });
    const ratings = [{ on: '2026-09-25', value: 5, by: 'parent-or-carer' as const }];
    el.goals = { ...three, goals: [lunch, { ...sleep, ratings }] };
    await el.updateComplete;
    expect(placeOf(el)).to.include({ status: 'rating', goal: 'sleep' });
    expect(el.session!.log).to.have.length(1);
  });

  it('of the same person start over where what was done cannot be done any more', async () => {
    const el = await at({ status: 'rating', goal: 'sleep', log: log() });
    el.goals = { ...three, goals: [sleep] };
    await el.updateComplete;
    expect(el.session).to.deep.include({ status: 'overview', log: [] });
  });

  it('for another mode start over', async () => {
    const el = await at({ status: 'overview', log: log() });
    el.mode = 'rate';
    await el.updateComplete;
    expect(placeOf(el)).to.include({ status: 'rating', goal: 'lunch' });
    expect(el.session!.log).to.deep.equal([]);
  });
});

describe('a page that is wrong', () => {
  const cases: [what: string, set: (el: CairnGoals) => void, says: string][] = [
    ['a name for a person', (el) => (el.person = 'Ada Lovelace'), 'person must be 1 to 128'],
    ['another person', (el) => (el.person = 'ref-2002'), 'person must be whose goals they are'],
    ['an unknown mode', (el) => (el.mode = 'all' as 'both'), 'mode must be agree, rate or both'],
    ['an unknown rater', (el) => (el.by = 'me' as 'other'), 'by must be one of young-person'],
    ['no number of a session', (el) => (el.sessionNumber = 0), 'session-number must be a whole'],
    ['half a session', (el) => (el.sessionNumber = 1.5), 'session-number must be a whole'],
  ];
  for (const [what, set, says] of cases) {
    it(`shows no goals, and says why, until it is put right: ${what}`, async () => {
      const el = await shown(goalsPage({ goals: three }));
      const errors = heard<CairnErrorEvent>(el, 'cairn-error');
      set(el);
      await el.updateComplete;
      const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));
      expect(words(refusal)).to.include(says);
      expect(errors.map(({ message }) => message).join()).to.include(says);
      Object.assign(el, { person: undefined, mode: 'both', by: 'young-person', sessionNumber: 1 });
      await appears(el, (root) => root.querySelector('ol'));
    });
  }
});
