import '@cairnkit/elements/quick-exit.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/quick-exit/quick-exit.examples.js';
import { story } from './story.js';

export default { title: 'Quick exit', component: 'cairn-quick-exit' } satisfies Meta;

export const Plain = story(examples.plain);
export const WithMore = story(examples.withMore);
export const PressedTwice = story(examples.pressedTwice);
export const WrongAddress = story(examples.wrongAddress);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
