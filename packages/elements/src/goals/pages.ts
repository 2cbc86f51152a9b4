import { startGoals } from '@cairnkit/engine/goals-start.js';
import type { Goals } from '@cairnkit/engine/goals.js';

import { overview } from './overview.js';
import { rating } from './rating.js';
import type { Host, Page, Shown } from './view.js';
import { wording } from './wording.js';
import { ourScale } from './words.js';

/** The page that goals begin with, as long as nobody has done anything. */
export function firstPage({ mode, measure }: Pick<Host, 'mode' | 'measure'>, record: Goals): Shown {
  return {
    turn: 0,
    place: startGoals({ record, mode }),
    record,
    now: record,
    typed: undefined,
    chosen: undefined,
    given: undefined,
    scale: measure ? undefined : ourScale(),
    mistakes: [],
  };
}

/** Draws a page. The first one can be any of three; what draws the others is fetched meanwhile. */
export function draw(page: Page): unknown {
  const { place, now, later } = page;
  const goal = 'goal' in place ? now.goals.find(({ id }) => id === place.goal) : undefined;
  switch (place.status) {
    case 'overview':
      return overview(page);
    case 'wording':
      return wording(page, goal);
    case 'rating':
      return rating(page, goal!);
    default:
      return later!.page(page);
  }
}
