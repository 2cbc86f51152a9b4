import '@cairnkit/elements/result.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/result/result.examples.js';
import { story } from './story.js';

export default { title: 'Result', component: 'cairn-result' } satisfies Meta;

export const Complete = story(examples.complete);
export const WithDate = story(examples.withDate);
export const Flagged = story(examples.flagged);
export const Missing = story(examples.missing);
export const Prorated = story(examples.prorated);
export const Problems = story(examples.problems);
export const AllAnswers = story(examples.allAnswers);
export const Several = story(examples.several);
export const NotCopied = story(examples.notCopied);
export const Fallback = story(examples.fallback);
export const WithoutWording = story(examples.withoutWording);
export const Worded = story(examples.worded);
export const SeveralBandings = story(examples.severalBandings);
export const WithoutScores = story(examples.withoutScores);
export const RightToLeft = story(examples.rightToLeft);
