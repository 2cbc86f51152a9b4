import { hashFault } from './content-hash.js';
import type { Content } from './content.js';
import { DefinitionError, type Issue } from './errors.js';
import { allowedValues, isWorded } from './item.js';
import type { Item, Measure } from './measure.js';

/**
 * A measure with the wording that a licensed host supplies for it.
 *
 * @param measure - One that ships without wording.
 * @param content - From `parseContent`, or registered by the host.
 * @returns The same measure with words in it, and the licensee's line in its attribution.
 * @throws {DefinitionError} When the wording is not the measure's: another id, other items, another
 *   number of options, or changed since it was hashed. Nothing is then shown, rather than half of it.
 */
export function worded(measure: Measure, content: Content): Measure {
  const found = [...misfits(measure, content)];
  if (found.length > 0) throw new DefinitionError(found);

  const { holder, reference, licensee } = content.licence;
  const { instructions } = content;
  return {
    ...measure,
    lang: content.lang,
    ...(instructions === undefined ? {} : { instructions }),
    items: measure.items.map((item) => withWords(item, content)),
    licence: {
      ...measure.licence,
      attribution: `${measure.licence.attribution} © ${holder}. ${reference}. Used by ${licensee}.`,
    },
  };
}

function* misfits(measure: Measure, content: Content): Generator<Issue> {
  if (isWorded(measure)) yield { path: '', message: `${measure.id} has its own wording` };
  if (content.measure !== measure.id) {
    yield { path: 'measure', message: `is ${content.measure}, not ${measure.id}` };
    return;
  }
  if (content.measureVersion !== undefined && content.measureVersion !== measure.version) {
    const message = `is ${content.measureVersion}, but the measure is ${measure.version}`;
    yield { path: 'measureVersion', message };
  }
  const ids = new Set(measure.items.map(({ id }) => id));
  const given = Object.keys(content.items);
  if (given.length !== ids.size) {
    yield {
      path: 'items',
      message: `has ${given.length} texts; ${measure.id} has ${ids.size} items`,
    };
  }
  for (const id of given) {
    if (!ids.has(id)) yield { path: `items.${id}`, message: `${measure.id} has no such item` };
  }
  for (const item of measure.items) {
    const path = `items.${item.id}`;
    if (content.items[item.id] === undefined) yield { path, message: 'is missing' };
  }
  yield* misfitOptions(measure, content);
  if (!Array.isArray(content.options)) {
    for (const id of Object.keys(content.options)) {
      if (!ids.has(id)) yield { path: `options.${id}`, message: `${measure.id} has no such item` };
    }
  }
  const fault = hashFault(content);
  if (fault) yield { path: 'hash', message: fault };
}

/** What is wrong with a list that items share is said once, not once for each of them. */
function* misfitOptions({ items }: Measure, content: Content): Generator<Issue> {
  const said = new Set<string>();
  for (const item of items) {
    const texts = optionsOf(item, content);
    const path = Array.isArray(content.options) ? 'options' : `options.${item.id}`;
    const isDouble = texts && new Set(texts).size < texts.length;
    if (isDouble && !said.has(path)) yield { path, message: 'has the same text twice' };
    said.add(path);

    const wanted = item.type === 'choice' ? item.options.length : 2;
    const what =
      item.type === 'choice' ? `options` : `ends, at ${allowedValues(item)[0]} and above`;
    const misfit = `${path} ${wanted} ${what}`;
    if (texts?.length !== wanted && !said.has(misfit)) {
      yield { path, message: `must have ${wanted} texts for ${item.id}: its ${what}` };
    }
    said.add(misfit);
  }
}

function optionsOf({ id }: Item, { options }: Content): readonly string[] | undefined {
  return Array.isArray(options) ? options : (options as Record<string, readonly string[]>)[id];
}

function withWords(item: Item, content: Content): Item {
  const text = content.items[item.id]!;
  const texts = optionsOf(item, content)!;
  if (item.type === 'rating') return { ...item, text, ends: [texts[0]!, texts[1]!] };
  const options = item.options.map(({ value }, i) => ({ value, text: texts[i]! }));
  return { ...item, text, options };
}
