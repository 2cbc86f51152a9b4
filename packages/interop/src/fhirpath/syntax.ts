import type { Pieces } from './piece.js';

/** An expression, taken apart. `at` is where it stands in the text. */
export type Syntax = { readonly at: number } & (
  | { readonly kind: 'literal'; readonly pieces: Pieces }
  /** Parts that bear a name, of what stands before the dot or of what is looked at. */
  | { readonly kind: 'name'; readonly of?: Syntax; readonly name: string }
  | {
      readonly kind: 'call';
      readonly of?: Syntax;
      readonly name: string;
      readonly given: readonly Syntax[];
    }
  | { readonly kind: 'special'; readonly of?: Syntax; readonly name: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'place'; readonly of: Syntax; readonly index: Syntax }
  | { readonly kind: 'sign'; readonly sign: string; readonly of: Syntax }
  | { readonly kind: 'type'; readonly does: string; readonly of: Syntax; readonly type: string }
  | {
      readonly kind: 'pair';
      readonly operator: string;
      readonly left: Syntax;
      readonly right: Syntax;
    }
);

/** Every expression within one, itself first. */
export function* within(syntax: Syntax): Generator<Syntax> {
  yield syntax;
  if ('of' in syntax && syntax.of) yield* within(syntax.of);
  if (syntax.kind === 'call') for (const each of syntax.given) yield* within(each);
  if (syntax.kind === 'place') yield* within(syntax.index);
  if (syntax.kind !== 'pair') return;
  yield* within(syntax.left);
  yield* within(syntax.right);
}
