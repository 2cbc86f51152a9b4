import './goal-chart.js';

import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { goal, goals, phases, ratingsEvery, ratingsOf, sessions } from '../testing/courses.js';
import { appears, words } from '../testing/person.js';
import { describeAccessibility, heard, show } from '../testing/show.js';
import { examples } from './goal-chart.examples.js';
import type { CairnGoalChart } from './goal-chart.js';

const showGoals = (list: CairnGoalChart['goals'], audience = 'young-person') =>
  show<CairnGoalChart>(html`
    <cairn-goal-chart audience=${audience} .goals=${list} .sessions=${sessions}></cairn-goal-chart>
  `);

const all = ({ renderRoot }: CairnGoalChart, selector: string) =>
  [...renderRoot.querySelectorAll(selector)].map(words);
const lines = ({ renderRoot }: CairnGoalChart) =>
  [...renderRoot.querySelectorAll('.line')].map((line) => line.getAttribute('d')!);

describe('<cairn-goal-chart>', () => {
  describeAccessibility(examples);

  it('has a panel for each goal, in the order given and in the words given', async () => {
    const el = await showGoals(goals);
    expect(all(el, 'h2')).to.deep.equal([
      'Goal 1 Go to school on Mondays',
      'Goal 2 Fall asleep before eleven',
      'Goal 3 Eat lunch with somebody',
    ]);
    expect(all(el, '[part="summary"] p')).to.deep.equal([
      'Goal 1 moved from 2 to 7 over 14 weeks. 1 session was not scored.',
      'Goal 2 (young person) moved from 0 to 6 over 14 weeks.',
      'Goal 2 (parent or carer) moved from 1 to 5 over 14 weeks.',
      '1 session was not scored.',
      'Goal 3 moved from 5 to 10 over 13 weeks. 2 sessions were not scored.',
    ]);
  });

  it('says what has become of a goal that is no longer active', async () => {
    const el = await showGoals(goals);
    expect(all(el, 'figure > p.quiet')).to.deep.equal(['Goal reached on 13 April 2026.']);
  });

  it('breaks the line at a session that nobody rated, and marks it', async () => {
    const [whole] = lines(await showGoals([goal({ ratings: ratingsOf([2, 3, 4, 5]) })]));
    const el = await showGoals([goal({ ratings: ratingsOf([2, 3, undefined, 5, 6]) })]);
    expect(whole!.match(/M/g)).to.have.length(1);
    expect(lines(el)[0]!.match(/M/g)).to.have.length(2);
    expect(el.renderRoot.querySelector('.missed')!.getAttribute('d')).to.include('M');
    expect(all(el, 'svg text')).to.include('not scored');
  });

  it('draws one score as a point, without a line', async () => {
    const el = await show<CairnGoalChart>(html`
      <cairn-goal-chart .goals=${[goal({ ratings: ratingsOf([0]) })]}></cairn-goal-chart>
    `);
    expect(lines(el)).to.deep.equal(['']);
    expect(el.renderRoot.querySelector('.markers')!.getAttribute('d')).to.match(/^M[\d.]+,/);
    expect(all(el, '[part="summary"]')).to.deep.equal([
      'Goal 1: one score so far, 0 out of 10 on 12 January 2026.',
    ]);
  });

  it('says that there are no scores yet', async () => {
    const el = await show<CairnGoalChart>(html`
      <cairn-goal-chart .goals=${[goal({ ratings: [] })]}></cairn-goal-chart>
    `);
    expect(all(el, '[part="summary"]')).to.deep.equal(['Goal 1: no scores yet.']);
    expect(el.renderRoot.querySelector('input')).to.equal(null);
  });

  it('tells people apart by more than colour: shape, dash and name', async () => {
    const el = await showGoals([goals.goals[1]!]);
    const [young, parent] = [...el.renderRoot.querySelectorAll('.line')].map((line) =>
      getComputedStyle(line),
    );
    expect(young!.strokeDasharray).to.equal('none');
    expect(parent!.strokeDasharray).to.match(/^9px, ?5px$/);
    const shapes = [...el.renderRoot.querySelectorAll('.markers')].map((path) =>
      path
        .getAttribute('d')!
        .replace(/M[\d.]+,[\d.]+/g, '')
        .slice(0, 6),
    );
    expect(shapes[0]).not.to.equal(shapes[1]);
    expect(all(el, 'svg text')).to.include.members(['Young person', 'Parent or carer']);
  });

  it('shows only those respondents whom the page names', async () => {
    const el = await show<CairnGoalChart>(html`
      <cairn-goal-chart .goals=${[goals.goals[1]!]} .by=${['young-person']}></cairn-goal-chart>
    `);
    expect(words(el.renderRoot)).not.to.include('arent or carer');
    expect(lines(el)).to.have.length(1);
  });

  it('draws phases and events as rules with their words', async () => {
    const el = await show<CairnGoalChart>(html`
      <cairn-goal-chart .goals=${goals} .phases=${phases}></cairn-goal-chart>
    `);
    expect(all(el, 'svg text')).to.include.members(['Assessment', 'Therapy', 'Review']);
    expect(el.renderRoot.querySelector('.mark')!.getAttribute('d')!.match(/M/g)).to.have.length(4);
  });

  it('keeps its nodes when scores change, and draws the new ones', async () => {
    const el = await showGoals([goal({ ratings: ratingsEvery(7, 260) })]);
    const [svg, line] = [el.renderRoot.querySelector('svg'), lines(el)[0]];
    el.goals = [goal({ ratings: ratingsEvery(7, 259) })];
    await el.updateComplete;
    expect(el.renderRoot.querySelector('svg')).to.equal(svg);
    expect(lines(el)[0]).not.to.equal(line);
    expect(svg!.querySelectorAll('*').length).to.be.below(60);
  });

  it('draws 5,000 ratings with as few nodes', async () => {
    const el = await showGoals([goal({ ratings: ratingsEvery(1, 5000) })]);
    expect(el.renderRoot.querySelectorAll('svg *').length).to.be.below(60);
    expect(el.renderRoot.querySelector('tr')).to.equal(null);
    expect(el.renderRoot.querySelector('input')!.max).to.equal('4999');
  });

  it('shows the page’s own words until there are goals, and takes them from a script', async () => {
    const el = await show<CairnGoalChart>(html`
      <cairn-goal-chart .goals=${null}><p>On their way.</p></cairn-goal-chart>
    `);
    expect(el.renderRoot.querySelector('slot')!.assignedElements()).to.have.length(1);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(goals);
    el.append(script);
    el.requestUpdate();
    await appears(el, (root) => root.querySelectorAll('figure').length === 3);
  });

  it('refuses what are no goals, and says all that is wrong with them', async () => {
    const el = await show<CairnGoalChart>(html`<cairn-goal-chart></cairn-goal-chart>`);
    const errors = heard<CairnErrorEvent>(el, 'cairn-error');
    el.goals = [{ id: 'g1', text: 'Run' }] as never;
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    expect(errors).to.have.length(1);
    expect(errors[0]!.issues.map(({ path }) => path)).to.include('goals.0.ratings');
    el.goals = goals;
    await appears(el, (root) => root.querySelectorAll('figure').length === 3);
  });

  it('tells a page whose framework set an object as text', async () => {
    const el = await show<CairnGoalChart>(html`<cairn-goal-chart></cairn-goal-chart>`);
    const errors = heard<CairnErrorEvent>(el, 'cairn-error');
    el.setAttribute('goals', '[object Object]');
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    expect(errors[0]!.message).to.include('set the goals property');
  });

  it('leaves out ratings that cannot be right, tells so, and repeats no score to the page', async () => {
    const el = await show<CairnGoalChart>(html`<cairn-goal-chart></cairn-goal-chart>`);
    const errors = heard<CairnErrorEvent>(el, 'cairn-error');
    const ratings = [
      ...ratingsOf([2, 3, 5]),
      { on: '2026-02-30', value: 4, by: 'young-person' as const },
      { on: '2026-02-09', value: 77, by: 'young-person' as const },
    ];
    el.goals = [goal({ ratings })];
    await el.updateComplete;
    expect(words(el.renderRoot)).to.include('cannot be right, and was left out');
    expect(all(el, '[part="summary"]')).to.deep.equal(['Goal 1 moved from 2 to 5 over 2 weeks.']);
    expect(errors).to.have.length(1);
    expect(errors[0]!.issues.map(({ path }) => path)).to.have.members([
      'goals.0.ratings.3.on',
      'goals.0.ratings.4.value',
    ]);
    expect(JSON.stringify(errors[0]!.issues) + errors[0]!.message).not.to.include('77');
  });
});
