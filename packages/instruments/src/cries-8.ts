import type { Measure } from '@cairnkit/engine/measure.js';
import type { BandSet } from '@cairnkit/engine/vocabulary.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { ids, upTo, wordlessItems } from './wordless-items.js';

const manual =
  'Children and War Foundation, instructions of the CRIES-8 with its Swedish version ' +
  '(https://deploy.doczz.net/doc/6929167/cries-8---children-and-war)';

const form =
  'parthfloyd/openmrs-ampath-to-fhir@093785fbfecd, questionnaires/CRIES-8.json, an OpenMRS form';

const key =
  `${manual}: items 1, 3, 6 and 7, items 2, 4, 5 and 8, and the sum of both; which is which: ${form}. ` +
  'The higher, the worse: 17 or more screens for PTSD in Perrin et al. (2005). The MHSDS v6 assessment ' +
  'list has 0 to 40 for the total.';

const scale = (
  id: string,
  title: string,
  items: readonly number[],
  bandSets: BandSet[] = [],
): Scale => ({
  id,
  title,
  items: ids(...items),
  source: key,
  range: { min: 0, max: 5 * items.length },
  direction: 'higher-is-worse',
  missing: {
    atMost: 0,
    source:
      'The developers publish no rule for missing answers that we could find, so a score needs every ' +
      'answer.',
  },
  rounding: 'none',
  bandSets,
  reliableChange: [],
  codes: [],
});

const total = scale('total', 'Total', upTo(8), [
  {
    id: 'cut-off',
    bands: [
      { from: 0, name: 'below the cut-off' },
      { from: 17, name: 'at or above the cut-off' },
    ],
    source:
      'Perrin, Meiser-Stedman & Smith (2005), https://ueaeprints.uea.ac.uk/50579/: 17 on the ' +
      'CRIES-8 “maximized sensitivity and specificity, minimized the rate of false negatives”',
  },
]);

/**
 * Children’s Revised Impact of Event Scale, eight items on the past week, after something frightening.
 * The key only: leave to pass the wording on was not found.
 *
 * Scoring: Children and War Foundation. Cut-off: Perrin, Meiser-Stedman & Smith (2005).
 */
export default {
  kind: 'measure',
  id: 'cries-8',
  version: '1.0.0',
  lang: 'en',
  title: 'Children’s Revised Impact of Event Scale (8)',
  short: 'CRIES-8',
  respondent: 'self',
  ages: {
    from: 8,
    to: 18,
    source:
      'https://www.corc.uk.net/outcome-experience-measures/child-revised-impact-of-events-scale-cries/',
  },
  timeFrame: 'During the past week',
  // “Not at all”, “rarely”, “sometimes” and “often”: there is no 2 and no 4.
  items: wordlessItems(8, [0, 1, 3, 5]),
  scales: [
    scale('intrusion', 'Intrusion', [1, 3, 6, 7]),
    scale('avoidance', 'Avoidance', [2, 4, 5, 8]),
    {
      ...total,
      codes: [
        {
          system: 'snomed-ct',
          code: '725081001',
          display: 'Revised Child Impact of Events Scale score',
          source:
            'MHSDS v6 assessment list: nhsengland/Reusable-Code-Library@4009bd56, src/dsp/' +
            'validations/mhsds_v6/assessment_scales.py (range 0 to 40); nhsengland/' +
            'MHSDS@dc7bf10df5e6, Reference data/MHSDS Assessments.xlsx',
        },
      ],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      '“The CRIES measures are free to use, but must not be amended without permission from the ' +
      'Children and War Foundation”. No permission to redistribute the wording was found. Ask the ' +
      'Foundation before publishing it.',
    attribution:
      'Children’s Revised Impact of Event Scale (CRIES-8). © Children and War Foundation, 1998.',
    source:
      'https://www.corc.uk.net/outcome-experience-measures/child-revised-impact-of-events-scale-cries/',
    checkedOn: '2026-11-23',
  },
  notes: [
    'The cut-off was found with 63 children from emergency departments and tried with 52 referred ' +
      'to clinics; it is a screen, not a diagnosis.',
    'Two older SNOMED CT codes for the same score (718152002 and 960181000000100) are not in the ' +
      'MHSDS v6 list. Read them; write 725081001.',
    'The 13-item version (CRIES-13) has the same eight items and five more, and a cut-off of its own.',
  ],
  sources: [
    'Perrin S, Meiser-Stedman R, Smith P (2005). The Children’s Revised Impact of Event Scale (CRIES): validity as a screening instrument for PTSD. Behav Cogn Psychother 33:487–498. https://ueaeprints.uea.ac.uk/50579/',
    `Answers, and which items belong to which scale: ${manual}; same key: ${form}`,
  ],
} satisfies Measure as Measure;
