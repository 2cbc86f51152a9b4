import type { Norms } from '@cairnkit/engine/norms.js';
import { placeIn, roundedT, tScore, type Context, type Place } from '@cairnkit/engine/t-score.js';
import { expect } from 'chai';

import rcads25ParentNorms from './rcads-25-parent.norms.js';
import rcads25Norms from './rcads-25.norms.js';
import rcads47ParentNorms from './rcads-47-parent.norms.js';
import rcads47Norms from './rcads-47.norms.js';

const tOf = (norms: Norms, scale: string, raw: number, context: Context) =>
  tScore(norms, scale, raw, placeIn(norms, { ...context }) as Place);

/**
 * Read off the printed tables, susom/redcap-em-autoscoring@9ebdbdfe00d7, DataFiles/rcad47/*.csv.
 *
 * For every scale: the T-score of the lowest raw score that has one (0; for totals 13), and the
 * lowest raw scores whose T-scores are 65 and 70 or more.
 */
const printed = {
  child: `
female 3-4: 34,14,16 27,19,22 29,14,16 36,14,16 29,13,15 32,16,19 34,66,75 33,80,91
female 5-6: 37,11,13 25,21,24 28,14,16 38,12,14 32,12,14 31,14,16 35,61,69 34,73,83
female 7-8: 39,7,9 24,21,23 27,13,14 37,11,13 35,10,12 30,14,16 35,54,61 33,66,74
female 9-10: 40,6,7 25,20,23 29,13,14 36,9,11 35,9,10 29,13,15 37,49,55 34,60,67
female 11-12: 38,7,9 24,21,23 27,14,16 38,12,14 36,12,13 29,16,19 35,57,64 33,71,80
male 3-4: 38,11,13 28,17,19 29,12,14 37,12,14 31,11,13 30,15,17 36,54,62 34,66,75
male 5-6: 40,8,10 28,18,20 29,11,13 39,10,12 32,11,13 31,13,15 37,49,56 34,60,67
male 7-8: 41,6,8 27,18,21 30,11,13 39,9,11 35,11,12 32,12,14 38,48,55 35,58,66
male 9-10: 40,7,8 25,19,21 26,12,13 38,9,11 34,9,11 32,14,16 37,49,55 34,60,68
male 11-12: 41,5,6 26,18,20 30,12,14 36,8,10 33,10,12 31,13,15 37,46,52 35,57,64
`,
  parent: `
female 3-4: 36,9,11 29,14,16 36,9,10 43,6,7 42,6,8 41,9,11 44,38,44 43,45,52
female 5-6: 38,8,10 33,17,20 37,9,11 42,6,7 42,6,8 40,10,11 44,40,46 43,48,55
female 7-8: 41,6,7 31,16,18 37,7,9 41,5,6 43,5,6 39,9,11 46,33,38 44,40,47
female 9-10: 42,6,7 31,16,19 39,8,10 41,5,6 43,6,7 38,9,11 46,36,42 44,43,50
female 11-12: 40,5,6 31,15,17 34,8,9 41,6,7 42,6,7 35,10,12 45,34,39 42,42,48
male 3-4: 36,9,11 28,15,17 36,9,10 40,5,6 42,6,7 37,8,10 43,37,42 41,43,49
male 5-6: 40,7,9 30,14,16 35,8,9 41,5,6 41,6,7 37,8,10 45,33,38 43,39,45
male 7-8: 41,6,7 32,14,16 37,8,9 40,4,5 42,5,6 39,9,10 47,31,36 45,37,43
male 9-10: 41,5,6 30,15,17 36,8,10 41,6,7 41,7,9 35,11,13 45,34,40 42,43,49
male 11-12: 43,4,5 30,13,15 37,7,9 41,4,5 44,4,5 40,10,12 49,29,34 46,37,44
`,
};

for (const [norms, table] of [
  [rcads47Norms, printed.child],
  [rcads47ParentNorms, printed.parent],
] as const) {
  describe(`${norms.title}, beside printed tables`, () => {
    for (const line of table.trim().split('\n')) {
      const [sex, grades, ...cells] = line.split(/:? /);
      it(`has the thresholds of ${sex}, grades ${grades}`, () => {
        for (const grade of grades!.split('-').map(Number)) {
          const place: Place = { sex: sex as Place['sex'], grade };
          for (const [i, { scale }] of norms.scales.entries()) {
            const lowest = scale.startsWith('total') ? 13 : 0;
            const t = (raw: number) => roundedT(tScore(norms, scale, raw, place)!);
            const from = (least: number) => {
              let raw = lowest;
              while (t(raw) < least) raw += 1;
              return raw;
            };
            const ours = [t(lowest), from(65), from(70)];
            expect(ours.join(), `${scale}, grade ${grade}`).to.equal(cells[i]);
          }
        }
      });
    }

    it('has T-scores of totals for every raw score, which never fall', () => {
      for (const [scale, highest] of [
        ['total-anxiety', 111],
        ['total', 141],
      ] as const) {
        const groups = norms.scales.find((each) => each.scale === scale)!.groups;
        expect(groups).to.have.lengthOf(10);
        for (const group of groups) {
          const t = 't' in group ? group.t : [];
          expect(t).to.have.lengthOf(highest + 1);
          expect(t).to.deep.equal([...t].sort((a, b) => a - b));
        }
      }
    });
  });
}

// The formula of cyp_outcomes_prep.py over the table of 05_create_cyp_outcomes_tables.py, both of
// NHSDigital/mental-health-monthly-statistics@7b4d7421838b, run in SQLite. The last three are the
// cells in which Stanford’s tables have 51, 151 and 102.
describe('T-scores of NHS Digital', () => {
  for (const [norms, sex, age, scale, raw, t] of [
    [rcads47Norms, 'male', 8, 'depression', 15, 66.50366748166259],
    [rcads47Norms, 'female', 9, 'separation-anxiety', 0, 33.64269141531322],
    [rcads47Norms, 'female', 11, 'generalised-anxiety', 12, 60.84239130434783],
    [rcads47Norms, 'female', 13, 'panic', 27, 106.04591836734694],
    [rcads47Norms, 'female', 16, 'obsessive-compulsive', 9, 59.21465968586387],
    [rcads47Norms, 'male', 17, 'social-phobia', 20, 70.77951002227172],
    [rcads47ParentNorms, 'female', 8, 'separation-anxiety', 8, 62.666666666666664],
    [rcads47ParentNorms, 'male', 12, 'generalised-anxiety', 5, 56.69230769230769],
    [rcads47ParentNorms, 'female', 14, 'depression', 8, 62.4],
    [rcads47ParentNorms, 'female', 17, 'obsessive-compulsive', 3, 55.12820512820513],
    [rcads47ParentNorms, 'male', 8, 'panic', 2, 50.473684210526315],
    [rcads47ParentNorms, 'male', 9, 'panic', 21, 150.4736842105263],
    [rcads47ParentNorms, 'male', 16, 'social-phobia', 26, 100.62330623306232],
  ] as const) {
    it(`${norms.measure}, ${sex}, age ${age}, ${scale} ${raw}`, () => {
      const context = { sex, age, ageRule: 'nhs-england' };
      expect(tOf(norms, scale, raw, context)).to.be.closeTo(t, 1e-9);
    });
  }
});

// Sums over the same table: select AssName, sum(Sample_Mean), sum(Sample_SD) … group by AssName. It
// has two ages to each of our groups.
describe('Means and standard deviations of NHS Digital', () => {
  for (const [norms, sums] of [
    [
      rcads47Norms,
      [
        [69.82, 59.1], // Separation Anxiety
        [232.26, 96.68], // Social Phobia
        [144.84, 67.52], // Generalized Anxiety
        [93.42, 74.66], // Panic
        [111.88, 65.92], // Obsessions/Compulsions
        [156.14, 80.34], // Depression
      ],
    ],
    [
      rcads47ParentNorms,
      [
        [51.04, 48.38], // Separation Anxiety
        [164.4, 85.6], // Social Phobia
        [73.38, 54.46], // Generalized Anxiety
        [36.4, 41.24], // Panic
        [37.0, 47.68], // Obsessions/Compulsions
        [79.0, 66.74], // Depression
      ],
    ],
  ] as const) {
    it(`are all there: ${norms.measure}`, () => {
      for (const [i, [means, sds]] of sums.entries()) {
        const { scale, groups } = norms.scales[i]!;
        const sum = (of: 'mean' | 'sd') =>
          2 * groups.reduce((total, group) => total + ('t' in group ? NaN : group[of]), 0);
        expect(sum('mean'), scale).to.be.closeTo(means, 1e-9);
        expect(sum('sd'), scale).to.be.closeTo(sds, 1e-9);
      }
    });
  }
});

// Two sources that do not know of each other: NHS Digital (47 items), Stanford (25).
it('Norms of depression are the same in both parent forms, which have the same ten items', () => {
  const [long, short] = [rcads47ParentNorms, rcads25ParentNorms].map((norms) =>
    norms.scales
      .find(({ scale }) => scale === 'depression')!
      .groups.map((group) => ('t' in group ? [] : [group.sex, group.mean, group.sd])),
  );
  expect(long).to.deep.equal(short);
});

describe('Grades of the RCADS', () => {
  const has = (norms: Norms, age: number, ageRule: string) =>
    'sex' in placeIn(norms, { sex: 'female', age, ageRule });
  const ages = [7, 8, 9, 17, 18, 19];

  it('are those of NHS England, or those of UCLA, a year apart', () => {
    for (const norms of [rcads47Norms, rcads47ParentNorms]) {
      expect(ages.filter((age) => has(norms, age, 'nhs-england'))).to.deep.equal([8, 9, 17]);
      expect(ages.filter((age) => has(norms, age, 'ucla'))).to.deep.equal([9, 17, 18]);
    }
  });

  it('are open at both ends for the RCADS-25', () => {
    for (const norms of [rcads25Norms, rcads25ParentNorms]) {
      for (const { scale, groups } of norms.scales) {
        expect(groups).to.have.lengthOf(10);
        const t = (grade: number) => tScore(norms, scale, 20, { sex: 'male', grade });
        expect([t(2), t(13)]).to.deep.equal([t(3), t(12)]);
      }
    }
  });
});
