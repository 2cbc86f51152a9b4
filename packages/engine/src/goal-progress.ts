import {
  reliableChange,
  thresholdOf,
  usualScheme,
  type Change,
  type JudgedScale,
} from './change.js';
import { tidy } from './difference.js';
import { goalScale } from './goal-scale.js';
import type { Goals, Rating } from './goals.js';
import { respondents, type Respondent } from './respondents.js';

/** What one person’s ratings of one goal come to. */
export interface GoalChange {
  /** Id of the goal. */
  readonly goal: string;
  readonly by: Respondent;
  /** How many ratings there are. */
  readonly ratings: number;
  readonly first: Pick<Rating, 'on' | 'value'>;
  readonly last: Pick<Rating, 'on' | 'value'>;
  /** Last less first, in points; `null` with one rating only. */
  readonly change: number | null;
  /** `null` with one rating only, and where the scheme has no threshold. */
  readonly reliable: Change['reliable'];
  /** So high to begin with that no rise could be reliable: the scale ends before. */
  readonly noRoom: boolean;
}

/** The mean of the changes on several goals. For practitioners; no threshold is published for it. */
export interface MeanGoalChange {
  readonly by: Respondent;
  /** On how many goals. */
  readonly goals: number;
  /** In points. */
  readonly change: number;
}

/** What the ratings of all goals come to. Plain JSON. */
export interface GoalProgress {
  readonly scheme: string;
  /** The size from which a change on one goal is reliable; `null` where the scheme has none. */
  readonly threshold: number | null;
  /** Where the threshold was published. */
  readonly source: string | null;
  /** One entry per goal and respondent with a rating, in the order of the goals. */
  readonly changes: readonly GoalChange[];
  /** One entry per respondent with at least two ratings of one goal. */
  readonly means: readonly MeanGoalChange[];
}

const scale: JudgedScale = goalScale;

/**
 * How far goals have moved: from the first rating of each to its last, for each respondent apart.
 *
 * The last score less the first, and for several goals the mean of their changes, is how the author
 * of Goal Based Outcomes sums them up (D. Law, training slides on slideserve.com). Whether a change
 * is reliable is told of each goal alone, as NHS England does. Respondents are never put together.
 *
 * @param scheme - Whose threshold; `nhs-england` unless set.
 */
export function goalProgress(
  { goals }: Pick<Goals, 'goals'>,
  scheme: string = usualScheme,
): GoalProgress {
  const { threshold, source } = thresholdOf(scale, scheme, 'points');
  const changes = goals.flatMap(({ id, ratings }) =>
    respondents.flatMap((by) => {
      const own = ratings.filter((rating) => rating.by === by);
      return own.length > 0 ? [changeOf(id, by, own, scheme)] : [];
    }),
  );
  return { scheme, threshold, source, changes, means: means(changes) };
}

function changeOf(
  goal: string,
  by: Respondent,
  ratings: readonly Rating[],
  scheme: string,
): GoalChange {
  const [first, last] = ends(ratings);
  const values = { from: first.value, to: last.value, scheme };
  const { change, reliable, threshold } = reliableChange(scale, values);
  const isAlone = ratings.length === 1;
  return {
    goal,
    by,
    ratings: ratings.length,
    first: { on: first.on, value: first.value },
    last: { on: last.on, value: last.value },
    change: isAlone ? null : change,
    reliable: isAlone ? null : reliable,
    noRoom: threshold !== null && first.value + threshold > scale.range.max,
  };
}

/** The first of the earliest day, and the last of the latest. Ratings need not stand in order. */
function ends(ratings: readonly Rating[]): readonly [Rating, Rating] {
  let [first, last] = [ratings[0]!, ratings[0]!];
  for (const rating of ratings) {
    if (rating.on < first.on) first = rating;
    if (rating.on >= last.on) last = rating;
  }
  return [first, last];
}

function means(changes: readonly GoalChange[]): readonly MeanGoalChange[] {
  return respondents.flatMap((by) => {
    const moved = changes.filter((each) => each.by === by && each.change !== null);
    let sum = 0;
    for (const { change } of moved) sum += change!;
    return moved.length > 0 ? [{ by, goals: moved.length, change: tidy(sum / moved.length) }] : [];
  });
}
