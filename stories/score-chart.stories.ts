import '@cairnkit/elements/score-chart.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/score-chart/score-chart.examples.js';
import { story } from './story.js';

export default {
  title: 'Score chart',
  component: 'cairn-score-chart',
} satisfies Meta;

export const YoungPerson = story(examples.youngPerson);
export const Practitioner = story(examples.practitioner);
export const SeveralRespondents = story(examples.severalRespondents);
export const TScores = story(examples.tScores);
export const SeveralScales = story(examples.severalScales);
export const Cursor = story(examples.cursor);
export const TableOpen = story(examples.tableOpen);
export const NoScores = story(examples.noScores);
export const OneScore = story(examples.oneScore);
export const AtTheTop = story(examples.atTheTop);
export const ImpossibleScores = story(examples.impossibleScores);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Dark = story(examples.dark);
export const UnknownAudience = story(examples.unknownAudience);
