import type { Measure } from '@cairnkit/engine/measure.js';

import { nationalChange, strictChange } from './mhsds-codes.js';
import { wellBeing } from './wemwbs-family.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

/**
 * Warwick-Edinburgh Mental Well-being Scale, fourteen items on two weeks.
 * The key only: the wording needs a licence from the University of Warwick.
 *
 * Scoring: Tennant et al. (2007), https://doi.org/10.1186/1477-7525-5-63
 */
export default {
  kind: 'measure',
  id: 'wemwbs',
  version: '1.0.0',
  lang: 'en',
  title: 'Warwick-Edinburgh Mental Well-being Scale',
  short: 'WEMWBS',
  respondent: 'self',
  ages: {
    from: 13,
    source:
      'Clarke et al. (2011), https://doi.org/10.1186/1471-2458-11-487: 1,650 pupils aged 13 to 16 ' +
      'in England and Scotland; from 16 on, Tennant et al. (2007)',
  },
  timeFrame: wellBeing.timeFrame,
  items: wordlessItems(14, wellBeing.values),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(14)),
      source:
        'Tennant et al. (2007), https://doi.org/10.1186/1477-7525-5-63: all 14 items added up, “a ' +
        'minimum score of 14 and maximum score of 70”; a higher score “indicates a higher level of ' +
        'mental well-being”',
      range: { min: 14, max: 70 },
      direction: 'higher-is-better',
      missing: wellBeing.missing,
      rounding: 'none',
      bandSets: [],
      reliableChange: [
        nationalChange(9, 'Maheswaran et al. 2012'),
        strictChange(
          8.55,
          'Maheswaran et al. 2012, https://doi.org/10.1186/1477-7525-10-156: 2.77 standard errors ' +
            'of measurement, which ranged from 2.4 to 3.1 over twelve studies',
        ),
      ],
      codes: [
        {
          system: 'snomed-ct',
          code: '718426000',
          display: 'Warwick-Edinburgh Mental Well-being Scale score',
          source: wellBeing.codeSource,
        },
      ],
    },
  ],
  flags: [],
  codes: [],
  licence: wellBeing.licence,
  notes: [
    'No bands: cut-offs for depression in adults are quoted that disagree (a draft of the developers ' +
      'has 43.5 against the CES-D; others quote 40 or less, and 41 to 44), and none is for young ' +
      'people.',
    'Metric scores are published for the seven items of the SWEMWBS only.',
  ],
  sources: [
    'Tennant R et al. (2007). The Warwick-Edinburgh Mental Well-being Scale (WEMWBS): development and UK validation. Health Qual Life Outcomes 5:63. https://doi.org/10.1186/1477-7525-5-63',
    'Clarke A et al. (2011). Warwick-Edinburgh Mental Well-being Scale (WEMWBS): validated for teenage school students in England and Scotland. BMC Public Health 11:487. https://doi.org/10.1186/1471-2458-11-487',
    'Maheswaran H, Weich S, Powell J, Stewart-Brown S (2012). Evaluating the responsiveness of the Warwick Edinburgh Mental Well-Being Scale (WEMWBS): group and individual level analysis. Health Qual Life Outcomes 10:156. https://doi.org/10.1186/1477-7525-10-156',
    wellBeing.howTo,
  ],
} satisfies Measure as Measure;
