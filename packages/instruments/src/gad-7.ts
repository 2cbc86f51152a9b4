import type { Measure } from '@cairnkit/engine/measure.js';

import { phqScreeners } from './phq-screeners.js';

const { instructions, timeFrame, options, missing, licence } = phqScreeners;

const texts = [
  'Feeling nervous, anxious or on edge',
  'Not being able to stop or control worrying',
  'Worrying too much about different things',
  'Trouble relaxing',
  'Being so restless that it is hard to sit still',
  'Becoming easily annoyed or irritable',
  'Feeling afraid as if something awful might happen',
];

const source = 'jmandel/fhir-questionnaires-from-the-web, outputs/questionnaires/gad-7.json';

/**
 * Generalised Anxiety Disorder, seven items on anxiety over two weeks.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/gad7.xml, which reproduces the form from phqscreeners.com.
 * Scoring and bands: Spitzer, Kroenke, Williams & Löwe (2006), https://doi.org/10.1001/archinte.166.10.1092
 */
export default {
  kind: 'measure',
  id: 'gad-7',
  version: '1.0.0',
  lang: 'en',
  title: 'Generalised Anxiety Disorder-7',
  short: 'GAD-7',
  respondent: 'self',
  ages: {
    from: 11,
    source:
      'Psychometric properties of the GAD-7 in youth: screening in a primary care sample ' +
      '(579 young people aged 11 to 17), Annals of Clinical Psychiatry; developed with adults by ' +
      'Spitzer et al. (2006)',
  },
  instructions,
  timeFrame,
  items: texts.map((text, i) => ({ type: 'choice', id: `q${i + 1}`, text, options })),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: texts.map((_, i) => `q${i + 1}`),
      range: { min: 0, max: 21 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [
        {
          id: 'severity',
          bands: [
            { from: 0, name: 'none–minimal' },
            { from: 5, name: 'mild' },
            { from: 10, name: 'moderate' },
            { from: 15, name: 'severe' },
          ],
          source:
            'Spitzer et al. (2006): 5, 10 and 15 for mild, moderate and severe. The paper names ' +
            'no band below 5; “none–minimal” follows the PHQ-9 of the same developers.',
        },
      ],
      reliableChange: [
        {
          scheme: 'nhs-england',
          points: 4,
          source:
            'NHSDigital/mental-health-monthly-statistics@7b4d7421838b, ' +
            'cyp_reliable_change_thresholds (credited there to CYP IAPT 2015)',
        },
        {
          scheme: 'strict',
          points: 4.22,
          source:
            'The unrounded figure in the same NHS code: ' +
            'NHSDigital/mental-health-monthly-statistics@7b4d7421838b',
        },
      ],
      codes: [
        {
          system: 'snomed-ct',
          code: '445455005',
          display: 'Generalized anxiety disorder 7 item score',
          source:
            'MHSDS v6 assessment list; NHSDigital/mental-health-monthly-statistics@7b4d7421838b',
        },
        {
          system: 'loinc',
          code: '70274-6',
          display: 'Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]',
          source,
        },
      ],
    },
  ],
  flags: [],
  codes: [
    {
      system: 'loinc',
      code: '69737-5',
      display: 'Generalized anxiety disorder 7 item (GAD-7)',
      source,
    },
  ],
  licence,
  sources: [
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B (2006). A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 166:1092–1097. https://doi.org/10.1001/archinte.166.10.1092',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/gad7.xml',
  ],
} satisfies Measure as Measure;
