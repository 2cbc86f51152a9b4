import type { Battery } from '../battery.js';

/**
 * Measures that nobody chose: `first` at the start and the end, `always` at every session, `last` at
 * the end.
 */
export function madeUpBattery(parts: Partial<Battery> = {}): Battery {
  return {
    kind: 'battery',
    id: 'made-up-battery',
    version: '1.0.0',
    lang: 'en',
    title: 'How are things?',
    measures: [
      { measure: 'first', when: ['start', 'end'] },
      { measure: 'always', when: ['every-session'] },
      { measure: 'last', when: ['end'], respondent: 'parent' },
    ],
    ...parts,
  };
}
