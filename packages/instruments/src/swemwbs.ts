import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { nationalChange, nhs } from './mhsds-codes.js';
import { wellBeing } from './wemwbs-family.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

const shah = 'Shah et al. (2018), https://doi.org/10.1186/s12955-018-1060-2';

/** What either way to give the score has. */
const scale = {
  items: ids(...upTo(7)),
  source:
    'Stewart-Brown et al. (2009), https://doi.org/10.1186/1477-7525-7-15: seven items of the WEMWBS, ' +
    'which count as they do there (higher is better: Tennant et al. 2007). 7 to 35: ' +
    'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/wemwbs.py.',
  range: { min: 7, max: 35 },
  direction: 'higher-is-better',
  missing: wellBeing.missing,
  rounding: 'none',
  bandSets: [],
} satisfies Partial<Scale>;

/** Metric scores of the raw ones from 7 to 35. */
const metric = [
  7, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25,
  19.98, 20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35,
];

/**
 * Short Warwick-Edinburgh Mental Well-being Scale, seven items on two weeks.
 * The key only: the wording needs a licence from the University of Warwick.
 *
 * Scoring: Stewart-Brown et al. (2009), https://doi.org/10.1186/1477-7525-7-15
 */
export default {
  kind: 'measure',
  id: 'swemwbs',
  version: '1.0.0',
  lang: 'en',
  title: 'Short Warwick-Edinburgh Mental Well-being Scale',
  short: 'SWEMWBS',
  respondent: 'self',
  ages: {
    from: 11,
    source:
      'Melendez-Torres et al. (2019), https://doi.org/10.1186/s12955-019-1204-z: 103,971 pupils of ' +
      'years 7 to 11 (about 11 to 16) in Wales; adults, Stewart-Brown et al. (2009)',
  },
  timeFrame: wellBeing.timeFrame,
  items: wordlessItems(7, wellBeing.values),
  scales: [
    {
      ...scale,
      id: 'total',
      title: 'Total (raw)',
      reliableChange: [
        {
          scheme: 'nhs-england',
          points: 3,
          source:
            `${nhs}, cyp_reliable_change_thresholds: used there on whichever score a service sends, ` +
            'raw or metric, which the data set does not tell apart. The figure itself is for metric ' +
            'scores: in the middle of the scale 3 raw points are about 2 metric ones.',
        },
      ],
      codes: [],
    },
    {
      ...scale,
      id: 'metric',
      title: 'Total (metric)',
      table: {
        rows: metric.map((score, i) => [i + 7, score]),
        source:
          'SWEMWBS raw score to metric score conversion table, University of Warwick, https://' +
          'warwick.ac.uk/fac/sci/med/research/platform/wemwbs/using/howto/swemwbs_raw_score_to_' +
          'metric_score_conversion_table.pdf, after Stewart-Brown et al. (2009)',
      },
      reliableChange: [
        nationalChange(3, 'Shah et al. 2018'),
        {
          scheme: 'strict',
          points: 2.87,
          source:
            `${shah}: 2.77 standard errors of measurement. That these are metric points is our ` +
            'reading: see the notes.',
        },
      ],
      codes: [
        {
          system: 'snomed-ct',
          code: '718466001',
          display: 'Short Warwick-Edinburgh Mental Well-being Scale score',
          source: wellBeing.codeSource,
        },
      ],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    ...wellBeing.licence,
    attribution:
      'Short Warwick Edinburgh Mental Wellbeing Scale (SWEMWBS) © NHS Health Scotland, University ' +
      'of Warwick and University of Edinburgh, 2008, all rights reserved.',
  },
  notes: [
    'Always say whether a score is raw or metric. Developers: “in order to … compare results with ' +
      'those of other studies using the 7-item scale SWEMWBS, raw scores need to be transformed”.',
    'The SNOMED CT code and the MHSDS do not say which of the two they mean (7 to 35, one decimal ' +
      'place). It stands by the metric score here, as the developers ask for that one; CamCOPS ' +
      'sends the raw one (ucam-department-of-psychiatry/camcops@56a303e1d783, wemwbs.py).',
    `${shah} did not let us see how scores were worked out. Its abstract gives three different ` +
      'shares of people (43.0, 29.9 and 20.1%) who changed by at least 1.03, about 1.96 (half a ' +
      'standard deviation) and 2.87 points: whole raw points could give two at most (2 and 3). So ' +
      'its scores are taken to be metric.',
    'No bands: none was found that the developers publish for young people.',
  ],
  sources: [
    'Stewart-Brown S et al. (2009). Internal construct validity of the Warwick-Edinburgh Mental Well-being Scale (WEMWBS): a Rasch analysis using data from the Scottish Health Education Population Survey. Health Qual Life Outcomes 7:15. https://doi.org/10.1186/1477-7525-7-15',
    'Shah N, Cader M, Andrews WP, Wijesekera D, Stewart-Brown SL (2018). Responsiveness of the Short Warwick Edinburgh Mental Well-Being Scale (SWEMWBS): evaluation a clinical sample. Health Qual Life Outcomes 16:239. https://doi.org/10.1186/s12955-018-1060-2',
    'Melendez-Torres GJ et al. (2019). Measurement invariance properties and external construct validity of the short Warwick-Edinburgh mental wellbeing scale in a large national sample of secondary school students in Wales. Health Qual Life Outcomes 17:139. https://doi.org/10.1186/s12955-019-1204-z',
    wellBeing.howTo,
  ],
} satisfies Measure as Measure;
