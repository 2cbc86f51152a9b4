import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import { walk } from '@cairnkit/engine/json-text.js';

import type { Kind } from './kinds.js';

/** What a text comes to: a definition, or all that is wrong with it. */
export type Read =
  { readonly definition: { readonly id: string } } | { readonly issues: readonly Issue[] };

/** Reads a text as that kind of definition, as a page or `cairn check` would. */
export async function read(text: string, kind: Kind): Promise<Read> {
  try {
    return { definition: await kind.parse(text) };
  } catch (error) {
    if (error instanceof DefinitionError) return { issues: error.issues };
    throw error;
  }
}

/** Marks an issue where it is in the text: to the end of its line, as the rest may be fine. */
export function marked(doc: Text, { message, path, line = 1, column = 1 }: Issue): Diagnostic {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  return { from, to: Math.max(from, at.to), severity: 'error', message: said({ message, path }) };
}

export function said({ path, message }: Pick<Issue, 'path' | 'message'>): string {
  return path ? `${path}: ${message}` : message;
}

/** Where in a text each of these is: findings name only the path. */
export function placed(issues: readonly Issue[], text: string, doc: Text): readonly Issue[] {
  const offsets = new Map<string, number>();
  walk(text, (path, offset) => offsets.set(path, offset));
  return issues.map((issue) => {
    let { path } = issue;
    while (!offsets.has(path)) path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    const { number, from } = doc.lineAt(offsets.get(path) ?? 0);
    return { ...issue, line: number, column: (offsets.get(path) ?? 0) - from + 1 };
  });
}
