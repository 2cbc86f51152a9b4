import { register } from '@cairnkit/engine/catalogue.js';
import type { GoalsSession } from '@cairnkit/engine/goals-session.js';
import gbo from '@cairnkit/instruments-nc/gbo.js';
import { html, type TemplateResult } from 'lit';

import {
  goalsPage as page,
  hand,
  log,
  long,
  lunch,
  reviewing,
  sleep,
  three,
  type GoalsSettings,
} from '../testing/goals-page.js';
import { appears, drawn, press } from '../testing/person.js';

export interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const shows = (selector: string) => async (root: HTMLElement) =>
  appears(await drawn(root), (shown) => shown.querySelector(selector));
const send = (selector: string) => async (root: HTMLElement) => {
  const el = await drawn(root);
  await press(el, 'Send my goals');
  await appears(el, (shown) => shown.querySelector(selector));
};
const never = () => new Promise(() => {});
const at = (session: Partial<GoalsSession>, more: GoalsSettings = {}) =>
  page({ goals: three, session, ...more });

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  firstGoal: { render: () => page() },
  withIntroduction: {
    render: () =>
      page({ content: html`<p slot="intro">Think of what you want to be able to do.</p>` }),
  },
  firstGoalMissing: {
    render: () => page(),
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Continue');
      await appears(el, (shown) => shown.querySelector('.alarm'));
    },
  },
  forAPractitioner: { render: () => page({ by: 'practitioner' }) },
  longWords: {
    render: () => at({ status: 'wording', typed: { text: long, ownerNote: '', note: '' } }),
    act: shows('form'),
  },
  somebodyElse: {
    render: () =>
      at({
        status: 'wording',
        typed: { text: 'Read more', owner: 'other', ownerNote: 'My aunt', note: '' },
      }),
    act: shows('form'),
  },
  overview: { render: () => page({ goals: three }), act: shows('ol ul') },
  overviewForAParent: { render: () => page({ goals: three, by: 'parent-or-carer' }) },
  overviewToAgree: { render: () => page({ goals: three, mode: 'agree' }) },
  overviewOpen: {
    render: () => page({ goals: three }),
    act: async (root) => {
      const el = await drawn(root);
      await shows('ol ul')(root);
      for (const details of el.renderRoot.querySelectorAll('details')) details.open = true;
    },
  },
  overviewDone: { render: () => at({ status: 'overview', log: log() }), act: shows('.news') },
  overviewOfNone: {
    render: () =>
      page({
        goals: { ...three, goals: [] },
        session: {
          status: 'overview',
        },
      }),
    act: shows('h2'),
  },
  nothingToSend: {
    render: () => page({ goals: three }),
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Continue');
      await appears(el, (shown) => shown.querySelector('.alarm'));
    },
  },
  manyGoals: {
    render: () =>
      page({
        goals: {
          ...three,
          goals: [lunch, sleep, ...['a', 'b'].map((id) => ({ ...lunch, id, text: long }))],
        },
      }),
  },
  changing: { render: () => at({ status: 'changing', goal: 'lunch' }), act: shows('form') },
  changingPaused: { render: () => at({ status: 'changing', goal: 'hand' }), act: shows('form') },
  rewording: { render: () => at({ status: 'wording', goal: 'lunch' }), act: shows('form') },
  rating: { render: () => page({ goals: three, mode: 'rate' }) },
  ratingAgain: {
    render: () => at({ status: 'rating', goal: 'lunch', log: log() }),
    act: shows('form'),
  },
  ratingMissing: {
    render: () => page({ goals: three, mode: 'rate' }),
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Continue');
      await appears(el, (shown) => shown.querySelector('.alarm'));
    },
  },
  ratingOfficial: {
    render: () => {
      register(gbo);
      return page({ goals: three, mode: 'rate', measure: 'gbo' });
    },
    act: shows('form'),
  },
  ratingBySlider: {
    render: () => page({ goals: three, mode: 'rate', slider: true }),
    act: shows('[type="range"]'),
  },
  ratingNone: { render: () => page({ goals: { ...three, goals: [hand] }, mode: 'rate' }) },
  lookingBack: { render: () => at({ status: 'looking-back', goal: 'lunch' }), act: shows('dl') },
  correcting: {
    render: () => at({ status: 'correcting', goal: 'lunch', rating: '2026-09-17/young-person/2' }),
    act: shows('form'),
  },
  confirming: {
    render: () => at({ status: 'correcting', goal: 'lunch', rating: '2026-09-17/young-person/2' }),
    act: async (root) => {
      const el = await drawn(root);
      const ten = await appears(el, (shown) =>
        shown.querySelector<HTMLInputElement>('input[value="10"]'),
      );
      ten!.click();
      await press(el, 'Continue');
      await appears(el, (shown) => shown.querySelector('dl'));
    },
  },
  reviewing: { render: () => at(reviewing()), act: shows('dl') },
  reviewingRated: { render: () => at(reviewing(), { mode: 'rate' }), act: shows('dl') },
  reviewingNothing: {
    render: () => at({ status: 'reviewing' }, { mode: 'rate' }),
    act: shows('dl'),
  },
  sending: {
    render: () => at(reviewing(), { answer: never }),
    act: send('[aria-disabled="true"]'),
  },
  failed: {
    render: () => at(reviewing(), { answer: () => Promise.reject(new TypeError('offline')) }),
    act: send('.alarm'),
  },
  uncertain: { render: () => at(reviewing(), { answer: never, timeout: 1 }), act: send('.alarm') },
  nobodyResponds: { render: () => at(reviewing(), { answer: undefined }), act: send('.alarm') },
  sent: {
    render: () =>
      at(reviewing(), { content: html`<p slot="done">We talk about them next week.</p>` }),
    act: send('.done'),
  },
  notSent: {
    render: () => at(reviewing(), { delivery: 'none' }),
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Finish');
      await appears(el, (shown) => shown.querySelector('.done'));
    },
  },
  fallback: {
    render: () => page({ goals: null, content: html`<a href="/goals.pdf">Print the form</a>` }),
  },
  refused: {
    render: () => html`
      <cairn-goals
        .goals=${{ kind: 'goals', goals: [{ ...lunch, status: 'reached' }, { id: 3 }] }}
      ></cairn-goals>
    `,
    act: shows('[part="refusal"]'),
  },
  ofSomebodyElse: {
    render: () => html`<cairn-goals .goals=${three} person="ref-2002"></cairn-goals>`,
    act: shows('[part="refusal"]'),
  },
  easyRead: {
    render: () => html`<cairn-goals .goals=${three} mode="rate" easy-read></cairn-goals>`,
  },
  rightToLeft: {
    render: () => html`<div dir="rtl">${page({ goals: three })}</div>`,
    act: shows('ol ul'),
  },
  rightToLeftRating: {
    render: () => html`<div dir="rtl">${page({ goals: three, mode: 'rate' })}</div>`,
  },
  narrow: {
    render: () => html`<div style="width: 320px">${page({ goals: three })}</div>`,
    act: shows('ol ul'),
  },
} satisfies Record<string, Example>;
