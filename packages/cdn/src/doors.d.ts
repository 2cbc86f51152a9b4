/** What the build found to load: written by `scripts/cdn/doors.mjs`, one `import()` a line. */
declare module 'cairn:doors' {
  import type { Definitions, Kind } from '@cairnkit/engine/catalogue.js';

  /** Elements by their tags. */
  export const elements: Readonly<Record<string, () => Promise<unknown>>>;
  /** Definitions by kind and id, such as `measure/phq-9`. */
  export const definitions: Readonly<
    Record<string, () => Promise<{ readonly default: Definitions[Kind] }>>
  >;
  /** What makes elements speak the page's language, where that has been reviewed. */
  export const localization: () => Promise<unknown>;
  export const languages: readonly string[];
}
