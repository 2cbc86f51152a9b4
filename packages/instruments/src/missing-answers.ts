import type { Scale } from '@cairnkit/engine/scale.js';

/** Where no published rule makes up for missing answers: a score needs every one of them. */
export const needsEvery = (readHere: string): Scale['missing'] => ({
  atMost: 0,
  source:
    `No rule of the developers for missing answers was found (looked in: ${readHere}), so a ` +
    'score needs every answer',
});
