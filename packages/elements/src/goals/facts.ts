import type { Goal, Rating } from '@cairnkit/engine/goals.js';
import { ratingKey } from '@cairnkit/engine/rating-key.js';
import { msg, str } from '@lit/localize';

import { markWords } from '../chart/mark-words.js';
import { respondentWords } from '../chart/people-words.js';
import { ratedToday } from './rated-today.js';
import { ratedWhen } from './story.js';
import type { Page } from './view.js';
import { outOf10, ownerWords } from './words.js';

/** What is said of one goal on the review, and in a copy: how it stands, and what is new. */
export interface Facts {
  readonly goal: Goal;
  readonly lines: readonly string[];
  /** Whether anything happened to it in this sitting. */
  readonly isTouched: boolean;
  /** Whether it has a rating of today, by whoever fills in the page. */
  readonly isRated: boolean;
}

/** Every goal with its facts, in order. */
export function factsOf({ record, now, host }: Page): readonly Facts[] {
  return now.goals.map((goal) => {
    const before = record.goals.find(({ id }) => id === goal.id);
    const own = ratedToday(goal, host);
    return {
      goal,
      isTouched: goal !== before,
      isRated: own !== undefined,
      lines: [
        ...owner(goal, host.by),
        ...(before ? [] : [msg('New goal')]),
        ...turns(goal, before),
        ...(host.mode === 'agree' ? [] : ratings(goal, before, own)),
      ],
    };
  });
}

function owner({ owner: whose, ownerNote }: Goal, by: Page['host']['by']): readonly string[] {
  const words = ownerWords(whose, by);
  return [`${msg('Whose goal it is:')} ${ownerNote ? `${words} (${ownerNote})` : words}`];
}

/** What became of it in this sitting, and what was so before. */
function turns({ history }: Goal, before: Goal | undefined): readonly string[] {
  return history
    .slice(before?.history.length ?? 0)
    .flatMap(({ status, was, note }) => [
      markWords({ kind: status }),
      ...(was === undefined ? [] : [`${msg('Words before:')} ${was}`]),
      ...(note === undefined ? [] : [`${msg('Why:')} ${note}`]),
    ]);
}

/** What was rated now, and what was put right. */
function ratings(goal: Goal, before: Goal | undefined, own: Rating | undefined): readonly string[] {
  const others = goal.ratings.filter((rating) => rating !== own && isNews(rating, before));
  return [
    own ? msg(str`Today: ${outOf10(own.value)}`) : msg('Not rated today'),
    ...(own && isNews(own, before) ? wasBefore(own, before) : []),
    ...others.flatMap((rating) => [
      `${ratedWhen(rating)} (${respondentWords(rating.by)}): ${outOf10(rating.value)}`,
      ...wasBefore(rating, before),
    ]),
  ];
}

const find = (rating: Rating, before: Goal | undefined): Rating | undefined =>
  before?.ratings.find((each) => ratingKey(each) === ratingKey(rating));

const isNews = (rating: Rating, before: Goal | undefined): boolean =>
  find(rating, before)?.value !== rating.value;

function wasBefore(rating: Rating, before: Goal | undefined): readonly string[] {
  const was = find(rating, before);
  return was ? [msg(str`It was ${was.value} before.`)] : [];
}
