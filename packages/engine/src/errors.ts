/** What every error thrown by these packages is an instance of. */
export class CairnError extends Error {
  override name = 'CairnError';
}

/** One thing wrong with a definition or a file: where, and what. */
export interface Issue {
  /** A JSON path such as `scales.0.items.2`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /** Line in the source text, from 1. Absent when no text was given. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 units. */
  readonly column?: number;
}

/** Thrown by the parsers when JSON breaks its schema. Carries every issue, not the first. */
export class DefinitionError extends CairnError {
  override name = 'DefinitionError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super(issues.map(sentence).join('\n'), options);
    this.issues = issues;
  }
}

/** An issue on one line: `line 3, column 5, scales.0.id: …`. */
export function sentence({ path, message, line, column }: Issue): string {
  const place = line === undefined ? [] : [`line ${line}`, `column ${column}`];
  return [[...place, ...(path ? [path] : [])].join(', '), message].filter(Boolean).join(': ');
}

/** Ends a `switch` over a union: a case left out becomes a compile error here. */
export function unreachable(value: never): never {
  throw new CairnError(`unhandled case: ${JSON.stringify(value)}`);
}
