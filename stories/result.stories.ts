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
export const Narrow = story(examples.narrow);
export const Printed = story(examples.printed);
export const ChangeBetter = story(examples.changeBetter);
export const ChangeWorse = story(examples.changeWorse);
export const ChangeNone = story(examples.changeNone);
export const ChangeWithoutRoom = story(examples.changeWithoutRoom);
export const ChangeWithoutThreshold = story(examples.changeWithoutThreshold);
export const TScores = story(examples.tScores);
export const TScoresAndChange = story(examples.tScoresAndChange);
export const TScoresWithoutAge = story(examples.tScoresWithoutAge);
export const ForeignEarlier = story(examples.foreignEarlier);
export const YoungPerson = story(examples.youngPerson);
export const YoungPersonFlagged = story(examples.youngPersonFlagged);
export const YoungPersonMissing = story(examples.youngPersonMissing);
export const YoungPersonChange = story(examples.youngPersonChange);
export const YoungPersonHostWords = story(examples.youngPersonHostWords);
export const YoungPersonSeveral = story(examples.youngPersonSeveral);
export const YoungPersonOfParent = story(examples.youngPersonOfParent);
export const YoungPersonWithoutScores = story(examples.youngPersonWithoutScores);
export const YoungPersonRightToLeft = story(examples.youngPersonRightToLeft);
export const UnknownAudience = story(examples.unknownAudience);
