import { forLantern } from '@cairnkit/engine/testing/lantern-answers.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { parseService } from '@cairnkit/engine/parse-service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import type { Question, Service } from '@cairnkit/engine/service.js';
import { outcomeKinds, type OutcomeKind } from '@cairnkit/engine/outcome-kinds.js';

const [safety, others] = [lantern.questions.slice(0, 3), lantern.questions.slice(3)];
const contacts: Service['contacts'] = [
  ...lantern.contacts!,
  {
    id: 'school-nurses',
    name: 'School nurses of Hillvale',
    phone: '01632 960 001',
    url: 'https://nurses.hillvale.example/help',
    hours: 'On school days, from 9am to 4pm',
    note: 'You can leave a message.',
    source: 'Invented.',
    checkedOn: '2026-11-23',
  },
];

const schoolQuestion = others.find(({ type }) => type === 'school')! as Question & {
  type: 'school';
};

const otherHelp: Question = {
  type: 'choices',
  id: 'helpers',
  text: 'Does anybody help already?',
  hint: 'Tick all who do.',
  why: 'Two helpers at once may get in each other’s way.',
  short: 'Help already',
  options: [
    { value: 'camhs', text: 'CAMHS', hint: 'The mental health service for young people' },
    { value: 'online-support', text: 'Somebody online' },
    { value: 'not-sure', text: 'I’m not sure' },
  ],
  none: 'No, nobody helps yet',
};

/** Before this kind of outcome comes this rule. */
const more: readonly [before: OutcomeKind, rule: Service['rules'][number]][] = [
  [
    'different-support',
    {
      when: { question: 'school-coverage', is: 'starting-soon' },
      outcome: 'school-starting-soon',
    },
  ],
  [
    'consent-first',
    {
      when: { question: 'helpers', includesAny: ['camhs'] },
      outcome: 'already-getting-help',
    },
  ],
  ['consent-first', { when: { question: 'how-bad', is: 'a-bit' }, outcome: 'everyday-support' }],
];

/** An invented service that can come to every outcome but a list of options. It helps nobody. */
export const lighthouse: Service = parseService({
  ...lantern,
  id: 'lighthouse',
  title: 'Lighthouse, an invented team',
  intro: ['Answer a few questions to see if Lighthouse could help. It takes two minutes.'],
  questions: [
    ...safety,
    ...others.flatMap((each) => {
      if (each !== schoolQuestion) return [each];
      const [covered, ...rest] = schoolQuestion.options;
      const soon = { value: 'starting-soon', text: 'A school where Lighthouse starts soon' };
      return [{ ...schoolQuestion, options: [covered!, soon, ...rest] }];
    }),
    otherHelp,
  ],
  rules: lantern.rules.flatMap((rule) => [
    ...more.filter(([before]) => before === rule.outcome).map(([, each]) => each),
    rule,
  ]),
  outcomes: [
    ...lantern.outcomes.map((each) =>
      each.kind === 'more-help-needed'
        ? { ...each, nextSteps: [{ text: 'Talk to a school nurse.', contact: 'school-nurses' }] }
        : each,
    ),
    {
      kind: 'school-starting-soon',
      title: 'Lighthouse is getting ready at your school',
      nextSteps: [{ text: 'Ask at school when it starts.' }],
    },
    {
      kind: 'already-getting-help',
      title: 'Talk first to those who help you now',
      nextSteps: [{ text: 'Tell them what you told us.', url: 'https://lantern.example/talk' }],
    },
    {
      kind: 'everyday-support',
      title: 'You may not need a service',
      text: ['These things help many people.'],
      lists: [{ title: 'Things to try', items: ['Sleep well', 'Meet friends', 'Go outside'] }],
      nextSteps: [{ text: 'Tell an adult you trust how it goes.' }],
    },
  ],
  contacts,
});

/** The same, on a page that has the list of its schools: `anytown` of the school finder. */
export const withSchools: Service = {
  ...lighthouse,
  coverage: { ...lighthouse.coverage!, schools: 'anytown' },
};

/** Much like it, in Southport. */
export const harbour: Service = parseService({
  ...lighthouse,
  id: 'harbour',
  title: 'Harbour, another invented team',
  intro: undefined,
  questions: lighthouse.questions.map((each) =>
    each.id === 'area'
      ? {
          ...each,
          options: [
            { value: 'southport', text: 'Southport' },
            { value: 'elsewhere', text: 'Somewhere else' },
          ],
        }
      : each,
  ),
  team: [{ name: 'Harbour' }],
});

const changes: Partial<Record<OutcomeKind, ServiceAnswers>> = {
  emergency: { 'life-at-risk': 'yes' },
  urgent: { 'feels-unsafe': 'yes' },
  safeguarding: { 'at-risk-from-someone': 'yes' },
  'school-enquiry': { 'filled-in-by': 'school-staff', reason: 'find-out-about-joining' },
  'more-help-needed': { 'how-bad': 'every-day' },
  'outside-age': { age: 5 },
  'outside-area': { area: 'elsewhere' },
  'school-not-covered': { 'school-coverage': 'not-covered' },
  'school-starting-soon': { 'school-coverage': 'starting-soon' },
  'different-support': { concerns: ['something-else'] },
  'already-getting-help': { helpers: ['camhs'] },
  'everyday-support': { 'how-bad': 'a-bit' },
  'consent-first': { 'parent-agrees': 'not-asked' },
  'check-with-team': { age: 18 },
  'likely-suitable': {},
};

/** Every outcome that Lighthouse can come to. */
export const lighthouseKinds = outcomeKinds.filter((kind) => kind in changes);

/** The same answers, but for one. */
export const without = (answers: ServiceAnswers, question: string): ServiceAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

/** Somebody for whom Lighthouse comes to an outcome. */
export function forLighthouse(kind: OutcomeKind, more: ServiceAnswers = {}): ServiceAnswers {
  return forLantern({ helpers: [], ...changes[kind], ...more });
}
