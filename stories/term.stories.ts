import '@cairnkit/elements/term.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/term/term.examples.js';
import { story } from './story.js';

export default { title: 'Term', component: 'cairn-term' } satisfies Meta;

export const InSentence = story(examples.inSentence);
export const Opened = story(examples.opened);
export const WithLink = story(examples.withLink);
export const OtherLook = story(examples.otherLook);
export const InList = story(examples.inList);
export const Registered = story(examples.registered);
export const Unknown = story(examples.unknown);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
