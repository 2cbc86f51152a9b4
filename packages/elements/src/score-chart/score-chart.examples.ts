import { register } from '@cairnkit/engine/catalogue.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import rcads47Parent from '@cairnkit/instruments/rcads-47-parent.js';
import rcads47ParentNorms from '@cairnkit/instruments/rcads-47-parent.norms.js';
import { html } from 'lit';

import { events, phases, scoresOf, sessions } from '../testing/courses.js';
import { onDarkPage } from '../testing/dark-page.js';
import { appears, drawn } from '../testing/person.js';
import type { Example } from '../testing/show.js';
import type { CairnScoreChart } from './score-chart.js';

for (const each of [phq9, rcads47, rcads47Parent, rcads47Norms, rcads47ParentNorms]) register(each);

const phq = scoresOf([17, 16, 18, 14, undefined, 15, 12, 11, 8, 7]);
const depression = [
  ...scoresOf([19, undefined, 18, undefined, undefined, 17, undefined, 14, undefined, 11]),
  ...scoresOf(
    [15, undefined, undefined, undefined, undefined, 15, undefined, undefined, undefined, 13],
    'parent-or-carer',
  ),
];
const severalScales = [
  ...scoresOf([19, 18, 17, 14, 11]).map((each) => ({ ...each, scale: 'depression' })),
  ...scoresOf([60, 62, 55, 50, 52]).map((each) => ({ ...each, scale: 'total-anxiety' })),
];
const girl = { sex: 'female', age: 13, ageRule: 'nhs-england' } as const;

const phqOf = (scores: CairnScoreChart['scores'], audience = 'practitioner') => html`
  <cairn-score-chart measure="phq-9" audience=${audience} .scores=${scores}></cairn-score-chart>
`;

const twoPeople = () => html`
  <cairn-score-chart
    measure="rcads-47"
    alongside="rcads-47-parent"
    scale="depression"
    audience="practitioner"
    .scores=${depression}
    .phases=${phases}
  ></cairn-score-chart>
`;

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
  severalRespondents: { render: twoPeople },
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
  severalScales: {
    render: () => html`
      <cairn-score-chart
        measure="rcads-47"
        .scale=${['depression', 'total-anxiety']}
        .scores=${severalScales}
      ></cairn-score-chart>
    `,
  },
  cursor: {
    render: twoPeople,
    act: async (root) => {
      const el = await drawn<CairnScoreChart>(root);
      const field = el.renderRoot.querySelector('input')!;
      field.focus();
      field.value = '3';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await el.updateComplete;
    },
  },
  tableOpen: {
    render: twoPeople,
    act: async (root) => {
      const el = await drawn<CairnScoreChart>(root);
      el.renderRoot.querySelector('summary')!.click();
      await appears(el, (shown) => shown.querySelector('table'));
    },
  },
  noScores: { render: () => phqOf([]) },
  oneScore: { render: () => phqOf(scoresOf([0])) },
  atTheTop: { render: () => phqOf(scoresOf([25, 26, 27, 26])) },
  impossibleScores: { render: () => phqOf(scoresOf([12, 28, 9])) },
  rightToLeft: { render: () => html`<div dir="rtl">${twoPeople()}</div>` },
  narrow: { render: () => html`<div style="width: 320px">${twoPeople()}</div>` },
  dark: { render: () => onDarkPage(twoPeople()) },
  unknownAudience: { render: () => phqOf(phq, 'pupil') },
} satisfies Record<string, Example>;
