import type { Measure } from '@cairnkit/engine/measure.js';
import type { Code } from '@cairnkit/engine/vocabulary.js';

import type { ImportOptions } from './import-options.js';
import { isLoinc } from './loinc-check.js';
import { field, listIn, textIn, type Json } from './questionnaire-json.js';
import type { AskedItem } from './questionnaire-measure.js';
import type { Unsupported } from './unsupported.js';
import { isSnomedConcept } from './verhoeff.js';

/** The measure without its scales, and what a questionnaire did not say of itself. */
export interface Draft {
  /** Absent where nothing can be asked. */
  readonly measure?: Measure;
  readonly unsupported: readonly Unsupported[];
}

export function draftOf(
  source: Json,
  options: ImportOptions & { readonly lang: string },
  asked: readonly AskedItem[],
  instructions: string | undefined,
): Draft {
  const found: Unsupported[] = [];
  const say = (path: string, feature: string, effect: string) =>
    found.push({ path, feature, effect });
  if (asked.length === 0) {
    say('item', 'measure', 'none of its questions has numbered answers, so there is no measure');
    return { unsupported: found };
  }
  const given = options.measure ?? {};
  const title = cut(
    textIn(source, 'title') ?? textIn(source, 'name') ?? textIn(source, 'id') ?? 'Questionnaire',
  );
  const where = textIn(source, 'url') ?? `Questionnaire ${title}`;
  const from = cut(`Imported from ${where}`);
  const lang = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(options.lang) ? options.lang : 'en';
  if (field(source, 'language') === undefined && options.lang === 'en') {
    say('language', 'language', 'is not said: taken for English');
  }
  if (!given.flags) {
    say(
      '',
      'flags',
      'no answer brings up urgent help, not even one about suicide: add flags to the measure',
    );
  }
  if (!given.respondent) say('', 'respondent', 'is not said: taken for the person it is about');
  const codes = (of: unknown, path: string) => codesOf(of, path, from, say);
  const measure: Measure = {
    kind: 'measure',
    id:
      given.id ??
      idFrom(textIn(source, 'name') ?? textIn(source, 'url')?.split('/').at(-1) ?? title),
    version: given.version ?? versionOf(source),
    lang,
    title,
    short: given.short ?? title,
    respondent: given.respondent ?? 'self',
    ages: given.ages ?? { from: 0, source: `${from}, which says nothing of ages` },
    instructions: instructions ?? title,
    timeFrame: given.timeFrame ?? title,
    items: asked.map(({ item, read }) => {
      const own = codes(read.codes, `${read.path}.code`);
      return own.length > 0 ? { ...item, codes: own } : item;
    }),
    scales: [],
    flags: given.flags ?? [],
    codes: codes(listIn(source, 'code'), 'code'),
    licence: given.licence ?? {
      class: 'B2',
      spdx: 'LicenseRef-as-imported',
      statement: cut(
        textIn(source, 'copyright') ?? 'The imported questionnaire does not say who may use it.',
      ),
      attribution: cut(textIn(source, 'copyright') ?? textIn(source, 'publisher') ?? title),
      source: from,
      checkedOn: options.on,
    },
    notes: [`${from}. Nobody has compared its wording and its scores with what was published.`],
    sources: [from],
  };
  return { measure, unsupported: found };
}

function cut(text: string): string {
  return text.length > 2000 ? `${text.slice(0, 1999)}…` : text;
}

/** A name as ours are: `phq-9`. */
export function idFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return plain === '' ? 'questionnaire' : plain;
}

function versionOf(source: Json): string {
  const numbers = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?/.exec(
    textIn(source, 'version') ?? '',
  );
  return numbers ? [1, 2, 3].map((i) => Number(numbers[i] ?? 0)).join('.') : '1.0.0';
}

const systems: Readonly<Record<string, Code['system']>> = {
  'http://loinc.org': 'loinc',
  'http://snomed.info/sct': 'snomed-ct',
};

/** SNOMED CT and LOINC codes whose check digit is right. */
export function codesOf(
  of: unknown,
  path: string,
  source: string,
  say: (path: string, feature: string, effect: string) => void,
): Code[] {
  if (!Array.isArray(of)) return [];
  return of.flatMap((each, i): readonly Code[] => {
    const [system, code, display] = [
      textIn(each, 'system'),
      textIn(each, 'code'),
      textIn(each, 'display'),
    ];
    const known =
      system !== undefined && Object.hasOwn(systems, system) ? systems[system] : undefined;
    if (known === undefined || code === undefined) return [];
    const isRight = known === 'loinc' ? isLoinc(code) : isSnomedConcept(code);
    if (isRight)
      return [
        { system: known, code, ...(display !== undefined && { display: cut(display) }), source },
      ];
    say(`${path}.${i}.code`, 'code', `${code} has a wrong check digit: left out`);
    return [];
  });
}
