import '@cairnkit/elements/questionnaire.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/questionnaire/questionnaire.examples.js';
import { story } from './story.js';

export default { title: 'Questionnaire', component: 'cairn-questionnaire' } satisfies Meta;

export const FirstQuestion = story(examples.firstQuestion);
export const WithIntroduction = story(examples.withIntroduction);
export const Rating = story(examples.rating);
export const Unanswered = story(examples.unanswered);
export const Flagged = story(examples.flagged);
export const Changing = story(examples.changing);
export const Reviewing = story(examples.reviewing);
export const ReviewingSkipped = story(examples.reviewingSkipped);
export const Sending = story(examples.sending);
export const Failed = story(examples.failed);
export const Uncertain = story(examples.uncertain);
export const NobodyResponds = story(examples.nobodyResponds);
export const Sent = story(examples.sent);
export const NotSent = story(examples.notSent);
export const Fallback = story(examples.fallback);
export const Refused = story(examples.refused);
export const WithoutWording = story(examples.withoutWording);
export const WithWrongWording = story(examples.withWrongWording);
export const Worded = story(examples.worded);
export const NotApplicable = story(examples.notApplicable);
export const Typed = story(examples.typed);
export const TypedWrong = story(examples.typedWrong);
export const OwnForm = story(examples.ownForm);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
