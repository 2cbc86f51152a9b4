import { PathFault } from './fault.js';
import type { Call } from './call.js';
import { functions } from './functions.js';
import { isExactly, isOfType } from './of-type.js';
import { negated, pair, single } from './operators.js';
import { parse } from './parse.js';
import { nothing, partsNamed, truth, type Pieces } from './piece.js';
import { within, type Syntax } from './syntax.js';

/** An expression that has been read once, to be evaluated often; or what is wrong with it. */
export type Path =
  { readonly syntax: Syntax; readonly variables: readonly string[] } | { readonly fault: string };

/** What an expression comes to; never half of it. */
export type Found = { readonly pieces: Pieces } | { readonly fault: string };

/** What an expression can see. */
export interface Surroundings {
  /** What it is evaluated on. */
  readonly context: Pieces;
  /** By name, without `%`. */
  readonly variables: Pick<ReadonlyMap<string, Pieces>, 'get'>;
  /** Told how many steps an evaluation took. */
  readonly spend?: (steps: number) => void;
  /** What `now()` is: an ISO date and time. Without it, `today()` and `now()` are faults. */
  readonly at?: string;
}

/** So many steps are enough for any form, and over in a moment. */
const mostSteps = 300_000;

/**
 * Reads FHIRPath: the functions that questionnaires in use need, and no others. What it does not know
 * is a fault of the whole expression, even where it would not be reached.
 *
 * https://hl7.org/fhirpath/N1/ with `weight()` and `ordinal()` of
 * https://hl7.org/fhir/uv/sdc/STU3/expressions.html#fhirpath-supplements
 */
export function readPath(expression: string): Path {
  try {
    const syntax = parse(expression);
    const variables = new Set<string>();
    for (const each of within(syntax)) {
      if (each.kind === 'variable') variables.add(each.name);
      if (each.kind !== 'call') continue;
      const known = functions.get(each.name);
      if (!known) return { fault: `${each.name}() is not supported` };
      if (each.given.length < known.least || each.given.length > known.most) {
        return { fault: `${each.name}() cannot be given ${each.given.length} arguments` };
      }
    }
    return { syntax, variables: [...variables] };
  } catch (cause) {
    if (!(cause instanceof PathFault)) throw cause;
    return { fault: `${cause.message} (at character ${cause.at + 1})` };
  }
}

/** Evaluates an expression. Never throws: what goes wrong is a `fault`. */
export function evaluate(path: Path, surroundings: Surroundings): Found {
  if ('fault' in path) return path;
  const walk = new Walk(surroundings);
  try {
    return { pieces: walk.value(path.syntax, surroundings.context) };
  } catch (cause) {
    if (cause instanceof RangeError) return { fault: 'nests too deep' }; // the stack is full
    if (!(cause instanceof PathFault)) throw cause;
    return { fault: cause.message };
  } finally {
    surroundings.spend?.(walk.steps);
  }
}

/** One evaluation: counts its steps, and knows `$this`, `$index` and `$total`. */
class Walk implements Call {
  readonly at: string | undefined;
  readonly #variables: Surroundings['variables'];
  steps = 0;
  #special: Readonly<Record<string, Pieces | undefined>>;

  constructor({ context, variables, at }: Surroundings) {
    this.#variables = variables;
    this.at = at;
    this.#special = { $this: context };
  }

  count(steps: number): void {
    this.steps += steps + 1;
    if (this.steps > mostSteps) throw new PathFault('takes too long');
  }

  variable(name: string): Pieces {
    const found = this.#variables.get(name);
    if (!found) throw new PathFault(`%${name} is not known`);
    return found;
  }

  /** An argument of a function, for one of the pieces that it looks at. */
  each(syntax: Syntax, special: Readonly<Record<string, Pieces>>): Pieces {
    const before = this.#special;
    const $this = special['$this'] ?? before['$this']!;
    const $index = special['$index'] ?? before['$index'];
    const $total = special['$total'] ?? before['$total'];
    this.#special = { $this, $index, $total }; // by name: spread, it would be slow
    const found = this.value(syntax, this.#special['$this']!);
    this.#special = before;
    return found;
  }

  /** An argument that is the same for all pieces. */
  given(syntax: Syntax | undefined): Pieces {
    return syntax ? this.value(syntax, this.#special['$this']!) : nothing;
  }

  value(syntax: Syntax, looking: Pieces): Pieces {
    this.count(0);
    switch (syntax.kind) {
      case 'literal':
        return syntax.pieces;
      case 'name':
        return this.#named(syntax.of ? this.value(syntax.of, looking) : looking, syntax);
      case 'call': {
        const of = syntax.of ? this.value(syntax.of, looking) : looking;
        this.count(of.length);
        const found = functions.get(syntax.name)!.does(of, syntax.given, this);
        this.count(found.length);
        return found;
      }
      case 'special': {
        const found = this.#special[syntax.name];
        if (!found) throw new PathFault(`${syntax.name} is not known here`);
        return found;
      }
      case 'variable':
        return this.variable(syntax.name);
      case 'place': {
        const list = this.value(syntax.of, looking);
        const index = single(this.value(syntax.index, looking))?.value;
        if (index === undefined) return nothing;
        if (typeof index !== 'number') throw new PathFault('an index must be a number');
        return list.slice(index, index + 1);
      }
      case 'sign': {
        const list = this.value(syntax.of, looking);
        return syntax.sign === '-' ? negated(list) : list;
      }
      case 'type': {
        const list = this.value(syntax.of, looking);
        const one = single(list);
        if (!one) return nothing;
        if (syntax.does === 'is') return truth(isExactly(one, syntax.type));
        return isOfType(one, syntax.type) ? list : nothing;
      }
      case 'pair': {
        const left = this.value(syntax.left, looking);
        const made = pair(syntax.operator, left, this.value(syntax.right, looking));
        const value = made[0]?.value;
        if (typeof value === 'string') this.count(value.length >> 5); // long texts take long
        return made;
      }
    }
  }

  #named(of: Pieces, { name, of: before }: Extract<Syntax, { kind: 'name' }>): Pieces {
    // A path may begin with the type of what it is evaluated on.
    const isType = !before && of.length === 1 && of[0]!.type === name;
    if (isType && typeof of[0]!.value === 'object') return of;
    const found = of.flatMap((each) => partsNamed(each, name));
    this.count(found.length);
    return found;
  }
}
