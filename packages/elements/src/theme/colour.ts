/** A colour as most people are given it: `#rrggbb`. */
export type Hex = `#${string}`;

type Three = readonly [number, number, number];

/**
 * Reads a colour: `#5b2d82`, `5B2D82`, `#fc0`. Returns `undefined` for anything else, so that what
 * a person types can be told kindly.
 */
export function parseColour(text: string): Hex | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 6 ? digits : [...digits].map((each) => each + each).join('')}`;
}

/**
 * How well two colours can be told apart, from 1 to 21, as WCAG 2.2 measures it:
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 *
 * @throws {RangeError} If one of them is no hexadecimal colour.
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The same hue, only as much darker or lighter as it takes to be told from `other`; black or white if
 * nothing less does. Lightness is that of OKLCH, which is even to the eye.
 */
export function movedUntil(
  colour: string,
  other: string,
  least: number,
  way: 'darker' | 'lighter',
): Hex {
  const start = toOklch(colour);
  const step = way === 'darker' ? -0.004 : 0.004;
  let now = fromOklch(start);
  for (let [lightness] = start; contrast(now, other) < least;) {
    if (lightness < 0 || lightness > 1) return way === 'darker' ? '#000000' : '#ffffff';
    lightness += step;
    now = fromOklch([lightness, start[1], start[2]]);
  }
  return now;
}

/**
 * Lightness (0 to 1), chroma (0 to about 0.4) and hue (in degrees) of a colour, after
 * https://bottosson.github.io/posts/oklab/.
 */
export function toOklch(colour: string): Three {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [lightness, Math.hypot(a, bb), (Math.atan2(bb, a) * 180) / Math.PI];
}

/** The nearest colour that a screen has: what is too colourful for its lightness loses some. */
function fromOklch([lightness, chroma, hue]: Three): Hex {
  let rgb = toLinear([lightness, chroma, hue]);
  for (let less = chroma; !isOnScreen(rgb) && less > 0;) {
    less = Math.max(0, less - 0.002);
    rgb = toLinear([lightness, less, hue]);
  }
  return `#${rgb.map(toByte).join('')}`;
}

function toLinear([lightness, chroma, hue]: Three): Three {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isOnScreen = (rgb: Three): boolean => rgb.every((each) => each > -1e-4 && each < 1 + 1e-4);

function toByte(value: number): string {
  const within = Math.min(1, Math.max(0, value));
  const encoded = within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

/** Red, green and blue, from 0 to 1, in proportion to light. */
function linear(colour: string): Three {
  const hex = parseColour(colour);
  if (!hex) throw new RangeError(`'${colour}' is no colour such as '#5b2d82'`);
  return [1, 3, 5].map((at) => {
    const encoded = parseInt(hex.slice(at, at + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  }) as unknown as Three;
}

function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
