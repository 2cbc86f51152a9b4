import type { Skip } from '@cairnkit/engine/measure.js';

import { isEnabled } from './questionnaire-enabled.js';
import type { EnableWhen, ReadItem } from './questionnaire-form.js';
import type { AskedItem } from './questionnaire-measure.js';
import type { Unsupported } from './unsupported.js';

/** What a measure says instead of `enableWhen`: which answers leave which items out. */
export function skipsFor(
  asked: readonly AskedItem[],
  above: ReadonlyMap<string, readonly ReadItem[]>,
  source: string,
): readonly [readonly Skip[], readonly Unsupported[]] {
  const byLinkId = new Map(asked.map((each) => [each.read.linkId, each]));
  const skips = new Map<string, { when: Skip['when']; items: string[] }>();
  const found: Unsupported[] = [];
  for (const each of asked) {
    for (const owner of [...(above.get(each.read.linkId) ?? []), each.read]) {
      const whens = owner.enabled ? undefined : whensOf(owner, byLinkId);
      if (!whens) {
        const { path, linkId } = each.read;
        const feature = owner.enabled ? 'enableWhenExpression' : 'enableWhen';
        found.push({ path, linkId, feature, effect: 'is asked of everybody' });
      }
      for (const when of whens ?? []) {
        const name = JSON.stringify(when);
        const skip = skips.get(name) ?? { when, items: [] };
        if (!when.items.includes(each.item.id)) skip.items.push(each.item.id);
        skips.set(name, skip);
      }
    }
  }
  return [[...skips.values()].map((each) => ({ ...each, zero: 'always', source })), found];
}

/** The answers that turn an item off; `undefined` where they cannot be said as totals. */
function whensOf(
  owner: ReadItem,
  asked: ReadonlyMap<string, AskedItem>,
): readonly Skip['when'][] | undefined {
  if (owner.enableWhen.length === 0) return [];
  const questions = [...new Set(owner.enableWhen.map(({ question }) => question))];
  const offs: { readonly item: AskedItem; readonly values: readonly number[] }[] = [];
  for (const question of questions) {
    const item = asked.get(question);
    if (!item) return undefined;
    const own = owner.enableWhen.filter((each) => each.question === question);
    offs.push({ item, values: valuesOff(item, own, owner) });
  }
  const [first] = offs;
  if (offs.length === 1 || owner.enableBehavior === 'all') {
    return offs.flatMap(({ item, values }) =>
      values.map((total) => ({ items: [item.item.id], total })),
    );
  }
  // Off only where every question has its one answer: the sum says so where each is the lowest.
  const isLowest = offs.every(
    ({ item, values }) => values.length === 1 && values[0] === Math.min(...item.answers.keys()),
  );
  if (!first || !isLowest) return undefined;
  const total = offs.reduce((sum, { values }) => sum + values[0]!, 0);
  return [{ items: offs.map(({ item }) => item.item.id), total }];
}

function valuesOff(
  item: AskedItem,
  own: readonly EnableWhen[],
  owner: ReadItem,
): readonly number[] {
  return [...item.answers].flatMap(([value, answer]) => {
    const answers = new Map([[item.read.linkId, [answer]]]);
    return isEnabled({ ...owner, enableWhen: own }, answers) ? [] : [value];
  });
}
