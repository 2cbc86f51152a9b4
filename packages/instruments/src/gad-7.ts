import type { Measure } from '@cairnkit/engine/measure.js';

import { nationalChange, nhs, strictChange } from './mhsds-codes.js';
import { anxiety, asked, cutPoint, phqScreeners } from './phq-screeners.js';

const { instructions, timeFrame, missing, licence } = phqScreeners;

const items = asked(anxiety);

const source =
  'jmandel/fhir-questionnaires-from-the-web@affe7177a262, outputs/questionnaires/gad-7.json';

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
      '(579 young people aged 11 to 17), Annals of Clinical Psychiatry, ' +
      'https://www.aacp.com/article/buy_now/?id=720; developed with adults by ' +
      'Spitzer et al. (2006)',
  },
  instructions,
  timeFrame,
  items,
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: items.map(({ id }) => id),
      source:
        'Spitzer et al. (2006): all seven items added up, 0 to 21, more severe the higher; as given ' +
        'in awell-health/awell-score@c37843e50576, src/scores/GAD_7/README.md',
      range: { min: 0, max: 21 },
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
            { from: 15, name: 'severe' },
          ],
          source:
            'Spitzer et al. (2006): 5, 10 and 15 for mild, moderate and severe. The paper names ' +
            'no band below 5; “none–minimal” follows the PHQ-9 of the same developers.',
        },
        cutPoint(
          'adult-cut-point',
          10,
          'Spitzer et al. (2006): 10 or more had 89% sensitivity and 82% specificity for ' +
            'generalised anxiety disorder in adults',
          'cut-point for adults',
        ),
        {
          id: 'adolescents-with-anxiety-disorder',
          title: 'young people with generalised anxiety disorder',
          bands: [
            { from: 0, name: 'below moderate' },
            { from: 11, name: 'moderate' },
            { from: 17, name: 'severe' },
          ],
          source:
            'Mossman et al. (2017): 11 and 17 for moderate and severe anxiety, in only 40 young ' +
            'people (mean age 14.8) who all had generalised anxiety disorder',
        },
      ],
      reliableChange: [nationalChange(4, 'CYP IAPT 2015'), strictChange(4.22)],
      caseness: [
        {
          scheme: 'talking-therapies',
          from: 8,
          source:
            'NHS Talking Therapies (formerly IAPT), a scheme for adults: 8 or more. Definitions ' +
            'in trial NCT05134103 (“scoring … >7 on the GAD-7”); “above seven”, ' +
            'https://mpft.nhs.uk/services/talking-therapies/stw-talking-therapies/resources/wellbeing-questionnaires',
        },
      ],
      codes: [
        {
          system: 'snomed-ct',
          code: '445455005',
          display: 'Generalized anxiety disorder 7 item score',
          source: `MHSDS v6 assessment list; ${nhs}`,
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
  notes: [
    'Talking Therapies caseness is an adult scheme; it was not made for children and young people.',
    'No LOINC code for item 6: the one in LOINC’s panel for the GAD-7, 69689-8, is named “in last 4 weeks”, not two.',
  ],
  sources: [
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B (2006). A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 166:1092–1097. https://doi.org/10.1001/archinte.166.10.1092',
    'Mossman SA et al. (2017). The Generalized Anxiety Disorder 7-item scale in adolescents with generalized anxiety disorder: signal detection and validation. Ann Clin Psychiatry 29:227–234A. PMID 29069107',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/gad7.xml',
  ],
} satisfies Measure as Measure;
