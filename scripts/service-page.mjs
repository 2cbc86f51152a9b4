import { offerRows, pointRows, stepRows, teamRows } from '@cairnkit/cli/commands/paths.steps.js';
import { conditionWords } from '@cairnkit/engine/condition-words.js';

import { capital } from './item-names.mjs';
import { bullets, plain, source, table } from './markdown.mjs';

/** @typedef {import('@cairnkit/engine/service.js').Service} Service */

/**
 * One service in words that its own people can check, as Markdown.
 *
 * @param {Service} service
 * @param {{ readonly paths: number, readonly longest: number, readonly scenarios: number }} counts -
 *   How many ways lead to an outcome, how many questions the longest of them has, and how many worked
 *   cases are run as a test.
 * @returns {string}
 */
export function servicePage(service, { paths, longest, scenarios }) {
  const { id, title, version, source: from, reviewBy } = service;
  return `${[
    '<!-- Written by npm run services from the definition. Change that, not this page. -->',
    `# ${plain(title)}`,
    bullets([
      `**Id:** \`${id}\`, version ${version}`,
      `**Page of the service:** ${plain(from.url)}, read on ${from.checkedOn}`,
      `**To be looked over by:** ${reviewBy}`,
      `**Asks:** at most ${longest} questions; ${paths} ways lead to an outcome`,
      `**Worked cases:** [${scenarios}](../../packages/services/scenarios/${id}.csv), run as a test`,
    ]),
    ...coverageSection(service),
    '## What it asks',
    'In this order, and each only while its answer can still change something.',
    table(['Question', 'Answers', 'Why we ask'], service.questions.map(questionRow)),
    '## How it decides',
    'The first rule that holds for sure decides. Where none does, but one might, the outcome is ' +
      '`check-with-team`.',
    table(['', 'Outcome', 'When', 'Until confirmed', 'Source'], ruleRows(service)),
    ...section('## What it offers, best first', offerRows(service)),
    '## What it says',
    ...service.outcomes.flatMap((outcome) => outcomeSection(service, outcome)),
    ...optionsSection(service),
    ...section('## What the team is called', teamRows(service)),
    ...section('## Please confirm', pointRows(service)),
    ...parametersSection(service),
    ...contactsSection(service),
    ...(service.sources ? ['## Sources', bullets(service.sources.map(plain))] : []),
  ].join('\n\n')}\n`;
}

/**
 * All services in one table, and all forms in another, as Markdown.
 *
 * @param {readonly Service[]} services
 * @param {readonly import('@cairnkit/engine/referral.js').Referral[]} forms
 * @returns {string}
 */
export function serviceList(services, forms = []) {
  return `${[
    '<!-- Written by npm run services from the definitions. Change those, not this page. -->',
    '# Services',
    'Each page says what is asked, how it is decided, what people are told, where each fact was ' +
      'read, and what the service has still to confirm. Please check them, and tell us what is wrong.',
    table(['Service', 'Id', 'Read on', 'To be confirmed'], services.map(listRow)),
    'To add one: [Add a service](../guides/add-a-service.md).',
    ...(forms.length > 0
      ? [
          '## Forms',
          'To ask one of them for help, or how a school can take part.',
          table(['Form', 'Id', 'Read on', 'To be confirmed'], forms.map(listRow)),
          'To add one: [Add a referral](../guides/add-a-referral.md).',
        ]
      : []),
  ].join('\n\n')}\n`;
}

function listRow({ id, title, source: { checkedOn }, pleaseConfirm = [] }) {
  return [
    `[${plain(title)}](${id}.md)`,
    `\`${id}\``,
    checkedOn,
    `${pleaseConfirm.filter(({ confirmed }) => !confirmed).length}`,
  ];
}

const cells = (rows) => rows.map((row) => row.map((cell) => plain(cell)));

/** A section with a table, where there is anything in it. */
function section(heading, [head, ...rows]) {
  if (rows.length === 0) return [];
  return [heading, table(head.map(capital), cells(rows))];
}

function coverageSection({ coverage }) {
  if (!coverage) return [];
  const totals = (coverage.totals ?? []).map(({ title, total, parts, asOf }) => {
    const of = parts.map((part) => `${part.title} ${part.count}`).join(', ');
    return plain(`${title}: ${total} (${of}), as of ${asOf}`);
  });
  const text = `${plain(coverage.text.replace(/\.$/, ''))}. ${source(coverage.source)}`;
  return ['## Where it works', text, ...(totals.length > 0 ? [bullets(totals)] : [])];
}

function questionRow({ text, why = '', ...question }) {
  const answers =
    question.type === 'age'
      ? ['whole years', question.notSure]
      : [...question.options.map((option) => option.text), question.none];
  return cells([[text, answers.filter(Boolean).join('; '), why]])[0];
}

function ruleRows(service) {
  return service.rules.map(({ outcome, when, until = '', source: from = '' }, r) => [
    String(r + 1),
    `\`${outcome}\``,
    when ? plain(conditionWords(service, when)) : 'otherwise',
    plain(until),
    plain(from),
  ]);
}

function outcomeSection(service, { kind, title, text = [], lists = [], source: from }) {
  const [, ...steps] = stepRows(service).filter(([first], i) => i === 0 || first === kind);
  return [
    `### ${plain(title)}`,
    `\`${kind}\`${from ? `. ${source(from)}` : ''}`,
    ...text.map(plain),
    ...lists.flatMap((list) => [`${plain(list.title)}:`, bullets(list.items.map(plain))]),
    table(['For', 'When', 'Next step'], cells(steps.map((row) => row.slice(1)))),
  ];
}

function optionsSection({ options = [] }) {
  if (options.length === 0) return [];
  const rows = options.map(({ id, title, text = '', person, source: from = '' }) => [
    `\`${id}\``,
    plain(title),
    plain(text),
    person ? 'yes' : '',
    plain(from),
  ]);
  return ['## Options', table(['Id', 'Title', 'Text', 'Somebody to talk to', 'Source'], rows)];
}

function parametersSection({ parameters = [] }) {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ id, title, value, confirm = '', source: from = '' }) => [
    id,
    title,
    [value].flat().join(', '),
    confirm,
    from,
  ]);
  return [
    '## What can be set without touching a rule',
    table(['Parameter', 'Meaning', 'Value', 'To be confirmed', 'Source'], cells(rows)),
  ];
}

function contactsSection({ contacts = [] }) {
  if (contacts.length === 0) return [];
  const rows = contacts.map(({ name, phone, email, url, note = '', source: from, checkedOn }) => [
    name,
    [phone, email, url].filter(Boolean).join(', '),
    note,
    from,
    checkedOn,
  ]);
  return ['## Contacts', table(['Name', 'How', 'Note', 'Source', 'Checked on'], cells(rows))];
}
