import { conditionWords } from '@cairnkit/engine/condition-words.js';
import { questionsOf, referralWording } from '@cairnkit/engine/referral-form.js';

import { bullets, plain, source, table } from './markdown.mjs';

/** @typedef {import('@cairnkit/engine/referral.js').Referral} Referral */

/**
 * One form in words that its service’s own people can check, as Markdown.
 *
 * @param {Referral} form
 * @returns {string}
 */
export function referralPage(form) {
  const { id, title, version, for: whom, ends, source: from, reviewBy } = form;
  const { intro = [], confidentiality, safety, equality, pleaseConfirm = [] } = form;
  return `${[
    '<!-- Written by npm run services from the definition. Change that, not this page. -->',
    `# ${plain(title)}`,
    bullets([
      `**Id:** \`${id}\`, version ${version}`,
      `**For:** ${whom.join(', ')}`,
      `**Ends:** ${ends === 'printed' ? 'as a note to show; nothing is sent' : 'by being sent'}`,
      `**Page of the service:** ${plain(from.url)}, read on ${from.checkedOn}`,
      `**To be looked over by:** ${reviewBy}`,
    ]),
    ...intro.map(plain),
    '## Beside the first question',
    bullets(confidentiality.map(plain)),
    ...(safety ? safetySection(form, safety) : []),
    ...form.sections.flatMap((section) => sectionOf(form, section)),
    ...(equality ? ['Only where a host switches it on, and after the check:'] : []),
    ...(equality ? sectionOf(form, equality) : []),
    ...consentSection(form),
    ...rows('## Doubts, shown once', ['When', 'What is said'], wordsOf(form, form.doubts)),
    ...rows('## What the team sees first', ['When', 'What it reads'], wordsOf(form, form.alerts)),
    '## What happens next',
    bullets(form.afterwards.text.map(plain)),
    ...stepsOf(form.afterwards.nextSteps),
    ...(form.afterwards.source ? [source(form.afterwards.source)] : []),
    ...rows(
      '## Please confirm',
      ['Question to the service', 'Meanwhile'],
      pleaseConfirm.map(({ text, meanwhile = '' }) => [text, meanwhile].map(plain)),
    ),
    ...(form.sources ? ['## Sources', bullets(form.sources.map(plain))] : []),
  ].join('\n\n')}\n`;
}

/** A heading and a table, where there is anything in it. */
function rows(heading, head, cells) {
  return cells.length === 0 ? [] : [heading, table(head, cells)];
}

function safetySection(form, safety) {
  return [
    '## Asked before anything else',
    plain(referralWording(form, safety, {}).text),
    'Whoever does not say yes sees urgent help and this, and can go on after that:',
    bullets(safety.help.map(plain)),
  ];
}

function sectionOf(form, { title, pages }) {
  const cells = pages.flatMap((page) =>
    page.questions.map((question) => questionRow(form, page, question)),
  );
  return [`## ${plain(title)}`, table(['Question', 'Answers', 'Asked', 'Why we ask'], cells)];
}

function questionRow(form, page, question) {
  const { text, hint = '', why = '' } = referralWording(form, question, {});
  const answers = question.options?.map((option) => option.text) ?? [question.type];
  const more = [question.none, question.notSure].filter((each) => each !== undefined);
  const when = [page.when, question.when].filter((each) => each !== undefined);
  const asked = [
    ...when.map((each) => `if ${words(form, each)}`),
    ...(question.optional ? ['optional'] : []),
    ...(question.carry ? ['filled in by a checker'] : []),
  ];
  const said = hint === '' ? text : `${text} (${hint})`;
  return [said, [...answers, ...more].join('; '), asked.join('; '), why].map(plain);
}

function consentSection({ consent, ...form }) {
  if (!consent) return [];
  const cells = consent.policies.map(
    ({ who, fromAge, toAge, before, text, source: page, confirm }) => [
      plain(text),
      `${who}, ${ages(fromAge, toAge)}`,
      before,
      plain([page, confirm && `to be confirmed: ${confirm}`].filter(Boolean).join('; ')),
    ],
  );
  return [
    '## Who has to agree',
    table(['What it says', 'Who, and at which age', 'Before', 'Source'], cells),
    'Where agreement is missing or in doubt:',
    ...stepsOf(consent.nextSteps.filter(({ for: whom }) => isFor(form.for, whom))),
  ];
}

function ages(from, to) {
  if (from === undefined) return to === undefined ? 'at any age' : `up to ${to}`;
  return to === undefined ? `from ${from}` : `${from} to ${to}`;
}

const isFor = (askers, whom) => !whom || whom.some((each) => askers.includes(each));

const stepsOf = (steps = []) =>
  steps.length > 0 ? [bullets(steps.map(({ text }) => plain(text)))] : [];

const wordsOf = (form, list = []) =>
  list.map(({ when, text }) => [words(form, when), text].map(plain));

/** A condition in words. A date of birth is compared as an age. */
function words(form, condition) {
  const questions = questionsOf(form).map((question) => {
    const type = question.type === 'date-of-birth' ? 'age' : question.type;
    return { options: [], ...question, type };
  });
  return conditionWords({ questions, conditions: form.conditions }, condition);
}
