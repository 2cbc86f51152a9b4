import type { Contradiction } from './contradiction.js';
import { numbered } from './numbered.js';
import { lastKinds, outcomeKinds, safetyKinds } from './outcome-kinds.js';
import type { Service } from './service.js';

/** What cannot be true of the rules of a service, taken together. */
export function* serviceRuleContradictions(service: Service): Generator<Contradiction> {
  const { rules, pleaseConfirm = [], parameters = [] } = service;
  const points = new Set(pleaseConfirm.map(({ id }) => id));
  const used = new Set(parameters.map(({ confirm }) => confirm));
  let before = 0;
  for (const [r, { when, outcome, until }] of numbered(rules)) {
    const at = ['rules', r];
    const isLast = r === rules.length - 1;
    const rank = outcomeKinds.indexOf(outcome);
    if (rank < before) {
      yield [[...at, 'outcome'], `must come before ${outcomeKinds[before]}, which it precedes`];
    }
    before = Math.max(before, rank);
    if (isLast !== lastKinds.includes(outcome)) {
      yield isLast
        ? [[...at, 'outcome'], `must be ${lastKinds.join(' or ')}: it is the last rule`]
        : [[...at, 'outcome'], `must be the outcome of the last rule only`];
    }
    if (isLast && (when || until)) {
      yield [[...at, when ? 'when' : 'until'], 'must be absent: the last rule always holds'];
    }
    if (!isLast && !when) yield [at, 'must have when: only the last rule always holds'];
    if (until !== undefined && !points.has(until)) {
      yield [[...at, 'until'], `no point to confirm is called "${until}"`];
    }
    used.add(until);
  }
  for (const kind of safetyKinds) {
    if (!rules.some(({ outcome }) => outcome === kind)) yield [['rules'], `none leads to ${kind}`];
  }
  for (const [p, { id }] of numbered(pleaseConfirm)) {
    if (!used.has(id)) yield [['pleaseConfirm', p], 'is waited for by no rule and no parameter'];
  }
}
