import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { mhsdsV6, snomed } from './mhsds-codes.js';
import { needsEvery } from './missing-answers.js';
import { ids, upTo } from './wordless-items.js';

/** Four lines of 10 cm, read to the millimetre; their words are not ours to pass on. */
const lines: Measure['items'] = ids(...upTo(4)).map((id) => ({
  type: 'rating',
  id,
  min: 0,
  max: 10,
  step: 0.1,
}));

const key =
  'Four lines of 0 to 10, “10 better”: ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
  'server/camcops_server/tasks/ors.py and srs.py; added up, 0 to 40, higher is better: ' +
  'https://hiboop.com/assessments/ors/. The same range for all four forms, the children’s too: ' +
  `${mhsdsV6}. No key of the developers was read.`;

/** The sum of the four lines: how a person fares, or how a session was. */
const total = (code: string, display: string, reliableChange: Scale['reliableChange']): Scale => ({
  id: 'total',
  title: 'Total',
  items: ids(...upTo(4)),
  source: key,
  range: { min: 0, max: 40 },
  direction: 'higher-is-better',
  missing: needsEvery('CORC, CamCOPS, pages of the publishers'),
  rounding: 'none',
  bandSets: [],
  reliableChange,
  codes: [snomed(code, display)],
});

/** What the Outcome and the Session Rating Scales, for all ages, have in common. */
export const outcomeRating = (
  code: string,
  display: string,
  reliableChange: Scale['reliableChange'] = [],
) =>
  ({
    items: lines,
    scales: [total(code, display, reliableChange)],
    flags: [],
    codes: [],
    licence: {
      class: 'C',
      spdx: null,
      statement:
        'Copyright Scott D. Miller, Barry L. Duncan and colleagues. “A license to use the ORS, CORS ' +
        'and YCORS in paper and pencil format is available for free to individual practitioners”; ' +
        'groups, agencies and anything electronic need a licence from the developers, by ' +
        'the agreement that comes with the forms. In the NHS, permission may be had through the NHS ' +
        'England Copyright Licensing Service. This file has no wording. Ask at scottdmiller.com or ' +
        'betteroutcomesnow.com before any use on screen.',
      attribution: 'Scott D. Miller and Barry L. Duncan',
      source:
        'https://www.corc.uk.net/outcome-experience-measures/outcome-rating-scale-ors-child-outcome-rating-scale-cors/; ' +
        'https://paperzz.com/doc/7179229/scripting-for-oral-version-of-the-outcome-rating-scale (agreement); ' +
        'ucam-department-of-psychiatry/camcops@56a303e1d783, docs/source/tasks/ors.rst and srs.rst',
      checkedOn: '2026-11-23',
    },
  }) satisfies Partial<Measure>;

export const readToTheMillimetre =
  'On paper each line is 10 cm long, and is read “to the nearest millimeter from the left end” (https://blog.betteroutcomesnow.com/outcome-rating-scale-horse-different-color); so each answer is 0 to 10 in steps of 0.1.';

export const outcomeSources = {
  ors: 'Miller SD, Duncan BL, Brown J, Sparks JA, Claud DA (2003). The Outcome Rating Scale: a preliminary study of the reliability, validity, and feasibility of a brief visual analog measure. J Brief Ther 2:91–100.',
  cors: 'Duncan BL, Sparks JA, Miller SD, Bohanske RT, Claud DA (2006). Giving youth a voice: a preliminary study of the reliability and validity of a brief outcome measure for children, adolescents, and caretakers. J Brief Ther 5(2):71–87.',
  srs: 'Duncan BL, Miller SD, Sparks JA, Claud DA, Reynolds LR, Brown J, Johnson LD (2003). The Session Rating Scale: preliminary psychometric properties of a “working” alliance measure. J Brief Ther 3(1):3–12.',
};
