import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

const thresholds =
  'Office for National Statistics, reply to a freedom-of-information request, “Aset of annual UK ' +
  'SWB score distributions” (cy.ons.gov.uk, About us, Transparency and governance)';

const wellbeing = {
  direction: 'higher-is-better',
  bandSets: [
    {
      id: 'thresholds',
      bands: [
        { from: 0, name: 'low' },
        { from: 5, name: 'medium' },
        { from: 7, name: 'high' },
        { from: 9, name: 'very high' },
      ],
      source: `${thresholds}: 0 to 4, 5 to 6, 7 to 8, 9 to 10`,
    },
  ],
} satisfies Partial<Scale>;

const anxiety = {
  direction: 'higher-is-worse',
  bandSets: [
    {
      id: 'thresholds',
      bands: [
        { from: 0, name: 'very low' },
        { from: 2, name: 'low' },
        { from: 4, name: 'medium' },
        { from: 6, name: 'high' },
      ],
      source: `${thresholds}: 0 to 1, 2 to 3, 4 to 5, 6 to 10`,
    },
  ],
} satisfies Partial<Scale>;

const item = (number: number, text: string, of: string): Item => ({
  type: 'rating',
  id: `q${number}`,
  text,
  min: 0,
  max: 10,
  ends: [`not at all ${of}`, `completely ${of}`],
});

const scale = (
  number: number,
  id: string,
  title: string,
  { direction, bandSets }: Pick<Scale, 'direction' | 'bandSets'>,
): Scale => ({
  id,
  title,
  items: [`q${number}`],
  source:
    'Personal wellbeing harmonised standard, https://analysisfunction.civilservice.gov.uk/' +
    'policy-store/personal-well-being/: one question, 0 to 10; which way is better, its words tell.',
  range: { min: 0, max: 10 },
  direction,
  missing: { atMost: 0, source: 'One question, so nothing can be made up for it' },
  rounding: 'none',
  bandSets,
  reliableChange: [],
  codes: [],
});

/**
 * The four personal wellbeing questions of the Office for National Statistics.
 *
 * Wording: the personal wellbeing harmonised standard of the Government Statistical Service,
 * https://analysisfunction.civilservice.gov.uk/policy-store/personal-well-being/. Never added up:
 * the ONS explains why there is no composite in its personal well-being FAQ.
 */
export default {
  kind: 'measure',
  id: 'ons-4',
  version: '1.0.0',
  lang: 'en',
  title: 'ONS personal wellbeing questions',
  short: 'ONS4',
  respondent: 'self',
  ages: {
    from: 16,
    source:
      'Asked of people aged 16 and over on the Annual Population Survey ' +
      '(gss.civilservice.gov.uk/policy-store/personal-well-being, 2019)',
  },
  instructions:
    'Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is “not at all” and 10 is “completely”.',
  timeFrame: 'Nowadays (questions 1 and 2); yesterday (questions 3 and 4)',
  items: [
    item(1, 'Overall, how satisfied are you with your life nowadays?', 'satisfied'),
    item(
      2,
      'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
      'worthwhile',
    ),
    item(3, 'Overall, how happy did you feel yesterday?', 'happy'),
    item(
      4,
      'On a scale where 0 is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel yesterday?',
      'anxious',
    ),
  ],
  scales: [
    scale(1, 'life-satisfaction', 'Life satisfaction', wellbeing),
    scale(2, 'worthwhile', 'Worthwhile', wellbeing),
    scale(3, 'happiness', 'Happiness', wellbeing),
    scale(4, 'anxiety', 'Anxiety', anxiety),
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'A1',
    spdx: 'OGL-UK-3.0',
    statement:
      'Questions of the Government Statistical Service, published for reuse in surveys. Free, no ' +
      'permission required.',
    attribution:
      'Source: Office for National Statistics and Government Statistical Service, personal ' +
      'wellbeing harmonised standard, licensed under the Open Government Licence v3.0.',
    source:
      'https://measure.whatworkswellbeing.org/measures-bank/anxiety-ons/ (“Free (No permission ' +
      'required)”); Crown copyright pages of the Civil Service are under the Open Government ' +
      'Licence v3.0 unless they say otherwise',
    checkedOn: '2026-11-23',
  },
  notes: [
    'The thresholds were made to describe populations, not to judge one person.',
    'The licence line of the page with the questions was not in the copy that we read.',
    'The Annual Population Survey of 2019 says “nought” where the harmonised standard of 2020 says 0; the words beside 0 and 10 are its instructions to interviewers.',
  ],
  sources: [
    'Government Statistical Service. Personal wellbeing harmonised standard, 19 May 2020. https://analysisfunction.civilservice.gov.uk/policy-store/personal-well-being/',
    'Government Statistical Service. Personal well-being, 17 April 2019. https://gss.civilservice.gov.uk/policy-store/personal-well-being/',
    'Office for National Statistics. Personal well-being frequently asked questions. https://www.ons.gov.uk/peoplepopulationandcommunity/wellbeing/methodologies/personalwellbeingfrequentlyaskedquestions',
    'Wording of question 4: https://measure.whatworkswellbeing.org/measures-bank/anxiety-ons/',
  ],
} satisfies Measure as Measure;
