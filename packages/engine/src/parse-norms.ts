import { checked } from './checked.js';
import { doubles, type Contradiction } from './contradiction.js';
import { Norms } from './norms.js';
import { numbered } from './numbered.js';

/**
 * Checks untrusted JSON and returns it as norms.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`scales.0.groups.2`).
 */
export function parseNorms(source: unknown): Norms {
  return checked(Norms, source, contradictions);
}

/** Groups that overlap would give one person two T-scores; T-scores rise with what they are of. */
function* contradictions({ ageRules, scales, bandSets }: Norms): Generator<Contradiction> {
  yield* doubles(ageRules, ({ id }) => id, ['ageRules'], 'id');
  yield* doubles(bandSets, ({ id }) => id, ['bandSets'], 'id');
  yield* doubles(scales, ({ scale }) => scale, ['scales'], 'scale');
  for (const [s, { groups }] of numbered(scales)) {
    for (const [g, group] of numbered(groups)) {
      const at = ['scales', s, 'groups', g];
      const { from = -Infinity, to = Infinity } = group.grades;
      if (to < from) yield [[...at, 'grades', 'to'], `must be ${from} or more`];
      const other = groups.findIndex(
        (each, e) =>
          e < g &&
          each.sex === group.sex &&
          (each.grades.from ?? -Infinity) <= to &&
          from <= (each.grades.to ?? Infinity),
      );
      if (other >= 0) yield [[...at, 'grades'], `overlaps with groups.${other}`];
      if (!('t' in group)) continue;
      for (const [i, t] of numbered(group.t)) {
        if (i > 0 && t < group.t[i - 1]!) yield [[...at, 't', i], 'is below the T-score before it'];
      }
    }
  }
  for (const [b, { bands }] of numbered(bandSets)) {
    for (const [i, { from }] of numbered(bands)) {
      const before = bands[i - 1];
      // Or a low T-score would be in no band, and be given the lowest that has a name.
      if (!before && from > 0) yield [['bandSets', b, 'bands', i, 'from'], 'must be 0 or less'];
      if (before && before.from >= from) {
        const at = ['bandSets', b, 'bands', i, 'from'];
        yield [at, `must be above ${before.from}, where the band before begins`];
      }
    }
  }
}
