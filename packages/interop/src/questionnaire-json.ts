/** Reading JSON that strangers wrote: nothing is trusted, and nothing inherited is seen. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field; never what objects inherit. */
export function field(of: unknown, name: string): unknown {
  return isJson(of) && Object.hasOwn(of, name) ? of[name] : undefined;
}

/** A text with something in it, and whole characters only. */
export function textIn(of: unknown, name: string): string | undefined {
  const value = field(of, name);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.replace(/\p{Surrogate}/gu, '\ufffd').trim();
}

export function listIn(of: unknown, name: string): readonly unknown[] {
  const value = field(of, name);
  return Array.isArray(value) ? value : [];
}

/** A number, also where it was written as text, as some form builders do. */
export function numberIn(of: unknown, name: string): number | undefined {
  const value = field(of, name);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,15}(\.\d+)?$/.test(value)
    ? Number(value)
    : undefined;
}

/** The first extension with one of these addresses. */
export function extensionIn(of: unknown, ...urls: readonly string[]): Json | undefined {
  for (const each of listIn(of, 'extension')) {
    const url = field(each, 'url');
    if (typeof url === 'string' && urls.includes(url)) return each as Json;
  }
  return undefined;
}

/** All extensions with one of these addresses. */
export function extensionsIn(of: unknown, ...urls: readonly string[]): readonly Json[] {
  return listIn(of, 'extension').filter((each): each is Json => {
    const url = field(each, 'url');
    return typeof url === 'string' && urls.includes(url);
  });
}

/** The value that an element has, of whatever type: `valueCoding` and what stands there. */
export function valueIn(
  of: unknown,
  prefix = 'value',
): readonly [name: string, value: unknown] | undefined {
  if (!isJson(of)) return undefined;
  const name = Object.keys(of).find(
    (each) => each.startsWith(prefix) && each.length > prefix.length,
  );
  return name === undefined ? undefined : [name, of[name]];
}

const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

/** Extensions that are understood here. */
export const known = {
  scores: [`${hl7}ordinalValue`, `${hl7}itemWeight`, `${hl7}questionnaire-ordinalValue`],
  translation: `${hl7}translation`,
  control: `${hl7}questionnaire-itemControl`,
  hidden: `${hl7}questionnaire-hidden`,
  unit: `${hl7}questionnaire-unit`,
  min: `${hl7}minValue`,
  max: `${hl7}maxValue`,
  places: `${hl7}maxDecimalPlaces`,
  variable: `${hl7}variable`,
  calculated: [`${sdc}calculatedExpression`, `${hl7}cqf-calculatedValue`],
  enabled: `${sdc}enableWhenExpression`,
  answers: [`${sdc}answerExpression`, `${sdc}candidateExpression`],
  initial: `${sdc}initialExpression`,
  cqf: `${hl7}cqf-expression`,
} as const;
