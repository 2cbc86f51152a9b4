import type { Scale } from '@cairnkit/engine/scale.js';
import type { Score } from '@cairnkit/engine/score.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import { absent } from './absent.js';
import { systems, type Annotation, type CodeableConcept, type Quantity } from './r4.js';
import type { ObservationComponent } from './r4-resources.js';

/** What somebody reported of themselves, and no device measured. */
export const survey: readonly CodeableConcept[] = [
  { coding: [{ system: systems.observationCategory, code: 'survey', display: 'Survey' }] },
];

/** A score in UCUM, whose `{score}` is a number of points that has no unit. */
export function scoreQuantity(value: number): Quantity {
  return { value, unit: 'score', system: systems.ucum, code: '{score}' };
}

/** Why a scale has no score, in code and in words. */
export function noScore(scale: Scale, score: Score | undefined): CodeableConcept {
  switch (score?.why) {
    case 'answer-not-allowed':
      return absent('error', 'An answer was given that the form does not allow.');
    case 'part-not-scored':
      return absent('unknown', 'A part of this score has no score itself.');
    case 'too-many-missing':
      return absent(
        'unknown',
        `Too many items were not answered (${score.answered} of ${score.items} were) for the published ` +
          `rule to allow a score: ${scale.missing.source}`,
      );
    case undefined:
      return absent('unknown', 'There is no score.');
  }
}

/** What has to be said beside a score, so that nobody takes it for more than it is. */
export function scoreNotes(
  scale: Scale,
  score: Score | undefined,
  sent: Submission['scores'][string] | undefined,
): readonly Annotation[] {
  return [
    ...(score?.prorated ? [madeUp(scale, score)] : []),
    ...(score?.range ? [`An item did not apply: scores go from ${between(score.range)}.`] : []),
    ...(score && sent && sent.value !== score.value
      ? [`The page that sent the answers had come to ${sent.value ?? 'no score'} instead.`]
      : []),
  ].map((text) => ({ text }));
}

function madeUp(scale: Scale, { answered, items }: Score): string {
  const missing = items - answered;
  return (
    `Made up for ${missing} of ${items} items, which ${missing === 1 ? 'was' : 'were'} not ` +
    `answered, as the published rule allows: ${scale.missing.source}`
  );
}

const between = ({ min, max }: { min: number; max: number }) => `${min} to ${max}`;

/**
 * A T-score beside a raw one, where the page had one of this very score: only the page knew age and
 * sex. The codes of the score are those of the raw one, so that it has none.
 */
export function tComponent(
  scale: Scale,
  score: Score,
  sent: Submission['scores'][string] | undefined,
): readonly ObservationComponent[] {
  if (typeof sent?.t !== 'number' || sent.value !== score.value) return [];
  const shown = sent.tShown === undefined ? '' : `, shown as ${sent.tShown}`;
  return [
    {
      code: { text: `T-score of ${scale.title}, as the page worked it out${shown}` },
      valueQuantity: scoreQuantity(sent.t),
    },
  ];
}
