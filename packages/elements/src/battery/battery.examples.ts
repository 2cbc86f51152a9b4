import { register } from '@cairnkit/engine/catalogue.js';
import type { Battery } from '@cairnkit/engine/battery.js';
import type { Sitting } from '@cairnkit/engine/sitting.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import sdqParent from '@cairnkit/instruments/sdq-parent.js';
import { html, nothing, type TemplateResult } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { answer, appears, button, drawn, press } from '../testing/person.js';
import {
  afterCalm,
  atLastOfPhq9,
  batteryOf,
  before,
  lowMood,
  sentCalm,
} from '../testing/low-mood.js';
import type { CairnBattery } from './battery.js';

export interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

interface Settings {
  readonly battery?: Battery | string;
  readonly timePoint?: Sitting['timePoint'];
  readonly sitting?: Partial<Sitting>;
  readonly delivery?: 'host' | 'none';
  readonly content?: unknown;
}

/** A battery on a page that takes whatever is sent. */
export function run(settings: Settings = {}): TemplateResult {
  for (const measure of [calm4, phq9, gad7, sdqParent]) register(measure);
  const { battery = lowMood, timePoint = 'start', sitting, delivery = 'host', content } = settings;
  return html`
    <cairn-battery
      .battery=${battery}
      time-point=${timePoint}
      person="ref-1001"
      delivery=${delivery}
      .session=${sitting ? { ...before, timePoint, ...sitting } : nothing}
      @cairn-submit=${(event: CairnSubmitEvent) => event.respondWith(async () => ({ ok: true }))}
      >${content}</cairn-battery
    >
  `;
}

/** The form on show, once it shows its questions. */
export async function formIn(battery: CairnBattery) {
  const form = await appears(battery, (root) => root.querySelector('cairn-questionnaire'));
  await form!.updateComplete; // it may have to take back where the person was
  await appears(form!, (root) => root.querySelector('h2, [part="refusal"]'));
  return form!;
}

/** Answers the questions of the form on show, and sends it. */
export async function fillIn(battery: CairnBattery, ...values: (number | null)[]): Promise<void> {
  const form = await formIn(battery);
  await answer(form, ...values);
  await press(form, /^(Send|Finish)/);
}

const shows = (selector: string) => async (root: HTMLElement) =>
  appears(await drawn(root), (shown) => shown.querySelector(selector));

const intro = html`<p slot="intro">
  You need about a quarter of an hour. Take all the time you need.
</p>`;
const after = html`<p slot="done">Your practitioner will look at them with you.</p>`;

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  start: { render: () => run({ timePoint: 'end' }) },
  withIntroduction: { render: () => run({ content: intro }) },
  oneForm: { render: () => run({ timePoint: 'session' }) },
  forOthers: {
    render: () =>
      run({
        battery: batteryOf(
          { measure: 'phq-9', when: ['start'] },
          { measure: 'gad-7', when: ['start'], respondent: 'parent' },
          { measure: 'calm-4', when: ['start'], respondent: 'practitioner' },
        ),
      }),
  },
  notRegistered: {
    render: () =>
      run({
        battery: batteryOf(
          { measure: 'calm-4', when: ['start'] },
          { measure: 'not-registered', when: ['start'] },
          { measure: 'sdq-parent', when: ['start'] },
        ),
      }),
    act: shows('ol'),
  },
  form: {
    render: () => run(),
    act: async (root) => {
      const el = await drawn<CairnBattery>(root);
      await press(el, 'Start');
      await formIn(el);
    },
  },
  flagged: {
    render: () => run({ sitting: atLastOfPhq9 }),
    act: async (root) => answer(await formIn(await drawn<CairnBattery>(root)), 1),
  },
  cannotBeShown: {
    render: () =>
      run({
        battery: batteryOf({ measure: 'not-registered', when: ['start'] }, ...lowMood.measures),
      }),
    act: async (root) => {
      const el = await drawn<CairnBattery>(root);
      await press(el, 'Start');
      await button(el, 'Go on without this form');
    },
  },
  leavingOut: {
    render: () => run({ sitting: atLastOfPhq9 }),
    act: async (root) => {
      const el = await drawn<CairnBattery>(root);
      await formIn(el);
      await press(el, 'Leave this form out');
    },
  },
  between: { render: () => run({ sitting: afterCalm }), act: shows('h2') },
  betweenFlagged: {
    render: () => run({ timePoint: 'end', sitting: atLastOfPhq9 }),
    act: async (root) => {
      const el = await drawn<CairnBattery>(root);
      await fillIn(el, 2);
      await button(el, 'Continue');
    },
  },
  betweenNotSent: {
    render: () =>
      run({
        delivery: 'none',
        sitting: { ...afterCalm, done: [{ measure: 'calm-4', as: 'finished' }] },
      }),
    act: shows('h2'),
  },
  betweenLeftOut: {
    render: () =>
      run({ sitting: { ...afterCalm, done: [], leftOut: [{ measure: 'calm-4', why: 'chosen' }] } }),
    act: shows('h2'),
  },
  betweenNotShown: {
    render: () =>
      run({
        sitting: { ...afterCalm, done: [], leftOut: [{ measure: 'calm-4', why: 'not-shown' }] },
      }),
    act: shows('h2'),
  },
  finished: {
    render: () =>
      run({
        timePoint: 'end',
        sitting: {
          status: 'complete',
          at: 3,
          done: [sentCalm],
          leftOut: [
            { measure: 'phq-9', why: 'not-shown' },
            { measure: 'gad-7', why: 'chosen' },
          ],
        },
        content: after,
      }),
    act: shows('.done'),
  },
  finishedFlagged: {
    render: () => run({ sitting: atLastOfPhq9, content: after }),
    act: async (root) => {
      await fillIn(await drawn<CairnBattery>(root), 2);
      await shows('.done')(root);
    },
  },
  finishedNotSent: {
    render: () =>
      run({
        delivery: 'none',
        timePoint: 'session',
        sitting: { status: 'complete', at: 1, done: [{ measure: 'calm-4', as: 'finished' }] },
      }),
    act: shows('.done'),
  },
  nothingFilledIn: {
    render: () =>
      run({
        timePoint: 'session',
        sitting: { status: 'complete', at: 1, leftOut: [{ measure: 'calm-4', why: 'chosen' }] },
      }),
    act: shows('h2'),
  },
  nothingDue: {
    render: () =>
      run({ battery: batteryOf({ measure: 'calm-4', when: ['end'] }), timePoint: 'session' }),
    act: shows('h2'),
  },
  fallback: {
    render: () =>
      run({ battery: 'no-such-battery', content: html`<a href="/a.pdf">Print the forms</a>` }),
  },
  refused: {
    render: () => html`
      <cairn-battery time-point="start">
        <script type="application/json">
          { "kind": "battery", "id": "Low mood" }
        </script>
        <a href="/a.pdf">Print the forms</a>
      </cairn-battery>
    `,
    act: shows('[part="refusal"]'),
  },
  withoutTimePoint: {
    render: () => html`<cairn-battery .battery=${lowMood}></cairn-battery>`,
    act: shows('[part="refusal"]'),
  },
  rightToLeft: {
    render: () => html`<div dir="rtl">${run({ sitting: atLastOfPhq9 })}</div>`,
    act: async (root) => formIn(await drawn<CairnBattery>(root)),
  },
  narrow: {
    render: () => html`<div style="width: 320px">${run({ sitting: atLastOfPhq9 })}</div>`,
    act: async (root) => formIn(await drawn<CairnBattery>(root)),
  },
} satisfies Record<string, Example>;
