import type { LitElement } from 'lit';

import { appears, words } from './person.js';

/** What a person reads of a chart, for tests. Roots must be open. */

/** A chart, once its drawings are there. */
export async function whole<T extends LitElement>(el: T): Promise<T> {
  await appears(el, (root) => root.querySelector('svg path'));
  return el;
}

/** The sentences above each drawing. */
export const summaries = ({ renderRoot }: LitElement): string[] =>
  [...renderRoot.querySelectorAll('[part="summary"]')].map(words);

/** Everything that a chart says, without what its drawings say. */
export const said = ({ renderRoot }: LitElement): string =>
  words(renderRoot.querySelector('.page'));

/** The texts of the drawings. */
export const drawnTexts = ({ renderRoot }: LitElement): string[] =>
  [...renderRoot.querySelectorAll('svg text')].map(words);

/** The tables, opened: each row with its cells. The first row is that of the heads. */
export async function tables(el: LitElement): Promise<string[][][]> {
  const all = [...el.renderRoot.querySelectorAll('figure > details')] as HTMLDetailsElement[];
  for (const each of all) each.open = true;
  await appears(el, (root) => root.querySelectorAll('table').length === all.length);
  return [...el.renderRoot.querySelectorAll('table')].map((table) =>
    [...table.rows].map((row) => [...row.cells].map(words)),
  );
}

/** The data cursors, one for each panel. */
export const cursors = ({ renderRoot }: LitElement): HTMLInputElement[] => [
  ...renderRoot.querySelectorAll<HTMLInputElement>('input[type="range"]'),
];

/** What each of them speaks. */
export const spoken = (el: LitElement): (string | null)[] =>
  cursors(el).map((field) => field.getAttribute('aria-valuetext'));
