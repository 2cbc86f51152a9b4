import type { Measure } from '@cairnkit/engine/measure.js';

import { nhs } from './mhsds-codes.js';

/** What the WEMWBS and its short form have in common. The wording is not ours to pass on. */
export const wellBeing = {
  timeFrame: 'Over the last 2 weeks',
  /** Printed on the form, from none of the time to all of the time. */
  values: [1, 2, 3, 4, 5],
  /** No rule of the developers for missing answers was found; so nothing is made up for them. */
  missing: {
    atMost: 0,
    source:
      'No rule for missing answers was found, so a total needs every answer. Same rule: ' +
      'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/wemwbs.py, ' +
      'is_complete.',
  },
  codeSource: `MHSDS v6 assessment list; ${nhs}, 04_mhsds_ref_tables.py`,
  licence: {
    class: 'B2',
    spdx: null,
    statement:
      'Register with the University of Warwick for a licence before use. The non-commercial ' +
      'licence “does not give you permission to publicly share WEMWBS or for you to provide ' +
      'WEMWBS to other parties”; commercial organisations need another one, even for work for the ' +
      'NHS. Ask at warwick.ac.uk/services/innovations/wemwbs. CamCOPS argues that the wording is ' +
      'open, from articles under CC BY 2.0 that print it ' +
      '(ucam-department-of-psychiatry/camcops@56a303e1d783, docs/source/tasks/wemwbs.rst): not ' +
      'relied on here. This file has no wording; a service that has a licence adds it.',
    attribution:
      'Warwick-Edinburgh Mental Well-being Scale (WEMWBS) © NHS Health Scotland, University of ' +
      'Warwick and University of Edinburgh, 2006, all rights reserved.',
    source: 'https://warwick.ac.uk/fac/sci/med/research/platform/wemwbs/using/',
    checkedOn: '2026-11-23',
  },
  howTo: 'How to score: https://warwick.ac.uk/fac/sci/med/research/platform/wemwbs/using/howto/',
} satisfies Partial<Measure> & Record<string, unknown>;
