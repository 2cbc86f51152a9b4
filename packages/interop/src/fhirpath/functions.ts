import type { PathFunction } from './call.js';
import { collections } from './on-collections.js';
import { numbers } from './on-numbers.js';
import { scores } from './on-scores.js';
import { texts } from './on-texts.js';

/** Every function there is, by name. */
export const functions: ReadonlyMap<string, PathFunction> = new Map(
  [collections, numbers, texts, scores].flatMap((each) => Object.entries(each)),
);
