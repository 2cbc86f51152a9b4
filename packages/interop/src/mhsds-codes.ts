import { listed, referenced, unranged } from './mhsds-code-list.js';

/** How far a score may go, both ends included; `undefined` where no table says. */
export type ScoreRange = { readonly min: number; readonly max: number } | undefined;

let known: ReadonlyMap<string, ScoreRange> | undefined;

/** Every code of the MHSDS v6 with the range of its scores. Read when first asked for. */
export function mhsdsCodes(): ReadonlyMap<string, ScoreRange> {
  known ??= new Map([...ranged(listed), ...ranged(referenced), ...words(unranged).map(bare)]);
  return known;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const bare = (code: string) => [code, undefined] as const;

function ranged(text: string): readonly (readonly [string, ScoreRange])[] {
  let range: ScoreRange;
  return words(text).flatMap((word) => {
    const [, min, max] = /^(\d+)-(\d+)$/.exec(word) ?? [];
    if (max === undefined) return [[word, range] as const];
    range = { min: Number(min), max: Number(max) };
    return [];
  });
}
