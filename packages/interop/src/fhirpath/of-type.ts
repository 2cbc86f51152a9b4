import type { Piece } from './piece.js';

/** Types that are a narrower kind of another. */
const wider: Readonly<Record<string, string>> = {
  code: 'string',
  id: 'string',
  markdown: 'string',
  uri: 'string',
  url: 'uri',
  canonical: 'uri',
  positiveInt: 'integer',
  unsignedInt: 'integer',
  instant: 'dateTime',
  Duration: 'Quantity',
  Age: 'Quantity',
};

/** Whether a piece is of a type: `Coding`, `FHIR.decimal`; `Integer` too is an `integer`. */
export function isOfType(piece: Piece, name: string): boolean {
  const wanted = withoutHouse(name).toLowerCase();
  return kinds(piece).some((each) => each.toLowerCase() === wanted);
}

/** The same, but a FHIR `integer` is no `Integer`. */
export function isExactly(piece: Piece, name: string): boolean {
  return kinds(piece).includes(withoutHouse(name));
}

const withoutHouse = (name: string) => name.replace(/^(FHIR|System)\./, '');

function kinds({ type }: Piece): readonly string[] {
  const next = wider[type];
  return next ? [type, ...kinds({ type: next, value: undefined })] : [type];
}
