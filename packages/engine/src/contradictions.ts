import { doubles, type Contradiction, type Path } from './contradiction.js';
import { allowedValues } from './item.js';
import type { Item, Measure } from './measure.js';
import { inPattern, inSkip } from './rule-contradictions.js';
import { inScale } from './scale-contradictions.js';
import { numbered } from './numbered.js';

/** A line of 10 cm has 100 steps, and some thermometers have as many. */
const mostSteps = 1000;

/**
 * What no single field shows: names that match nothing, doubles, and ranges that cannot be.
 *
 * Comes after the schema, so it may trust the shape.
 */
export function* contradictions(measure: Measure): Generator<Contradiction> {
  const items = new Map(measure.items.map((item) => [item.id, item]));
  yield* doubles(measure.items, ({ id }) => id, ['items'], 'id');
  for (const [i, { id }] of numbered(measure.items)) {
    // Answers are looked up by it, and every object has something of that name.
    if (id in {}) yield [['items', i, 'id'], 'is a name that cannot be used'];
  }
  yield* doubles(measure.scales, ({ id }) => id, ['scales'], 'id');
  let isHuge = false;
  for (const [i, item] of numbered(measure.items)) {
    for (const found of inItem(item, ['items', i])) {
      yield found;
      if (item.type === 'rating') isHuge = true;
    }
  }
  if (isHuge) return; // nobody waits for a million values to be looked through
  for (const [s, scale] of numbered(measure.scales)) {
    yield* inScale(scale, measure, items, ['scales', s]);
  }
  for (const [s, skip] of numbered(measure.skips ?? []))
    yield* inSkip(skip, measure, items, ['skips', s]);
  yield* doubles(measure.patterns ?? [], ({ id }) => id, ['patterns'], 'id');
  for (const [p, pattern] of numbered(measure.patterns ?? [])) {
    yield* inPattern(pattern, items, ['patterns', p]);
  }
  yield* inWording(measure);

  yield* doubles(measure.flags, ({ item, kind }) => `${kind} on ${item}`, ['flags']);
  for (const [f, flag] of numbered(measure.flags)) {
    const item = items.get(flag.item);
    if (!item) {
      yield [['flags', f, 'item'], `no item is called "${flag.item}"`];
    } else if (flag.from > highest(item)) {
      yield [['flags', f, 'from'], `no answer to ${flag.item} is that high`];
    }
  }

  const { from, to } = measure.ages;
  if (to !== undefined && to < from) yield [['ages', 'to'], `must be ${from} or more`];
}

function* inItem(item: Item, at: Path): Generator<Contradiction> {
  if (item.type === 'choice') {
    yield* doubles(item.options, ({ value }) => value, [...at, 'options'], 'value');
  } else if (item.min >= item.max) {
    yield [[...at, 'max'], `must be above min (${item.min})`];
  } else if ((item.max - item.min) / (item.step ?? 1) > mostSteps) {
    yield [[...at, 'max'], `must be at most ${mostSteps} steps above min (${item.min})`];
  }
}

/** Wording is there for the whole form or for none of it; and what is there has a licence. */
function* inWording({ items, instructions, licence }: Measure): Generator<Contradiction> {
  const texts: (readonly [at: Path, text: unknown])[] = [[['instructions'], instructions]];
  for (const [i, item] of numbered(items)) {
    texts.push([['items', i, 'text'], item.text]);
    if (item.type === 'rating') texts.push([['items', i, 'ends'], item.ends]);
    else {
      for (const [o, { text }] of numbered(item.options)) {
        texts.push([['items', i, 'options', o, 'text'], text]);
      }
    }
  }
  const isWorded = texts.some(([, text]) => text !== undefined);
  for (const [at, text] of texts) {
    if (isWorded && text === undefined) yield [at, 'is missing, though other wording is there'];
  }
  if (isWorded && licence.spdx === null) {
    yield [['licence', 'spdx'], 'must name the licence of the wording that is there'];
  }
  if (!isWorded && licence.spdx !== null) {
    yield [['licence', 'spdx'], 'must be null: there is no wording'];
  }
}

const highest = (item: Item): number => Math.max(...allowedValues(item));
