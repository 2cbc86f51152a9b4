import { field, isJson, known, listIn, type Json } from './questionnaire-json.js';
import { deepest } from './questionnaire-version.js';
import type { Unsupported } from './unsupported.js';

/** Extensions that are read here, wherever they stand. */
const read = new Set<string>(
  Object.values(known).flatMap((each) => (typeof each === 'string' ? [each] : [...each])),
);

/**
 * Extensions of the questionnaire and of its items that are not read here: each once, with where it
 * first stands. They stay in `source`.
 */
export function strangersIn(source: Json): readonly Unsupported[] {
  const found = new Map<string, Unsupported>();
  const look = (of: unknown, path: string) => {
    for (const [i, each] of listIn(of, 'extension').entries()) {
      const url = field(each, 'url');
      if (typeof url !== 'string' || read.has(url) || found.has(url)) continue;
      const at = path === '' ? `extension.${i}` : `${path}.extension.${i}`;
      const linkId = field(of, 'linkId');
      found.set(url, {
        path: at,
        ...(typeof linkId === 'string' && { linkId }),
        feature: 'extension',
        effect: `${url} is kept, and not followed`,
      });
    }
  };
  look(source, '');
  let level = itemsIn(source, 'item');
  for (let depth = 0; level.length > 0 && depth < deepest; depth += 1) {
    for (const [path, item] of level) look(item, path);
    level = level.flatMap(([path, item]) => itemsIn(item, `${path}.item`));
  }
  return [...found.values()];
}

function itemsIn(of: unknown, path: string): (readonly [path: string, item: unknown])[] {
  return listIn(of, 'item').map((each, i) => [`${path}.${i}`, each]);
}

/** What changes the meaning of an element for whoever does not understand it. */
export function isModified(of: unknown): boolean {
  return isJson(of) && listIn(of, 'modifierExtension').length > 0;
}
