import type { Expression } from './questionnaire-form.js';
import { extensionIn, extensionsIn, field, known, textIn } from './questionnaire-json.js';

/** The variables that are declared on the questionnaire or on an item. */
export function variablesIn(of: unknown, path: string): readonly Expression[] {
  return extensionsIn(of, known.variable).flatMap(
    (each) => expressionOf(field(each, 'valueExpression'), path) ?? [],
  );
}

/** The expression in the first extension with one of these addresses. */
export function expressionIn(
  of: unknown,
  path: string,
  urls: readonly string[],
): Expression | undefined {
  const extension = extensionIn(of, ...urls);
  return extension && expressionOf(field(extension, 'valueExpression'), path);
}

/** What an item is calculated by: the newer way, or the older for what nobody can type. */
export function calculatedIn(of: unknown, path: string): Expression | undefined {
  const older = field(of, 'readOnly') === true ? [known.cqf] : [];
  return expressionIn(of, path, [...known.calculated, ...older]);
}

function expressionOf(of: unknown, path: string): Expression | undefined {
  const [expression, name] = [textIn(of, 'expression'), textIn(of, 'name')];
  const language = field(of, 'language');
  if (expression === undefined) return undefined;
  const fault =
    language === 'text/fhirpath' || language === undefined
      ? undefined
      : `${JSON.stringify(language)} is not evaluated here`;
  return { expression, path, ...(name !== undefined && { name }), ...(fault && { fault }) };
}
