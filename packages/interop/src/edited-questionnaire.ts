import { DefinitionError } from '@cairnkit/engine/errors.js';

import { field, listIn, type Json } from './questionnaire-json.js';

/** What to change in a questionnaire. */
export interface QuestionnaireEdits {
  readonly title?: string;
  /** New words of items, by linkId. */
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * A questionnaire with other words: everything else is the very same, also what is not understood here.
 * The one that is given is not changed.
 *
 * @param source - `source` of an import.
 * @throws {DefinitionError} If there is no item with such a linkId.
 */
export function editedQuestionnaire(source: Json, { title, texts = {} }: QuestionnaireEdits): Json {
  const open = new Map(Object.entries(texts));
  const item = open.size > 0 ? reworded(listIn(source, 'item'), open) : undefined;
  const missing = [...open.keys()];
  if (missing.length > 0) {
    throw new DefinitionError(
      missing.map((id) => ({ path: `texts.${id}`, message: 'no item has this linkId' })),
    );
  }
  if (title === undefined && !item) return source;
  return { ...source, ...(title !== undefined && { title }), ...(item && { item }) };
}

/** The items with new words, those that stay being the same objects; takes from `open` what it used. */
function reworded(items: readonly unknown[], open: Map<string, string>): readonly unknown[] {
  return items.map((each) => {
    const [linkId, inside] = [field(each, 'linkId'), listIn(each, 'item')];
    const text = typeof linkId === 'string' ? open.get(linkId) : undefined;
    if (text !== undefined) open.delete(linkId as string);
    const before = open.size;
    const below = open.size > 0 && inside.length > 0 ? reworded(inside, open) : inside;
    if (text === undefined && open.size === before) return each;
    return {
      ...(each as Json),
      ...(text !== undefined && { text }),
      ...(open.size < before && { item: below }),
    };
  });
}
