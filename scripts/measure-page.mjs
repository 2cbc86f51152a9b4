import { isWorded } from '@cairnkit/engine/item.js';

import { capital, itemsInWords } from './item-names.mjs';
import { bullets, listed, plain, source, table } from './markdown.mjs';
import {
  flagsSection,
  itemsSection,
  patternsSection,
  skipsSection,
  withoutWords,
} from './measure-items.mjs';
import { bandsInWords, scalesSection } from './measure-scales.mjs';

/** @typedef {import('@cairnkit/engine/measure.js').Measure} Measure */
/** @typedef {import('@cairnkit/engine/norms.js').Norms} Norms */

const respondents = {
  self: 'The person themself',
  parent: 'A parent or carer',
  teacher: 'A teacher',
  practitioner: 'A practitioner',
};

/** The classes of decision 4, in a sentence each. */
const classes = {
  A1: 'the wording may be shipped for any use',
  A2: 'the wording may be shipped under conditions, such as non-commercial use',
  B1: 'free to use, but no right to pass the text on was found',
  B2: 'free or licensed to services, with registration or limits',
  C: 'commercial',
};

const systems = { 'snomed-ct': 'SNOMED CT', loinc: 'LOINC' };

/**
 * One measure in words that a clinician can check, as Markdown.
 *
 * @param {Measure} definition
 * @param {object} found
 * @param {string} found.module - Of the package that ships it: `@cairnkit/instruments/phq-9.js`.
 * @param {Norms} [found.norms]
 * @returns {string}
 */
export function measurePage(definition, { module, norms }) {
  const hasWords = isWorded(definition);
  const measure = hasWords ? definition : withoutWords(definition);
  const paragraphs = [
    comment(measure, hasWords),
    `# ${plain(measure.short)}: ${plain(measure.title)}`,
    ...warning(measure),
    bullets([
      `**Who answers:** ${respondents[measure.respondent]}`,
      `**Ages:** ${ages(measure)}. ${source(measure.ages.source)}`,
      `**Time frame:** ${plain(measure.timeFrame)}`,
      `**Wording:** ${hasWords ? `shipped (${measure.lang})` : 'not shipped'}`,
      `**Version:** ${measure.version}`,
    ]),
    ...licenceSection(measure),
    ...itemsSection(measure, hasWords),
    ...skipsSection(measure),
    ...scalesSection(measure),
    ...patternsSection(measure),
    ...flagsSection(measure),
    ...(norms ? normsSection(norms, measure, module) : []),
    ...codesSection(measure),
    ...(measure.notes ? ['## Doubts and choices', bullets(measure.notes.map(plain))] : []),
    '## Sources',
    bullets(measure.sources.map(plain)),
    ...useSection(measure, module, norms),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/**
 * All measures in one table, as Markdown.
 *
 * @param {readonly Measure[]} measures
 * @returns {string}
 */
export function measureList(measures) {
  const rows = measures.map((measure) => [
    `[${plain(measure.short)}](${measure.id}.md)`,
    plain(measure.title),
    respondents[measure.respondent],
    ages(measure),
    `${measure.items.filter(({ supplementary }) => !supplementary).length}`,
    measure.licence.class,
    isWorded(measure) ? 'shipped' : 'not shipped',
  ]);
  return `${[
    '<!-- Written by npm run measures from the definitions. Change those, not this page. -->',
    '# Measures',
    'Each page tells what is asked, how it is scored, where each number comes from, and what is ' +
      'in doubt. Please check them, and tell us what is wrong.',
    table(['Name', 'Title', 'Who answers', 'Ages', 'Items', 'Licence', 'Wording'], rows),
    'Items are those of the form without supplementary ones. Licence classes, which are about the ' +
      'wording ([decision 4](../decisions/0004-licences.md)):',
    bullets(Object.entries(classes).map(([name, means]) => `${name}: ${means}`)),
    'To add the wording of a measure that comes without: [Add wording](../guides/wording.md). To ' +
      'add a measure: [Add a measure](../guides/add-an-instrument.md).',
  ].join('\n\n')}\n`;
}

/** For people who would edit it, and, where the wording has a licence of its own, for REUSE. */
function comment({ licence }, hasWords) {
  const lines = ['Written by npm run measures from the definition. Change that, not this page.'];
  if (hasWords && licence.spdx !== 'MIT') {
    const holder = licence.attribution.replace(/\s+/g, ' ').replaceAll('--', '–');
    lines.push('SPDX-FileCopyrightText: 2026 Cairn contributors');
    lines.push(`SPDX-FileCopyrightText: Wording: ${holder}`);
    lines.push(`SPDX-License-Identifier: MIT AND ${licence.spdx}`);
  }
  return lines.length > 1 ? `<!--\n${lines.join('\n')}\n-->` : `<!-- ${lines[0]} -->`;
}

function warning({ notValidated }) {
  if (!notValidated) return [];
  return [
    '> **Not validated.** The Cairn project wrote this form and has never tested it on people. It ' +
      'is no published measure: do not use it to judge how somebody is, and do not set its ' +
      'results beside those of published measures.',
  ];
}

function ages({ ages: { from, to } }) {
  if (to === undefined) return from === 0 ? 'any' : `${from} and over`;
  return `${from} to ${to}`;
}

function licenceSection({ licence }) {
  const { class: name, spdx, statement, attribution, checkedOn } = licence;
  return [
    '## Licence of the wording',
    bullets([
      `**Class ${name}:** ${classes[name]} ([what the classes mean](../decisions/0004-licences.md))`,
      ...(spdx === null ? [] : [`**Licence:** ${plain(spdx)}`]),
      `**Statement:** ${plain(statement)}`,
      `**Attribution:** ${plain(attribution)}`,
      source(licence.source),
      `Checked on ${day(checkedOn)}`,
    ]),
  ];
}

function day(date) {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(date));
}

function normsSection(norms, { scales, ages: own }, module) {
  const { id, version, title, reference, ageRules, shownUpTo, rights } = norms;
  const titleOf = (scale) => plain(scales.find((each) => each.id === scale)?.title ?? scale);
  const entries = norms.scales.map(({ scale, groups, source: from }) => {
    const made = groups.some((group) => 't' in group)
      ? 'T-scores as printed in a table'
      : 'T = 50 + 10 × (raw score − mean) / SD';
    return `${titleOf(scale)}: ${made}. ${source(from)}`;
  });
  const file = filePath(module.replace(/\.js$/, '.norms.ts'));
  return [
    '## Norms',
    `${plain(title)} (\`${id}\`, version ${version}). **Compared with:** ${plain(reference)}`,
    'A T-score needs the sex of the person and a school grade of the United States, given as such ' +
      'or made of an age by a rule that must be named. Nothing is guessed.',
    table(
      ['Rule', 'Grade', `Grades at ages ${own.from} to ${own.to ?? own.from}`],
      ageRules.map(({ id: rule, minus }) => [
        `\`${rule}\``,
        `age − ${minus}`,
        `${own.from - minus} to ${(own.to ?? own.from) - minus}`,
      ]),
    ),
    bullets(ageRules.map(({ id: rule, source: from }) => `\`${rule}\`. ${source(from)}`)),
    `**Groups:** ${listed([...new Set(norms.scales.flatMap(grades))])}. The tables are in ` +
      `[${file}](../../${file}).`,
    bullets(entries),
    ...norms.bandSets.flatMap((set) => [
      ...bandsInWords(set, {}, 1),
      'Bands are read off T-scores that are rounded to whole numbers, halves upwards.',
    ]),
    ...(shownUpTo
      ? [
          `T-scores above ${shownUpTo.t} are shown as “\\>${shownUpTo.t}”. ${source(shownUpTo.source)}`,
        ]
      : []),
    `**Rights:** ${plain(rights)}`,
    bullets(norms.sources.map(source)),
  ];
}

/** Girls and boys, and from which grade to which they were asked. */
function grades({ groups }) {
  return ['female', 'male'].flatMap((sex) => {
    const own = groups.filter((group) => group.sex === sex).map((group) => group.grades);
    if (own.length === 0) return [];
    const from = Math.min(...own.map((each) => each.from ?? -Infinity));
    const to = Math.max(...own.map((each) => each.to ?? Infinity));
    const name = sex === 'female' ? 'girls' : 'boys';
    if (from === -Infinity && to === Infinity) return [`${name} of any grade`];
    return [`${name} of grades ${from} to ${to}`];
  });
}

function codesSection({ codes, items, scales }) {
  const all = [
    ...codes.map((code) => ['the whole measure', code]),
    ...scales.flatMap(({ title, codes: own }) =>
      own.map((code) => [`${plain(title)}, score`, code]),
    ),
    ...items.flatMap(({ id, codes: own = [] }) => own.map((code) => [itemsInWords([id]), code])),
  ];
  if (all.length === 0) return ['## Codes', 'No SNOMED CT or LOINC code is known to us.'];
  const entries = all.map(([of, { system, code, display, source: from }]) => {
    const name = display === undefined ? '' : ` “${plain(display)}”`;
    return `${capital(of)}: ${systems[system]} ${code}${name}. ${source(from)}`;
  });
  return ['## Codes', bullets(entries)];
}

function useSection({ id, short }, module, norms) {
  const name = id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
  const file = filePath(module.replace(/\.js$/, '.ts'));
  const more = norms ? ' and T-scores' : '';
  return [
    '## Use',
    `The definition is [${file}](../../${file}).`,
    `\`\`\`sh\nnpx cairn score ${id} answers.jsonl\n\`\`\``,
    `\`\`\`js\nimport ${name} from '${module}';\nimport { result } from '@cairnkit/engine/result.js';\n\n` +
      `result(${name}, { q1: 1 }); // and the other answers of the ${short}\n\`\`\``,
    `More about scores${more}: [Score](../guides/score.md).`,
  ];
}

/** Where in the repository a module is written. */
const filePath = (module) => module.replace(/^@cairnkit\/([^/]+)\//, 'packages/$1/src/');
