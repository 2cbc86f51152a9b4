import type { Measure } from '@cairnkit/engine/measure.js';

import { mhsdsV6, nhs, snomed } from './mhsds-codes.js';
import { needsEvery } from './missing-answers.js';
import { ids, upTo, wordlessItems } from './wordless-items.js';

const shine = 'ScotlandSHINE/SHINEcleaning@58a43ac1f0f5';

const missing = needsEvery('abstracts of the papers, SHINE’s code');

const key = (items: string) =>
  `${shine}, R/report_data_prep.R, mm_score: items ${items}, 0 to 2 each; a high score is “Elevated”. ` +
  `Same range: ${mhsdsV6}. The authors’ own key was not read.`;

const asUsed =
  `Not from the authors, whose own thresholds were not read: ${shine}, R/report_data_prep.R, ` +
  'mm_score, the reports that a Scottish network makes for schools';

/**
 * Me and My Feelings, sixteen items; first published as Me and My School.
 *
 * A scoring key without wording. Items of the scales, and the one to reverse:
 * ScotlandSHINE/SHINEcleaning@58a43ac1f0f5, R/report_data_prep.R.
 */
export default {
  kind: 'measure',
  id: 'mmf',
  version: '1.0.0',
  lang: 'en',
  title: 'Me and My Feelings',
  short: 'M&MF',
  respondent: 'self',
  ages: {
    from: 8,
    to: 15,
    source: 'Patalay et al. (2014): clinic and community samples aged 8 to 15',
  },
  timeFrame: 'In general; no period is named',
  items: wordlessItems(16, [0, 1, 2]),
  scales: [
    {
      id: 'emotional',
      title: 'Emotional difficulties',
      items: ids(...upTo(10)),
      source: key('1 to 10'),
      range: { min: 0, max: 20 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [
        {
          id: 'shine',
          bands: [
            { from: 0, name: 'as expected' },
            { from: 10, name: 'elevated' },
          ],
          source: `${asUsed}: up to 9 as expected, above that elevated`,
        },
      ],
      reliableChange: [],
      codes: [
        snomed('1047091000000103', 'Me and My Feelings Questionnaire emotional subscale score'),
      ],
    },
    {
      id: 'behavioural',
      title: 'Behavioural difficulties',
      items: ids(11, 12, 13, 14, 15, 16),
      source: key('11 to 16'),
      reversed: {
        items: ids(15),
        source: `${shine}, R/report_data_prep.R, mm_score: item 15, the only one about something good`,
      },
      range: { min: 0, max: 12 },
      direction: 'higher-is-worse',
      missing,
      rounding: 'none',
      bandSets: [
        {
          id: 'shine',
          bands: [
            { from: 0, name: 'as expected' },
            { from: 6, name: 'elevated' },
          ],
          source: `${asUsed}: up to 5 as expected, above that elevated`,
        },
      ],
      reliableChange: [],
      codes: [
        snomed('1047101000000106', 'Me and My Feelings Questionnaire behavioural subscale score'),
      ],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      '“Free – available”, says the database of the Education Endowment Foundation; no terms of ' +
      'the rights holder were found. SHINE’s school report prints the items with “© NHS Digital”. ' +
      'So this file has no wording. Ask the Evidence Based Practice Unit (UCL and Anna Freud), or ' +
      'the NHS England Copyright Licensing Service.',
    attribution: 'Deighton et al. (2013); Evidence Based Practice Unit, UCL and Anna Freud',
    source: `https://educationendowmentfoundation.org.uk/projects-and-evaluation/evaluating-projects/measuring-essential-skills/spectrum-database/me-and-my-school-questionnaire/; ${shine}, inst/templates/primary-reports/outtro.qmd`,
    checkedOn: '2026-11-23',
  },
  notes: [
    'Items stand in the order of the form: 1 to 10 emotional, 11 to 16 behavioural (SHINE’s school report). Wording that is added must stand in that order.',
    'The cut-offs are those of SHINE, which calls them “pre-determined”; the authors’ thresholds (Deighton et al. 2013, Patalay et al. 2014) were not read. They are no diagnosis.',
    `SHINE makes up for missing answers by their mean where fewer than a third are missing (up to 3 of 10, up to 2 of 6). Whether that is the authors’ rule is not known, so here a score needs every answer.`,
    `MHSDS v6 takes the two scores, 0 to 20 and 0 to 12 (${nhs}, 04_mhsds_ref_tables.py). The codes of “Me and My School” are no longer in that list. There is no total.`,
  ],
  sources: [
    'Deighton J, Tymms P, Vostanis P et al. (2013). The development of a school-based measure of child mental health. J Psychoeduc Assess 31:247–257. https://doi.org/10.1177/0734282912465570',
    'Patalay P, Deighton J, Fonagy P, Vostanis P, Wolpert M (2014). Clinical validity of the Me and My School questionnaire: a self-report mental health measure for children and adolescents. Child Adolesc Psychiatry Ment Health 8:17. https://doi.org/10.1186/1753-2000-8-17',
    `${shine}, R/report_data_prep.R and tests/testthat/test-report_data_prep.R`,
  ],
} satisfies Measure as Measure;
