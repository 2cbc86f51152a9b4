import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import type { StoredResult } from '@cairnkit/engine/stored-scores.js';
import { msg } from '@lit/localize';

import { withT } from '../result/t-scores.js';

/** Results with T-scores, and in words whom they compare with, or why there are none. */
export interface InT {
  readonly results: readonly StoredResult[];
  readonly remarks: readonly string[];
  /** For the page’s author. */
  readonly faults: readonly string[];
}

/**
 * Puts T-scores beside raw ones. Where the page has norms, all are worked out by them, those too that
 * results bring along: a birthday between two forms is no change. Without norms, results keep theirs.
 *
 * @param about - Who was asked; untrusted.
 */
export function inT(
  measures: readonly Measure[],
  results: readonly StoredResult[],
  norms: readonly Norms[],
  about: unknown,
): InT {
  const remarks = new Set<string>();
  const faults = new Set<string>();
  const found = results.map((stored) => {
    const measure = measures.find(({ id }) => stored.measure.startsWith(`${id}@`));
    if (!measure) return stored;
    const own = norms.find((each) => each.measure === measure.id);
    if (!own) {
      const isThere = Object.values(stored.scores).some(({ t }) => typeof t === 'number');
      if (!isThere) remarks.add(msg('No T-scores: this page has no norms for this measure.'));
      return stored;
    }
    const { result, remark, fault } = withT(
      measure,
      { scores: stored.scores, problems: [] },
      own,
      about,
    );
    remarks.add(remark);
    if (fault) faults.add(fault);
    return { ...stored, scores: result.scores };
  });
  return { results: found, remarks: [...remarks], faults: [...faults] };
}
