import { type Issue } from '@cairnkit/engine/errors.js';

import { field, isJson, listIn } from './questionnaire-json.js';

/** Deeper groups are not read: no form has them, and a walk must not overflow. */
export const deepest = 64;

/** Fields that only other versions of FHIR have, on an item. */
const stu3 = ['option', 'options'];
const r5 = ['answerConstraint', 'disabledDisplay'];
/** Types that R4 does not have, or has only as a heading of others. */
const foreignTypes: Readonly<Record<string, string>> = { coding: 'R5', question: 'STU3 or R5' };

/**
 * Signs that a questionnaire is of another version of FHIR. Half of it would be read wrongly without a
 * word: so it is not read at all.
 */
export function otherVersion(source: unknown): readonly Issue[] {
  const found: Issue[] = [];
  for (const name of ['versionAlgorithmString', 'versionAlgorithmCoding', 'copyrightLabel']) {
    if (field(source, name) !== undefined) found.push(issue(name, `${name} is FHIR R5`));
  }
  let level: (readonly [path: string, item: unknown])[] = entries('item', listIn(source, 'item'));
  for (let depth = 0; depth < deepest && level.length > 0 && found.length < 20; depth += 1) {
    for (const [path, item] of level) found.push(...inItem(path, item));
    level = level.flatMap(([path, item]) => entries(`${path}.item`, listIn(item, 'item')));
  }
  return found;
}

function entries(path: string, items: readonly unknown[]): (readonly [string, unknown])[] {
  return items.map((each, i) => [`${path}.${i}`, each] as const);
}

function* inItem(path: string, item: unknown): Generator<Issue> {
  if (!isJson(item)) return;
  for (const name of stu3)
    if (field(item, name) !== undefined) yield issue(`${path}.${name}`, `${name} is FHIR STU3`);
  for (const name of r5)
    if (field(item, name) !== undefined) yield issue(`${path}.${name}`, `${name} is FHIR R5`);
  const type = field(item, 'type');
  const foreign =
    typeof type === 'string' && Object.hasOwn(foreignTypes, type) ? foreignTypes[type] : undefined;
  if (foreign) yield issue(`${path}.type`, `${String(type)} is a type of FHIR ${foreign}`);
  for (const [i, condition] of listIn(item, 'enableWhen').entries()) {
    const at = `${path}.enableWhen.${i}.hasAnswer`;
    if (field(condition, 'hasAnswer') !== undefined) yield issue(at, 'hasAnswer is FHIR STU3');
  }
}

function issue(path: string, what: string): Issue {
  return {
    path,
    message: `${what}; only R4 is read, so nothing was imported. Convert it to R4 first.`,
  };
}
