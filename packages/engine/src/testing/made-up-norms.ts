import type { Norms } from '../norms.js';

const source = 'Made up.';

/**
 * Norms that nobody published, for `total` of a made-up measure: girls and boys of grades 3 to 8,
 * with two rules for the grade of an age, and bands from T = 65 and 70.
 */
export function madeUpNorms(parts: Partial<Norms> = {}): Norms {
  return {
    kind: 'norms',
    id: 'made-up-norms',
    version: '2.0.0',
    lang: 'en',
    title: 'Made-up norms',
    measure: 'made-up',
    reference: 'Nobody',
    ageRules: [
      { id: 'first', minus: 5, source },
      { id: 'second', minus: 6, source },
    ],
    scales: [
      {
        scale: 'total',
        groups: [
          { sex: 'female', grades: { from: 3, to: 4 }, mean: 4, sd: 2 },
          { sex: 'female', grades: { from: 5, to: 8 }, mean: 5, sd: 2 },
          { sex: 'male', grades: { from: 3, to: 8 }, mean: 2, sd: 4 },
        ],
        source,
      },
    ],
    bandSets: [
      {
        id: 'clinical',
        bands: [
          { from: 0, name: 'usual' },
          { from: 65, name: 'raised' },
          { from: 70, name: 'high' },
        ],
        source,
      },
    ],
    shownUpTo: { t: 80, source },
    rights: source,
    sources: [source],
    ...parts,
  };
}
