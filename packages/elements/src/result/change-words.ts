import { changeProblems, reliableChange, type Change, type Unit } from '@cairnkit/engine/change.js';
import { exceeds } from '@cairnkit/engine/difference.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import type { Score } from '@cairnkit/engine/score.js';
import { msg, str } from '@lit/localize';

import { authority } from '../internal/authority.js';
import { shown } from '../internal/shown.js';

/** What has become of a score since an earlier one. */
export interface Told {
  readonly words: string;
  /** Whether a published threshold was applied. */
  readonly judged: boolean;
}

type Range = Scale['range'];

/**
 * Says how a score has moved, and whether by more than measurement error usually does.
 *
 * Judges only where the scheme has a threshold for this scale; never says that a change is proven:
 * the rule calls some people changed who are not.
 *
 * @param since - The day of the earlier result, in words, or what else to call it.
 */
export function changeWords(
  scale: Scale,
  before: Score | undefined,
  now: Score,
  { scheme, since }: { readonly scheme: string; readonly since: string },
): Told {
  const [from, to] = [before?.value ?? null, now.value];
  if (from === null) {
    return untold(msg(str`The change since ${since} cannot be told: there was no score then.`));
  }
  if (to === null) {
    return untold(msg(str`The change cannot be told. The score of ${since} was ${shown(from)}.`));
  }
  if (!isSame(before!.range ?? scale.range, now.range ?? scale.range)) {
    return untold(
      msg('Not compared with the earlier score: what did not apply gave the two different ranges.'),
    );
  }
  const [fromT, toT] = [before!.t, now.t];
  const published = scale.reliableChange.find((each) => each.scheme === scheme);
  const inT = published?.unit === 't' && typeof fromT === 'number' && typeof toT === 'number';
  const unit: Unit = inT ? 't' : 'points';
  const query = inT ? { from: fromT, to: toT, scheme, unit } : { from, to, scheme, unit };
  if (changeProblems(scale, query).length > 0) return untold(msg('The change cannot be told.'));
  const change = reliableChange(scale, query);
  const scores = msg(str`from ${shown(from)} to ${shown(to)}`);
  const path = inT ? msg(str`${scores}, T-scores ${before!.tShown} to ${now.tShown}`) : scores;
  const words = [
    movement(change, unit, since, path),
    verdict(change, unit, scheme),
    inT ? '' : room(scale, change, from),
    before!.prorated || now.prorated
      ? msg('In at least one of the two, missing answers were made up for.')
      : '',
  ];
  return { words: words.filter(Boolean).join(' '), judged: change.threshold !== null };
}

const untold = (words: string): Told => ({ words, judged: false });

const isSame = (one: Range, other: Range) => one.min === other.min && one.max === other.max;

function movement({ change, direction }: Change, unit: Unit, since: string, path: string): string {
  const by = amount(Math.abs(change), unit);
  switch (direction) {
    case 'better':
      return msg(str`Better by ${by} since ${since}: ${path}.`);
    case 'worse':
      return msg(str`Worse by ${by} since ${since}: ${path}.`);
    case 'none':
      return msg(str`No change since ${since}: ${path}.`);
  }
}

function amount(count: number, unit: Unit): string {
  if (unit === 't') return msg(str`${shown(count)} T-score points`);
  return count === 1 ? msg('1 point') : msg(str`${shown(count)} points`);
}

function verdict({ change, reliable, threshold, why }: Change, unit: Unit, scheme: string): string {
  const who = authority(scheme);
  if (threshold === null) {
    return why === 'threshold-is-in-t'
      ? msg(str`Not judged: the threshold for a reliable change is in T-scores (${who}).`)
      : msg(
          str`Not judged: no threshold for a reliable change of this score is published (${who}).`,
        );
  }
  const size = amount(threshold, unit);
  switch (reliable) {
    case 'improvement':
      return msg(
        str`Reliable change for the better: bigger than chance alone usually explains (${size} or more, ${who}).`,
      );
    case 'deterioration':
      return msg(
        str`Reliable change for the worse: bigger than chance alone usually explains (${size} or more, ${who}).`,
      );
    default:
      return change === 0
        ? msg(str`No reliable change (less than ${size}, ${who}).`)
        : msg(
            str`No reliable change: it could be ordinary ups and downs (less than ${size}, ${who}).`,
          );
  }
}

/** Near an end of the scale, no reliable change towards it can ever be seen. */
function room({ range, direction }: Scale, { threshold, reliable }: Change, from: number): string {
  if (threshold === null || reliable !== 'none') return '';
  const [down, up] = [from - range.min, range.max - from];
  const [better, worse] = direction === 'higher-is-worse' ? [down, up] : [up, down];
  if (exceeds(threshold, better)) {
    return msg(
      str`From ${shown(from)}, the scale has no room for a reliable change for the better.`,
    );
  }
  if (exceeds(threshold, worse)) {
    return msg(
      str`From ${shown(from)}, the scale has no room for a reliable change for the worse.`,
    );
  }
  return '';
}
