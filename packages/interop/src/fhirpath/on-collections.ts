import { distinct, likeness } from './equal.js';
import { PathFault } from './fault.js';
import type { Call, Functions, PathFunction } from './call.js';
import { isExactly, isOfType } from './of-type.js';
import { asTruth, isTrue, pair, single } from './operators.js';
import { nothing, parts, partsNamed, truth, whole, type Piece, type Pieces } from './piece.js';
import type { Syntax } from './syntax.js';

/** One without arguments. */
const plain = (does: (of: Pieces, call: Call) => Pieces): PathFunction => ({
  least: 0,
  most: 0,
  does: (of, _, call) => does(of, call),
});

/** One that looks at each piece, or takes one collection. */
const withOne = (does: PathFunction['does'], least = 1): PathFunction => ({ least, most: 1, does });

const forEach = (of: Pieces, syntax: Syntax, call: Call): readonly Pieces[] =>
  of.map((each, i) => call.each(syntax, { $this: [each], $index: [whole(i)] }));

function where(of: Pieces, syntax: Syntax, call: Call): Pieces {
  const is = forEach(of, syntax, call);
  return of.filter((_, i) => isTrue(is[i]!));
}

const tells = (wanted: boolean, all: boolean) =>
  plain((of) => {
    const is = ({ value }: Piece) => {
      if (typeof value !== 'boolean') throw new PathFault('true or false was expected');
      return value === wanted;
    };
    return truth(all ? of.every(is) : of.some(is));
  });

const ofType = withOne((of, [type]) => of.filter((each) => isOfType(each, typeName(type!))));

/** A type that stands where arguments do: `Coding`, `FHIR.Coding`. */
function typeName(syntax: Syntax): string {
  if (syntax.kind !== 'name') throw new PathFault('a type was expected');
  return syntax.of ? `${typeName(syntax.of)}.${syntax.name}` : syntax.name;
}

function named(names: Pieces): ReadonlySet<string> {
  return new Set(names.map(likeness));
}

function number(list: Pieces): number {
  const value = single(list)?.value;
  if (typeof value !== 'number') throw new PathFault('a number was expected');
  return value;
}

/** Goes on from what it found until nothing new is found. */
function repeated(of: Pieces, step: (each: Piece) => Pieces, call: Call): Pieces {
  const found: Piece[] = [];
  const seen = new Set<unknown>();
  let next = of;
  while (next.length > 0) {
    const fresh = next.flatMap(step).filter((each) => {
      const isElement = typeof each.value === 'object' && each.value !== null;
      const name = isElement ? each.value : likeness(each);
      return !seen.has(name) && seen.add(name);
    });
    call.count(fresh.length);
    found.push(...fresh);
    next = fresh;
  }
  return found;
}

function descendants(of: Pieces, call: Call): Pieces {
  const found: Piece[] = [];
  for (let next = of.flatMap(parts); next.length > 0; next = next.flatMap(parts)) {
    call.count(next.length);
    for (const each of next) found.push(each);
  }
  return found;
}

/** On whole collections. */
export const collections: Functions = {
  empty: plain((of) => truth(of.length === 0)),
  exists: withOne(
    (of, [criteria], call) => truth((criteria ? where(of, criteria, call) : of).length > 0),
    0,
  ),
  all: withOne((of, [criteria], call) => truth(forEach(of, criteria!, call).every(isTrue))),
  allTrue: tells(true, true),
  anyTrue: tells(true, false),
  allFalse: tells(false, true),
  anyFalse: tells(false, false),
  not: plain((of) => {
    const is = asTruth(of);
    return is === undefined ? nothing : truth(!is);
  }),
  count: plain((of) => [whole(of.length)]),
  where: withOne((of, [criteria], call) => where(of, criteria!, call)),
  select: withOne((of, [projection], call) => forEach(of, projection!, call).flat()),
  repeat: withOne((of, [step], call) =>
    repeated(of, (each) => call.each(step!, { $this: [each] }), call),
  ),
  children: plain((of) => of.flatMap(parts)),
  descendants: plain(descendants),
  ofType,
  as: withOne((of, [type]) => {
    const one = single(of);
    return one && isOfType(one, typeName(type!)) ? of : nothing;
  }),
  is: withOne((of, [type]) => {
    const one = single(of);
    return one ? truth(isExactly(one, typeName(type!))) : nothing;
  }),
  single: plain((of) => (single(of) ? of : nothing)),
  first: plain((of) => of.slice(0, 1)),
  last: plain((of) => of.slice(-1)),
  tail: plain((of) => of.slice(1)),
  skip: withOne((of, [count], call) => of.slice(Math.max(0, number(call.given(count))))),
  take: withOne((of, [count], call) => of.slice(0, Math.max(0, number(call.given(count))))),
  distinct: plain(distinct),
  isDistinct: plain((of) => truth(distinct(of).length === of.length)),
  union: withOne((of, [other], call) => pair('|', of, call.given(other))),
  combine: withOne((of, [other], call) => [...of, ...call.given(other)]),
  intersect: withOne((of, [other], call) => {
    const wanted = named(call.given(other));
    return distinct(of.filter((each) => wanted.has(likeness(each))));
  }),
  exclude: withOne((of, [other], call) => {
    const unwanted = named(call.given(other));
    return of.filter((each) => !unwanted.has(likeness(each)));
  }),
  subsetOf: withOne((of, [other], call) => {
    const wanted = named(call.given(other));
    return truth(of.every((each) => wanted.has(likeness(each))));
  }),
  supersetOf: withOne((of, [other], call) => {
    const own = named(of);
    return truth(call.given(other).every((each) => own.has(likeness(each))));
  }),
  iif: {
    least: 2,
    most: 3,
    does: (of, [criterion, yes, no], call) => {
      const special = { $this: of };
      const branch = isTrue(call.each(criterion!, special)) ? yes : no;
      return branch ? call.each(branch, special) : nothing;
    },
  },
  aggregate: {
    least: 1,
    most: 2,
    does: (of, [step, start], call) => {
      let total = call.given(start);
      for (const [i, each] of of.entries()) {
        total = call.each(step!, { $this: [each], $index: [whole(i)], $total: total });
      }
      return total;
    },
  },
  hasValue: plain((of) => truth(of.length === 1 && isPrimitive(of[0]!))),
  getValue: plain((of) => (of.length === 1 && isPrimitive(of[0]!) ? of : nothing)),
  extension: withOne((of, [url], call) => {
    const wanted = single(call.given(url))?.value;
    return of.flatMap((each) =>
      partsNamed(each.beside ? { ...each, value: each.beside } : each, 'extension').filter(
        ({ value }) => (value as { url?: unknown } | undefined)?.url === wanted,
      ),
    );
  }),
};

function isPrimitive({ value }: Piece): boolean {
  return value !== undefined && typeof value !== 'object';
}
