import type { Measure } from '@cairnkit/engine/measure.js';

const camcops =
  'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/gbo.xml';

/**
 * Goal Based Outcomes, the rating of the Goal Progress Chart: one goal on one day.
 *
 * A form is filled in for each goal. Goals are not added up.
 * Wording: CamCOPS (version and path below), which cites gbo-version-2-march-2018-final.pdf.
 */
export default {
  kind: 'measure',
  id: 'gbo',
  version: '1.0.0',
  lang: 'en',
  title: 'Goal Based Outcomes: Goal Progress Chart',
  short: 'GBO',
  respondent: 'self',
  ages: {
    from: 0,
    source:
      'No age is published. The tool is for any young person, where that stands for “child, ' +
      'youth, parent/carer, adult”: Law (2019), ' +
      'https://goals-in-therapy.com/2018/12/07/guidance-notes-for-using-the-goal-based-outcome-gbo-tool/',
  },
  instructions:
    'Remember a score of zero means no progress has been made towards a goal, a score of ten ' +
    'means a goal has been reached fully, and a score of five is exactly half way between the two',
  timeFrame: 'Today',
  items: [
    {
      type: 'rating',
      id: 'q1',
      text: 'Today I would rate progress to this goal:',
      min: 0,
      max: 10,
      ends: ['Goal not at all met', 'Goal reached'],
    },
  ],
  scales: [
    {
      id: 'goal',
      title: 'Progress to this goal',
      items: ['q1'],
      source:
        'The one rating of the form, from 0, “no progress has been made towards a goal”, to 10, “a ' +
        `goal has been reached fully”: ${camcops}`,
      range: { min: 0, max: 10 },
      direction: 'higher-is-better',
      missing: {
        atMost: 0,
        source: 'One rating is the whole score. 0 is a rating: no progress has been made.',
      },
      rounding: 'none',
      bandSets: [],
      reliableChange: [
        {
          scheme: 'nhs-england',
          points: 3,
          source:
            'NHSDigital/mental-health-monthly-statistics@7b4d7421838b and ' +
            'nhsengland/MHSDS@dc7bf10df5e6: a change of 3 or more on one goal',
        },
      ],
      codes: [
        {
          system: 'snomed-ct',
          code: '959951000000108',
          display: 'Goal Progress Chart - Child/Young Person - goal score',
          source:
            'MHSDS v6 assessment list; NHSDigital/mental-health-monthly-statistics@7b4d7421838b',
        },
      ],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'A2',
    spdx: 'CC-BY-NC-SA-4.0',
    statement:
      'Copyright Dr Duncan Law. Shared under the Creative Commons licence BY-NC-SA 4.0: not for ' +
      'commercial use; what is made from it must be shared alike.',
    attribution:
      'Version 2.0; www.goals-in-therapy.com; © Dr Duncan Law: shared under Creative Commons ' +
      'license BY-NC-SA 4.0',
    source:
      'ucam-department-of-psychiatry/camcops@56a303e1d783, docs/source/tasks/gbo.rst, citing ' +
      'gbo-version-2-march-2018-final.pdf (accessed 2019-01-07)',
    checkedOn: '2026-11-23',
  },
  notes: [
    'Chart each goal on its own; do not add goals up. From 8 upwards a rise of 3 cannot happen.',
    'Codes: MHSDS also has one for each goal by its number, all in the v6 list: 1034351000000101, ' +
      '1034361000000103, 1034371000000105 (Goal Progress Chart - Child/Young Person - goal 1, 2, ' +
      '3 score) and 1638531000000102, 1638541000000106, 1638551000000109 (Goal-Based Outcomes ' +
      'tool goal progress chart - goal 1, 2, 3 score). An older NHS file has them with their last ' +
      'digits rounded to 00: never copy from it.',
    'Whose goal it is (young person, parent or carer, joint) is not part of the rating: keep it ' +
      'with the goal.',
    'The question and the instructions are those of the Goal Progress Chart, which has no words at ' +
      'the ends of its scale; the words there are those of the Goal Rating Sheet of the same form ' +
      'family (which also has “Half way to reaching this goal” at 5).',
    'A reliable change of 2.45 points is ascribed to a paper of 2015; no text that we read says so.',
    'CamCOPS says where it changed words of the form; the words used here are not among them. The ' +
      'form itself could not be read.',
  ],
  sources: [
    'Law D (2019). The goal-based outcome (GBO) tool: guidance notes. ISBN 978-1-9160228-0-5. https://goals-in-therapy.com/2018/12/07/guidance-notes-for-using-the-goal-based-outcome-gbo-tool/',
    'Law D, Jacob J (2015). Goals and goal based outcomes (GBOs): some useful information. Third edition. CAMHS Press.',
    `Wording: ${camcops}`,
  ],
} satisfies Measure as Measure;
