import type { Measure } from '@cairnkit/engine/measure.js';
import type { BandSet } from '@cairnkit/engine/vocabulary.js';

const texts = [
  'If I do not have enough time to do everything, I do not worry about it.',
  'My worries overwhelm me.',
  'I do not tend to worry about things.',
  'Many situations make me worry.',
  'I know I should not worry about things, but I just cannot help it.',
  'When I am under pressure I worry a lot.',
  'I am always worrying about something.',
  'I find it easy to dismiss worrisome thoughts.',
  'As soon as I finish one task, I start to worry about everything else I have to do.',
  'I never worry about anything.',
  'When there is nothing more I can do about a concern, I do not worry about it any more.',
  'I have been a worrier all my life.',
  'I notice that I have been worrying about things.',
  'Once I start worrying, I cannot stop.',
  'I worry all the time.',
  'I worry about projects until they are all done.',
];

const ids = texts.map((_, i) => `q${i + 1}`);

const cutPoint = (from: number, source: string): BandSet => ({
  id: `cut-point-${from}`,
  title: `cut-point of ${from}`,
  bands: [
    { from: 16, name: 'below the cut-point' },
    { from, name: 'at or above the cut-point' },
  ],
  source,
});

/**
 * Penn State Worry Questionnaire, adult form: how much somebody worries in general.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/pswq.xml. Scoring: Meyer, Miller, Metzger & Borkovec (1990),
 * Behav Res Ther 28:487–495; the same in CamCOPS, server/camcops_server/tasks/pswq.py.
 */
export default {
  kind: 'measure',
  id: 'pswq',
  version: '1.0.0',
  lang: 'en',
  title: 'Penn State Worry Questionnaire',
  short: 'PSWQ',
  respondent: 'self',
  ages: {
    from: 18,
    source:
      'A form for adults (measurely.com.au: 18 years and over); developed with university ' +
      'students by Meyer et al. (1990). The PSWQ-C for children is another questionnaire.',
  },
  instructions:
    'Rate each of the following statements on a scale of 1 (“not at all typical of me”) to 5 (“very typical of me”). Please do not leave any items blank.',
  timeFrame: 'In general (the form names no period)',
  items: texts.map((text, i) => ({
    type: 'rating',
    id: `q${i + 1}`,
    text,
    min: 1,
    max: 5,
    ends: ['Not at all typical of me', 'Very typical of me'],
  })),
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids,
      source:
        'Meyer et al. (1990), as in ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
        'server/camcops_server/tasks/pswq.py: all sixteen items, “16-80”, “lower is better”',
      reversed: {
        items: ['q1', 'q3', 'q8', 'q10', 'q11'],
        source:
          'Meyer et al. (1990); ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
          'server/camcops_server/tasks/pswq.py, REVERSE_SCORE',
      },
      range: { min: 16, max: 80 },
      direction: 'higher-is-worse',
      missing: {
        atMost: 0,
        source:
          'The form asks for every item, and no rule of the authors for missing answers was ' +
          'found, so a total needs every answer.',
      },
      rounding: 'none',
      bandSets: [
        cutPoint(
          45,
          'Behar, Alcaine, Zuellig & Borkovec (2003): 45 told adults seeking treatment for ' +
            'generalised anxiety disorder from people who were not anxious (in a sample of ' +
            'students, 62 did best); figures as quoted at ' +
            'https://www.kelmacmedical.us/anxiety-disorder/pswq-cutpoints-for-differentiating-various-groups.html',
        ),
        cutPoint(
          65,
          'Fresco, Mennin, Heimberg & Turk (2003), abstract: 65 told adults with generalised ' +
            'anxiety disorder from adults with social anxiety disorder',
        ),
      ],
      reliableChange: [],
      codes: [
        {
          system: 'snomed-ct',
          code: '446517006',
          source:
            'The code for PSWQ (16 to 80) in the NHS Talking Therapies data set v2.1; ' +
            'nhsengland/Reusable-Code-Library@4009bd56, src/dsp/validations/iapt/assessment_scales.py; ' +
            'not in the MHSDS v6 list; its name was not read',
        },
      ],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'A1',
    spdx: 'LicenseRef-PSWQ',
    statement:
      'In the public domain; confirmed by its last author to the makers of CamCOPS on 23 July ' +
      '2015, with explicit permission for use there.',
    attribution: 'Meyer TJ, Miller ML, Metzger RL, Borkovec TD (1990)',
    source: 'ucam-department-of-psychiatry/camcops@56a303e1d783, docs/source/tasks/pswq.rst',
    checkedOn: '2026-11-23',
  },
  notes: [
    'An adult form. Cut-points differ with who is compared with whom; none was made for under-18s.',
    'Talking Therapies services use the PSWQ, but no source for a caseness or reliable-change threshold was read, so none is given.',
    'Some reprints shorten “do not” and “cannot”; and end item 16 with “until they are done”.',
  ],
  sources: [
    'Meyer TJ, Miller ML, Metzger RL, Borkovec TD (1990). Development and validation of the Penn State Worry Questionnaire. Behav Res Ther 28:487–495.',
    'Behar E, Alcaine O, Zuellig AR, Borkovec TD (2003). Screening for generalized anxiety disorder using the Penn State Worry Questionnaire: a receiver operating characteristic analysis. J Behav Ther Exp Psychiatry 34:25–43.',
    'Fresco DM, Mennin DS, Heimberg RG, Turk CL (2003). Using the Penn State Worry Questionnaire to identify individuals with generalized anxiety disorder: a receiver operating characteristic analysis. J Behav Ther Exp Psychiatry 34:283–291. https://doi.org/10.1016/j.jbtep.2003.09.001',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/pswq.xml',
  ],
} satisfies Measure as Measure;
