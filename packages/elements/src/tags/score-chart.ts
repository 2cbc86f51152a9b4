// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnScoreChart } from '../score-chart/score-chart.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Shows the scores of a measure over time, one panel for each scale: with range and direction in words, a drawing that can be read with the arrow keys, and a table. Forms of several people are drawn together and never averaged. For a practitioner with bands, cut-offs and what is known of the certainty of a change; for a young person without all of that. Keeps nothing and sends nothing. */
export interface CairnScoreChartTag {
  element: CairnScoreChart;
  properties:
    | 'measure'
    | 'src'
    | 'alongside'
    | 'scale'
    | 'scores'
    | 'unit'
    | 'norms'
    | 'context'
    | 'audience'
    | 'sessions'
    | 'phases'
    | 'events'
    | 'scheme'
    | 'timeZone'
    | 'sound'
    | 'export';
  /** Each attribute, and the property that it sets. */
  attributes: {
    measure: 'measure';
    src: 'src';
    alongside: 'alongside';
    scale: 'scale';
    scores: 'scores';
    unit: 'unit';
    audience: 'audience';
    scheme: 'scheme';
    'time-zone': 'timeZone';
    sound: 'sound';
    export: 'export';
  };
  events: { 'cairn-error': CairnErrorEvent };
}
