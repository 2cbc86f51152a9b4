import type { Measure } from '@cairnkit/engine/measure.js';

import { asked, cutPoint, depression, phqScreeners } from './phq-screeners.js';
import { phq8Syndromes } from './phq-syndromes.js';

const { instructions, timeFrame, missing, licence } = phqScreeners;

const items = asked(depression.slice(0, 8));

/**
 * Patient Health Questionnaire, eight items on depression over two weeks: the PHQ-9 without its
 * question on being better off dead, for settings where nobody could respond to it at once.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/phq8.xml. Scoring and bands: Kroenke et al. (2009),
 * https://doi.org/10.1016/j.jad.2008.06.026
 */
export default {
  kind: 'measure',
  id: 'phq-8',
  version: '1.0.0',
  lang: 'en',
  title: 'Patient Health Questionnaire-8',
  short: 'PHQ-8',
  respondent: 'self',
  ages: {
    from: 18,
    source:
      'Kroenke et al. (2009): adults in the general population of the United States. No study of ' +
      'the PHQ-8 itself with under-18s was found; its eight items were studied from 13 as part of ' +
      'the PHQ-9 (Richardson et al. 2010, PMC3217785).',
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
        'Kroenke et al. (2009): all eight items added up, 0 to 24, more severe the higher; so in ' +
        'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/phq8.py',
      range: { min: 0, max: 24 },
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
            'Kroenke et al. (2009), p. 166, “standard PHQ-8 severity intervals (0–4, 5–9, 10–14, ' +
            '15–19, and 20–24)”, quoted in ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
            'tablet_qt/tasks/phq8.cpp; names as for the PHQ-9',
        },
        cutPoint(
          'adult-cut-point',
          10,
          'Kroenke & Spitzer (2002), through Kroenke et al. (2009): 10 or more had 88% sensitivity ' +
            'and 88% specificity for major depression in adults',
          'cut-point for adults',
        ),
      ],
      reliableChange: [],
      codes: [],
    },
  ],
  patterns: phq8Syndromes,
  flags: [],
  codes: [],
  licence,
  notes: [
    'Asks nothing about suicide or self-harm, so it raises no flag; silence here says nothing about risk.',
    'No reliable-change threshold of its own was found; that of the PHQ-9 is not carried over.',
    'No SNOMED CT code for its score is in the MHSDS v6 assessment list.',
  ],
  sources: [
    'Kroenke K, Strine TW, Spitzer RL, Williams JBW, Berry JT, Mokdad AH (2009). The PHQ-8 as a measure of current depression in the general population. J Affect Disord 114:163–173. https://doi.org/10.1016/j.jad.2008.06.026',
    'Kroenke K, Spitzer RL (2002). The PHQ-9: a new depression diagnostic and severity measure. Psychiatric Annals 32:509–521. https://doi.org/10.3928/0048-5713-20020901-06',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/phq8.xml; documentation: docs/source/tasks/phq8.rst',
  ],
} satisfies Measure as Measure;
