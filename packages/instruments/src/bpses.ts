import type { Measure } from '@cairnkit/engine/measure.js';

import { nhs, nhsDirections, snomed } from './mhsds-codes.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

const awell = 'awell-health/awell-score@c37843e50576, src/scores/bpses';

/**
 * Brief Parental Self Efficacy Scale, five items.
 *
 * A scoring key without wording. Scoring: awell-health/awell-score@c37843e50576, src/scores/bpses,
 * after Woolgar, Humayun, Scott & Dadds (2023).
 */
export default {
  kind: 'measure',
  id: 'bpses',
  version: '1.0.0',
  lang: 'en',
  title: 'Brief Parental Self Efficacy Scale',
  short: 'BPSES',
  respondent: 'parent',
  ages: {
    from: 3,
    to: 18,
    source:
      'Woolgar et al. (2023): parents of children “from preschool to late adolescent”. The years ' +
      'are our reading of these words.',
  },
  timeFrame: 'At present; no period is named',
  items: wordlessItems(5, [1, 2, 3, 4, 5]),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(5)),
      source:
        `${awell}/README.md, after Woolgar et al. (2023): all five items added up, 5 to 25. “Higher ` +
        'scores indicate higher levels of parental self-efficacy.”',
      range: { min: 5, max: 25 },
      direction: 'higher-is-better',
      missing: {
        atMost: 0,
        source: `No rule of the developers for missing answers was found; ${awell}, needs every answer too`,
      },
      rounding: 'none',
      bandSets: [],
      reliableChange: [],
      codes: [snomed('734919008', 'Brief Parental Self-Efficacy Scale score')],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      '“The BPSES is free to use. It is also one of the measures covered by the NHS Digital ' +
      'Copyright Licensing Service.” Nothing is said about passing the wording on, so this file ' +
      'has none. Ask the authors, or the NHS England Copyright Licensing Service.',
    attribution: 'Woolgar M, Humayun S, Scott S, Dadds MR (2023).',
    source:
      'https://corc.uk.net/outcome-experience-measures/brief-parental-self-efficacy-scale-bpses/',
    checkedOn: '2026-11-23',
  },
  notes: [
    `The code of the national statistics (${nhsDirections}) marks the BPSES “Negative”, as if lower were better. awell-score, after Woolgar et al. (2023), has higher as better. We take the mark for an error.`,
    `An older table of the NHS (${nhs}, 04_mhsds_ref_tables.py) has 961031000000108 for this score; the MHSDS v6 list has 734919008, and so do we.`,
    'There are “no available guidelines or data for clinical cut-off ratings” (CORC).',
  ],
  sources: [
    'Woolgar M, Humayun S, Scott S, Dadds MR (2023). I know what to do; I can do it; it will work: the Brief Parental Self Efficacy Scale (BPSES) for parenting interventions. Child Psychiatry Hum Dev. https://doi.org/10.1007/s10578-023-01583-0',
    `Scoring: ${awell}/README.md`,
  ],
} satisfies Measure as Measure;
