import {
  extensionIn,
  field,
  isJson,
  known,
  listIn,
  numberIn,
  textIn,
  valueIn,
  type Json,
} from './questionnaire-json.js';
import type { Unsupported } from './unsupported.js';

/** One answer that can be chosen. */
export interface ReadOption {
  /** As a response has it: `{ valueCoding: … }`, without extensions. */
  readonly answer: Json;
  readonly text: string;
  /** What it counts, where the questionnaire says so. */
  readonly score?: number;
}

/** Finds the value set of an address, as FHIR JSON; `undefined` where it has none. */
export type ValueSets = (url: string) => unknown;

const loinc = 'http://loinc.org';

/**
 * LOINC’s answer list LL358-3, which questionnaires of the PHQ family name and do not contain.
 * Codes and words: LHNCBC/lforms@24c718759a35, test/data/R4/phq9.json. This material contains content
 * from LOINC (http://loinc.org), © Regenstrief Institute, Inc. and the LOINC Committee.
 */
const ll358: Json = {
  resourceType: 'ValueSet',
  expansion: {
    contains: [
      ['LA6568-5', 'Not at all'],
      ['LA6569-3', 'Several days'],
      ['LA6570-1', 'More than half the days'],
      ['LA6571-9', 'Nearly every day'],
    ].map(([code, display], score) => ({
      system: loinc,
      code,
      display,
      extension: [{ url: known.scores[0], valueDecimal: score }],
    })),
  },
};

export function ownValueSet(url: string): unknown {
  return url.split('|')[0] === 'http://loinc.org/vs/LL358-3' ? ll358 : undefined;
}

/** What an element counts, by any of the names that HL7 has had for it. */
export function scoreOf(element: unknown): number | undefined {
  const extension = extensionIn(element, ...known.scores);
  return extension && (numberIn(extension, 'valueDecimal') ?? numberIn(extension, 'valueInteger'));
}

/** The answer options of an item, as they are written in it. */
export function optionsIn(
  item: unknown,
  words: (element: unknown, name: string) => string | undefined,
) {
  return listIn(item, 'answerOption').flatMap((each): readonly ReadOption[] => {
    const found = valueIn(each);
    if (!found) return [];
    const [name, value] = found;
    const score = scoreOf(each) ?? scoreOf(value) ?? scoreOf(field(each, `_${name}`));
    const text = isJson(value)
      ? (words(value, 'display') ?? textIn(value, 'code') ?? textIn(value, 'reference'))
      : (words(each, name) ?? String(value));
    if (text === undefined) return [];
    return [
      { answer: { [name]: withoutExtensions(value) }, text, ...(score !== undefined && { score }) },
    ];
  });
}

function withoutExtensions(value: unknown): unknown {
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'extension'));
}

/** The concepts of a value set, with what they count. */
export function optionsOfValueSet(
  url: string,
  find: (url: string) => unknown,
  words: (element: unknown, name: string) => string | undefined,
): readonly ReadOption[] | Unsupported['effect'] {
  const seen = new Set<string>();
  const found: ReadOption[] = [];
  const queue = [url];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue; // value sets may include one another
    seen.add(next);
    const set = find(next);
    if (!isJson(set)) return `its answers are in ${next}, which was not given`;
    const expanded = listIn(field(set, 'expansion'), 'contains');
    if (expanded.length > 0) {
      found.push(...expanded.flatMap((each) => concept(each, field(each, 'system'), words)));
      continue;
    }
    for (const include of listIn(field(set, 'compose'), 'include')) {
      const concepts = listIn(include, 'concept');
      const others = listIn(include, 'valueSet').filter((each) => typeof each === 'string');
      if (concepts.length === 0 && others.length === 0) {
        return `${next} takes in a whole code system, which needs a terminology server`;
      }
      found.push(...concepts.flatMap((each) => concept(each, field(include, 'system'), words)));
      queue.push(...others);
    }
  }
  return found.length > 0 ? found : `${url} is empty`;
}

function concept(
  of: unknown,
  system: unknown,
  words: (element: unknown, name: string) => string | undefined,
): readonly ReadOption[] {
  const code = textIn(of, 'code');
  if (code === undefined) return [];
  const display = words(of, 'display');
  const score = scoreOf(of);
  const coding = {
    ...(typeof system === 'string' && { system }),
    code,
    ...(display !== undefined && { display }),
  };
  return [
    {
      answer: { valueCoding: coding },
      text: display ?? code,
      ...(score !== undefined && { score }),
    },
  ];
}
