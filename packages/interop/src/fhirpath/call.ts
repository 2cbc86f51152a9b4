import type { Pieces } from './piece.js';
import type { Syntax } from './syntax.js';

/** What a function can ask of the evaluation that it is part of. */
export interface Call {
  readonly at: string | undefined;
  variable(name: string): Pieces;
  each(syntax: Syntax, special: Readonly<Record<string, Pieces>>): Pieces;
  given(syntax: Syntax | undefined): Pieces;
  /** Counts steps, and ends an evaluation that takes too many. */
  count(steps: number): void;
}

export interface PathFunction {
  /** How many arguments it can be given. */
  readonly least: number;
  readonly most: number;
  does(this: void, of: Pieces, given: readonly Syntax[], call: Call): Pieces;
}

export type Functions = Readonly<Record<string, PathFunction>>;
