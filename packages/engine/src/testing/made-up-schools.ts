import type { SchoolRow, Schools } from '../schools.js';

/**
 * Schools that do not exist. None can: their URNs begin with 99. In the links that Get Information
 * about Schools published in April 2025, 33,800 rows of two URNs each, all begin with 1 or 4. And no
 * postcode area is called ZZ.
 */
export const anytown: readonly SchoolRow[] = [
  [990001, 'Ashgrove Primary School', 'Anytown', 'ZZ1 1AA'],
  [990002, 'Ash Grove Academy', 'Northshore', 'ZZ2 4BB'],
  [990003, 'St Joseph’s Catholic Primary School', 'Anytown', 'ZZ1 2AB'],
  [990004, "St. Joseph's RC Primary School", 'Northshore', 'ZZ2 4BC'],
  [990005, 'Saint Josephs Roman Catholic Primary School', 'Hillvale', 'ZZ11 1AA'],
  [990006, "St Mary's C of E (VA) Infant School", 'Hillvale', 'ZZ11 1AB'],
  [990007, 'St Mary and St John Church of England Primary School', 'Anytown', 'ZZ1 3AA'],
  [990008, 'SS Peter & Paul CofE Junior School', 'Northshore', 'ZZ2 5AA'],
  [990009, 'Queen Eleanor’s Grammar School', 'Hillvale', 'ZZ11 2AA'],
  [990010, 'Kingsmead High School', 'Anytown', 'ZZ1 4AA', { was: [990110, 990111] }],
  [990011, 'Kings Mead School', 'Northshore-on-Sea', 'ZZ3 1AA', { state: 'not-yet' }],
  [
    990012,
    'Northshore Academy',
    'Northshore',
    'ZZ2 6AA',
    { cluster: 'north', also: ['Northshore Community College'] },
  ],
  [990013, 'Harbour View Primary School', 'Northshore', 'ZZ2 6AB', { cluster: 'north' }],
  [
    990014,
    'Hillvale Sixth Form College',
    'Hillvale',
    'ZZ11 3AA',
    { state: 'starting-soon', from: '2027-01-11' },
  ],
  [990015, 'Ysgol Pen-y-Bryn', 'Hillvale', ''],
  [990016, 'École Bilingue d’Anytown', 'Anytown', 'ZZ1 5AA'],
  [990017, 'The Elms School', '', 'ZZ1 6AA'],
  [990018, 'Elm Tree Middle School', 'Anytown', 'ZZ1 6AB'],
];

/** The list of a team that nobody has. */
export function madeUpSchools(parts: Partial<Schools> = {}): Schools {
  return {
    kind: 'schools',
    id: 'anytown',
    version: '1.0.0',
    lang: 'en',
    source: { url: 'https://www.example.org/our-schools', checkedOn: '2026-11-01' },
    asOf: '2026-11-01',
    reviewBy: '2027-05-01',
    clusters: [
      {
        id: 'north',
        name: 'Northshore group',
        state: 'starting-soon',
        from: '2027-04-19',
        lead: 990012,
      },
    ],
    schools: anytown.map((row) => [...row] as SchoolRow),
    ...parts,
  };
}
