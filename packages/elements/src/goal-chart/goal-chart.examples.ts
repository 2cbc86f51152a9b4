import { html } from 'lit';

import { appears, drawn } from '../testing/person.js';
import { events, goal, goals, phases, ratingsOf, sessions } from '../testing/courses.js';
import type { Example } from '../testing/show.js';

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  youngPerson: {
    render: () => html`
      <cairn-goal-chart .goals=${goals} .sessions=${sessions}></cairn-goal-chart>
    `,
  },
  practitioner: {
    render: () => html`
      <cairn-goal-chart
        audience="practitioner"
        .goals=${goals}
        .sessions=${sessions}
        .phases=${phases}
        .events=${events}
      ></cairn-goal-chart>
    `,
  },
  oneScore: {
    render: () => html`
      <cairn-goal-chart .goals=${[goal({ ratings: ratingsOf([4]) })]}></cairn-goal-chart>
    `,
  },
  noScores: {
    render: () => html` <cairn-goal-chart .goals=${[goal({ ratings: [] })]}></cairn-goal-chart> `,
  },
  tableOpen: {
    render: () => html`
      <cairn-goal-chart
        .goals=${[goals.goals[1]!]}
        .sessions=${sessions}
        .phases=${phases}
        .events=${events}
      ></cairn-goal-chart>
    `,
    act: async (root) => {
      const el = await drawn(root);
      el.renderRoot.querySelector('summary')!.click();
      await appears(el, (shown) => shown.querySelector('table'));
    },
  },
} satisfies Record<string, Example>;
