/** `npm run new:service harbour`: the two files of a service. Nothing else has to change. */
import { nameArgument, scaffold } from './scaffold.mjs';

const id = nameArgument('npm run new:service harbour');
const today = new Date();
const day = (date) => date.toISOString().slice(0, 10);
const inAYear = new Date(today);
inAYear.setFullYear(inAYear.getFullYear() + 1);

const yesOrNo = `[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ]`;
const question = (name, text) => `    {
      type: 'choice',
      id: '${name}',
      text: '${text}',
      short: 'TODO',
      options: ${yesOrNo},
    },
`;
const rule = (name, outcome) =>
  `    { when: { question: '${name}', is: 'yes' }, outcome: '${outcome}' },\n`;
const outcome = (kind) =>
  `    { kind: '${kind}', title: 'TODO', nextSteps: [{ text: 'TODO' }] },\n`;
const kinds = ['emergency', 'urgent', 'safeguarding', 'outside-area'];

scaffold({
  [`packages/services/src/${id}.ts`]: `import type { Service } from '@cairnkit/engine/service.js';

/**
 * TODO: the team’s full name, and whom it helps.
 *
 * Read: TODO, which page, and what it does not say.
 */
export default {
  kind: 'service',
  id: '${id}',
  version: '1.0.0',
  lang: 'en-GB',
  title: 'TODO',
  questions: [
${question('life-at-risk', 'TODO: is anyone’s life in danger now?')}\
${question('feels-unsafe', 'TODO: is it hard to stay safe right now?')}\
${question('at-risk-from-someone', 'TODO: is somebody hurting or scaring the young person?')}\
    {
      type: 'choice',
      id: 'area',
      text: 'Where is the school?',
      short: 'School is in',
      options: [
        { value: 'todo', text: 'TODO' },
        { value: 'elsewhere', text: 'Somewhere else' },
      ],
      otherwise: 'elsewhere',
    },
  ],
  // In order of precedence: see the guide. The first that holds decides.
  rules: [
${rule('life-at-risk', 'emergency')}\
${rule('feels-unsafe', 'urgent')}\
${rule('at-risk-from-someone', 'safeguarding')}\
    { when: { question: 'area', is: 'elsewhere' }, outcome: 'outside-area' },
    { outcome: 'likely-suitable' },
  ],
  outcomes: [
${[...kinds, 'check-with-team', 'likely-suitable'].map(outcome).join('')}\
  ],
  source: { url: 'https://todo.example/', checkedOn: '${day(today)}' },
  reviewBy: '${day(inAYear)}',
} satisfies Service as Service;
`,
  [`packages/services/src/${id}.test.ts`]: `import { describeService } from '@cairnkit/engine/testing/describe-service.js';
import service from './${id}.js';

describeService(service, [
  // People whose way somebody has worked out from the service’s page:
  // { who: 'TODO', answers: { 'life-at-risk': 'yes' }, outcome: 'emergency', next: /999/ },
]);
`,
});
console.log('Next: docs/guides/add-a-service.md');
