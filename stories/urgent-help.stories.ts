import '@cairnkit/elements/urgent-help.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/urgent-help/urgent-help.examples.js';
import { story } from './story.js';

export default { title: 'Urgent help', component: 'cairn-urgent-help' } satisfies Meta;

export const National = story(examples.national);
export const WithLocal = story(examples.withLocal);
export const WithLocalWords = story(examples.withLocalWords);
export const Compact = story(examples.compact);
export const CompactWithLocal = story(examples.compactWithLocal);
export const Registered = story(examples.registered);
export const Refused = story(examples.refused);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
