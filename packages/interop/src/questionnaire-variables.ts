import type { Path } from './fhirpath/evaluate.js';
import type { everyItem, Expression, ReadForm, ReadItem } from './questionnaire-form.js';

/** Variables that every expression has, whatever the questionnaire declares. */
const provided = ['resource', 'context', 'questionnaire', 'rootResource', 'sct', 'loinc', 'ucum'];

/** The variables that an expression of the innermost of these items sees, with whose they are. */
export type Scope = ReadonlyMap<string, readonly [Expression, ReadItem | undefined]>;

export function scopeOf(form: ReadForm, items: readonly ReadItem[]): Scope {
  const scope = new Map<string, readonly [Expression, ReadItem | undefined]>();
  for (const owner of [undefined, ...items]) {
    for (const each of owner?.variables ?? form.variables) {
      if (each.name !== undefined) scope.set(each.name, [each, owner]);
    }
  }
  return scope;
}

/** Everything that can never be evaluated, and what hangs on it. */
export function* faultsIn(
  all: ReturnType<typeof everyItem>,
  scopeFor: (item: ReadItem | undefined) => Scope,
  pathOf: (expression: Expression) => Path,
): Generator<readonly [Expression, string]> {
  const known = new Map<Expression, string | undefined>();
  const faultOf = (expression: Expression, owner: ReadItem | undefined): string | undefined => {
    if (known.has(expression)) return known.get(expression);
    known.set(expression, undefined); // one that leads back to itself is found when it is evaluated
    const fault = workOut(expression, owner);
    known.set(expression, fault);
    return fault;
  };
  const workOut = (expression: Expression, owner: ReadItem | undefined): string | undefined => {
    const path = pathOf(expression);
    if ('fault' in path) return path.fault;
    for (const name of path.variables) {
      if (provided.includes(name)) continue;
      const own = scopeFor(owner).get(name);
      if (!own) return `%${name} is not known here: it would come from a host or a server`;
      const fault = faultOf(own[0], own[1]);
      if (fault) return fault.startsWith('%') ? fault : `%${name}: ${fault}`;
    }
    return undefined;
  };
  for (const [item] of all) {
    for (const expression of [item.calculated, item.enabled]) {
      const fault = expression && faultOf(expression, item);
      if (fault) yield [expression, fault];
    }
  }
}
