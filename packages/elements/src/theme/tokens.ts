/** What a host can set about the looks of every element. */
export interface Token {
  /** The custom property without `--cairn-`. */
  readonly name: string;
  readonly kind: 'font' | 'length' | 'scheme' | 'colour';
  /** What an element does with it when nobody sets it. */
  readonly usual: string;
  /** What it colours or measures. */
  readonly does: string;
  /** Values beyond this are drawn as if they were at its end, so that no page breaks a layout. */
  readonly range?: readonly [least: string, most: string];
}

/**
 * All of them: the tables in the guide and in Storybook, the themes and their checks are made from
 * this. The usual colours are those of nhsuk-frontend, see `nhs.ts`.
 */
export const tokens = [
  { name: 'font', kind: 'font', usual: 'Arial, sans-serif', does: 'Font family' },
  {
    name: 'text-size',
    kind: 'length',
    usual: '1.1875em',
    does: 'Size of the text; 1em is what a person has set',
    range: ['16px', '40px'],
  },
  {
    name: 'space',
    kind: 'length',
    usual: '1em',
    does: 'Space around and between things',
    range: ['0.5em', '1.5em'],
  },
  {
    name: 'radius',
    kind: 'length',
    usual: '4px',
    does: 'Corners of buttons and answers',
    range: ['0px', '22px'],
  },
  {
    name: 'color-scheme',
    kind: 'scheme',
    usual: 'light',
    does: 'What the browser draws: light or dark',
  },
  { name: 'color-text', kind: 'colour', usual: '#212b32', does: 'Text' },
  { name: 'color-quiet', kind: 'colour', usual: '#4c6272', does: 'Less important text' },
  { name: 'color-surface', kind: 'colour', usual: '#fff', does: 'Background' },
  { name: 'color-border', kind: 'colour', usual: '#768692', does: 'Lines around answers' },
  { name: 'color-link', kind: 'colour', usual: '#005eb8', does: 'Links and the chosen answer' },
  { name: 'color-button', kind: 'colour', usual: '#007f3b', does: 'Background of buttons' },
  { name: 'color-button-text', kind: 'colour', usual: '#fff', does: 'Text of buttons' },
  { name: 'color-button-edge', kind: 'colour', usual: 'transparent', does: 'Line below buttons' },
  { name: 'color-error', kind: 'colour', usual: '#d5281b', does: 'Errors, and care cards' },
  {
    name: 'color-focus',
    kind: 'colour',
    usual: '#ffeb3b',
    does: 'Inner ring of what has the focus',
  },
  {
    name: 'color-focus-text',
    kind: 'colour',
    usual: '#212b32',
    does: 'Outer ring of it, and text on the colour of the inner one',
  },
  {
    name: 'color-line-1',
    kind: 'colour',
    usual: '#1d70b8',
    does: 'In charts, the young person’s line and name',
  },
  {
    name: 'color-line-2',
    kind: 'colour',
    usual: '#912b88',
    does: 'In charts, the parent’s or carer’s line',
  },
  { name: 'color-line-3', kind: 'colour', usual: '#b35900', does: 'In charts, the teacher’s line' },
  {
    name: 'color-line-4',
    kind: 'colour',
    usual: '#4c6272',
    does: 'In charts, the practitioner’s line',
  },
  { name: 'color-grid', kind: 'colour', usual: '#d8dde0', does: 'In charts, lines at scores' },
  {
    name: 'color-hatch',
    kind: 'colour',
    usual: '#d8dde0',
    does: 'In charts, what could be ordinary ups and downs',
  },
  {
    name: 'color-band',
    kind: 'colour',
    usual: '#f0f4f5',
    does: 'In charts, every second published band',
  },
  { name: 'color-band-even', kind: 'colour', usual: '#fff', does: 'In charts, the other bands' },
] as const satisfies readonly Token[];

type Bare<Name> = Name extends `color-${infer Rest}` ? Rest : never;

/** The name of a token that is a colour, without `--cairn-color-`. */
export type ColourName = Bare<Extract<(typeof tokens)[number], { kind: 'colour' }>['name']>;

/** One colour scheme, complete. */
export type Colours = Readonly<Record<ColourName, string>>;

/** What every element looks like where no theme is. */
export const usualColours = Object.fromEntries(
  tokens
    .filter(({ kind }) => kind === 'colour')
    .map(({ name, usual }) => [name.slice('color-'.length), usual]),
) as Colours;

/** Looks for every element: shape once, and colours for light and dark pages. */
export interface Theme {
  /** What its file is called. */
  readonly name: string;
  readonly title: string;
  readonly shape: Readonly<Record<Shape, string>>;
  readonly light: Colours;
  readonly dark: Colours;
}

type Shape = Exclude<(typeof tokens)[number]['name'], `color-${string}`>;
