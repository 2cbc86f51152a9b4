import '@cairnkit/elements/goal-chart.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/goal-chart/goal-chart.examples.js';
import { story } from './story.js';

export default {
  title: 'Goal chart',
  component: 'cairn-goal-chart',
} satisfies Meta;

export const YoungPerson = story(examples.youngPerson);
export const Practitioner = story(examples.practitioner);
export const SeveralRespondents = story(examples.severalRespondents);
export const MissedSession = story(examples.missedSession);
export const Reached = story(examples.reached);
export const Changed = story(examples.changed);
export const NoRoom = story(examples.noRoom);
export const OrdinaryUpsAndDowns = story(examples.ordinaryUpsAndDowns);
export const OnlyTheLast = story(examples.onlyTheLast);
export const NoScores = story(examples.noScores);
export const OneScore = story(examples.oneScore);
export const AllZero = story(examples.allZero);
export const SameDay = story(examples.sameDay);
export const FarApart = story(examples.farApart);
export const ManyScores = story(examples.manyScores);
export const Corrected = story(examples.corrected);
export const TableOpen = story(examples.tableOpen);
export const Cursor = story(examples.cursor);
export const Tools = story(examples.tools);
export const PngRefused = story(examples.pngRefused);
export const ImpossibleScores = story(examples.impossibleScores);
export const Hostile = story(examples.hostile);
export const EndlessWords = story(examples.endlessWords);
export const RightToLeft = story(examples.rightToLeft);
export const Narrow = story(examples.narrow);
export const Dark = story(examples.dark);
export const OnlyTheirOwn = story(examples.onlyTheirOwn);
export const Fallback = story(examples.fallback);
export const UnknownAudience = story(examples.unknownAudience);
export const NotGoals = story(examples.notGoals);
