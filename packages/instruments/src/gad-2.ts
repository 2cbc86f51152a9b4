import type { Measure } from '@cairnkit/engine/measure.js';

import { anxiety, asked, cutPoint, phqScreeners } from './phq-screeners.js';

const { instructions, timeFrame, missing, licence } = phqScreeners;

/**
 * Generalised Anxiety Disorder, the first two items of the GAD-7: a first step only.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/gad7.xml. Scoring: Kroenke, Spitzer, Williams, Monahan &
 * Löwe (2007), Ann Intern Med 146:317–325.
 */
export default {
  kind: 'measure',
  id: 'gad-2',
  version: '1.0.0',
  lang: 'en',
  title: 'Generalised Anxiety Disorder-2',
  short: 'GAD-2',
  respondent: 'self',
  ages: {
    from: 14,
    source:
      'Bentley et al. (2021), ages 14 to 26, people in treatment for substance use, PMC7896042; ' +
      'developed with adults aged 18 to 87 by Kroenke et al. (2007)',
  },
  instructions,
  timeFrame,
  items: asked(anxiety.slice(0, 2)),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ['q1', 'q2'],
      source:
        'Kroenke et al. (2007): both items added up, 0 to 6, more anxiety the higher; as given in ' +
        'awell-health/awell-score@c37843e50576, src/scores/GAD_2/README.md',
      range: { min: 0, max: 6 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [
        cutPoint(
          'cut-point-3',
          3,
          'Kroenke et al. (2007), adults: 3 or more had 86% sensitivity and 83% specificity for ' +
            'generalised anxiety disorder; figures as given in ' +
            'awell-health/awell-score@c37843e50576, src/scores/GAD_2/README.md',
          'cut-point of 3',
        ),
        cutPoint(
          'cut-point-2',
          2,
          'Bentley et al. (2021), PMC7896042: 2 gave the best balance in 121 people aged 14 to 26 ' +
            'in treatment for substance use, without a structured interview to compare with',
          'cut-point of 2',
        ),
      ],
      reliableChange: [],
      codes: [],
    },
  ],
  flags: [],
  codes: [],
  licence,
  notes: [
    'A first step: whoever is at or above the cut-point should be asked further, for instance with the GAD-7.',
    'The bands mild, moderate and severe from 1, 3 and 5 that some software shows were not found in a paper of the developers, and are left out.',
  ],
  sources: [
    'Kroenke K, Spitzer RL, Williams JBW, Monahan PO, Löwe B (2007). Anxiety disorders in primary care: prevalence, impairment, comorbidity, and detection. Ann Intern Med 146:317–325.',
    'Bentley KH et al. (2021). Validation of brief screening measures for depression and anxiety in young people with substance use disorders. J Affect Disord 282:1021–1029. PMC7896042',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/gad7.xml, items 1 and 2',
  ],
} satisfies Measure as Measure;
