import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import type { BandSet } from '@cairnkit/engine/vocabulary.js';

import { ids, upTo } from './wordless-items.js';

const duke =
  'https://psychiatry.duke.edu/research/research-programs-areas/assessment-intervention/developmental-epidemiology-instruments-0';

/** What the Mood and Feelings Questionnaires have in common, long and short. */
export const mfqFamily = {
  timeFrame: 'In the past two weeks',
  /** “Not true”, “sometimes” and “true”. */
  values: [0, 1, 2],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      '“Should you wish to administer the MFQ to your clients or for your research study, you may ' +
      'download a PDF of any version of the MFQ free of charge. We ask only that you cite the ' +
      'authors in any published work.” That is leave to use it, not to pass the wording on. Ask ' +
      'Duke University before publishing it.',
    attribution: 'Copyright Adrian Angold & Elizabeth J. Costello, 1987; Duke University.',
    source: duke,
    checkedOn: '2026-11-23',
  },
  noCutPoints:
    'Its authors prescribe no cut points: “There are no prescribed cut points for any version ' +
    `the MFQ” (${duke}). The band sets here are other people’s findings; each holds for those ` +
    'whom it was found with.',
  sources: [
    'Angold A, Costello EJ, Messer SC, Pickles A, Winder F, Silver D (1995). Development of a short questionnaire for use in epidemiological studies of depression in children and adolescents. Int J Methods Psychiatr Res 5:237–249.',
    duke,
  ],
} satisfies Record<string, unknown> & Pick<Measure, 'licence' | 'timeFrame' | 'sources'>;

/** Two bands around a cut-off that somebody found. */
export const mfqCutOff = (id: string, title: string, from: number, source: string): BandSet => ({
  id,
  title,
  bands: [
    { from: 0, name: 'below the cut-off' },
    { from, name: 'at or above the cut-off' },
  ],
  source,
});

/** The one scale: the sum of all items. */
export const mfqTotal = (count: number, bandSets: BandSet[]): Scale => ({
  id: 'total',
  title: 'Total',
  items: ids(...upTo(count)),
  source:
    'Each answer counts 0, 1 or 2, and all are added up: 0 to 66, or 0 to 26 on the short form, more ' +
    'severe the higher (https://en.wikipedia.org/wiki/The_Mood_and_Feelings_Questionnaire). The same ' +
    'sum, and that of the parent’s 34 items: ReproNim/reproschema-library@2f8b6d54ef59, activities/' +
    'MFQ_SR and MFQ_P. Angold et al. (1995) itself was not read.',
  range: { min: 0, max: 2 * count },
  direction: 'higher-is-worse',
  missing: {
    atMost: 0,
    source:
      'The developers publish no rule for missing answers that we could find, so a total needs ' +
      'every answer.',
  },
  rounding: 'none',
  bandSets,
  reliableChange: [],
  codes: [],
});

/** Items 16 to 19 of both long forms. */
export const mfqFlags: Measure['flags'] = ids(16, 17, 18, 19).map((item) => ({
  item,
  kind: 'suicide-or-self-harm',
  from: 1,
  source:
    'Items 16 to 19 are those on death and suicide, in the child’s form as in the parent’s ' +
    '(ReproNim/reproschema-library@2f8b6d54ef59, activities/MFQ_SR and MFQ_P). Any answer above ' +
    '“not true” is raised, whatever the total: our rule, deliberately cautious.',
}));
