import { nhs } from './nhs.js';
import { plain } from './plain.js';
import { schoolTheme } from './school.js';
import type { Colours, Theme } from './tokens.js';

export { contrast, parseColour } from './colour.js';
export { contrastFaults, contrastOf, pairs, type ContrastFault, type Pair } from './pairs.js';
export { schoolTheme, type ColourChange, type SchoolTheme } from './school.js';
export { tokens, usualColours, type Colours, type Theme, type Token } from './tokens.js';

/** Those that ship as style sheets. That of a school is in a colour to be replaced by its own. */
export const themes: readonly Theme[] = [nhs, schoolTheme('#5b2d82'), plain];

/** Closer together, and never below the targets and sizes that elements keep to. */
const compact = { 'text-size': '1em', space: '0.625em' } satisfies Partial<Theme['shape']>;

/**
 * A theme as the text of a style sheet. It sets custom properties and nothing else, and gives way to
 * whatever rule the page has for the same ones, wherever that stands. Paper stays light.
 *
 * `data-cairn-scheme` on the page, on a part of it or on an element is `light` (as without it), `dark`,
 * or `auto` for what the person's device says; `data-cairn-density` is `comfortable` or `compact`.
 *
 * @param under - A selector for what the theme is for, if not for all of a page.
 */
export function themeSheet({ title, shape, light, dark }: Theme, under = ':root'): string {
  const within = (attribute: string) => `:where(${under}[${attribute}], ${under} [${attribute}])`;
  const scheme = (name: string) => within(`data-cairn-scheme='${name}'`);
  const density = (name: string) => within(`data-cairn-density='${name}'`);
  const { 'text-size': size, space } = shape;
  return [
    `/* Cairn: ${title}. Made by \`themeSheet\` of @cairnkit/elements/theme.js. */`,
    rule(`:where(${under})`, shape),
    rule(`:where(${under}),\n${scheme('light')}`, inScheme('light', light)),
    rule(density('comfortable'), { 'text-size': size, space }),
    rule(density('compact'), compact),
    media('screen', rule(scheme('dark'), inScheme('dark', dark))),
    media('screen and (prefers-color-scheme: dark)', rule(scheme('auto'), inScheme('dark', dark))),
  ].join('\n');
}

type Values = Readonly<Record<string, string>>;

function inScheme(name: 'light' | 'dark', colours: Colours): Values {
  const named = Object.entries(colours).map(([each, value]) => [`color-${each}`, value] as const);
  return Object.fromEntries([['color-scheme', name], ...named]);
}

function rule(selector: string, values: Values): string {
  const lines = Object.entries(values).map(([name, value]) => `  --cairn-${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}

const media = (query: string, inner: string): string =>
  `@media ${query} {\n${inner.replace(/^/gm, '  ')}\n}`;
