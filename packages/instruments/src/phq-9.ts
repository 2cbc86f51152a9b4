import type { Measure } from '@cairnkit/engine/measure.js';

import { nationalChange, nhs, strictChange } from './mhsds-codes.js';
import { asked, cutPoint, depression, phqScreeners } from './phq-screeners.js';
import { phq9Syndromes } from './phq-syndromes.js';

const { instructions, timeFrame, missing, licence } = phqScreeners;

/**
 * Patient Health Questionnaire, nine items on depression over two weeks.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/phq9.xml, which reproduces the form from phqscreeners.com.
 * Scoring and bands: Kroenke, Spitzer & Williams (2001), https://doi.org/10.1046/j.1525-1497.2001.016009606.x
 */
export default {
  kind: 'measure',
  id: 'phq-9',
  version: '1.0.0',
  lang: 'en',
  title: 'Patient Health Questionnaire-9',
  short: 'PHQ-9',
  respondent: 'self',
  ages: {
    from: 13,
    source:
      'Richardson et al. (2010), ages 13 to 17, PMC3217785; developed with adults by Kroenke et ' +
      'al. (2001). For a wording made for ages 11 to 17, see the PHQ-A.',
  },
  instructions,
  timeFrame,
  items: [
    ...asked(depression),
    {
      type: 'choice',
      id: 'q10',
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      options: [
        { value: 0, text: 'Not difficult at all' },
        { value: 1, text: 'Somewhat difficult' },
        { value: 2, text: 'Very difficult' },
        { value: 3, text: 'Extremely difficult' },
      ],
      supplementary: true,
      codes: [
        {
          system: 'loinc',
          code: '69722-7',
          source: 'LHNCBC/lforms@24c718759a35, test/data/R4/phq9.json',
        },
      ],
    },
  ],
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'],
      source:
        'Kroenke et al. (2001), PMC1495268: nine items added up, 0 to 27, more severe the higher. ' +
        'Item 10 does not count: ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
        'server/camcops_server/tasks/phq9.py, MAIN_QUESTIONS.',
      range: { min: 0, max: 27 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [
        {
          id: 'severity',
          title: 'severity',
          bands: [
            { from: 0, name: 'none–minimal' },
            { from: 5, name: 'mild' },
            { from: 10, name: 'moderate' },
            { from: 15, name: 'moderately severe' },
            { from: 20, name: 'severe' },
          ],
          source:
            'Kroenke et al. (2001), PMC1495268: 5, 10, 15 and 20 for mild, moderate, moderately ' +
            'severe and severe; the lowest band as named in the developers’ instruction manual',
        },
        cutPoint(
          'adult-cut-point',
          10,
          'Kroenke et al. (2001): 10 or more had 88% sensitivity and 88% specificity for major ' +
            'depression in adults',
          'cut-point for adults',
        ),
        cutPoint(
          'adolescent-cut-point',
          11,
          'Richardson et al. (2010), PMC3217785, ages 13 to 17: 11 or more had 89.5% sensitivity ' +
            'and 77.5% specificity for major depression',
          'cut-point for ages 13 to 17',
        ),
      ],
      reliableChange: [nationalChange(6, 'CYP IAPT 2015'), strictChange(5.99)],
      caseness: [
        {
          scheme: 'talking-therapies',
          from: 10,
          source:
            'NHS Talking Therapies (formerly IAPT), a scheme for adults: 10 or more. Definitions ' +
            'in trial NCT05134103 (“scoring >9 on the PHQ-9”); “scoring above nine”, ' +
            'https://mpft.nhs.uk/services/talking-therapies/stw-talking-therapies/resources/wellbeing-questionnaires',
        },
      ],
      codes: [
        {
          system: 'snomed-ct',
          code: '720433000',
          display: 'Patient health questionnaire 9 score',
          source: `MHSDS v6 assessment list; ${nhs}`,
        },
        {
          system: 'loinc',
          code: '44261-6',
          display: 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]',
          source: 'LHNCBC/lforms@24c718759a35, test/data/R4/phq9.json',
        },
      ],
    },
  ],
  patterns: phq9Syndromes,
  flags: [
    {
      item: 'q9',
      kind: 'suicide-or-self-harm',
      from: 1,
      source:
        'Item 9 asks about thoughts of being better off dead or of hurting oneself. Any answer ' +
        'above “Not at all” is raised, whatever the total: our rule, deliberately cautious.',
    },
  ],
  codes: [
    {
      system: 'loinc',
      code: '44249-1',
      display: 'PHQ-9 quick depression assessment panel',
      source: 'LHNCBC/lforms@24c718759a35, test/data/R4/phq9.json',
    },
  ],
  licence,
  notes: [
    'Talking Therapies caseness is an adult scheme; it was not made for children and young people.',
    'One Talking Therapies service prints “9 or above” for caseness (oxfordhealth.nhs.uk, Bucks); the national threshold is 10 or more.',
  ],
  sources: [
    'Kroenke K, Spitzer RL, Williams JBW (2001). The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 16:606–613. https://doi.org/10.1046/j.1525-1497.2001.016009606.x',
    'Spitzer RL, Kroenke K, Williams JBW (1999). Validation and utility of a self-report version of PRIME-MD: the PHQ primary care study. JAMA 282:1737–1744.',
    'Instruction manual: instructions for Patient Health Questionnaire (PHQ) and GAD-7 measures. phqscreeners.com',
    'Richardson LP et al. (2010). Evaluation of the PHQ-9 for detecting major depression among adolescents. Pediatrics 126:1117–1123. PMC3217785',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/phq9.xml',
  ],
} satisfies Measure as Measure;
