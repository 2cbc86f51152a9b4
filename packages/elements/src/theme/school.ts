import { contrast, movedUntil, parseColour, toOklch, type Hex } from './colour.js';
import { usualColours, type Colours, type Theme } from './tokens.js';

/** What a school's own colour became, where it could not be used as it is. */
export interface ColourChange {
  readonly scheme: 'light' | 'dark';
  readonly of: 'links' | 'buttons' | 'button text';
  readonly to: Hex;
  /** In a sentence, for the person who chose the colour. */
  readonly why: string;
}

/** A school's theme, and what had to be changed to keep it readable. */
export interface SchoolTheme extends Theme {
  readonly changes: readonly ColourChange[];
  /** Links may be taken for errors, which are red as well. Errors also say that they are errors. */
  readonly resemblesErrors: boolean;
}

const ink = '#212b32';
const night = '#171a1d';

/**
 * Looks for a school, from its one colour. Buttons have that colour if words on it can be read in white
 * or in black; links and the chosen answer have it made darker, as far as white paper asks for, and
 * lighter on dark. Every pair of colours reaches WCAG 2.2 AA, whatever the colour: see
 * `contrastFaults`.
 *
 * @param colour - `#rrggbb` or `#rgb`.
 * @throws {RangeError} If it is neither. Ask `parseColour` first about what a person typed.
 */
export function schoolTheme(colour: string): SchoolTheme {
  const brand = parseColour(colour);
  if (!brand) throw new RangeError(`'${colour}' is no colour such as '#5b2d82'`);
  const light = onWhite(brand);
  const dark = onNight(brand);
  return {
    name: 'school',
    title: `A school’s own colour, ${brand}`,
    shape: { font: 'Arial, sans-serif', 'text-size': '1.1875em', space: '1em', radius: '10px' },
    light,
    dark,
    changes: [...changesOnWhite(brand, light), ...changesOnNight(brand, dark)],
    resemblesErrors: resembles(light.link, light.error),
  };
}

function onWhite(brand: Hex): Colours {
  const link = movedUntil(brand, '#fff', 4.5, 'darker');
  const takesInk = contrast(brand, '#fff') < 4.5 && contrast(brand, ink) >= 4.5;
  return {
    ...usualColours,
    link,
    button: takesInk ? brand : link,
    'button-text': takesInk ? ink : '#fff',
    'button-edge': takesInk ? link : 'transparent', // a pale button has no other shape on white
  };
}

function onNight(brand: Hex): Colours {
  const link = movedUntil(brand, night, 4.5, 'lighter');
  return {
    text: '#f0f2f4',
    quiet: '#c2c7cc',
    surface: night,
    border: '#8f979e',
    link,
    button: link,
    'button-text': night,
    'button-edge': 'transparent',
    error: '#ff958c',
    focus: night,
    'focus-text': '#ffeb3b', // the outer ring, which is the wider one
    'line-1': '#8abdf0',
    'line-2': '#e6a0dd',
    'line-3': '#f2ab66',
    'line-4': '#c2c7cc',
    grid: '#3d454c',
    hatch: '#3d454c',
    band: '#23282d',
    'band-even': night,
  };
}

function changesOnWhite(brand: Hex, { link, button, ...rest }: Colours): ColourChange[] {
  const changes: ColourChange[] = [];
  const ratio = inWords(contrast(brand, '#fff'));
  if (link !== brand) {
    const why = `Your colour is ${ratio} on white, and words need 4.5 to 1. So links are darker.`;
    changes.push({ scheme: 'light', of: 'links', to: link as Hex, why });
  }
  if (button !== brand) {
    const why =
      `Neither white nor black words can be read on your colour: white is ${ratio}, ` +
      `and words need 4.5 to 1. So buttons are darker.`;
    changes.push({ scheme: 'light', of: 'buttons', to: button as Hex, why });
  }
  if (rest['button-text'] === ink) {
    const why =
      `White words on your colour are ${ratio}, and words need 4.5 to 1. ` +
      `So buttons have black words, and a darker line below.`;
    changes.push({ scheme: 'light', of: 'button text', to: ink, why });
  }
  return changes;
}

function changesOnNight(brand: Hex, { link }: Colours): ColourChange[] {
  if (link === brand) return [];
  const ratio = inWords(contrast(brand, night));
  const why = `Your colour is ${ratio} on a dark page, and words need 4.5 to 1. So it is lighter.`;
  return [{ scheme: 'dark', of: 'links', to: link as Hex, why }];
}

/** The same hue, and about as dark; greys have none. */
function resembles(one: string, other: string): boolean {
  const [[lightness, chroma, hue], [itsLightness, , itsHue]] = [toOklch(one), toOklch(other)];
  const apart = Math.abs(hue - itsHue) % 360;
  const isNear = Math.min(apart, 360 - apart) < 20 && Math.abs(lightness - itsLightness) < 0.2;
  return chroma > 0.08 && isNear;
}

const inWords = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
