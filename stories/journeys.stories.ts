import '@cairnkit/elements/eligibility.js';
import '@cairnkit/elements/goal-chart.js';
import '@cairnkit/elements/goals.js';
import '@cairnkit/elements/questionnaire.js';
import '@cairnkit/elements/referral.js';

import type { Goals } from '@cairnkit/engine/goals.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { forLantern } from '@cairnkit/engine/testing/lantern-answers.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type LitElement } from 'lit';
import { expect, waitFor } from 'storybook/test';

import type { CairnSubmitEvent } from '../packages/elements/src/controllers/delivery.events.js';
import type { CairnEligibility } from '../packages/elements/src/eligibility/eligibility.js';
import { answerAll } from '../packages/elements/src/testing/checker.js';
import { fillIn } from '../packages/elements/src/testing/filling-in.js';
import { three } from '../packages/elements/src/testing/goals-page.js';
import { person } from '../packages/elements/src/testing/lantern-person.js';
import * as by from '../packages/elements/src/testing/person.js';
import { choose, enter, focused } from './keyboard.js';

/** Whole journeys, from the first page to the last. Watch them in the Interactions panel. */
export default { title: 'Journeys', tags: ['!autodocs'] } satisfies Meta;

/** A host that takes whatever it is sent, after a moment. */
const take = (event: CairnSubmitEvent) =>
  event.respondWith(() => new Promise((done) => setTimeout(done, 200, { ok: true })));

const there = (root: HTMLElement, tag: string) => root.querySelector(tag) as unknown as LitElement;
const shows = (el: LitElement, selector: string) =>
  by.appears(el, (root) => root.querySelector(selector));

export const QuestionnaireByKeyboard: StoryObj = {
  render: () => html`
    <cairn-questionnaire .measure=${calm4} @cairn-submit=${take}>
      <p slot="done">The team will read your answers before you meet.</p>
    </cairn-questionnaire>
  `,
  play: async ({ canvasElement, step }) => {
    const el = await by.drawn(canvasElement);
    for (const [i, value] of [2, 1, 2, 7].entries()) {
      await step(`Question ${i + 1}`, async () => {
        const heading = await by.appears(el, (root) =>
          root.querySelector(`input[name="q${i + 1}"]`),
        );
        await expect(heading).not.toBeNull();
        await choose(el, value);
        await enter(el, 'Continue');
      });
    }
    await step('Look over the answers, and send', async () => {
      await shows(el, 'dl');
      await enter(el, 'Send my answers');
      await shows(el, '.done');
      await waitFor(() => expect(focused(el)).not.toBeNull()); // somebody who cannot see it is told, too
    });
  },
};

export const CheckerThenReferral: StoryObj = {
  render: () => html`
    <cairn-eligibility .service=${lantern}></cairn-eligibility>
    <cairn-referral .form=${lanternReferral} hidden @cairn-submit=${take}></cairn-referral>
  `,
  play: async ({ canvasElement, step }) => {
    const checker = there(canvasElement, 'cairn-eligibility') as CairnEligibility;
    const referral = canvasElement.querySelector('cairn-referral')!;
    checker.addEventListener('cairn-decided', (event) => (referral.carried = event.carried));
    await step('Ask whether the team could help', async () => {
      await answerAll(checker, forLantern());
      await shows(checker, 'dl');
    });
    await step('Fill in the form, with what was said before', async () => {
      [checker.hidden, referral.hidden] = [true, false];
      await fillIn(referral, lanternReferral, person);
    });
    await step('Look it over, and send', async () => {
      await shows(referral, 'dl');
      await by.press(referral, 'Send my answers');
      await shows(referral, '.done');
    });
  },
};

export const GoalsThenChart: StoryObj = {
  render: () => html`
    <cairn-goals .goals=${three} mode="rate" by="young-person"></cairn-goals>
    <cairn-goal-chart .goals=${three}></cairn-goal-chart>
  `,
  play: async ({ canvasElement, step }) => {
    const goals = canvasElement.querySelector('cairn-goals')!;
    const chart = canvasElement.querySelector('cairn-goal-chart')!;
    let sent: Goals | undefined;
    goals.addEventListener('cairn-submit', (event) => {
      const { goals: list } = event.payload as unknown as GoalsSubmission;
      sent = { ...three, goals: list };
      take(event as unknown as CairnSubmitEvent);
    });
    await step('Rate each goal that goes on', async () => {
      for (const value of [6, 7]) {
        await shows(goals, `input[value="${value}"]`);
        await by.choose(goals, value);
        await by.press(goals, 'Continue');
      }
    });
    await step('Send', async () => {
      await by.press(goals, 'Send my goals');
      await shows(goals, '.done');
    });
    await step('See them in the chart', async () => {
      chart.goals = sent!;
      await by.appears(chart, (root) => by.words(root as unknown as Node).includes('6'));
    });
  },
};
