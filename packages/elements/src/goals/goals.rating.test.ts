import './goals.js';

import { expect } from '@open-wc/testing';

import { today } from '../internal/save-text.js';
import { choose, go, heading, rate, sentGoals, shown } from '../testing/goal-keeping.js';
import { goalsPage, hand, log, lunch, sleep, three } from '../testing/goals-page.js';
import { appears, press, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
import type { RatedEvent } from './goals.events.js';
import type { CairnGoals } from './goals.js';

const checked = (el: CairnGoals) => el.renderRoot.querySelector<HTMLInputElement>(':checked');
/** Three goals, one of them rated by the young person today. */
const ratedToday = {
  ...three,
  goals: [{ ...lunch, ratings: [{ on: today(), value: 4, by: 'young-person' as const }] }, sleep],
};
const told = (events: RatedEvent[]) =>
  events.map(({ goal, value, by, on, was }) => ({ goal, value, by, on, was }));

describe('rating goals', () => {
  it('asks about those that go on, one a page, and about no other', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    const rated = heard<RatedEvent>(el, 'cairn-rated');
    expect(heading(el)).to.include(lunch.text);
    await rate(el, 0);
    expect(heading(el)).to.include(sleep.text);
    await rate(el, 10);
    expect(heading(el)).to.equal('Check your goals before you send them');
    const { goals } = await sentGoals(el);
    const given = { on: today(), by: 'young-person', session: 4 };
    expect(goals).to.deep.equal([
      { ...lunch, ratings: [...lunch.ratings, { ...given, value: 0 }] },
      { ...sleep, ratings: [...sleep.ratings, { ...given, value: 10 }] },
      hand,
    ]);
    const about = { on: today(), by: 'young-person' };
    expect(told(rated)).to.deep.equal([
      { goal: 'lunch', value: 0, ...about, was: undefined },
      { goal: 'sleep', value: 10, ...about, was: undefined },
    ]);
  });

  it('chooses nothing beforehand, and takes no answer for none', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    expect(checked(el)).to.equal(null);
    await press(el, 'Continue');
    const alarm = await appears(el, (root) => root.querySelector('.alarm'));
    expect(words(alarm)).to.include('Choose a number from 0 to 10');
    expect(el.session!.log).to.deep.equal([]);
    await rate(el, 2);
    expect(checked(el)).to.equal(null);
  });

  it('shows what was chosen to whoever goes back', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    await rate(el, 2);
    await go(el, 'Back');
    expect(checked(el)!.value).to.equal('2');
    await rate(el, 3);
    await go(el, 'Do not rate this goal today');
    const { goals } = await sentGoals(el);
    expect(goals[0]!.ratings.at(-1)).to.include({ value: 3 }).and.not.have.property('was');
    expect(goals[1]).to.deep.equal(sleep);
  });

  it('says whose ratings they are', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate', by: 'parent-or-carer' }));
    el.sessionNumber = null;
    await rate(el, 5);
    await go(el, 'Do not rate this goal today');
    expect((await sentGoals(el)).goals[0]!.ratings.at(-1)).to.deep.equal({
      ...{ on: today(), value: 5, by: 'parent-or-carer' },
    });
  });

  it('takes back what was done last', async () => {
    const el = await shown(goalsPage({ goals: three }));
    await go(el, `Rate today: ${lunch.text}`);
    await rate(el, 9);
    expect(words(el.renderRoot.querySelector('.news'))).to.include('Rated 9 out of 10');
    await press(el, 'Undo');
    await appears(el, (root) => !root.querySelector('.news'));
    expect(el.session!.log).to.deep.equal([]);
  });

  it('says in the overview that a goal was rated today', async () => {
    const el = await shown(goalsPage({ goals: ratedToday }));
    expect(words(el.renderRoot.querySelector('.goals li'))).to.include(
      'Young person: 4 out of 10 today',
    );
    await go(el, `Change today’s rating: ${lunch.text}`);
    expect(heading(el)).to.include(lunch.text);
  });

  it('has nothing to ask where no goal goes on', async () => {
    const el = await shown(goalsPage({ goals: { ...three, goals: [hand] }, mode: 'rate' }));
    expect(heading(el)).to.equal('There are no goals to rate');
  });
});

describe('a rating from before', () => {
  it('of the same day changes only after a yes', async () => {
    const el = await shown(goalsPage({ goals: ratedToday, mode: 'rate' }));
    const rated = heard<RatedEvent>(el, 'cairn-rated');
    expect(words(el.renderRoot)).to.include('Today’s rating was 4 before.');
    await rate(el, 7);
    expect(heading(el)).to.include('Do you want to change this rating?');
    expect([...el.renderRoot.querySelectorAll('dd')].map(words).slice(1)).to.deep.equal([
      '4 out of 10',
      '7 out of 10',
    ]);
    expect(rated).to.be.empty;
    await go(el, 'Yes, change it to 7');
    expect(told(rated)).to.deep.equal([
      { goal: 'lunch', value: 7, by: 'young-person', on: today(), was: 4 },
    ]);
    await go(el, 'Do not rate this goal today');
    expect((await sentGoals(el)).goals[0]!.ratings).to.deep.equal([
      { on: today(), value: 7, by: 'young-person', was: [{ value: 4, on: today() }] },
    ]);
  });

  it('stays as it is without one', async () => {
    const el = await shown(goalsPage({ goals: ratedToday, mode: 'rate' }));
    await rate(el, 7);
    await go(el, 'No, leave it at 4');
    expect(heading(el)).to.include(lunch.text);
    expect(checked(el)).to.equal(null);
    expect(el.session!.log).to.deep.equal([]);
  });

  it('given again just the same is no change', async () => {
    const el = await shown(goalsPage({ goals: ratedToday, mode: 'rate' }));
    await rate(el, 4);
    expect(heading(el)).to.include(sleep.text);
    expect(el.session!.log).to.deep.equal([]);
  });

  it('of an earlier day is put right with a trace', async () => {
    const el = await shown(goalsPage({ goals: three }));
    const rated = heard<RatedEvent>(el, 'cairn-rated');
    await go(el, `Change: ${lunch.text}`);
    await choose(el, 'look-back');
    await go(el, 'Continue');
    expect(heading(el)).to.include('Which rating is wrong?');
    await go(el, 'Change: 10 September 2026, session 1');
    expect(words(el.renderRoot)).to.include('The rating is 0 now.');
    await rate(el, 2);
    await go(el, 'Yes, change it to 2');
    expect(told(rated)).to.deep.equal([
      { goal: 'lunch', value: 2, by: 'young-person', on: '2026-09-10', was: 0 },
    ]);
    expect(words(el.renderRoot.querySelector('.news'))).to.include('Rating changed to 2 out of 10');
    await go(el, 'Continue');
    const said = [...el.renderRoot.querySelectorAll('dd.said')].map(words);
    expect(said.slice(2, 4)).to.deep.equal([
      '10 September 2026, session 1 (Young person): 2 out of 10',
      'It was 0 before.',
    ]);
    const { goals } = await sentGoals(el);
    expect(goals[0]!.ratings).to.deep.equal([
      { ...lunch.ratings[0], value: 2, was: [{ value: 0, on: today() }] },
      ...lunch.ratings.slice(1),
    ]);
  });

  it('is put right from nothing chosen, whatever was rated today', async () => {
    const rating = '2026-09-17/young-person/2';
    const session = { status: 'correcting', goal: 'lunch', rating, log: log() } as const;
    const el = await shown(goalsPage({ goals: three, session }));
    await appears(el, (root) => root.querySelector('input[value="6"]'));
    expect(checked(el)).to.equal(null);
  });

  it('of another person is not touched by a rating of today', async () => {
    const el = await shown(goalsPage({ goals: ratedToday, mode: 'rate', by: 'practitioner' }));
    await rate(el, 7);
    expect(heading(el)).to.include(sleep.text);
  });
});

describe('a slider', () => {
  const slider = (el: CairnGoals) =>
    el.renderRoot.querySelector<HTMLInputElement>('[type="range"]')!;
  const bySlider = async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate', slider: true }));
    await appears(el, slider.bind(undefined, el));
    return el;
  };

  it('says nothing before it was used', async () => {
    const el = await bySlider();
    expect(slider(el)).to.have.attribute('aria-valuetext', 'Not rated yet');
    expect(words(el.renderRoot.querySelector('output'))).to.equal('–');
    await press(el, 'Continue');
    await appears(el, (root) => root.querySelector('.alarm'));
    expect(el.session!.log).to.deep.equal([]);
  });

  it('gives the number beside it, for each goal anew', async () => {
    const el = await bySlider();
    slider(el).value = '8';
    slider(el).dispatchEvent(new Event('input'));
    await el.updateComplete;
    expect(slider(el)).to.have.attribute('aria-valuetext', '8 out of 10');
    expect(words(el.renderRoot.querySelector('output'))).to.equal('8');
    await go(el, 'Continue');
    expect(slider(el)).to.have.attribute('aria-valuetext', 'Not rated yet');
    expect(slider(el).value).to.equal('5');
    expect(el.session!.log[0]).to.include({ goal: 'lunch', value: 8 });
  });

  it('can be left for buttons, from then on', async () => {
    const el = await bySlider();
    await press(el, 'Use buttons instead');
    await appears(el, (root) => root.querySelector('[type="radio"]'));
    expect(slider(el)).to.equal(null);
    await rate(el, 0);
    expect(slider(el)).to.equal(null);
    expect(el.session!.log[0]).to.include({ goal: 'lunch', value: 0 });
  });
});
