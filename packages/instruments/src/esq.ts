import type { Measure } from '@cairnkit/engine/measure.js';

import { nhs, nhsDirections, snomed } from './mhsds-codes.js';
import { wordlessItems } from './wordless-items.js';

const corc =
  'https://www.corc.uk.net/outcome-experience-measures/experience-of-service-questionnaire-esq/';

/**
 * The twelve items of a form. Codes are in the order of the form; SNOMED CT has the wording of each
 * item in the name of its code, so names are left out here.
 */
const itemsWith = (codes: readonly string[]): Measure['items'] =>
  wordlessItems(12, [3, 2, 1]).map((item, i) => ({ ...item, codes: [snomed(codes[i]!)] }));

/** What the three forms of the Experience of Service Questionnaire have in common. */
export const esq = (codes: readonly string[]) =>
  ({
    timeFrame: 'The time with the service so far',
    items: itemsWith(codes),
    scales: [],
    flags: [],
    codes: [],
    licence: {
      class: 'B1',
      spdx: null,
      statement:
        'Made by the Commission for Health Improvement, a public body whose work others took over. ' +
        'Brown et al. (2014) call the questionnaire “freely available”. No licence was found that ' +
        'lets us pass its words on, so this file has none. The form is at CORC, corc.uk.net: ask there.',
      attribution:
        'Experience of Service Questionnaire (CHI-ESQ), Commission for Health Improvement; ' +
        'Attride-Stirling (2002)',
      source: `${corc}; https://doi.org/10.1007/s10488-012-0433-9`,
      checkedOn: '2026-11-23',
    },
    notes: [
      'Items only: no total is reported here. Two factors (care and environment) are described by Brown et al. (2014), with a scoring protocol of their own that was not read; report how answers are spread, item by item.',
      'The numbers are not certain. MHSDS tables have 1 to 3 without saying which is which. Here 3 is the most satisfied answer, which stands first on the form, and 1 the least, as in studies where a higher sum means more satisfaction (Kotsis et al. 2024, https://doi.org/10.1186/s41687-024-00798-6). Before items go to a data set, ask which way it counts.',
      'The form has a fourth answer, “Don’t know”, which “is not scored” (https://scales.arabpsychology.com/s/experience-of-service-questionnaire-esq/). It has no number here: leave the item unanswered.',
      `The code of the national statistics (${nhsDirections}) marks the CHI-ESQ “Negative”, as if lower were better. It uses no threshold of change for it.`,
      `An NHS reference table has 1 to 3 for every item (${nhs}, 04_mhsds_ref_tables.py); the MHSDS v6 list has the same codes, but takes 999 alone as their score. Check this before sending items.`,
      'The three questions to be answered in one’s own words are left out: what was good, what was not, and anything else.',
    ],
    sources: [
      'Attride-Stirling (2002), for the Commission for Health Improvement, as cited at https://scales.arabpsychology.com/s/experience-of-service-questionnaire-esq/',
      'Brown A, Ford T, Deighton J, Wolpert M (2014). Satisfaction in child and adolescent mental health services: translating users’ feedback into measurement. Adm Policy Ment Health 41:434–446. https://doi.org/10.1007/s10488-012-0433-9',
      corc,
    ],
  }) satisfies Partial<Measure>;
