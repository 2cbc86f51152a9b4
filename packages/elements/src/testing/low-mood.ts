import type { Battery } from '@cairnkit/engine/battery.js';
import { parseBattery } from '@cairnkit/engine/parse-battery.js';
import type { Sitting } from '@cairnkit/engine/sitting.js';

/** Chosen by nobody: for demos and tests. */
export const lowMood: Battery = parseBattery({
  kind: 'battery',
  id: 'low-mood',
  version: '1.0.0',
  lang: 'en',
  title: 'How have things been?',
  measures: [
    { measure: 'calm-4', when: ['every-session'] },
    { measure: 'phq-9', when: ['start', 'end'] },
    { measure: 'gad-7', when: ['end'] },
  ],
});

/** Others, under another id. */
export const batteryOf = (...measures: Battery['measures']): Battery =>
  parseBattery({ ...lowMood, id: 'other', measures });

/** A sitting that has not begun. */
export const before: Sitting = {
  battery: 'low-mood@1.0.0',
  timePoint: 'start',
  status: 'ready',
  at: 0,
  done: [],
  leftOut: [],
};
export const sentCalm = { measure: 'calm-4', as: 'sent', submissionId: 'a' } as const;
/** After its first form. */
export const afterCalm = { status: 'between', at: 1, done: [sentCalm] } as const;

/** The last question of the PHQ-9, in a sitting that has the CALM-4 behind it. */
export const atLastOfPhq9 = {
  ...afterCalm,
  status: 'asking',
  sessions: {
    'phq-9': {
      form: 'phq-9@1.0.0',
      status: 'asking',
      at: 8,
      answers: { q1: 1, q2: 2, q3: 1, q4: 3, q5: 0, q6: 2, q7: 1, q8: 0 },
    },
  },
} as const;
