import * as z from 'zod/mini';

import type { Contradiction } from './contradiction.js';
import { DefinitionError, type Issue } from './errors.js';
import { positions, TextFault, walk } from './json-text.js';

/** Longer texts are refused unread. The longest published measure is some 30 kB. */
const maxLength = 2_000_000;

/** Of the fields in one place that nobody knows, so many are named; the others are counted. */
const mostUnknown = 100;

/** Longer paths than any definition has are cut: somebody made them up, to fill a page or a log. */
const longestPath = 500;

/**
 * Checks untrusted JSON against a schema, and against what no schema can say.
 *
 * @param source - JSON text, or the value that it was parsed into. Text gives issues a line and
 *   column; at most 2,000,000 characters, and a tenth as many values.
 * @param further - What is wrong with a value that the schema allows.
 * @param most - How many characters a text may have, where 2,000,000 are too few.
 * @throws {DefinitionError} With every issue found, each with its path (`scales.0.items.2`).
 */
export function checked<T>(
  schema: z.ZodMiniType<T>,
  source: unknown,
  further?: (value: T) => Iterable<Contradiction>,
  most = maxLength,
): T {
  const value = check(schema, source, most);
  const found = [...(further?.(value) ?? [])].map(([path, message]) => ({
    path: path.join('.'),
    message,
  }));
  if (found.length > 0) throw new DefinitionError(placed(found, source));
  return value;
}

function check<T>(schema: z.ZodMiniType<T>, source: unknown, most: number): T {
  const json = typeof source === 'string' ? read(source, most) : source;
  let result: z.core.util.SafeParseResult<T>;
  try {
    result = schema.safeParse(json);
  } catch (cause) {
    // Only a value that is not plain JSON can throw: a getter or a proxy of the caller's.
    throw new DefinitionError([{ path: '', message: 'could not be read as plain JSON' }], {
      cause,
    });
  }
  if (result.success) return result.data;
  throw new DefinitionError(
    placed(
      result.error.issues.flatMap((issue) => plain(issue, json)),
      source,
    ),
  );
}

/** A zod issue in our words: zod/mini ships none of its own. Unknown keys come one by one. */
function plain(issue: z.core.$ZodIssue, json: unknown): Issue[] {
  const path = issue.path.map(String);
  const say = (must: string) => {
    const message = isMissing(json, issue.path) ? `is missing; it ${must}` : must;
    return [{ path: path.join('.'), message }];
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknown(path, issue.keys);
    case 'invalid_type':
      return say(`must be ${article(issue.expected)}`);
    case 'invalid_value':
      return say(`must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`);
    case 'invalid_union':
      return say(
        'discriminator' in issue
          ? 'must be of a known "type"'
          : 'has none of the shapes that are allowed here; its schema shows them',
      );
    case 'too_small':
      return say(
        issue.inclusive === false
          ? `must be above ${issue.minimum}`
          : `must ${counted(issue.origin)} at least ${issue.minimum}`,
      );
    case 'too_big':
      return say(`must ${counted(issue.origin)} at most ${issue.maximum}`);
    default:
      return say(issue.message);
  }
}

function unknown(at: readonly string[], keys: readonly string[]): Issue[] {
  const named = keys.slice(0, mostUnknown).map((key) => ({
    path: [...at, key].join('.'),
    message: 'is not a known field; remove it or check its spelling',
  }));
  const more = keys.length - named.length;
  if (more === 0) return named;
  return [...named, { path: at.join('.'), message: `has ${more} more fields that are not known` }];
}

function isMissing(json: unknown, path: readonly PropertyKey[]): boolean {
  let at = json;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return at === undefined;
}

const article = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);
const counted = (of: string) => (of === 'array' || of === 'string' ? 'have a length of' : 'be');

function read(text: string, most: number): unknown {
  if (text.length > most) {
    const message = `is ${text.length} characters long; at most ${most} are read`;
    throw new DefinitionError([{ path: '', message }]);
  }
  const at = positions(text);
  const refuse = (path: string, offset: number, message: string) => {
    throw new DefinitionError([{ path: short(path), message, ...at(offset) }]);
  };
  const mostValues = most / 10;
  let values = 0;
  try {
    walk(
      text,
      (path, offset) => {
        // Short ones by the million take seconds, and no definition has so many.
        if ((values += 1) > mostValues) refuse('', offset, `has more than ${mostValues} values`);
        if (/(^|\.)__proto__$/.test(path)) refuse(path, offset, 'is a name that cannot be used');
      },
      // JSON takes the last one without a word; which of them was meant cannot be known.
      (path, offset) => refuse(path, offset, 'is there twice'),
    );
    return JSON.parse(text, bare);
  } catch (cause) {
    if (!(cause instanceof TextFault)) throw cause;
    const issue = { path: '', message: cause.message, ...at(cause.offset) };
    throw new DefinitionError([issue], { cause });
  }
}

/** Drops what objects inherit: on some pages that is more than nothing, and not the author's. */
function bare(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.assign(Object.create(null) as object, value);
}

/** Adds line and column, where there is a text to point into. */
function placed(issues: readonly Issue[], source: unknown): readonly Issue[] {
  if (typeof source !== 'string') return issues.map(cut);
  const at = positions(source);
  const offsets = new Map<string, number>();
  walk(source, (path, offset) => offsets.set(path, offset));
  return issues.map((issue) => {
    let { path } = issue;
    while (!offsets.has(path)) path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    return cut({ ...issue, ...at(offsets.get(path) ?? 0) });
  });
}

const cut = (issue: Issue): Issue => ({ ...issue, path: short(issue.path) });
const short = (path: string) =>
  path.length > longestPath ? `${path.slice(0, longestPath)}…` : path;
