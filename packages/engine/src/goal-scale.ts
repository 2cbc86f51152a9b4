import { goalRange } from './goal-range.js';
import type { Scale } from './scale.js';

/**
 * How far a goal is reached, as a scale: whole numbers from 0, no progress yet, to 10, reached fully.
 * 0 is a rating. From 8 upwards a rise of 3 cannot happen.
 *
 * 0 to 10: Goal Progress Chart, as CamCOPS has it:
 * ucam-department-of-psychiatry/camcops@56a303e1d783, docs/source/tasks/gbo.rst.
 *
 * Here, and not only in the measure `gbo`: goals are also rated in words of our own.
 */
export const goalScale: Pick<Scale, 'range' | 'direction' | 'reliableChange'> = {
  range: goalRange,
  direction: 'higher-is-better',
  reliableChange: [
    {
      scheme: 'nhs-england',
      points: 3,
      source:
        'NHSDigital/mental-health-monthly-statistics@7b4d7421838b and ' +
        'nhsengland/MHSDS@dc7bf10df5e6: a change of 3 or more on one goal',
    },
  ],
};
