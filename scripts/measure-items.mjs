import { allowedValues } from '@cairnkit/engine/item.js';

import { capital, itemsInWords, nameOf } from './item-names.mjs';
import { bullets, listed, plain, quoted, source, table } from './markdown.mjs';

/**
 * A measure without a single word of its form, whatever is in it: what is not there cannot leak.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 */
export function withoutWords(measure) {
  const bare = JSON.parse(JSON.stringify(measure));
  delete bare.instructions;
  for (const item of bare.items) {
    delete item.text;
    delete item.ends;
    for (const option of item.options ?? []) delete option.text;
  }
  return bare;
}

/**
 * What is asked, and the answers that count.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @param {boolean} isWorded
 * @returns {string[]} Paragraphs.
 */
export function itemsSection(measure, isWorded) {
  const { items } = measure;
  return [
    '## Items',
    ...(isWorded ? wordedItems(measure) : wordlessItems(items)),
    ...remarks(items),
    inData(items),
  ];
}

function wordedItems({ instructions, items }) {
  return [
    ...(instructions === undefined ? [] : ['Shown with every item:', quoted(instructions)]),
    table(
      ['Item', 'Text'],
      items.map(({ id, text }) => [nameOf(id), plain(text)]),
    ),
    'Answers, each with the number that it counts as:',
    answerGroups(items),
  ];
}

function wordlessItems(items) {
  const count = items.length === 1 ? '1 item' : `${items.length} items`;
  return [
    '**Wording is not shipped**, because its licence does not let us pass it on. A host that may ' +
      'use it adds it: [how to add it](../guides/wording.md).',
    `The form has ${count}. Answers count as numbers:`,
    answerGroups(items),
  ];
}

function answerGroups(items) {
  return bullets(
    groups(items, answers).map(
      ([words, same]) => `${capital(itemsInWords(same.map(({ id }) => id)))}: ${words}`,
    ),
  );
}

/** Every answer of an item, with its words where they are there. */
function answers(item) {
  if (item.type === 'choice') {
    const isBare = item.options.every(({ text }) => text === undefined);
    return item.options
      .map(({ value, text }) => (isBare ? `${value}` : `${value} = ${plain(text)}`))
      .join(isBare ? ', ' : '; ');
  }
  const { min, max, step = 1, ends } = item;
  const steps = step === 1 ? 'whole numbers' : `steps of ${step}`;
  const [low, high] = ends?.map((end) => ` (${plain(end)})`) ?? ['', ''];
  return `from ${min}${low} to ${max}${high}, in ${steps}`;
}

/**
 * Items together of which the same is to be said, in the order in which each group first comes.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} words - What is to be said.
 * @returns {[string, Item[]][]}
 */
export function groups(items, words) {
  const found = new Map();
  for (const item of items) {
    const said = words(item);
    found.set(said, [...(found.get(said) ?? []), item]);
  }
  return [...found];
}

function remarks(items) {
  const supplementary = items.filter((item) => item.supplementary).map(({ id }) => id);
  const notForAll = items.filter((item) => item.mayNotApply);
  const entries = notForAll.map(
    ({ id, mayNotApply }) =>
      `${capital(itemsInWords([id]))} **may not apply** to everybody. Declined, it leaves its ` +
      `scales: what it could count is taken off their range. ${source(mayNotApply.source)}`,
  );
  if (supplementary.length > 0) {
    const verb = supplementary.length === 1 ? 'is' : 'are';
    entries.unshift(
      `${capital(itemsInWords(supplementary))} ${verb} on the form, but counted by no scale.`,
    );
  }
  return entries;
}

function inData(items) {
  const ids = items.map(({ id }) => `\`${id}\``);
  if (ids.length < 3) return `In data: ${listed(ids)}.`;
  return `In data: ${ids[0]}, ${ids[1]} and so on to ${ids.at(-1)}.`;
}

/**
 * Items that some people leave out; nothing where there are none.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {string[]} Paragraphs.
 */
export function skipsSection({ skips = [] }) {
  if (skips.length === 0) return [];
  const entries = skips.map(({ items, when, zero, source: from }) => {
    const all = when.items.length === 1 ? `is answered ${when.total}` : `add up to ${when.total}`;
    const then =
      zero === 'always'
        ? 'They then count 0, whatever was answered.'
        : 'They then count 0 where they went unanswered, and as usual where they were answered.';
    const left = `${capital(itemsInWords(items))} are left out where ${itemsInWords(when.items)} ${all}.`;
    return `${left} ${then} ${source(from)}`;
  });
  return ['## Items that some people leave out', bullets(entries)];
}

/**
 * Symptoms read off single items; nothing where there are none.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {string[]} Paragraphs.
 */
export function patternsSection({ items, patterns = [] }) {
  if (patterns.length === 0) return [];
  return [
    '## Symptom patterns',
    'A published way to read symptoms off single items. It is no diagnosis.',
    ...patterns.flatMap(({ id, title, symptoms, requires, source: from }) => [
      `### ${plain(title)} (\`${id}\`)`,
      bullets([
        ...symptoms.map(
          (each) =>
            `${capital(itemsInWords(each.items))}: a symptom ${fromAnswer(items, each.items, each.from)}.`,
        ),
        `There when ${listed(requires.map(required))}.`,
        source(from),
      ]),
    ]),
  ];
}

function required({ items, atLeast, atMost }) {
  const words = itemsInWords(items);
  if (items.length === 1 && atLeast === 1) return `${words} is a symptom`;
  const most = atMost === undefined ? '' : ` and at most ${atMost}`;
  const are = atLeast === 1 && atMost === undefined ? 'is a symptom' : 'are symptoms';
  return `at least ${atLeast}${most} of ${words} ${are}`;
}

/** From which answer on, with its words where every one of the items has the same. */
function fromAnswer(all, ids, from) {
  const own = all.filter(({ id }) => ids.includes(id));
  const texts = own.map((item) => item.options?.find(({ value }) => value === from)?.text);
  const [text] = texts;
  const isShared = text !== undefined && texts.every((each) => each === text);
  const highest = own.every((item) => Math.max(...allowedValues(item)) === from);
  const words = isShared ? `${from} (“${plain(text)}”)` : `${from}`;
  return highest ? `at the answer ${words}` : `from the answer ${words} upwards`;
}

/**
 * Answers that a clinician must see.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {string[]} Paragraphs.
 */
export function flagsSection({ items, flags }) {
  if (flags.length === 0) {
    return ['## Answers that a clinician must see', 'No answer to this form raises a flag.'];
  }
  const entries = flags.map(
    ({ item, kind, from, source: where }) =>
      `${capital(itemsInWords([item]))}, ${fromAnswer(items, [item], from)}: \`${kind}\`. ${source(where)}`,
  );
  return [
    '## Answers that a clinician must see',
    'These raise a flag, whatever the score:',
    bullets(entries),
  ];
}
