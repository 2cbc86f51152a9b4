/** What the types of our tags and components must refuse: each line below is an error. */
import gad2 from '@cairnkit/instruments/gad-2.js';
import { CairnQuestionnaire } from '@cairnkit/react/questionnaire.js';
import { CairnResult } from '@cairnkit/react/result.js';

import type {} from './react-tags.js';

export const wrong = [
  // @ts-expect-error -- a number is no measure
  <CairnQuestionnaire measure={7} />,
  // @ts-expect-error -- no such mode
  <CairnQuestionnaire measure={gad2} mode="sheets" />,
  // @ts-expect-error -- no such property
  <CairnQuestionnaire measure={gad2} measures={[gad2]} />,
  // @ts-expect-error -- a result sends nothing
  <CairnResult onCairnSubmit={() => {}} />,
  // @ts-expect-error -- this event has no answers
  <CairnQuestionnaire onCairnSent={(event) => event.payload} />,
  // @ts-expect-error -- tags know their properties, too
  <cairn-questionnaire age="twelve" />,
];
