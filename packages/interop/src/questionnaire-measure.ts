import type { Item } from '@cairnkit/engine/measure.js';

import type { ReadForm, ReadItem } from './questionnaire-form.js';
import type { Json } from './questionnaire-json.js';
import { yesNo } from './yes-no.js';
import type { Unsupported } from './unsupported.js';

/** A question that a measure can ask, and how its answers are said in FHIR. */
export interface AskedItem {
  readonly item: Item;
  readonly read: ReadItem;
  /** A response's answer, by the value that the measure keeps. */
  readonly answers: ReadonlyMap<number, Json>;
  /** What each answer counts by the questionnaire's own ordinal values; absent where it has none. */
  readonly points: ReadonlyMap<number, number>;
}

/** As many items as a measure can have, and as many options as one of them. */
const [mostItems, mostOptions, mostSteps] = [500, 200, 1000];
const longest = 2000;

/** The questions that a measure can ask, in the order of the form, with what cannot be asked. */
export interface Askable {
  readonly asked: readonly AskedItem[];
  /** Questions that the measure leaves out, and that a score might count all the same. */
  readonly left: readonly ReadItem[];
  readonly instructions?: string;
  readonly unsupported: readonly Unsupported[];
}

export function askable(form: ReadForm, lang: string): Askable {
  const found: Unsupported[] = [];
  const asked: {
    readonly part: Omit<AskedItem, 'item'> & { item: Item };
    readonly group: string;
  }[] = [];
  const left: ReadItem[] = [];
  const intro: string[] = [];
  const say = ({ path, linkId }: ReadItem, feature: string, effect: string) =>
    found.push({ path, feature, effect, ...(linkId !== '' && { linkId }) });

  const visit = (items: readonly ReadItem[], group: string, depth: number): void => {
    for (const read of items) {
      if (read.type === 'group') {
        if (read.repeats) say(read, 'repeats', 'a group is asked once only');
        visit(read.items, read.text ?? group, depth + 1);
        continue;
      }
      if (read.type === 'display') {
        const isFirst = asked.length === 0 && left.length === 0;
        if (isFirst && read.text !== undefined && !read.isClosed) intro.push(read.text);
        else say(read, 'display', 'is not shown');
        continue;
      }
      if (read.isClosed && !read.calculated && read.linkId !== '') {
        left.push(read);
        say(read, 'hidden', 'nobody can answer it in the questionnaire either: not asked');
      }
      if (!read.isClosed) {
        const number = asked.length + 1;
        const made =
          number > mostItems
            ? `a measure has at most ${mostItems} items: not asked`
            : itemOf(read, `q${number}`, lang);
        if (typeof made === 'string') {
          left.push(read);
          say(read, featureOf(read), made);
        } else asked.push({ part: made, group });
        if (typeof made !== 'string') notes(read, say);
      }
      visit(read.items, group, depth + 1);
    }
  };
  visit(form.items, '', 0);

  const groups = new Set(asked.map(({ group }) => group).filter(Boolean));
  const [only] = groups.size === 1 ? groups : [];
  const instructions = [...intro, only].filter(Boolean).join(' ');
  const isShort = instructions.length <= longest;
  if (!isShort)
    found.push({ path: 'item', feature: 'instructions', effect: 'are too long: not shown' });
  const required = asked.filter(({ part }) => part.read.isRequired).length;
  if (required > 0) {
    const effect = `${required} questions that need an answer may be declined all the same`;
    found.push({ path: 'item', feature: 'required', effect });
  }
  return {
    asked: asked.map(({ part, group }) => (only !== undefined ? part : inGroup(part, group))),
    left,
    ...(instructions && isShort && { instructions }),
    unsupported: found,
  };
}

function featureOf({ type, repeats }: ReadItem): string {
  return repeats ? 'repeats' : type;
}

/** Where items stand in several groups, the words of its group come before those of each item. */
function inGroup(part: AskedItem, group: string): AskedItem {
  const { text = '' } = part.item;
  const both = `${group}${/[\p{L}\p{N})]$/u.test(group) ? ':' : ''} ${text}`;
  if (group === '' || text.startsWith(group) || both.length > longest) return part;
  return { ...part, item: { ...part.item, text: both } };
}

type Say = (read: ReadItem, feature: string, effect: string) => void;

function notes(read: ReadItem, say: Say): void {
  if (read.type === 'open-choice')
    say(read, 'open-choice', 'other answers than those listed cannot be given');
}

/** A question as an item of a measure, or why it is none. */
function itemOf(read: ReadItem, id: string, lang: string): AskedItem | string {
  const text = read.text ?? read.prefix;
  if (text === undefined) return 'has no words: not asked';
  if (text.length > longest) return `has more than ${longest} characters: not asked`;
  if (read.repeats) return 'takes several answers: not asked';
  switch (read.type) {
    case 'choice':
    case 'open-choice':
      return choiceOf(read, id, text);
    case 'boolean':
      return booleanOf(read, id, text, lang);
    case 'integer':
    case 'decimal':
      return read.options ? choiceOf(read, id, text) : ratingOf(read, id, text);
    default:
      return `a ${read.type} is no question with numbered answers: not asked`;
  }
}

function choiceOf(read: ReadItem, id: string, text: string): AskedItem | string {
  const { options } = read;
  if (!options) return 'has no answers that could be offered: not asked';
  if (options.length < 2) return 'has one answer only: not asked';
  if (options.length > mostOptions) return `has more than ${mostOptions} answers: not asked`;
  const scores = options.map(({ score, answer }) => score ?? numberOf(answer));
  const isNumbered =
    scores.every((each) => Number.isInteger(each) && Math.abs(each!) <= 1000) &&
    new Set(scores).size === scores.length;
  const values = options.map((_, i) => (isNumbered ? scores[i]! : i));
  return {
    item: {
      type: 'choice',
      id,
      text,
      options: options.map((each, i) => ({ value: values[i]!, text: each.text.slice(0, longest) })),
    },
    read,
    answers: new Map(options.map(({ answer }, i) => [values[i]!, answer])),
    points: new Map(scores.flatMap((each, i) => (each === undefined ? [] : [[values[i]!, each]]))),
  };
}

function numberOf(answer: Json): number | undefined {
  const value = answer['valueInteger'] ?? answer['valueDecimal'];
  return typeof value === 'number' ? value : undefined;
}

function booleanOf(read: ReadItem, id: string, text: string, lang: string): AskedItem | string {
  const words = yesNo(lang);
  if (!words) return `has no words for yes and no in ${lang}: not asked`;
  const [yes, no] = words;
  return {
    item: {
      type: 'choice',
      id,
      text,
      options: [
        { value: 1, text: yes },
        { value: 0, text: no },
      ],
    },
    read,
    answers: new Map([
      [1, { valueBoolean: true }],
      [0, { valueBoolean: false }],
    ]),
    points: new Map(),
  };
}

function ratingOf(read: ReadItem, id: string, text: string): AskedItem | string {
  const { min, max, places, type, unit } = read;
  if (min === undefined || max === undefined) return 'has no lowest and highest number: not asked';
  const step =
    type === 'integer' ? undefined : places === 1 ? 0.1 : places === 0 ? undefined : null;
  if (step === null) return 'has decimals without an end: not asked';
  const isFit =
    Number.isInteger(min) && Number.isInteger(max) && min < max && Math.max(-min, max) <= 1000;
  if (!isFit || (max - min) / (step ?? 1) > mostSteps)
    return `runs from ${min} to ${max}: not asked`;
  const name = type === 'integer' ? 'valueInteger' : 'valueDecimal';
  const perPoint = step === undefined ? 1 : 10;
  const values = Array.from(
    { length: (max - min) * perPoint + 1 },
    (_, i) => (min * perPoint + i) / perPoint,
  );
  return {
    item: {
      type: 'rating',
      id,
      text: unit === undefined ? text : `${text} (${unit})`,
      min,
      max,
      ...(step !== undefined && { step: 0.1 as const }),
      ends: [String(min), String(max)],
    },
    read,
    answers: new Map(values.map((value) => [value, { [name]: value }])),
    points: new Map(values.map((value) => [value, value])),
  };
}
