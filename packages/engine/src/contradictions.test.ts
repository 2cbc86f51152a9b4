import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import { contradictions } from './contradictions.js';
import type { Measure } from './measure.js';

type Draft = { -readonly [K in keyof Measure]: Measure[K] };
const [q1, q2, q3, q4] = calm4.items as [Measure['items'][0], ...Measure['items']];
const scale = calm4.scales[0]!;
const bandsFrom = (...from: number[]) => [
  { id: 'level', bands: from.map((at) => ({ from: at, name: `from ${at}` })), source: 'Made up.' },
];
const flag = { item: 'q1', kind: 'risk', from: 1, source: 'Made up.' };

const of = (part: Partial<Draft>) =>
  [...contradictions({ ...calm4, ...part })].map(
    ([path, message]) => `${path.join('.')} ${message}`,
  );
const ofScale = (part: Partial<typeof scale>) => of({ scales: [{ ...scale, ...part }] });

describe('contradictions', () => {
  it('finds none in a measure without any', () => {
    expect(of({})).to.deep.equal([]);
  });

  for (const [does, found, expected] of [
    [
      'two items with one id',
      () => of({ items: [q1, q2!, q3!, q4!, q1] }),
      'items.4.id "q1" is there twice',
    ],
    [
      'two scales with one id',
      () => of({ scales: [scale, scale] }),
      'scales.1.id "total" is there twice',
    ],
    [
      'two options with one value',
      () =>
        of({
          items: [
            {
              type: 'choice',
              id: 'q1',
              text: 'How often?',
              options: [
                { value: 0, text: 'Never' },
                { value: 2, text: 'Often' },
                { value: 2, text: 'Always' },
              ],
            },
            ...calm4.items.slice(1),
          ],
        }),
      'items.0.options.2.value "2" is there twice',
    ],
    [
      'a rating that ends where it begins',
      () => of({ items: [q1, q2!, q3!, { ...q4!, min: 10 } as never] }),
      'items.3.max must be above min (10)',
    ],
    [
      'an item of a scale that does not exist',
      () => ofScale({ items: ['q1', 'q7'] }),
      'scales.0.items.1 no item is called "q7"',
    ],
    [
      'an item that a scale counts twice',
      () => ofScale({ items: ['q1', 'q1'] }),
      'scales.0.items.1 "q1" is there twice',
    ],
    [
      'a scale that counts a supplementary item',
      () => of({ items: [{ ...q1, supplementary: true }, q2!, q3!, q4!] }),
      'scales.0.items.0 "q1" is supplementary',
    ],
    [
      'a highest score that cannot be',
      () => ofScale({ range: { min: 0, max: 15 } }),
      'scales.0.range its items add up to 0 to 16',
    ],
    [
      'a lowest score that cannot be',
      () => ofScale({ range: { min: 1, max: 16 } }),
      'scales.0.range its items add up to 0 to 16',
    ],
    [
      'a scale that scores without an answer',
      () => ofScale({ missing: { atMost: 4, source: 'Made up.' } }),
      'scales.0.missing.atMost would score a person who answered nothing',
    ],
    [
      'a score below every band',
      () => ofScale({ bandSets: bandsFrom(1, 8) }),
      'scales.0.bandSets.0.bands.0.from must be 0, the lowest score',
    ],
    [
      'bands out of order',
      () => ofScale({ bandSets: bandsFrom(0, 8, 8) }),
      'scales.0.bandSets.0.bands.2.from must be above 8, where the band before begins',
    ],
    [
      'a band that nobody can reach',
      () => ofScale({ bandSets: bandsFrom(0, 17) }),
      'scales.0.bandSets.0.bands.1.from is above 16, the highest score',
    ],
    [
      'a flag on an item that does not exist',
      () => of({ flags: [{ ...flag, item: 'q7' }] }),
      'flags.0.item no item is called "q7"',
    ],
    [
      'a flag that no answer raises',
      () => of({ flags: [{ ...flag, from: 3 }] }),
      'flags.0.from no answer to q1 is that high',
    ],
    [
      'ages the wrong way round',
      () => of({ ages: { from: 11, to: 10, source: 'Made up.' } }),
      'ages.to must be 11 or more',
    ],
  ] as const) {
    it(`finds ${does}`, () => {
      expect(found()).to.include(expected);
    });
  }

  it('finds all of them, not the first', () => {
    const found = of({
      scales: [{ ...scale, range: { min: 0, max: 1 }, bandSets: bandsFrom(3, 2) }],
      flags: [{ ...flag, item: 'q7' }],
    });
    expect(found).to.have.lengthOf(6);
  });

  it('looks into every band set', () => {
    const bandSets = [bandsFrom(0)[0]!, { ...bandsFrom(2)[0]!, id: 'other' }];
    expect(ofScale({ bandSets })).to.deep.equal([
      'scales.0.bandSets.1.bands.0.from must be 0, the lowest score',
    ]);
  });
});
