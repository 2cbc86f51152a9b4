import '@cairnkit/elements/questionnaire.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/controllers/delivery.examples.js';
import { story } from './story.js';

export default { title: 'Delivery', component: 'cairn-questionnaire' } satisfies Meta;

export const Editing = story(examples.editing);
export const Sending = story(examples.sending);
export const Sent = story(examples.sent);
export const CalledOff = story(examples.calledOff);
export const Unhandled = story(examples.unhandled);
export const Rejected = story(examples.rejected);
export const ServerError = story(examples.serverError);
export const TooManyRequests = story(examples.tooManyRequests);
export const NotAccepted = story(examples.notAccepted);
export const Refused = story(examples.refused);
export const Redirected = story(examples.redirected);
export const TimedOut = story(examples.timedOut);
export const Opaque = story(examples.opaque);
export const NoReceipt = story(examples.noReceipt);
export const LateReceipt = story(examples.lateReceipt);
export const Waiting = story(examples.waiting);
export const Deleted = story(examples.deleted);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
