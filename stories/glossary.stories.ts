import '@cairnkit/elements/glossary.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/glossary/glossary.examples.js';
import { story } from './story.js';

export default { title: 'Glossary', component: 'cairn-glossary' } satisfies Meta;

export const Jargon = story(examples.jargon);
export const Searched = story(examples.searched);
export const NotFound = story(examples.notFound);
export const Opened = story(examples.opened);
export const WithOwnWords = story(examples.withOwnWords);
export const Registered = story(examples.registered);
export const Refused = story(examples.refused);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
