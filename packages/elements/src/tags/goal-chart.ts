// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnGoalChart } from '../goal-chart/goal-chart.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Shows how goals have moved, one panel for each, in the young person’s words. Each has a summary in sentences, a drawing that can be read with the arrow keys, and a table. Judges nothing for a young person; tells a practitioner what could be ordinary ups and downs. Changes no goal and no rating, keeps nothing and sends nothing. */
export interface CairnGoalChartTag {
  element: CairnGoalChart;
  properties:
    | 'goals'
    | 'src'
    | 'audience'
    | 'sessions'
    | 'phases'
    | 'events'
    | 'by'
    | 'scheme'
    | 'sound'
    | 'export';
  /** Each attribute, and the property that it sets. */
  attributes: {
    goals: 'goals';
    src: 'src';
    audience: 'audience';
    scheme: 'scheme';
    sound: 'sound';
    export: 'export';
  };
  events: { 'cairn-error': CairnErrorEvent };
}
