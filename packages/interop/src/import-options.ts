import type { Measure } from '@cairnkit/engine/measure.js';

import type { ValueSets } from './questionnaire-options.js';

/** What an import needs to be told. */
export interface ImportOptions {
  /** The day of the import, such as `2026-12-01`: when its licence was last looked at. */
  readonly on: string;
  /** In which language, where the questionnaire has translations: a language tag. */
  readonly lang?: string;
  /** Value sets that the questionnaire names but does not contain. LOINC’s LL358-3 is built in. */
  readonly valueSets?: ValueSets;
  /** What the questionnaire does not say of itself, such as `respondent`, `ages` or `flags`. */
  readonly measure?: Partial<
    Pick<
      Measure,
      'id' | 'version' | 'short' | 'respondent' | 'ages' | 'timeFrame' | 'flags' | 'licence'
    >
  >;
  /** Which way the scores point: a questionnaire does not say. By linkId. */
  readonly directions?: Readonly<Record<string, Measure['scales'][number]['direction']>>;
}
