import { malformed } from './refusal.js';

const pattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a text is a UUID, of any version. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}

/**
 * The id in a path, in lower case as it is stored.
 *
 * @throws {Refusal} If it is no UUID.
 */
export function uuidOf(id: string): string {
  if (isUuid(id)) return id.toLowerCase();
  throw malformed([{ path: 'id', message: 'must be a UUID' }]);
}
