import type { Measure } from '@cairnkit/engine/measure.js';
import type { WorkedExample } from '@cairnkit/engine/testing/describe-instrument.js';

import { stanford } from './rcads.js';

/**
 * Worked examples from a table: answers (`-` is missing), sex and US grade, a score for each scale,
 * `|`, a T-score for each (`-` none, `<34` not printed as a number, `?` not known).
 */
export function examplesOf(measure: Measure, file: string, table: string): WorkedExample[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [answers = '', who = '', ...rest] = line.split(' ');
      const scores = rest.slice(0, rest.indexOf('|'));
      const ts = rest.slice(rest.indexOf('|') + 1);
      return {
        source: `${stanford}, ${file}`,
        answers: [...answers].map(numberOrNull),
        context: { sex: who.startsWith('f') ? 'female' : 'male', grade: Number(who.slice(1)) },
        scores: Object.fromEntries(
          measure.scales.map(({ id }, i) => {
            const t = Number(ts[i]);
            return [id, { value: numberOrNull(scores[i]!), ...(Number.isNaN(t) ? {} : { t }) }];
          }),
        ),
      };
    });
}

const numberOrNull = (text: string) => (text === '-' ? null : Number(text));
