/**
 * The files that a new service starts from. It is a whole one already: it parses, and has nobody left
 * without a next step. What has to be filled in says TODO, which its test does not let pass.
 *
 * @param {string} id - In kebab-case.
 * @param {string} today - Such as `2026-11-23`.
 * @returns {Record<string, string>} Contents by path from the top folder.
 */
export function serviceFiles(id, today) {
  const folder = 'packages/services';
  return {
    [`${folder}/src/${id}.ts`]: definition(id, today),
    [`${folder}/src/${id}.test.ts`]: `import { describeService } from '@cairnkit/engine/testing/describe-service.js';

import service from './${id}.js';
import { describePromises } from './testing/describe-promises.js';

describeService(service, []); // worked cases are in scenarios/${id}.csv
describePromises(service);
`,
    [`${folder}/scenarios/${id}.csv`]: scenarios,
  };
}

const scenarios = `id,outcome,filled-in-by,life-at-risk,feels-unsafe,at-risk-from-someone,concerns,age,area,school-coverage
a life is at risk,emergency,,yes,,,,,,
not safe,urgent,,no,yes,,,,,
hurt by somebody,safeguarding,,no,no,yes,,,,
TODO: a young person whom the team may be able to help,likely-suitable,young-person,no,no,no,worry,14,todo,covered
`;

const definition = (id, today) => `import type { Service } from '@cairnkit/engine/service.js';

import { filledInBy } from './asked/asker.js';
import { concerns } from './asked/need.js';
import { schoolCoverage } from './asked/place.js';
import { safetyQuestions } from './asked/safety.js';
import { safetyOutcomes } from './told/safety.js';

const page = 'https://todo.example/';

/** TODO: what it is called, and where. What its page does not say is in \`pleaseConfirm\`. */
export default {
  kind: 'service',
  id: '${id}',
  version: '1.0.0',
  lang: 'en-GB',
  title: 'TODO',
  questions: [
    ...safetyQuestions,
    filledInBy,
    concerns,
    {
      type: 'age',
      id: 'age',
      text: 'How old is the young person?',
      short: 'Age',
      wordings: [{ for: ['young-person'], text: 'How old are you?' }],
      why: 'TODO',
      notSure: 'I’m not sure',
    },
    {
      type: 'choice',
      id: 'area',
      text: 'Where is the school or college?',
      short: 'School or college is in',
      options: [
        { value: 'todo', text: 'TODO' },
        { value: 'elsewhere', text: 'Somewhere else' },
        { value: 'not-sure', text: 'I’m not sure' },
      ],
      otherwise: 'elsewhere',
    },
    schoolCoverage,
  ],
  rules: [
    { when: { question: 'life-at-risk', is: 'yes' }, outcome: 'emergency' },
    { when: { question: 'feels-unsafe', is: 'yes' }, outcome: 'urgent' },
    { when: { question: 'at-risk-from-someone', is: 'yes' }, outcome: 'safeguarding' },
    {
      when: {
        not: {
          question: 'age',
          atLeast: { parameter: 'youngest' },
          atMost: { parameter: 'oldest' },
        },
      },
      outcome: 'outside-age',
      reason: 'TODO',
      source: page,
    },
    { when: { question: 'area', is: 'elsewhere' }, outcome: 'outside-area', source: page },
    {
      when: { question: 'school-coverage', isOneOf: ['not-covered', 'starting-soon'] },
      outcome: 'school-not-covered',
      source: page,
    },
    {
      when: { question: 'concerns', includesAny: ['something-else'] },
      outcome: 'check-with-team',
      until: 'concerns',
    },
    { outcome: 'likely-suitable' },
  ],
  outcomes: [
    ...safetyOutcomes,
    {
      kind: 'outside-age',
      title: 'TODO',
      nextSteps: [{ text: 'TODO: who helps at other ages' }],
      source: page,
    },
    {
      kind: 'outside-area',
      title: 'TODO',
      nextSteps: [{ text: 'TODO: who helps elsewhere' }],
      source: page,
    },
    {
      kind: 'school-not-covered',
      title: 'This school does not have the team yet',
      nextSteps: [{ text: 'TODO: other ways to get help, for each who may ask' }],
    },
    {
      kind: 'check-with-team',
      title: 'We are not sure from these answers',
      nextSteps: [{ text: 'TODO: whom to ask' }],
    },
    {
      kind: 'likely-suitable',
      title: 'The team may be able to help',
      nextSteps: [
        { for: ['young-person', 'friend'], text: 'TODO' },
        { for: ['parent-or-carer'], text: 'TODO' },
        { for: ['school-staff'], text: 'TODO' },
      ],
      source: page,
    },
  ],
  parameters: [
    { id: 'youngest', title: 'Lowest age', value: 5, source: page },
    { id: 'oldest', title: 'Highest age, which is included', value: 18, source: page },
  ],
  pleaseConfirm: [{ id: 'concerns', text: 'TODO: what do you help with?', meanwhile: 'TODO' }],
  source: { url: page, checkedOn: '${today}' },
  reviewBy: '${halfAYearAfter(today)}',
} satisfies Service as Service;
`;

function halfAYearAfter(today) {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 6);
  return day.toISOString().slice(0, 10);
}
