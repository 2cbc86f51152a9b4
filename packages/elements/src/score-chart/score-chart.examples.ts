import { register } from '@cairnkit/engine/catalogue.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import rcads47Parent from '@cairnkit/instruments/rcads-47-parent.js';
import rcads47ParentNorms from '@cairnkit/instruments/rcads-47-parent.norms.js';
import { html } from 'lit';

import { events, phases, scoresOf, sessions } from '../testing/courses.js';
import type { Example } from '../testing/show.js';

for (const each of [phq9, rcads47, rcads47Parent, rcads47Norms, rcads47ParentNorms]) register(each);

const phq = scoresOf([17, 16, 18, 14, undefined, 15, 12, 11, 8, 7]);
const depression = [
  ...scoresOf([19, undefined, 18, undefined, undefined, 17, undefined, 14, undefined, 11]),
  ...scoresOf(
    [15, undefined, undefined, undefined, undefined, 15, undefined, undefined, undefined, 13],
    'parent-or-carer',
  ),
];
const girl = { sex: 'female', age: 13, ageRule: 'nhs-england' } as const;

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  youngPerson: {
    render: () => html`
      <cairn-score-chart measure="phq-9" .scores=${phq} .sessions=${sessions}></cairn-score-chart>
    `,
  },
  practitioner: {
    render: () => html`
      <cairn-score-chart
        measure="phq-9"
        audience="practitioner"
        .scores=${phq}
        .sessions=${sessions}
        .phases=${phases}
        .events=${events}
      ></cairn-score-chart>
    `,
  },
  childAndParent: {
    render: () => html`
      <cairn-score-chart
        measure="rcads-47"
        alongside="rcads-47-parent"
        scale="depression"
        audience="practitioner"
        .scores=${depression}
        .phases=${phases}
      ></cairn-score-chart>
    `,
  },
  tScores: {
    render: () => html`
      <cairn-score-chart
        measure="rcads-47"
        alongside="rcads-47-parent"
        scale="depression"
        unit="t"
        audience="practitioner"
        .scores=${depression}
        .context=${girl}
        .phases=${phases}
      ></cairn-score-chart>
    `,
  },
} satisfies Record<string, Example>;
