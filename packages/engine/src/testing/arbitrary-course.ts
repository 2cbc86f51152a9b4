import fc from 'fast-check';

import { dayText } from '../calendar-day.js';
import type { JudgedScale } from '../change.js';
import type { CoursePoint } from '../course.js';
import type { CourseGiven } from '../readied.js';
import { respondents } from '../respondents.js';

/** A scale of 0 to 27 on which lower is better, with a threshold and a cut-off. */
export const madeUpScale: JudgedScale = {
  range: { min: 0, max: 27 },
  direction: 'higher-is-worse',
  reliableChange: [{ scheme: 'nhs-england', points: 6, source: 'Made up.' }],
  caseness: [{ scheme: 'talking-therapies', from: 10, source: 'Made up.' }],
};

/** Bands of that scale. */
export const madeUpBands = [
  { from: 0, name: 'low' },
  { from: 5, name: 'mild' },
  { from: 10, name: 'moderate' },
  { from: 20, name: 'severe' },
];

/** 1 January 2025. */
const start = 20_089;

/** Days within about three years, some of them the same. */
export const arbitraryDay = fc.nat(1000).map((day) => dayText(start + day));

const point: fc.Arbitrary<CoursePoint> = fc.record(
  {
    on: arbitraryDay,
    value: fc.option(fc.integer({ min: 0, max: 27 }), { freq: 5 }),
    session: fc.integer({ min: 1, max: 40 }),
    prorated: fc.boolean(),
    was: fc.array(fc.integer({ min: 0, max: 27 }), { maxLength: 3 }),
  },
  { requiredKeys: ['on', 'value'] },
);

const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom('Assessment', 'Therapy', 'Exams began', 'Moved to another school in town'),
);

/** Courses of one to five respondents with up to 40 points each, in any order, and what happened. */
export const arbitraryCourse: fc.Arbitrary<CourseGiven> = fc.record({
  name: fc.constantFrom('Goal 1', 'Low mood'),
  scale: fc.constant(madeUpScale),
  step: fc.constant(1),
  series: fc.array(
    fc.record({
      by: fc.constantFrom(...respondents),
      points: fc.array(point, { maxLength: 40 }),
      bands: fc.constant(madeUpBands),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  sessions: fc.array(
    fc.record({
      on: arbitraryDay,
      session: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    }),
    { maxLength: 10 },
  ),
  phases: fc.array(fc.record({ from: arbitraryDay, title }), { maxLength: 4 }),
  events: fc.array(fc.record({ on: arbitraryDay, title }), { maxLength: 8 }),
});
