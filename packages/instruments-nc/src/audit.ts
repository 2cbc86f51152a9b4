import type { Item, Measure } from '@cairnkit/engine/measure.js';

const form = (texts: readonly string[], step = 1) =>
  texts.map((text, i) => ({ value: i * step, text }));

const drinkingDays = form([
  'Never',
  'Monthly or less',
  '2 to 4 times a month',
  '2 to 3 times a week',
  '4 or more times a week',
]);
const drinks = form(['1 or 2', '3 or 4', '5 or 6', '7, 8, or 9', '10 or more']);
const howOften = form(['Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily']);
const everOrNow = form(['No', 'Yes, but not in the last year', 'Yes, during the last year'], 2);

const item = (number: number, text: string, options = howOften): Item => ({
  type: 'choice',
  id: `q${number}`,
  text,
  options,
});

const who = 'Babor et al. (2001), WHO/MSD/MSB/01.6a';

const skipSource = (words: string) =>
  `${who}, interview version, as reprinted by skyscape.com (Health Assessment, Box 5-1): “${words}”. ` +
  'Questions left out so count nothing, as in ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
  'server/camcops_server/tasks/audit.py, is_complete; those answered all the same count.';

/**
 * Alcohol Use Disorders Identification Test of WHO, ten questions, interview version.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/audit.xml. Scoring: Babor et al. (2001), WHO/MSD/MSB/01.6a.
 */
export default {
  kind: 'measure',
  id: 'audit',
  version: '1.0.0',
  lang: 'en',
  title: 'Alcohol Use Disorders Identification Test',
  short: 'AUDIT',
  respondent: 'self',
  ages: {
    from: 18,
    source:
      `For adults in primary care: ${who}. Studied from age 10 in English emergency departments, ` +
      'with other cut-offs: Coulton et al. (2018), PMC6459356.',
  },
  instructions:
    'Now I am going to ask you some questions about your use of alcoholic beverages during this ' +
    'past year.',
  timeFrame: 'During this past year',
  items: [
    item(1, 'How often do you have a drink containing alcohol?', drinkingDays),
    item(
      2,
      'How many drinks containing alcohol do you have on a typical day when you are drinking?',
      drinks,
    ),
    item(3, 'How often do you have six or more drinks on one occasion?'),
    item(
      4,
      'How often during the last year have you found that you were not able to stop drinking once you had started?',
    ),
    item(
      5,
      'How often during the last year have you failed to do what was normally expected from you because of drinking?',
    ),
    item(
      6,
      'How often during the last year have you needed a first drink in the morning to get yourself going after a heavy drinking session?',
    ),
    item(
      7,
      'How often during the last year have you had a feeling of guilt or remorse after drinking?',
    ),
    item(
      8,
      'How often during the last year have you been unable to remember what happened the night before because you had been drinking?',
    ),
    item(9, 'Have you or someone else been injured as a result of your drinking?', everOrNow),
    item(
      10,
      'Has a relative or friend or a doctor or another health worker been concerned about your drinking or suggested you cut down?',
      everOrNow,
    ),
  ],
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10'],
      source:
        `${who}: all ten questions added up, risk rising with the score. “The maximum score is 40”: ` +
        'awell-health/awell-score@c37843e50576, src/scores/audit/README.md',
      range: { min: 0, max: 40 },
      direction: 'higher-is-worse',
      missing: {
        atMost: 0,
        source:
          'No rule for missing answers was found. Complete without the questions that the form ' +
          'says to skip, as in ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
          'server/camcops_server/tasks/audit.py.',
      },
      rounding: 'none',
      bandSets: [
        {
          id: 'risk-zone',
          title: 'risk zone',
          bands: [
            { from: 0, name: 'Zone I' },
            { from: 8, name: 'Zone II' },
            { from: 16, name: 'Zone III' },
            { from: 20, name: 'Zone IV' },
          ],
          source:
            `${who}: 0–7, 8–15, 16–19, 20–40, as reproduced at ` +
            'https://comorbidityguidelines.org.au/appendix-u-alcohol-use-disorders-identification-test-audit/audit-scoring-clinician-use-only',
        },
        {
          id: 'cut-off',
          title: 'standard cut-off',
          bands: [
            { from: 0, name: 'below the standard cut-off' },
            { from: 8, name: 'hazardous and harmful alcohol use' },
          ],
          source: `${who}: 8 or more indicates “hazardous and harmful alcohol use, as well as possible alcohol dependence”`,
        },
      ],
      reliableChange: [],
      codes: [],
    },
  ],
  skips: [
    {
      items: ['q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'],
      when: { items: ['q1'], total: 0 },
      zero: 'unanswered',
      source: skipSource('If the score for Question 1 is 0, skip to Question 9'),
    },
    {
      items: ['q4', 'q5', 'q6', 'q7', 'q8'],
      when: { items: ['q2', 'q3'], total: 0 },
      zero: 'unanswered',
      source: skipSource('Skip to Questions 9 and 10 if total score for Questions 2 and 3 is 0'),
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'A2',
    spdx: 'LicenseRef-WHO-AUDIT',
    statement:
      'The document may, however, be freely reviewed, abstracted, reproduced, and translated, in ' +
      'part or in whole but not for sale or for use in conjunction with commercial purposes.',
    attribution:
      'AUDIT: Alcohol Use Disorders Identification Test. © World Health Organization 2001. For ' +
      'non-commercial use.',
    source:
      'WHO/MSD/MSB/01.6a, as quoted in ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
      'docs/source/tasks/audit.rst',
    checkedOn: '2026-11-23',
  },
  notes: [
    'This is the version for an interview. The version of the same manual for filling in oneself ' +
      'differs in a few words (“7 to 9”, “because of your drinking”, “another health care worker”).',
    'The manual has the interviewer explain alcoholic beverages by local examples, and code ' +
      'answers in standard drinks. A UK unit (10 ml of ethanol) is less than the drink that the ' +
      'test counts in; say on the page which drink is meant.',
    'One copy of question 6 ends “the night before” (skyscape); CamCOPS and others do not.',
    'For adolescents other cut-offs did better: AUDIT 7 for dependence, AUDIT-C 3 for at-risk use ' +
      '(Coulton et al. 2018). The zones are those for adults.',
    'Codes: none in the MHSDS v6 list. LOINC 75624-7 (total) and SNOMED CT 443280005 (score) are ' +
      'in use elsewhere, but no source that we could name has both code and term; so they are ' +
      'not here.',
  ],
  sources: [
    'Babor TF, Higgins-Biddle JC, Saunders JB, Monteiro MG (2001). AUDIT: the Alcohol Use Disorders Identification Test. Guidelines for use in primary care. Second edition. WHO/MSD/MSB/01.6a. Geneva: World Health Organization.',
    'Coulton S et al. (2018). Opportunistic screening for alcohol use problems in adolescents attending emergency departments. J Public Health 41(1):e53–e60. PMC6459356',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/audit.xml',
  ],
} satisfies Measure as Measure;
