import '@cairnkit/elements/school-finder.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/school-finder/school-finder.examples.js';
import { story } from './story.js';

export default { title: 'School finder', component: 'cairn-school-finder' } satisfies Meta;

export const Empty = story(examples.empty);
export const WithQuestion = story(examples.withQuestion);
export const SameName = story(examples.sameName);
export const Mistyped = story(examples.mistyped);
export const LookedAt = story(examples.lookedAt);
export const TooMany = story(examples.tooMany);
export const LongName = story(examples.longName);
export const NothingFound = story(examples.nothingFound);
export const Live = story(examples.live);
export const LiveInCluster = story(examples.liveInCluster);
export const StartingSoon = story(examples.startingSoon);
export const StartingSoonWithoutDay = story(examples.startingSoonWithoutDay);
export const NotYet = story(examples.notYet);
export const LongNameChosen = story(examples.longNameChosen);
export const NotListed = story(examples.notListed);
export const NotInCompleteList = story(examples.notInCompleteList);
export const NotSure = story(examples.notSure);
export const WithOwnWords = story(examples.withOwnWords);
export const WithoutList = story(examples.withoutList);
export const WrittenWithoutList = story(examples.writtenWithoutList);
export const Registered = story(examples.registered);
export const Refused = story(examples.refused);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
