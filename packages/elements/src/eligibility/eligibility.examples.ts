import { register } from '@cairnkit/engine/catalogue.js';
import type { OutcomeKind } from '@cairnkit/engine/outcome-kinds.js';
import type { Service } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import { navigator } from '@cairnkit/engine/testing/navigator.js';
import { html, type TemplateResult } from 'lit';

import { anytown } from '../school-finder/school-finder.examples.js';

import { stored, typeSchool } from '../testing/checker.js';
import { forLighthouse, harbour, lighthouse, without, withSchools } from '../testing/lighthouse.js';
import { appears, drawn, press, type } from '../testing/person.js';
import type { CairnEligibility } from './eligibility.js';

export interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

/** Lighthouse at a question, asked of somebody whom it may be able to help. */
const at = (question: string, answers: ServiceAnswers = {}): TemplateResult => {
  const before = without(forLighthouse('likely-suitable', answers), question);
  return html`
    <cairn-eligibility
      .service=${lighthouse}
      .session=${stored([lighthouse], { ...before, ...answers }, question)}
    ></cairn-eligibility>
  `;
};

/** What Lighthouse says to somebody for whom it comes to this. */
const outcome = (kind: OutcomeKind, answers: ServiceAnswers = {}): Example => ({
  render: () => html`
    <cairn-eligibility
      .service=${lighthouse}
      .session=${stored([lighthouse], forLighthouse(kind, answers))}
    >
      <p slot="urgent-help">At school, find the pastoral team in room 4.</p>
      <a slot="result" href="#form">Go to the form</a>
    </cairn-eligibility>
  `,
  act: result,
});

/** Lighthouse at its question for a school, on a page that has a list of schools. */
const byName = (answers?: ServiceAnswers): TemplateResult => {
  register(anytown());
  const person = without(forLighthouse('likely-suitable'), 'school-coverage');
  const session = stored([withSchools], { ...person, ...answers }, 'school-coverage');
  return html`
    <cairn-eligibility .service=${withSchools} .session=${session}></cairn-eligibility>
  `;
};

/** What services come to behind one door. */
const behindDoor = (services: readonly Service[], answers: ServiceAnswers): Example => ({
  render: () => html`
    <cairn-eligibility
      .services=${services}
      .session=${stored(services, forLighthouse('likely-suitable', answers))}
    ></cairn-eligibility>
  `,
  act: result,
});

const result = async (root: HTMLElement) =>
  appears(await drawn(root), (shown) => shown.querySelector('dl'));
const refusal = async (root: HTMLElement) =>
  appears(await drawn(root), (shown) => shown.querySelector('[part="refusal"]'));
const goOn = async (root: HTMLElement) => {
  const el = await drawn(root);
  await press(el, 'Continue');
  await appears(el, (shown) => shown.querySelector('.alarm'));
};

const openAnswers = async (root: HTMLElement) => {
  const el = await drawn(root);
  const list = await appears(el, (shown) => shown.querySelector('dl'));
  list!.closest('details')!.open = true;
};

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  firstQuestion: {
    render: () => html`<cairn-eligibility .service=${lighthouse}></cairn-eligibility>`,
  },
  withIntroduction: {
    render: () => html`
      <cairn-eligibility .service=${lighthouse}>
        <p slot="intro">You can ask for yourself or for somebody else.</p>
        <p slot="privacy">If you send the form below, we get your answers with it.</p>
      </cairn-eligibility>
    `,
  },
  helpOpen: {
    render: () => html`<cairn-eligibility .service=${lighthouse}></cairn-eligibility>`,
    act: async (root) => {
      const el = await drawn(root);
      const summary = await appears(el, (shown) => shown.querySelector('summary'));
      summary!.click();
    },
  },
  unanswered: {
    render: () => html`<cairn-eligibility .service=${lighthouse}></cairn-eligibility>`,
    act: goOn,
  },
  age: { render: () => at('age') },
  ageInOtherWords: { render: () => at('age', { 'filled-in-by': 'parent-or-carer' }) },
  ageNotSure: { render: () => at('age', { age: null }) },
  ageWrong: {
    render: () => at('age'),
    act: async (root) => {
      await type(await drawn(root), 'fourteen');
      await goOn(root);
    },
  },
  school: { render: () => at('school-coverage') },
  schoolByName: {
    render: () => byName(),
    act: async (root) => {
      const el = await drawn<CairnEligibility>(root);
      await appears(el, (shown) => shown.querySelector('#school'));
      await typeSchool(el, 'st joes');
    },
  },
  schoolChosen: {
    render: () => byName({ 'school-coverage': 'covered', school: '990001' }),
    act: async (root) => appears(await drawn(root), (shown) => shown.querySelector('.given')),
  },
  schoolUnanswered: {
    render: () => byName(),
    act: async (root) => {
      await appears(await drawn(root), (shown) => shown.querySelector('#school'));
      await goOn(root);
    },
  },
  list: { render: () => at('concerns') },
  listWithNone: { render: () => at('helpers', { helpers: ['camhs', 'online-support'] }) },
  listUnanswered: { render: () => at('helpers'), act: goOn },
  emergency: outcome('emergency'),
  urgent: outcome('urgent'),
  safeguarding: outcome('safeguarding'),
  schoolEnquiry: outcome('school-enquiry'),
  moreHelpNeeded: outcome('more-help-needed', { 'school-coverage': 'not-covered' }),
  outsideAge: outcome('outside-age'),
  outsideArea: outcome('outside-area'),
  schoolNotCovered: outcome('school-not-covered'),
  schoolStartingSoon: outcome('school-starting-soon'),
  differentSupport: outcome('different-support'),
  alreadyGettingHelp: outcome('already-getting-help'),
  everydaySupport: outcome('everyday-support'),
  consentFirst: outcome('consent-first'),
  checkWithTeam: outcome('check-with-team'),
  likelySuitable: outcome('likely-suitable'),
  likelySuitableForStaff: outcome('likely-suitable', {
    'filled-in-by': 'school-staff',
    reason: 'get-help',
  }),
  optionsList: {
    render: () => html`
      <cairn-eligibility
        .service=${navigator}
        .session=${stored(
          [navigator],
          forLighthouse('likely-suitable', { needs: ['no-friends', 'worry'], 'can-travel': 'yes' }),
        )}
      ></cairn-eligibility>
    `,
    act: result,
  },
  answersOpen: {
    render: () => outcome('likely-suitable').render(),
    act: openAnswers,
  },
  changing: {
    render: () => outcome('likely-suitable').render(),
    act: async (root) => {
      await openAnswers(root);
      const el = await drawn(root);
      await press(el, 'Change: Gets in the way');
      await appears(el, (shown) => shown.querySelector('form'));
    },
  },
  frontDoor: behindDoor([lighthouse, harbour], {}),
  frontDoorElsewhere: behindDoor([lighthouse, harbour], { area: 'elsewhere' }),
  frontDoorEmergency: behindDoor([lighthouse, harbour], { 'life-at-risk': 'yes' }),
  fallback: {
    render: () => html`
      <cairn-eligibility service="not-registered">
        <p>Call us on 01632 960 001.</p>
      </cairn-eligibility>
    `,
  },
  registered: {
    render: () => {
      register(lighthouse);
      return html`<cairn-eligibility service="lighthouse"></cairn-eligibility>`;
    },
  },
  refused: {
    render: () => html`
      <cairn-eligibility>
        <script type="application/json">
          { "kind": "service", "id": "Light House", "version": "1" }
        </script>
        <p>Call us on 01632 960 001.</p>
      </cairn-eligibility>
    `,
    act: refusal,
  },
  easyRead: {
    render: () => html`<cairn-eligibility .service=${lighthouse} easy-read></cairn-eligibility>`,
  },
  rightToLeft: { render: () => html`<div dir="rtl">${at('helpers')}</div>` },
  rightToLeftResult: {
    render: () => html`<div dir="rtl">${outcome('more-help-needed').render()}</div>`,
    act: result,
  },
  narrow: {
    render: () => html`<div style="width: 320px">${outcome('likely-suitable').render()}</div>`,
    act: result,
  },
} satisfies Record<string, Example>;
