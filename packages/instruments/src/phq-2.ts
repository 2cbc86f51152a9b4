import type { Measure } from '@cairnkit/engine/measure.js';

import { asked, cutPoint, depression, phqScreeners } from './phq-screeners.js';

const { instructions, timeFrame, missing, licence } = phqScreeners;

const source =
  'jmandel/fhir-questionnaires-from-the-web@affe7177a262, outputs/questionnaires/phq-2.json';

/**
 * Patient Health Questionnaire, the first two items of the PHQ-9: a first step only.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/phq9.xml. Scoring: Kroenke, Spitzer & Williams (2003),
 * Med Care 41:1284–1292.
 */
export default {
  kind: 'measure',
  id: 'phq-2',
  version: '1.0.0',
  lang: 'en',
  title: 'Patient Health Questionnaire-2',
  short: 'PHQ-2',
  respondent: 'self',
  ages: {
    from: 13,
    source:
      'Richardson et al. (2010), ages 13 to 17, PMC3100798; developed with adults by Kroenke et ' +
      'al. (2003)',
  },
  instructions,
  timeFrame,
  items: asked(depression.slice(0, 2)),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ['q1', 'q2'],
      source:
        'Kroenke et al. (2003): both items added up, 0 to 6, depression more likely the higher; as ' +
        'given in awell-health/awell-score@c37843e50576, src/scores/phq_2/README.md',
      range: { min: 0, max: 6 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [
        cutPoint(
          'cut-point-3',
          3,
          'Kroenke et al. (2003): 3 as the best cut-point in adults; Richardson et al. (2010), ' +
            'PMC3100798, ages 13 to 17: 3 or more had 74% sensitivity and 75% specificity for ' +
            'major depression',
          'cut-point of 3',
        ),
        cutPoint(
          'cut-point-2',
          2,
          'Arroll et al. (2010), PMC2906530, adults in primary care: 2 or more found more ' +
            'depression (86% sensitivity, 78% specificity) than 3 or more (61% and 92%)',
          'cut-point of 2',
        ),
      ],
      reliableChange: [],
      codes: [
        {
          system: 'loinc',
          code: '55758-7',
          display: 'Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]',
          source,
        },
      ],
    },
  ],
  flags: [],
  codes: [
    {
      system: 'loinc',
      code: '55757-9',
      display: 'Patient Health Questionnaire 2 item (PHQ-2) [Reported]',
      source,
    },
  ],
  licence,
  notes: [
    'A first step: whoever is at or above the cut-point should be asked further, for instance with the PHQ-9 or in an interview (Kroenke et al. 2003).',
    'Asks nothing about suicide or self-harm, so it raises no flag; silence here says nothing about risk.',
  ],
  sources: [
    'Kroenke K, Spitzer RL, Williams JBW (2003). The Patient Health Questionnaire-2: validity of a two-item depression screener. Med Care 41:1284–1292.',
    'Richardson LP et al. (2010). Evaluation of the PHQ-2 as a brief screen for detecting major depression among adolescents. Pediatrics 125:e1097–e1103. PMC3100798',
    'Arroll B et al. (2010). Validation of PHQ-2 and PHQ-9 to screen for major depression in the primary care population. Ann Fam Med 8:348–353. PMC2906530',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/phq9.xml, items 1 and 2',
  ],
} satisfies Measure as Measure;
