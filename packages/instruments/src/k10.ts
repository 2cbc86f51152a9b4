import type { Measure } from '@cairnkit/engine/measure.js';

import { nhs, snomed } from './mhsds-codes.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

/**
 * Kessler Psychological Distress Scale, ten items.
 *
 * A scoring key without wording. Answers count 1 to 5, as in Australia; elsewhere they count 0 to 4
 * (see `notes`). Missing answers: PMHC MDS, the data set of Australia’s Primary Health Networks.
 */
export default {
  kind: 'measure',
  id: 'k10',
  version: '1.0.0',
  lang: 'en',
  title: 'Kessler Psychological Distress Scale, 10 items',
  short: 'K10',
  respondent: 'self',
  ages: {
    from: 18,
    source:
      'Kessler et al. (2002) and Andrews & Slade (2001): surveys of adults. Use with teenagers is ' +
      'common, but no source for a lower age was read.',
  },
  timeFrame: 'Over the last 30 days; some editions say 4 weeks',
  items: wordlessItems(10, [1, 2, 3, 4, 5]),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(10)),
      source:
        'PMHC MDS: “the sum of K10 item 01 through 10 (range: 10-50)”, logicly-au/' +
        'pmhc-mds-spec@be03476231d0, table/measure/k10p/score.rst; the higher, the more distress: ' +
        'Australian Bureau of Statistics (2012), 4817.0.55.001, table E',
      range: { min: 10, max: 50 },
      direction: 'higher-is-worse',
      missing: {
        atMost: 1,
        source:
          'PMHC MDS: with one of the ten missing, “Total score = round( sum of valid item scores / ' +
          '9 * 10 )”; with more than one, the total is invalid ' +
          '(logicly-au/pmhc-mds-spec@be03476231d0, table/measure/k10p/score.rst, after AMHOCN)',
      },
      rounding: 'half-up',
      bandSets: [
        {
          id: 'abs',
          title: 'Australian Bureau of Statistics',
          bands: [
            { from: 10, name: 'low' },
            { from: 16, name: 'moderate' },
            { from: 22, name: 'high' },
            { from: 30, name: 'very high' },
          ],
          source:
            'Australian Bureau of Statistics (2012), 4817.0.55.001, table E: 10–15, 16–21, 22–29 ' +
            'and 30–50, levels of psychological distress',
        },
        {
          id: 'primary-care',
          title: 'people seen in primary care',
          bands: [
            { from: 10, name: 'likely to be well' },
            { from: 20, name: 'likely to have a mild mental disorder' },
            { from: 25, name: 'likely to have a moderate mental disorder' },
            { from: 30, name: 'likely to have a severe mental disorder' },
          ],
          source:
            'NovoPsych (http://novopsych.com/k10-2.html), for people seen in primary care: under ' +
            '20, 20–24, 25–29, 30 and over; it cites Andrews & Slade (2001), which we did not read',
        },
      ],
      reliableChange: [],
      codes: [snomed('720211004', 'Kessler Psychological Distress Scale 10 score')],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      'The authors’ page at Harvard offers the K6 and the K10 to everybody; what it says of ' +
      'passing the wording on was not read, so this file has none. Ask the National Comorbidity ' +
      'Survey team, Department of Health Care Policy, Harvard Medical School.',
    attribution: 'Ronald C. Kessler, Harvard Medical School; Kessler et al. (2002).',
    source: 'hcp.med.harvard.edu/ncs/k6_scales.php',
    checkedOn: '2026-11-23',
  },
  notes: [
    `Ranges conflict. Here as in Australia each answer counts 1 to 5, total 10 to 50, and so says the MHSDS v6 list. An older table of the NHS (${nhs}, 04_mhsds_ref_tables.py) has 0 to 40, the American way, where answers count 0 to 4. A total of 0 to 40 plus 10 is a total of 10 to 50.`,
    '“No universally agreed categories or groupings exist for K10 scores” (Australian Bureau of Statistics 2012): both bandings are of adults, and neither is a diagnosis.',
    'The four further questions of the K10+ are of no scale, and are left out.',
  ],
  sources: [
    'Kessler RC, Andrews G, Colpe LJ et al. (2002). Short screening scales to monitor population prevalences and trends in non-specific psychological distress. Psychol Med 32:959–976. https://doi.org/10.1017/S0033291702006074',
    'Andrews G, Slade T (2001). Interpreting scores on the Kessler Psychological Distress Scale (K10). Aust N Z J Public Health 25:494–497.',
    'Australian Bureau of Statistics (2012). 4817.0.55.001: Use of the Kessler Psychological Distress Scale in ABS health surveys, Australia, 2007–08.',
    'logicly-au/pmhc-mds-spec@be03476231d0, table/measure/k10p/score.rst; logicly-au/pmhc-mds.com@ccb60a51d903, _source/_posts/2021-08-30-notification-of-planned-K10-scoring-change.md',
  ],
} satisfies Measure as Measure;
