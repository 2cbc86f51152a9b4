import type { Condition } from './condition.js';
import type { Contradiction, Path } from './contradiction.js';

/** Every comparison counts as often as it is looked at; published criteria need a few dozen. */
const most = 1000;

/**
 * Conditions that name others that name others may come to more than anybody would wait for, though
 * each of them is short.
 *
 * @param named - Without circles.
 */
export function* tooLarge(
  all: Iterable<readonly [at: Path, condition: Condition]>,
  named: ReadonlyMap<string, Condition>,
): Generator<Contradiction> {
  const sizes = new Map<string, number>();
  const size = (condition: Condition): number => {
    if ('question' in condition) return 1;
    if ('not' in condition && condition.not) return 1 + size(condition.not);
    if ('condition' in condition && condition.condition) return sizeOf(condition.condition);
    let sum = 1;
    for (const each of list(condition)) sum += size(each);
    return sum;
  };
  const sizeOf = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const condition = named.get(name);
    const found = condition ? Math.min(size(condition), most + 1) : 0;
    sizes.set(name, found);
    return found;
  };
  for (const [at, condition] of all) {
    if (size(condition) > most) yield [at, `comes to more than ${most} comparisons`];
  }
}

function list(condition: Condition): readonly Condition[] {
  if ('all' in condition && condition.all) return condition.all;
  return 'any' in condition && condition.any ? condition.any : [];
}
