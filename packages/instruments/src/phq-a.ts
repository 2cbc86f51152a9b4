import type { Measure } from '@cairnkit/engine/measure.js';

import { ids, upTo, wordlessItems } from './wordless-items.js';

const form =
  'jmandel/fhir-questionnaires-from-the-web@affe7177a262, outputs/questionnaires/phq-9-teen.json';

const scoring =
  '“Scoring the PHQ-9 modified for Teens”, Guidelines for Adolescent Depression in Primary Care ' +
  '(GLAD-PC) toolkit, version 2 (2010)';

/**
 * PHQ-9 modified for adolescents: nine items on depression over two weeks, and four that are not
 * scored. The key only: no grant to pass the modified wording on was found.
 *
 * Order, options and the four further items: the GLAD-PC form, as in jmandel/
 * fhir-questionnaires-from-the-web@affe7177a262. Scoring and bands: the GLAD-PC toolkit.
 */
export default {
  kind: 'measure',
  id: 'phq-a',
  version: '1.0.0',
  lang: 'en',
  title: 'Patient Health Questionnaire-9 modified for adolescents',
  short: 'PHQ-A',
  respondent: 'self',
  ages: {
    from: 11,
    to: 17,
    source:
      'American Psychiatric Association, “Severity Measure for Depression—Child Age 11–17 (PHQ-9 ' +
      'modified for Adolescents [PHQ-A]—Adapted)”, which uses the same nine items',
  },
  timeFrame: 'During the past two weeks; items 10, 12 and 13 name periods of their own',
  items: [
    ...wordlessItems(9, [0, 1, 2, 3]),
    // 0 for no and 1 for yes, as in the FHIR form; on paper the two boxes have no numbers.
    { type: 'choice', id: 'q10', options: [{ value: 0 }, { value: 1 }], supplementary: true },
    {
      type: 'choice',
      id: 'q11',
      options: [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }],
      supplementary: true,
    },
    { type: 'choice', id: 'q12', options: [{ value: 0 }, { value: 1 }], supplementary: true },
    { type: 'choice', id: 'q13', options: [{ value: 0 }, { value: 1 }], supplementary: true },
  ],
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(9)),
      source:
        `${scoring}: items 1 to 9 added up, up to 27, more severe the higher; the sum of the first ` +
        'nine items also in https://loinc.org/89204-2',
      range: { min: 0, max: 27 },
      direction: 'higher-is-worse',
      missing: {
        atMost: 0,
        source:
          'The GLAD-PC scoring page adds up items 1 to 9 and gives no rule for missing answers; so ' +
          'nothing is made up for them.',
      },
      rounding: 'none',
      bandSets: [
        {
          id: 'severity',
          bands: [
            { from: 0, name: 'no or minimal' },
            { from: 5, name: 'mild' },
            { from: 10, name: 'moderate' },
            { from: 15, name: 'moderately severe' },
            { from: 20, name: 'severe' },
          ],
          source: `${scoring}, table “Total Score / Depression Severity”`,
        },
      ],
      reliableChange: [],
      codes: [
        {
          system: 'loinc',
          code: '89204-2',
          display:
            'Patient Health Questionnaire-9: Modified for Teens total score [Reported.PHQ.Teen]',
          source: 'https://loinc.org/89204-2: the sum of the first nine items',
        },
      ],
    },
  ],
  flags: [
    {
      item: 'q9',
      kind: 'suicide-or-self-harm',
      from: 1,
      source:
        `${scoring}: all positive answers to item 9 must be followed up, and for this item “1” is ` +
        'positive. Raised whatever the total.',
    },
    {
      item: 'q12',
      kind: 'suicide-or-self-harm',
      from: 1,
      source: `${scoring}: every “yes” to the two additional suicide items must be followed up.`,
    },
    {
      item: 'q13',
      kind: 'suicide-or-self-harm',
      from: 1,
      source: `${scoring}: every “yes” to the two additional suicide items must be followed up.`,
    },
  ],
  codes: [
    {
      system: 'loinc',
      code: '89206-7',
      display: 'Patient Health Questionnaire-9: Modified for Teens [Reported.PHQ.Teen]',
      source: form,
    },
  ],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      'The form is a modification, made with permission by the GLAD-PC team, of the PHQ-9 ' +
      '(Spitzer, Williams & Kroenke 1999), the revised PHQ-A (Johnson 2002) and the CDS (DISC ' +
      'Development Group 2000). United States federal sites reproduce it, but no grant to ' +
      'redistribute the modified wording was found. Ask the GLAD-PC team before publishing it.',
    attribution:
      'Modified with permission by the GLAD-PC team from the PHQ-9 (Spitzer, Williams & Kroenke ' +
      '1999), the revised PHQ-A (Johnson 2002) and the CDS (DISC Development Group 2000).',
    source: `Copyright field of ${form}; https://www.nimh.nih.gov/research/research-conducted-at-nimh/asq-toolkit-materials`,
    checkedOn: '2026-11-23',
  },
  notes: [
    'The order of the items is not that of the PHQ-9: items 1 and 2 have changed places, and so ' +
      'have items 4 and 5. Never store answers to one form under the other.',
    'Item 10, of the past year, comes before item 11, of how difficult things are. The ASQ toolkit ' +
      'of the National Institute of Mental Health leaves out items 12 and 13.',
    'The American Psychiatric Association’s adapted form asks about the past seven days, ' +
      'calls the lowest band “none”, and allows one or two of nine answers to be missing ' +
      '(sum × 9 / answered, rounded). That rule belongs to that form and is not applied here.',
    'No threshold of reliable change was found for this form. That of the PHQ-9 is not borrowed.',
  ],
  sources: [
    `${scoring}; reproduced at https://fill.io/PHQ-9-Modified-for-Teens`,
    `Form: ${form}, made from the GLAD-PC form on aacap.org`,
    'Johnson JG, Harris ES, Spitzer RL, Williams JBW (2002). The Patient Health Questionnaire for Adolescents. J Adolesc Health 30:196–204. https://doi.org/10.1016/s1054-139x(01)00333-0',
  ],
} satisfies Measure as Measure;
