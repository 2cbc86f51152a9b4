import { result } from '@cairnkit/engine/result.js';
import phq9 from '@cairnkit/instruments/phq-9.js';

export const answers = Object.fromEntries(phq9.items.map(({ id }) => [id, 1]));
/** A PHQ-9 as a page sends it: every answer 1, 9 in all. */
export const sent = {
  kind: 'submission',
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  person: 'ref-1001',
  completedAt: '2026-11-23T10:15:00.000Z',
  lang: 'en',
  measure: 'phq-9@1.0.0',
  answers,
  scores: result(phq9, answers).scores,
  flags: result(phq9, answers).flags,
};

/** Rows as JSON Lines. */
export const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
