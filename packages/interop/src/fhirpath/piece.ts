/**
 * What FHIRPath computes with: a value and where it came from. Collections are lists of these, in
 * order; an empty list is “nothing”. https://hl7.org/fhirpath/N1/#collections
 */
export interface Piece {
  /** A FHIR type as resources name it (`Coding`, `decimal`), or a literal's (`Integer`, `String`). */
  readonly type: string;
  /** `undefined` for an element that has only extensions. */
  readonly value: unknown;
  /** What stands beside a primitive in JSON: `_valueInteger` of `valueInteger`. */
  readonly beside?: unknown;
  /** The element that it is a part of. */
  readonly parent?: Piece | undefined;
}

export type Pieces = readonly Piece[];

export const nothing: Pieces = [];

export const truth = (value: boolean): Pieces => [{ type: 'Boolean', value }];
export const text = (value: string): Piece => ({ type: 'String', value });
export const whole = (value: number): Piece => ({ type: 'Integer', value });

/** Sums of tenths are no tenths in binary: 15 digits are as many as are true. */
export const decimal = (value: number): Piece => ({
  type: 'Decimal',
  value: Number(value.toPrecision(15)),
});

/** A quantity, from a literal or an element. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

export function amountOf({ type, value }: Piece): Amount | undefined {
  if (type !== 'Quantity' || typeof value !== 'object' || value === null) return undefined;
  const given = value as { value?: unknown; code?: unknown; unit?: unknown };
  if (typeof given.value !== 'number') return undefined;
  const unit = [given.code, given.unit, '1'].find((each) => typeof each === 'string');
  return { value: given.value, unit: unit as string };
}

export const amount = (value: number, unit: string): Piece => ({
  type: 'Quantity',
  value: { value: decimal(value).value, unit, code: unit },
});

export function isWhole({ type, value }: Piece): boolean {
  return (
    typeof value === 'number' && /^(i|I|positiveI|unsignedI)/.test(type) && Number.isInteger(value)
  );
}

/** Whatever is read from JSON or handed in as a variable. */
export function pieceOf(value: unknown, type = typeOf(value), parent?: Piece): Piece {
  return { type, value, parent };
}

function typeOf(value: unknown): string {
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'string':
      return 'string';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'decimal';
    default: {
      const { resourceType } = (value ?? {}) as { resourceType?: unknown };
      return typeof resourceType === 'string' ? resourceType : 'BackboneElement';
    }
  }
}

/** Data types that may follow the name of an element which has one of several: `valueCoding`. */
const choices = new Map(
  (
    'Coding Boolean Decimal Integer Date DateTime Time Instant String Uri Url Canonical Code Id ' +
    'Markdown Quantity Reference Attachment CodeableConcept Duration Period Range Age Expression ' +
    'PositiveInt UnsignedInt'
  )
    .split(' ')
    .map((name) => [
      name,
      /^(Coding|Q|Ref|Att|Codeable|Dur|Per|Ran|Age|Exp)/.test(name) ? name : lower(name),
    ]),
);

function lower(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}

const known: Readonly<Record<string, string>> = {
  extension: 'Extension',
  modifierExtension: 'Extension',
  coding: 'Coding',
  code: '',
  birthDate: 'date',
  authored: 'dateTime',
  issued: 'instant',
  effectiveDateTime: 'dateTime',
};

/** The parts of an element that bear a name; of several types, whichever it has. */
export function partsNamed(whole: Piece, name: string): Pieces {
  const from = fields(whole);
  if (!from) return nothing;
  if (Object.hasOwn(from, name) || Object.hasOwn(from, `_${name}`))
    return partsAt(whole, from, name);
  for (const key of Object.keys(from)) {
    if (!key.startsWith(name)) continue;
    const rest = key.slice(name.length);
    if (choices.has(rest)) return partsAt(whole, from, key);
  }
  return nothing;
}

/** Expressions of one form walk the same response again and again. */
const walked = new WeakMap<Piece, Pieces>();

/** All parts of an element, in the order of its JSON. */
export function parts(whole: Piece): Pieces {
  let found = walked.get(whole);
  if (!found) walked.set(whole, (found = allParts(whole)));
  return found;
}

function allParts(whole: Piece): Pieces {
  const from = fields(whole);
  if (!from) return nothing;
  return Object.keys(from).flatMap((key) => {
    if (key === 'resourceType') return nothing;
    if (!key.startsWith('_')) return partsAt(whole, from, key);
    return Object.hasOwn(from, key.slice(1)) ? nothing : partsAt(whole, from, key.slice(1));
  });
}

function fields({ value, beside }: Piece): Readonly<Record<string, unknown>> | undefined {
  const from = typeof value === 'object' && value !== null ? value : beside;
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return undefined;
  return from as Readonly<Record<string, unknown>>;
}

function partsAt(parent: Piece, from: Readonly<Record<string, unknown>>, key: string): Pieces {
  const [own, beside] = [listed(from[key]), listed(from[`_${key}`])];
  const found: Piece[] = [];
  for (let i = 0; i < Math.max(own.length, beside.length); i += 1) {
    const value = own[i] ?? undefined;
    if (value === undefined && (beside[i] ?? undefined) === undefined) continue;
    const type = typeIn(key) || typeOf(value);
    found.push(beside[i] ? { type, value, beside: beside[i], parent } : { type, value, parent });
  }
  return found;
}

function typeIn(key: string): string | undefined {
  if (Object.hasOwn(known, key)) return known[key];
  const at = key.search(/[A-Z]/);
  return at > 0 && key.startsWith('value') ? choices.get(key.slice(at)) : undefined;
}

function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
