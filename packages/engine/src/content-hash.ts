import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Content } from './content.js';

/**
 * A fingerprint of wording: `sha256-` and 64 hexadecimal digits.
 *
 * The same for the same words, in whatever order the JSON lists them: over measure, language,
 * instructions, items and options, as UTF-8 JSON with items in the order of their ids. The licence
 * is not part of it, so that two licensees can compare what they show.
 */
export function contentHash({ measure, lang, instructions, items, options }: Content): string {
  const words = [
    measure,
    lang,
    instructions ?? null,
    sorted(items),
    Array.isArray(options) ? options : sorted(options),
  ];
  return `sha256-${bytesToHex(sha256(utf8ToBytes(json(words))))}`;
}

/** What is wrong with a hash that wording comes with; `undefined` where it is right, or absent. */
export function hashFault(content: Content): string | undefined {
  if (content.hash === undefined) return undefined;
  const actual = contentHash(content);
  if (content.hash === actual) return undefined;
  return `does not match: the wording was changed, or its hash is ${actual}`;
}

function sorted(
  record: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  return Object.keys(record)
    .sort()
    .map((key) => [key, record[key]]);
}

/** Texts and lists as JSON. On pages with old Prototype.js, lists have a `toJSON` of their own. */
function json(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(json).join(',')}]` : JSON.stringify(value);
}
