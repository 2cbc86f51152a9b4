import { calculatedIn, expressionIn, variablesIn } from './questionnaire-expressions.js';
import type { EnableWhen, ReadForm, ReadItem } from './questionnaire-form.js';
import {
  extensionIn,
  extensionsIn,
  field,
  isJson,
  known,
  listIn,
  textIn,
  valueIn,
  type Json,
} from './questionnaire-json.js';
import {
  optionsIn,
  optionsOfValueSet,
  ownValueSet,
  type ReadOption,
  type ValueSets,
} from './questionnaire-options.js';
import { limitsIn } from './questionnaire-limits.js';
import { isModified } from './questionnaire-strangers.js';
import { deepest } from './questionnaire-version.js';
import type { Unsupported } from './unsupported.js';

const types = new Set(
  (
    'group display boolean decimal integer date dateTime time string text url choice open-choice ' +
    'attachment reference quantity'
  ).split(' '),
);

/** Reads the items of a questionnaire, and says what it cannot read. Takes time for each item once. */
export function readQuestionnaire(
  source: Json,
  { lang, valueSets }: { readonly lang?: string; readonly valueSets?: ValueSets },
): readonly [ReadForm, readonly Unsupported[]] {
  const reader = new Reader(source, lang, valueSets);
  const items = reader.items(listIn(source, 'item'), 'item', 1);
  const variables = variablesIn(source, '');
  return [{ items, variables, languages: [...reader.languages] }, reader.found];
}

class Reader {
  readonly found: Unsupported[] = [];
  readonly languages = new Set<string>();
  readonly #lang: string | undefined;
  readonly #valueSets: ValueSets | undefined;
  readonly #contained: ReadonlyMap<string, unknown>;
  readonly #linkIds = new Set<string>();
  readonly #optionsOf = new Map<string, readonly ReadOption[] | string>();

  constructor(source: Json, lang: string | undefined, valueSets: ValueSets | undefined) {
    this.#lang = lang;
    this.#valueSets = valueSets;
    const contained = listIn(source, 'contained').filter(isJson);
    this.#contained = new Map(contained.map((each) => [`#${String(field(each, 'id'))}`, each]));
  }

  items(list: readonly unknown[], path: string, depth: number): readonly ReadItem[] {
    if (list.length > 0 && depth > deepest) {
      this.#say(path, 'nesting', `is deeper than ${deepest} levels: not read`);
      return [];
    }
    return list.flatMap((each, i) => this.#item(each, `${path}.${i}`, depth) ?? []);
  }

  /** A text in the language asked for, or as it stands. */
  readonly words = (of: unknown, name: string): string | undefined => {
    const translations = extensionsIn(field(of, `_${name}`), known.translation);
    let found: string | undefined;
    for (const each of translations) {
      const lang = valueIn(
        listIn(each, 'extension').find((part) => field(part, 'url') === 'lang'),
      )?.[1];
      const part = listIn(each, 'extension').find((part) => field(part, 'url') === 'content');
      const content = textIn(part, 'valueString') ?? textIn(part, 'valueMarkdown');
      if (typeof lang !== 'string' || content === undefined) continue;
      this.languages.add(lang);
      if (lang === this.#lang) found = content;
    }
    return found ?? textIn(of, name);
  };

  #say(path: string, feature: string, effect: string, linkId?: string): void {
    this.found.push({ path, feature, effect, ...(linkId !== undefined && { linkId }) });
  }

  #item(of: unknown, path: string, depth: number): ReadItem | undefined {
    if (!isJson(of)) {
      this.#say(path, 'item', 'is no item: not asked');
      return undefined;
    }
    if (Object.hasOwn(of, '__proto__'))
      this.#say(path, '__proto__', 'is a name that cannot be used: not read');
    const linkId = this.#linkId(of, path);
    const type = field(of, 'type');
    if (typeof type !== 'string' || !types.has(type)) {
      this.#say(
        `${path}.type`,
        'item type',
        `${JSON.stringify(type) ?? 'none'} is no type of R4: not asked`,
        linkId,
      );
    }
    if (isModified(of)) {
      const effect = 'may change what this means, and is not understood: not asked';
      this.#say(`${path}.modifierExtension`, 'modifierExtension', effect, linkId);
    }
    const options = this.#options(of, path, linkId);
    const items = this.items(listIn(of, 'item'), `${path}.item`, depth + 1);
    const [text, prefix] = [this.words(of, 'text'), this.words(of, 'prefix')];
    if (
      typeof field(of, 'text') === 'string' &&
      /\p{Surrogate}/u.test(field(of, 'text') as string)
    ) {
      this.#say(`${path}.text`, 'text', 'has half a character: shown as \ufffd', linkId);
    }
    const control = listIn(field(extensionIn(of, known.control), 'valueCodeableConcept'), 'coding')
      .map((each) => textIn(each, 'code'))
      .find(Boolean);
    const enabled = expressionIn(of, path, [known.enabled]);
    const calculated = calculatedIn(of, path);
    for (const url of known.answers) {
      if (extensionIn(of, url))
        this.#say(
          path,
          'answerExpression',
          'its answers come from an expression: not offered',
          linkId,
        );
    }
    if (extensionIn(of, known.initial) || listIn(of, 'initial').length > 0 || isPreselected(of)) {
      this.#say(path, 'initial', 'nothing is answered beforehand', linkId);
    }
    const isHidden = this.#flag(extensionIn(of, known.hidden), 'valueBoolean', path, linkId);
    return {
      linkId: linkId ?? '',
      path,
      type: typeof type === 'string' && types.has(type) ? type : 'unknown',
      ...(text !== undefined && { text }),
      ...(prefix !== undefined && { prefix }),
      isRequired: this.#flag(of, 'required', path, linkId),
      repeats: this.#flag(of, 'repeats', path, linkId),
      isClosed:
        linkId === undefined ||
        isModified(of) ||
        isHidden ||
        this.#flag(of, 'readOnly', path, linkId) ||
        calculated !== undefined,
      ...(control !== undefined && { control }),
      ...(options && { options }),
      ...limitsIn(of),
      codes: listIn(of, 'code'),
      enableWhen: this.#enableWhen(of, path, linkId),
      enableBehavior: field(of, 'enableBehavior') === 'any' ? 'any' : 'all',
      ...(enabled && { enabled }),
      ...(calculated && { calculated }),
      variables: variablesIn(of, path),
      items,
    };
  }

  #linkId(of: Json, path: string): string | undefined {
    const linkId = field(of, 'linkId');
    if (typeof linkId !== 'string' || linkId === '') {
      this.#say(
        `${path}.linkId`,
        'linkId',
        'is missing: answers could not be told apart, so not asked',
      );
      return undefined;
    }
    if (this.#linkIds.has(linkId)) {
      this.#say(`${path}.linkId`, 'linkId', 'is there twice: not asked the second time', linkId);
      return undefined;
    }
    this.#linkIds.add(linkId);
    return linkId;
  }

  /** A yes or no, also where it was written as text. */
  #flag(of: unknown, name: string, path: string, linkId: string | undefined): boolean {
    const value = field(of, name);
    if (value === undefined || typeof value === 'boolean') return value ?? false;
    this.#say(
      `${path}.${name}`,
      name,
      `is ${JSON.stringify(value) ?? 'odd'}, which is no boolean: read as ${value === 'true'}`,
      linkId,
    );
    return value === 'true';
  }

  #options(of: Json, path: string, linkId: string | undefined): readonly ReadOption[] | undefined {
    const url = field(of, 'answerValueSet');
    if (typeof url !== 'string') {
      const options = optionsIn(of, this.words);
      return options.length > 0 ? options : undefined;
    }
    let found = this.#optionsOf.get(url);
    if (found === undefined) {
      const find = (each: string) => {
        if (each.startsWith('#')) return this.#contained.get(each);
        const given = this.#given(each);
        return isJson(given) ? given : ownValueSet(each);
      };
      this.#optionsOf.set(url, (found = optionsOfValueSet(url, find, this.words)));
    }
    if (typeof found !== 'string') return found;
    this.#say(`${path}.answerValueSet`, 'answerValueSet', found, linkId);
    return undefined;
  }

  #given(url: string): unknown {
    const named = [...this.#contained.values()].find(
      (each) => field(each, 'url') === url.split('|')[0],
    );
    return named ?? this.#valueSets?.(url);
  }

  #enableWhen(of: Json, path: string, linkId: string | undefined): readonly EnableWhen[] {
    return listIn(of, 'enableWhen').flatMap((each, i) => {
      const [question, operator] = [field(each, 'question'), field(each, 'operator')];
      const answer = valueIn(each, 'answer');
      if (typeof question === 'string' && typeof operator === 'string' && answer) {
        return { question, operator, answer };
      }
      this.#say(
        `${path}.enableWhen.${i}`,
        'enableWhen',
        'is not complete: asked all the same',
        linkId,
      );
      return [];
    });
  }
}

function isPreselected(of: Json): boolean {
  return listIn(of, 'answerOption').some((each) => field(each, 'initialSelected') === true);
}
