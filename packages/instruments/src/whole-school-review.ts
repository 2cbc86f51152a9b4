import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { ownForm, ownItem } from './own-form.js';

const source = 'Written by the Cairn project. Never tested in any school.';

const guidance =
  'Public Health England, Department for Education (2021). Promoting children and young people’s mental health and wellbeing: a whole school or college approach. https://www.gov.uk/government/publications/promoting-children-and-young-peoples-emotional-health-and-wellbeing';

const answers = ['Not yet', 'We have begun', 'In some of the school', 'Everywhere, as a rule'];

/** Three statements on each of the eight areas that the guidance names; the words are ours. */
const areas: readonly (readonly [id: string, title: string, statements: readonly string[]])[] = [
  [
    'leadership',
    'Leadership and management',
    [
      'A senior person is in charge of mental health and has time for it',
      'Governors ask about mental health at least once a year',
      'Our plan for the school says what we will do about mental health',
    ],
  ],
  [
    'ethos',
    'Ethos and environment',
    [
      'Pupils and staff can talk about feelings without being laughed at',
      'Our rules on behaviour ask what is behind the behaviour',
      'Every pupil has a quiet and safe place to go to',
    ],
  ],
  [
    'curriculum',
    'Curriculum, teaching and learning',
    [
      'Lessons in every year teach how to look after your mind',
      'Teachers check that what they teach fits what our pupils meet in life',
      'Lessons say where to find help, in school and outside',
    ],
  ],
  [
    'student-voice',
    'Student voice',
    [
      'Pupils help to decide what we do about mental health',
      'We hear from pupils who do not usually speak up',
      'We tell pupils what has changed because of what they said',
    ],
  ],
  [
    'staff',
    'Staff development and wellbeing',
    [
      'All staff are trained to notice when a pupil is struggling',
      'Staff know what to do next when they are worried about a pupil',
      'Staff can get help with their own wellbeing',
    ],
  ],
  [
    'need-and-impact',
    'Identifying need and monitoring impact',
    [
      'We have a way to find pupils who need help early',
      'We use what we know about absence and behaviour to see who needs help',
      'We check whether the support we give makes a difference',
    ],
  ],
  [
    'families',
    'Working with parents and carers',
    [
      'Parents and carers know whom to speak to about mental health',
      'We give parents and carers ideas that they can use at home',
      'Parents and carers have a say in the support for their child',
    ],
  ],
  [
    'targeted-support',
    'Targeted support',
    [
      'Pupils who need more can get support in school',
      'We know the services around us and how to refer to them',
      'We keep in touch with a pupil while they wait for a service',
    ],
  ],
];

const scale = ([id, title]: (typeof areas)[number], i: number): Scale => ({
  id,
  title,
  items: [1, 2, 3].map((n) => `q${i * 3 + n}`),
  source,
  range: { min: 0, max: 9 },
  direction: 'higher-is-better',
  missing: { atMost: 0, source: `${source} An area is added up where all three are answered.` },
  rounding: 'none',
  bandSets: [],
  reliableChange: [],
  codes: [],
});

/**
 * A school's own look at its whole-school approach to mental health: three statements on each of
 * eight areas, and a sum for each area. Ours: no published measure. There is no overall score.
 *
 * The areas are the eight principles of the public guidance; the statements are not taken from it.
 */
export default {
  ...ownForm(source),
  kind: 'measure',
  id: 'whole-school-review',
  version: '1.0.0',
  lang: 'en',
  title: 'Whole-school review (not validated)',
  short: 'Whole-school review',
  respondent: 'teacher',
  ages: { from: 18, source: `${source} For staff of a school or college, about the school.` },
  instructions:
    'How far is each of these true of our school now? Answer together, and talk about where you ' +
    'do not agree.',
  timeFrame: 'Now',
  items: areas
    .flatMap(([, , statements]) => statements)
    .map((text, i) => ownItem(i + 1, text, answers)),
  scales: areas.map(scale),
  notes: [
    'Not a validated measure: it is for a talk about what to do next, not for comparing schools.',
    'The eight areas are those of the guidance of 2021. The statements and answers are ours.',
  ],
  sources: [source, guidance],
} satisfies Measure as Measure;
