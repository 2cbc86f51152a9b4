import type { Measure } from '@cairnkit/engine/measure.js';

import { coreMeasures } from './core-measures.js';

const { item, turned, scale, bands, reliableChange, scoreCode, licence, notes } = coreMeasures;

/**
 * Clinical Outcomes in Routine Evaluation, ten statements on the last week.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/core10.xml.
 * Scoring: https://www.coresystemtrust.org.uk/whats-in-a-name-1-scoring-core-measures/
 */
export default {
  kind: 'measure',
  id: 'core-10',
  version: '1.0.0',
  lang: 'en',
  title: 'Clinical Outcomes in Routine Evaluation 10',
  short: 'CORE-10',
  respondent: 'self',
  ages: {
    from: 16,
    source:
      'For adults; the CORE System Trust calls the CORE-OM, of which it is a short form, ' +
      '“probably usable down to about age 16 depending on literacy”: ' +
      'https://www.coresystemtrust.org.uk/home/instruments/. O’Reilly et al. (2016), PMC6860299, ' +
      'used it from 17.',
  },
  instructions:
    'IMPORTANT – PLEASE READ THIS FIRST\n' +
    'This form has 10 statements about how you have been OVER THE LAST WEEK. Please read each ' +
    'statement and think how often you felt that way last week. Then tick the box which is ' +
    'closest to this.\n' +
    'Over the last week...',
  timeFrame: 'Over the last week',
  items: [
    item(1, 'I have felt tense, anxious or nervous'),
    turned(2, 'I have felt I have someone to turn to for support when needed'),
    turned(3, 'I have felt able to cope when things go wrong'),
    item(4, 'Talking to people has felt too much for me'),
    item(5, 'I have felt panic or terror'),
    item(6, 'I made plans to end my life'),
    item(7, 'I have had difficulty getting to sleep or staying asleep'),
    item(8, 'I have felt despairing or hopeless'),
    item(9, 'I have felt unhappy'),
    item(10, 'Unwanted images or memories have been distressing me'),
  ],
  scales: [
    {
      ...scale,
      bandSets: [
        {
          id: 'severity',
          title: 'severity',
          bands,
          source:
            'O’Reilly et al. (2016), PMC6860299, as quoted in ' +
            'awell-health/awell-score@c37843e50576, src/scores/yp_core/README.md',
        },
        {
          id: 'clinical-cut-off',
          title: 'clinical cut-off',
          bands: [
            { from: 0, name: 'below the clinical cut-off' },
            { from: 11, name: 'clinical range' },
          ],
          source:
            'Barkham et al. (2013): 11 or above, as reported at ' +
            'https://novopsych.com.au/assessments/outcome-monitoring/clinical-outcomes-in-routine-evaluation-10-core-10/',
        },
      ],
      reliableChange: reliableChange(5, 5.39),
      codes: [
        scoreCode('718583008', 'Clinical Outcomes in Routine Evaluation - 10 clinical score'),
      ],
    },
  ],
  flags: [
    {
      item: 'q6',
      kind: 'suicide-or-self-harm',
      from: 1,
      source:
        'Statement 6 is about plans to end one’s life. Any answer above “Not at all” is raised, ' +
        'whatever the total: our rule, deliberately cautious.',
    },
  ],
  codes: [],
  licence,
  notes: [
    'Wording: statements and answers as in CamCOPS, and the same in other public copies. CamCOPS ' +
      'has “choose the option” where the paper form has “tick the box which is closest to this”; ' +
      'we keep the words of the paper form, because the licence allows no change.',
    'Other bands are in use (11 to 15 mild, 16 to 20 moderate, 21 to 25 moderate-to-severe: ' +
      'helpineedsomebody.org), and a reliable change of 6 points (dev.trybloom.co.uk). They name ' +
      'no better source, and NHS England uses 5.',
    ...notes,
  ],
  sources: [
    'Barkham M et al. (2013). The CORE-10: a short measure of psychological distress for routine use in the psychological therapies. Couns Psychother Res 13(1):3–13.',
    'O’Reilly A et al. (2016). Performance of the CORE-10 and YP-CORE measures in a sample of youth engaging with a community mental health service. Int J Methods Psychiatr Res 25(4):324–332. PMC6860299',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/core10.xml',
  ],
} satisfies Measure as Measure;
