import type { Condition } from './condition.js';

/**
 * The questions that a condition asks about, also by way of the conditions that it names.
 *
 * Names that lead nowhere or in a circle are passed over.
 */
export function questionsIn(
  condition: Condition,
  named: Readonly<Record<string, Condition>> = {},
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (each: Condition): void => {
    if ('question' in each) found.add(each.question);
    if ('not' in each && each.not) visit(each.not);
    if ('all' in each) each.all?.forEach(visit);
    if ('any' in each) each.any?.forEach(visit);
    if (!('condition' in each) || seen.has(each.condition)) return;
    seen.add(each.condition);
    if (Object.hasOwn(named, each.condition)) visit(named[each.condition]!);
  };
  visit(condition);
  return found;
}
