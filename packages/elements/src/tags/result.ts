// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnResult } from '../result/result.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Shows what a set of answers comes to. Scores the answers itself; judges nothing beyond what was published. For a practitioner: answers to follow up, scores with range and band, T-scores where there are norms, change since an earlier result, and what is missing. For a young person, where the page asks for it: plain words, their numbers, and no verdict. */
export interface CairnResultTag {
  element: CairnResult;
  properties:
    | 'measure'
    | 'src'
    | 'answers'
    | 'completedAt'
    | 'audience'
    | 'norms'
    | 'context'
    | 'earlier'
    | 'scheme';
  /** Each attribute, and the property that it sets. */
  attributes: { measure: 'measure'; src: 'src'; audience: 'audience'; scheme: 'scheme' };
  events: { 'cairn-error': CairnErrorEvent };
}
