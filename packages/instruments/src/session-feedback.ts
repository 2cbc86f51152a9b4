import type { Measure } from '@cairnkit/engine/measure.js';

import { ownForm, ownItem as item, untested as source } from './own-form.js';

/**
 * Four questions after a session, for a young person. Ours: no published measure, and no score.
 *
 * Each answer is for talking about. Nothing is added up.
 */
export default {
  ...ownForm(source),
  kind: 'measure',
  id: 'session-feedback',
  version: '1.0.0',
  lang: 'en',
  title: 'After the session (not validated)',
  short: 'Session feedback',
  respondent: 'self',
  ages: { from: 8, to: 18, source: `${source} Meant for a reading age of 9 to 11.` },
  instructions: 'Tell us about today. There are no wrong answers, and you can skip any question.',
  timeFrame: 'Today’s session',
  items: [
    item(1, 'How easy was it to say what was on your mind?', [
      'Very hard',
      'Quite hard',
      'Quite easy',
      'Very easy',
    ]),
    item(2, 'How fast did we go today?', ['Too slow', 'Just right', 'Too fast']),
    item(3, 'Do you know what you will try before next time?', ['No', 'I think so', 'Yes']),
    item(4, 'Should we change anything next time?', [
      'No, keep it the same',
      'Yes, something small',
      'Yes, something big',
    ]),
  ],
  scales: [],
  notes: [
    'Not a validated measure: do not report it as an outcome, and do not compare people by it.',
    'Read the answers with the young person. They have no better end: “Too slow” and “Too fast” ' +
      'are both worth a talk.',
  ],
  sources: [source],
} satisfies Measure as Measure;
