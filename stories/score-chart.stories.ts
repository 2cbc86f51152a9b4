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
export const ChildAndParent = story(examples.childAndParent);
export const TScores = story(examples.tScores);
