import type { Issue } from './errors.js';

/** Something that looking at a service has shown, and whether it leads people astray. */
export interface Finding extends Issue {
  readonly isError: boolean;
}
