import type { Measure } from '@cairnkit/engine/measure.js';

import { anxiety, asked, cutPoint, depression, phqScreeners } from './phq-screeners.js';

const { instructions, timeFrame, missing, licence } = phqScreeners;

const source = 'uwcirg/fhir-questionnaires@e2d9d19710c4, CIRG-PHQ-4.json';

const screen =
  'Kroenke et al. (2009): 3 or more on either half is a positive screen; as given by NINDS ' +
  'Common Data Elements, F2495, https://www.commondataelements.ninds.nih.gov';

const key =
  'Kroenke et al. (2009), as given in awell-health/awell-score@c37843e50576, src/scores/phq_4/' +
  'README.md: anxiety, the first two items; depression, the last two; in total all four (0 to 12), ' +
  'more severe the higher';

const half = {
  source: key,
  range: { min: 0, max: 6 },
  direction: 'higher-is-worse',
  missing,
  rounding: 'none',
  bandSets: [cutPoint('cut-point-3', 3, screen)],
  reliableChange: [],
  codes: [],
} satisfies Partial<Measure['scales'][number]>;

/**
 * Patient Health Questionnaire, four items: the GAD-2, then the PHQ-2.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/gad7.xml and phq9.xml, items 1 and 2 of each. Order, scoring
 * and bands: Kroenke, Spitzer, Williams & Löwe (2009), Psychosomatics 50:613–621.
 */
export default {
  kind: 'measure',
  id: 'phq-4',
  version: '1.0.0',
  lang: 'en',
  title: 'Patient Health Questionnaire-4',
  short: 'PHQ-4',
  respondent: 'self',
  ages: {
    from: 18,
    source:
      'Kroenke et al. (2009), adults in primary care. No study of the four items together with ' +
      'under-18s was read; the PHQ-2 was studied from 13 and the GAD-2 from 14 (see there).',
  },
  instructions,
  timeFrame,
  items: asked([...anxiety.slice(0, 2), ...depression.slice(0, 2)]),
  scales: [
    { id: 'depression', title: 'Depression', items: ['q3', 'q4'], ...half },
    { id: 'anxiety', title: 'Anxiety', items: ['q1', 'q2'], ...half },
    {
      id: 'total',
      title: 'Total',
      items: ['q1', 'q2', 'q3', 'q4'],
      source: key,
      range: { min: 0, max: 12 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [
        {
          id: 'severity',
          bands: [
            { from: 0, name: 'none' },
            { from: 3, name: 'mild' },
            { from: 6, name: 'moderate' },
            { from: 9, name: 'severe' },
          ],
          source:
            'Kroenke et al. (2009): 0–2, 3–5, 6–8 and 9–12; names as given by NINDS Common Data ' +
            'Elements, F2495 (psychological distress: none, mild, moderate, severe). Others call ' +
            'the lowest “normal” (awell-health/awell-score@c37843e50576, src/scores/phq_4).',
        },
      ],
      reliableChange: [],
      codes: [
        {
          system: 'loinc',
          code: '70272-0',
          display: 'Patient health questionnaire 4 item total score',
          source,
        },
      ],
    },
  ],
  flags: [],
  codes: [
    {
      system: 'loinc',
      code: '69724-3',
      display: 'Patient Health Questionnaire 4 item (PHQ-4) [Reported]',
      source,
    },
  ],
  licence,
  notes: [
    'A screen, not a diagnosis: whoever is at or above a cut-point should be asked further.',
    'Asks nothing about suicide or self-harm, so it raises no flag; silence here says nothing about risk.',
  ],
  sources: [
    'Kroenke K, Spitzer RL, Williams JBW, Löwe B (2009). An ultra-brief screening scale for anxiety and depression: the PHQ-4. Psychosomatics 50:613–621.',
    'Löwe B, Wahl I, Rose M et al. (2010). A 4-item measure of depression and anxiety: validation and standardization of the PHQ-4 in the general population. J Affect Disord 122:86–95. https://doi.org/10.1016/j.jad.2009.06.019',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/gad7.xml and phq9.xml',
  ],
} satisfies Measure as Measure;
