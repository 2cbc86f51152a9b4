import { html, type TemplateResult } from 'lit';

import {
  events,
  goal,
  goals,
  phases,
  ratingsEvery,
  ratingsOf,
  sessions,
} from '../testing/courses.js';
import { onDarkPage } from '../testing/dark-page.js';
import { endless, hostileWords } from '../testing/hostile-words.js';
import { appears, drawn, press } from '../testing/person.js';
import type { Example } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

const [first, second, third] = goals.goals;

const chart = (list: CairnGoalChart['goals'], audience = 'young-person'): TemplateResult => html`
  <cairn-goal-chart
    audience=${audience}
    .goals=${list}
    .sessions=${sessions}
    .phases=${phases}
    .events=${events}
  ></cairn-goal-chart>
`;

/** Opens the first table. */
const openTable = async (root: HTMLElement): Promise<void> => {
  const el = await drawn<CairnGoalChart>(root);
  el.renderRoot.querySelector('summary')!.click();
  await appears(el, (shown) => shown.querySelector('table'));
};

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  youngPerson: { render: () => html`<cairn-goal-chart .goals=${goals}></cairn-goal-chart>` },
  practitioner: { render: () => chart(goals, 'practitioner') },
  severalRespondents: { render: () => chart([second!]) },
  missedSession: { render: () => chart([first!]) },
  reached: { render: () => chart([third!]) },
  changed: {
    render: () =>
      chart([
        goal({
          text: 'Stay at school until lunch, three days a week',
          status: 'changed',
          history: [{ on: '2026-03-02', status: 'changed', was: 'Go to school on Mondays' }],
        }),
      ]),
  },
  noRoom: { render: () => chart([goal({ ratings: ratingsOf([8, 8, 9]) })], 'practitioner') },
  ordinaryUpsAndDowns: {
    render: () => chart([goal({ ratings: ratingsOf([4, 5, 3, 4, 4, 5]) })], 'practitioner'),
  },
  onlyTheLast: {
    render: () => chart([goal({ ratings: ratingsOf([4, 5, 3, 4, 4, 8]) })], 'practitioner'),
  },
  noScores: { render: () => chart([goal({ ratings: [] })]) },
  oneScore: { render: () => chart([goal({ ratings: ratingsOf([0]) })]) },
  allZero: { render: () => chart([goal({ ratings: ratingsOf([0, 0, 0]) })]) },
  sameDay: {
    render: () =>
      chart([
        goal({
          ratings: [3, 6, 6, 9].map((value) => ({ on: '2026-01-12', value, by: 'young-person' })),
        }),
      ]),
  },
  farApart: {
    render: () =>
      chart([
        goal({
          ratings: [
            { on: '2100-12-31', value: 9, by: 'young-person' },
            { on: '1900-01-01', value: 1, by: 'young-person' },
          ],
        }),
      ]),
  },
  manyScores: { render: () => chart([goal({ ratings: ratingsEvery(3, 260) })], 'practitioner') },
  corrected: {
    render: () =>
      chart([
        goal({
          ratings: [
            ...ratingsOf([2, 3]),
            {
              on: '2026-01-26',
              value: 6,
              by: 'young-person',
              was: [{ value: 9, on: '2026-01-27' }],
            },
          ],
        }),
      ]),
    act: openTable,
  },
  tableOpen: { render: () => chart([second!]), act: openTable },
  cursor: {
    render: () => chart([second!]),
    act: async (root) => {
      const el = await drawn<CairnGoalChart>(root);
      const field = el.renderRoot.querySelector('input')!;
      field.focus();
      field.value = '3';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await el.updateComplete;
    },
  },
  tools: {
    render: () => html`<cairn-goal-chart sound export .goals=${[first!]}></cairn-goal-chart>`,
    act: async (root) => {
      const el = await drawn<CairnGoalChart>(root);
      [...el.renderRoot.querySelectorAll('summary')].at(-1)!.click();
    },
  },
  pngRefused: {
    render: () => html`<cairn-goal-chart export .goals=${[first!]}></cairn-goal-chart>`,
    act: async (root) => {
      const el = await drawn<CairnGoalChart>(root);
      [...el.renderRoot.querySelectorAll('summary')].at(-1)!.click();
      await refusedPicture(el);
    },
  },
  impossibleScores: {
    render: () =>
      chart([
        goal({
          ratings: [
            ...ratingsOf([2, 3, 5]),
            { on: '2026-02-30', value: 4, by: 'young-person' },
            { on: '2026-02-09', value: 11, by: 'young-person' },
          ],
        }),
      ]),
  },
  hostile: {
    render: () =>
      html`<cairn-goal-chart
        .goals=${hostileWords.map((text, i) => goal({ id: `g${i}`, text }))}
        .phases=${hostileWords.map((title, i) => ({ from: `2026-0${i + 1}-01`, title }))}
      ></cairn-goal-chart>`,
  },
  endlessWords: {
    render: () => html`
      <cairn-goal-chart
        .goals=${[goal({ text: endless })]}
        .events=${[{ on: '2026-02-02', title: endless.slice(0, 2000) }]}
      ></cairn-goal-chart>
    `,
  },
  rightToLeft: {
    render: () => html`<div dir="rtl">${chart(goals)}</div>`,
  },
  narrow: { render: () => html`<div style="width: 320px">${chart(goals, 'practitioner')}</div>` },
  dark: { render: () => onDarkPage(chart(goals)) },
  onlyTheirOwn: {
    render: () => html`
      <cairn-goal-chart .goals=${[second!]} .by=${['young-person']}></cairn-goal-chart>
    `,
  },
  fallback: {
    render: () => html`<cairn-goal-chart><p>The goals are on their way.</p></cairn-goal-chart>`,
  },
  unknownAudience: { render: () => chart(goals, 'pupil') },
  notGoals: {
    render: () => html`
      <cairn-goal-chart .goals=${[{ id: 'g1', text: 'Run' }] as never}>
        <p>Ask your practitioner for the chart.</p>
      </cairn-goal-chart>
    `,
    act: async (root) => {
      await appears(await drawn(root), (shown) => shown.querySelector('[part="refusal"]'));
    },
  },
} satisfies Record<string, Example>;

/** Asks for a picture as on a page whose policy lets none be made from memory, and is told so. */
export async function refusedPicture(el: CairnGoalChart): Promise<Element> {
  const real = HTMLImageElement.prototype.decode;
  HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('refused'));
  try {
    await press(el, 'Picture (PNG)');
    return (await appears(el, (root) => root.querySelector('[role="status"]:not(:empty)')))!;
  } finally {
    HTMLImageElement.prototype.decode = real;
  }
}
