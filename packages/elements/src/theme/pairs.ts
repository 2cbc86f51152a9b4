import { contrast } from './colour.js';
import type { ColourName, Colours } from './tokens.js';

/** Two colours that meet in some element, and how well they must be told apart. */
export interface Pair {
  /** Of several, the best counts: one ring of two is enough to see what has the focus. */
  readonly of: readonly ColourName[];
  readonly on: ColourName;
  /** 4.5 for text (WCAG 2.2, 1.4.3), 3 for what is no text but tells something (1.4.11). */
  readonly least: 4.5 | 3;
  readonly where: string;
}

/** A pair that is too hard to tell apart. */
export interface ContrastFault extends Pair {
  readonly contrast: number;
}

const lines = ['line-1', 'line-2', 'line-3', 'line-4'] as const;

/** Every pair of colours that the elements put together. */
export const pairs: readonly Pair[] = [
  { of: ['text'], on: 'surface', least: 4.5, where: 'Text' },
  { of: ['quiet'], on: 'surface', least: 4.5, where: 'Less important text' },
  { of: ['link'], on: 'surface', least: 4.5, where: 'Links, quiet buttons, the chosen answer' },
  { of: ['error'], on: 'surface', least: 4.5, where: 'Errors, and headings of care cards' },
  { of: ['button-text'], on: 'button', least: 4.5, where: 'Buttons, and the panel at the end' },
  { of: ['border'], on: 'surface', least: 3, where: 'Lines around answers' },
  { of: ['button', 'button-edge'], on: 'surface', least: 3, where: 'Shape of buttons' },
  { of: ['focus', 'focus-text'], on: 'surface', least: 3, where: 'Rings of the focus' },
  { of: ['focus-text'], on: 'focus', least: 4.5, where: 'A focused word or school' },
  { of: ['text'], on: 'band', least: 4.5, where: 'Text in charts' },
  { of: ['text'], on: 'band-even', least: 4.5, where: 'Text in charts' },
  { of: ['quiet'], on: 'band', least: 3, where: 'Marks in charts' },
  ...lines.flatMap((line): Pair[] => [
    { of: [line], on: 'surface', least: 4.5, where: 'Names in charts' },
    { of: [line], on: 'band', least: 3, where: 'Lines on bands' },
    { of: [line], on: 'band-even', least: 3, where: 'Lines on bands' },
    { of: [line], on: 'hatch', least: 3, where: 'Lines on the hatching' },
  ]),
];

/**
 * Which colours of a scheme cannot be told apart well enough. Empty means that the scheme reaches the
 * contrasts of WCAG 2.2 AA wherever an element puts two of its colours together.
 *
 * @param colours - Hexadecimal; `transparent` counts as not there.
 * @throws {RangeError} If one is neither.
 */
export function contrastFaults(colours: Colours): readonly ContrastFault[] {
  return pairs
    .map((pair) => ({ ...pair, contrast: contrastOf(pair, colours) }))
    .filter(({ contrast: found, least }) => found < least);
}

/** How well the colours of a scheme let a pair be told apart, from 1 to 21. */
export function contrastOf({ of, on }: Pair, colours: Colours): number {
  const there = of.map((name) => colours[name]).filter((colour) => colour !== 'transparent');
  return Math.max(1, ...there.map((colour) => contrast(colour, colours[on])));
}
