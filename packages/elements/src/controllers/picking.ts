import type { Schools } from '@cairnkit/engine/schools.js';

/** What a picker is given by the element that it stands in. */
export interface Picking {
  /** The schools to choose from; without any, a school is answered in words. */
  readonly list: () => Schools | undefined;
  /** Whether a list may still come. */
  readonly isWaiting?: () => boolean;
  /** Somebody answered, or took an answer back. */
  readonly changed: () => void;
  /** A stored answer is none, the list is none, or a part of Cairn did not load. */
  readonly failed: (error: Pick<Error, 'message'>) => void;
}
