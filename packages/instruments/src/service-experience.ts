import type { Measure } from '@cairnkit/engine/measure.js';

import { ownForm, ownItem, untested as source } from './own-form.js';

const item = (number: number, text: string, answers = ['No', 'Partly', 'Yes']) =>
  ownItem(number, text, answers);

/**
 * Eight questions at the end of support, for a young person. Ours: no published measure, no score.
 *
 * Services count the answers to each question. Nothing is added up.
 */
export default {
  ...ownForm(source),
  kind: 'measure',
  id: 'service-experience',
  version: '1.0.0',
  lang: 'en',
  title: 'How was our service? (not validated)',
  short: 'Service experience',
  respondent: 'self',
  ages: { from: 8, to: 18, source: `${source} Meant for a reading age of 9 to 11.` },
  instructions:
    'Think about all the times you met with us. Tell us what it was like, so we can do better. ' +
    'You can skip any question.',
  timeFrame: 'All the times you met with us',
  items: [
    item(1, 'Did you know how to ask for our help?'),
    item(2, 'How long did you wait before we first met?', [
      'Far too long',
      'A bit too long',
      'It was fine',
    ]),
    item(3, 'Did we use words that made sense to you?'),
    item(4, 'Did you help to choose what we worked on?'),
    item(5, 'Did we tell you who would get to know what you said?'),
    item(6, 'Did you feel you could be yourself with us?'),
    item(7, 'Did you learn something that you still use?'),
    item(8, 'How are things now, compared with when we first met?', [
      'Much worse',
      'A bit worse',
      'The same',
      'A bit better',
      'Much better',
    ]),
  ],
  scales: [],
  notes: [
    'Not a validated measure: it does not stand in for the CHI-ESQ, which NHS England collects.',
    'No answer raises a flag. Where it is filled in with a name, have a person read question 8 ' +
      'before the support ends.',
  ],
  sources: [source],
} satisfies Measure as Measure;
