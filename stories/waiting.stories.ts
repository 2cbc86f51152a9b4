import '@cairnkit/elements/waiting.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/waiting/waiting.examples.js';
import { story } from './story.js';

export default { title: 'Waiting to be sent', component: 'cairn-waiting' } satisfies Meta;

export const Waiting = story(examples.waiting);
export const Asked = story(examples.asked);
export const Stopped = story(examples.stopped);
export const Gone = story(examples.gone);
export const Several = story(examples.several);
export const Nothing = story(examples.nothing);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
