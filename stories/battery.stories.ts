import '@cairnkit/elements/battery.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/battery/battery.examples.js';
import { story } from './story.js';

export default { title: 'Battery', component: 'cairn-battery' } satisfies Meta;

export const Start = story(examples.start);
export const WithIntroduction = story(examples.withIntroduction);
export const OneForm = story(examples.oneForm);
export const ForOthers = story(examples.forOthers);
export const NotRegistered = story(examples.notRegistered);
export const Form = story(examples.form);
export const Flagged = story(examples.flagged);
export const CannotBeShown = story(examples.cannotBeShown);
export const LeavingOut = story(examples.leavingOut);
export const Between = story(examples.between);
export const BetweenFlagged = story(examples.betweenFlagged);
export const BetweenNotSent = story(examples.betweenNotSent);
export const BetweenLeftOut = story(examples.betweenLeftOut);
export const BetweenNotShown = story(examples.betweenNotShown);
export const Finished = story(examples.finished);
export const FinishedFlagged = story(examples.finishedFlagged);
export const FinishedNotSent = story(examples.finishedNotSent);
export const NothingFilledIn = story(examples.nothingFilledIn);
export const NothingDue = story(examples.nothingDue);
export const Fallback = story(examples.fallback);
export const Refused = story(examples.refused);
export const WithoutTimePoint = story(examples.withoutTimePoint);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
