import type { Rating } from './goals.js';

/**
 * What tells ratings of one goal apart: the day, who gave it, and the number of the session where
 * there is one. `2026-03-12/young-person/4`.
 */
export function ratingKey({ on, by, session }: Pick<Rating, 'on' | 'by' | 'session'>): string {
  return [on, by, ...(session === undefined ? [] : [session])].join('/');
}
