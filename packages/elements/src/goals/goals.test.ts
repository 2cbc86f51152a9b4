import './goals.js';

import { expect, oneEvent } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { today } from '../internal/save-text.js';
import {
  choose,
  go,
  heading,
  rate,
  sentGoals,
  setGoal,
  shown,
  write,
} from '../testing/goal-keeping.js';
import { goalsPage, hand, lunch, sleep, three } from '../testing/goals-page.js';
import { appears, button, press, words } from '../testing/person.js';
import { describeAccessibility, heard } from '../testing/show.js';
import { examples } from './goals.examples.js';
import type { ProgressedEvent } from '../questionnaire/questionnaire.events.js';

const names = (root: ParentNode) =>
  [...root.querySelectorAll('ol h3 bdi')].map((each) => each.textContent);

describe('<cairn-goals>', () => {
  describeAccessibility(examples);
});

describe('agreeing goals', () => {
  it('begins with the first, and ends with all of them sent', async () => {
    const el = await shown(goalsPage({ mode: 'agree' }));
    expect(heading(el)).to.equal('What is the goal?');
    await setGoal(el, '  Sing <b>loudly</b>\nin the choir 🎤 ');
    expect(heading(el)).to.equal('Goals');
    await go(el, 'Add another goal');
    await write(el, 'text', 'Read more');
    await choose(el, 'other');
    await write(el, 'who', 'My aunt');
    await go(el, 'Continue');
    expect(names(el.renderRoot)).to.deep.equal([
      'Sing <b>loudly</b>\nin the choir 🎤',
      'Read more',
    ]);
    await go(el, 'Continue');
    expect(heading(el)).to.equal('Check your goals before you send them');
    const { id, completedAt, goals, ...rest } = await sentGoals(el);
    expect(rest).to.deep.equal({ kind: 'goals-submission', lang: 'en' });
    expect(id).to.match(/^[\da-f-]{36}$/);
    expect(Date.parse(completedAt)).to.be.closeTo(Date.now(), 60_000);
    const fresh = { setOn: today(), status: 'active', history: [], ratings: [] };
    expect(goals.map((goal) => ({ ...goal, id: undefined }))).to.deep.equal([
      {
        ...{ id: undefined, text: 'Sing <b>loudly</b>\nin the choir 🎤', owner: 'young-person' },
        ...fresh,
      },
      { id: undefined, text: 'Read more', owner: 'other', ownerNote: 'My aunt', ...fresh },
    ]);
    await appears(el, (root) => root.querySelector('.done'));
    expect(heading(el)).to.equal('Your goals have been sent');
  });

  it('says from the third goal on that 3 are usual, and takes more', async () => {
    const el = await shown(goalsPage({ mode: 'agree' }));
    for (const text of ['One', 'Two', 'Three']) {
      await setGoal(el, text);
      const says = words(el.renderRoot.querySelector('#usual'));
      expect(says).to.equal(
        text === 'Three' ? 'Up to 3 goals at a time is usual. You can add more.' : '',
      );
      await go(el, 'Add another goal');
    }
    await setGoal(el, 'Four');
    expect(names(el.renderRoot)).to.have.length(4);
  });

  it('does not go on without words, or without saying whose goal it is', async () => {
    const el = await shown(goalsPage());
    await write(el, 'text', ' \n ');
    await press(el, 'Continue');
    const alarm = await appears(el, (root) => root.querySelector('.alarm'));
    expect([...alarm!.querySelectorAll('a')].map(words)).to.deep.equal([
      'Write what the goal is',
      'Choose whose goal it is',
    ]);
    expect(el.shadowRoot!.activeElement).to.equal(alarm);
    alarm!.querySelector('a')!.click();
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement).to.have.property('id', 'text');
  });

  it('cuts nothing off: a goal that is too long stays as it was typed', async () => {
    const el = await shown(goalsPage());
    const long = 'a'.repeat(2001);
    await choose(el, 'joint');
    await write(el, 'text', long);
    expect(words(el.renderRoot.querySelector('#long'))).to.include('You can leave it as it is');
    await press(el, 'Continue');
    const alarm = await appears(el, (root) => root.querySelector('.alarm'));
    expect(words(alarm)).to.include('Use 2000 characters or fewer. There are 2001 now.');
    const field = el.renderRoot.querySelector('textarea')!;
    expect(field.value).to.equal(long);
    expect(field).not.to.have.attribute('maxlength');
    await write(el, 'text', long.slice(1));
    await go(el, 'Continue');
    expect(names(el.renderRoot)).to.deep.equal([long.slice(1)]);
  });

  it('takes a goal back, and one that was only begun', async () => {
    const el = await shown(goalsPage({ goals: three }));
    await go(el, 'Add another goal');
    await setGoal(el, 'Sing');
    await go(el, /^Change: Sing/);
    await go(el, 'Remove this goal');
    expect(names(el.renderRoot)).to.deep.equal([lunch.text, sleep.text, hand.text]);
    await press(el, 'Continue');
    await appears(el, (root) => root.querySelector('.alarm'));
  });
});

describe('changing a goal', () => {
  it('keeps its earlier words, and says why', async () => {
    const el = await shown(goalsPage({ goals: three }));
    await go(el, `Change: ${lunch.text}`);
    await choose(el, 'words');
    await go(el, 'Continue');
    const field = el.renderRoot.querySelector('textarea')!;
    expect(field.value).to.equal(lunch.text);
    await write(el, 'text', 'Eat lunch with others');
    await write(el, 'note', 'The hall is too loud');
    await go(el, 'Continue');
    await go(el, 'Continue');
    const { goals } = await sentGoals(el);
    expect(goals[0]).to.deep.equal({
      ...lunch,
      text: 'Eat lunch with others',
      status: 'changed',
      history: [{ on: today(), status: 'changed', was: lunch.text, note: 'The hall is too loud' }],
    });
    expect(goals.slice(1)).to.deep.equal([sleep, hand]);
  });

  it('pauses it, ends it and takes it up again', async () => {
    const el = await shown(goalsPage({ goals: three }));
    for (const [goal, change] of [
      [lunch, 'reached'],
      [sleep, 'paused'],
      [hand, 'active'],
    ] as const) {
      await go(el, `Change: ${goal.text}`);
      await choose(el, change);
      await go(el, 'Continue');
    }
    await go(el, 'Continue');
    const { goals } = await sentGoals(el);
    expect(goals.map(({ status }) => status)).to.deep.equal(['reached', 'paused', 'active']);
    expect(goals.map(({ history }) => history.at(-1)!.on)).to.deep.equal(Array(3).fill(today()));
  });

  it('has a history that can be read', async () => {
    const el = await shown(goalsPage({ goals: three }));
    const story = await appears(el, (root) => root.querySelectorAll('.story')[1]);
    const lines = [...story!.querySelectorAll('li')].map(words);
    expect(lines).to.deep.equal([
      '10 September 2026: Goal agreed',
      '24 September 2026: Goal changed Words before: Sleep in my own bed all night ' +
        'Why: All night was too big a step',
      '24 September 2026, session 3: 4 out of 10 (Young person)',
    ]);
  });

  it('says what is wanted when nothing was chosen', async () => {
    const el = await shown(goalsPage({ goals: three }));
    await go(el, `Change: ${lunch.text}`);
    await press(el, 'Continue');
    const alarm = await appears(el, (root) => root.querySelector('.alarm'));
    expect(words(alarm)).to.include('Choose what you want to change');
  });
});

describe('nothing to send', () => {
  it('is said, not sent', async () => {
    const el = await shown(goalsPage({ goals: three }));
    const submits = heard(el, 'cairn-submit');
    await press(el, 'Continue');
    const alarm = await appears(el, (root) => root.querySelector('.alarm'));
    expect(words(alarm)).to.include('Add, change or rate a goal first');
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(submits).to.be.empty;
  });

  it('is said where every goal was left unrated', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    const progress = heard<ProgressedEvent>(el, 'cairn-progress');
    await go(el, 'Do not rate this goal today');
    await go(el, 'Do not rate this goal today');
    expect(progress.map(({ at, of }) => [at, of])).to.deep.equal([
      [2, 2],
      [2, 2],
    ]);
    expect(words(el.renderRoot)).to.include('there is nothing to send');
    expect(el.renderRoot.querySelector('[part="send"]')).to.equal(null);
  });
});

describe('an element without goals', () => {
  it('shows its fallback while they are on their way, and then the goals', async () => {
    const el = await shown(goalsPage({ goals: three }));
    el.goals = null;
    await el.updateComplete;
    expect(el.renderRoot.querySelector('h2')).to.equal(null);
    el.goals = three;
    await el.updateComplete;
    expect(heading(el)).to.equal('Goals');
  });

  it('sends through submit() what the button would', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    await rate(el, 4);
    await go(el, 'Do not rate this goal today');
    await button(el, 'Send my goals');
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    const { status } = await el.submit();
    expect(status).to.equal('sent');
    expect((await submit).attempt).to.equal(1);
  });
});
