import { parseMeasure } from '@cairnkit/engine/parse.js';
import { madeUp } from '@cairnkit/engine/testing/made-up.js';
import { expect } from 'chai';

import { measurePage } from './measure-page.mjs';

const source = 'Made up.';

/** Measures here are right ones, or what is said of them means nothing. */
function right(parts) {
  const measure = madeUp(parts);
  parseMeasure(JSON.stringify(measure));
  return measurePage(measure, { module: '@cairnkit/instruments/made-up.js' });
}

describe('a scale on the page of a measure', () => {
  it('says where its key was published, straight after its items', () => {
    const text = right({ scales: [{ source: 'Manual, p. 3' }] });
    expect(text).to.match(/^- \*\*Items:\*\* .*\n- Source: Manual, p\. 3$/m);
  });

  describe('where answers are missing', () => {
    for (const [missing, rounding, words] of [
      [{ atMost: 0 }, 'none', 'No score unless every item is answered.'],
      [
        { atMost: 2 },
        'half-up',
        'Up to 2 of the 4 items may go unanswered. Each then counts the mean',
      ],
      [{ atMost: 2 }, 'half-up', 'is rounded to a whole number, halves upwards.'],
      [{ atMost: 1 }, 'none', '1 of the 4 items may go unanswered. It then counts the mean'],
      [{ atMost: 1 }, 'none', 'is not rounded.'],
      [{ atMost: 3, as: 'zero' }, 'none', 'What is unanswered counts 0. Source'],
      [{ atMost: 4, within: 'measure' }, 'none', 'of the 4 items that count in the whole form'],
      [{ atMost: 4, within: 'measure' }, 'none', 'With no answer at all there is no score.'],
    ]) {
      it(`says “${words}”`, () => {
        expect(right({ scales: [{ missing: { ...missing, source }, rounding }] })).to.contain(
          words,
        );
      });
    }
  });

  describe('of bands', () => {
    const bands = [
      { from: 0, name: 'low' },
      { from: 5, name: 'middle' },
      { from: 6, name: 'high' },
    ];
    const bandSets = [{ id: 'level', bands, source }];

    it('gives the lowest and the highest score of each', () => {
      const text = right({ scales: [{ bandSets }] });
      for (const row of ['| 0–4 | low |', '| 5 | middle |', '| 6–12 | high |']) {
        expect(text).to.contain(row);
      }
      expect(text).not.to.contain('between two ranges');
    });

    it('calls a set by its title, where it has one', () => {
      const titled = [{ ...bandSets[0], title: 'newer levels' }];
      expect(right({ scales: [{ bandSets: titled }] })).to.contain(
        '#### Bands: newer levels (`level`)\n',
      );
      expect(right({ scales: [{ bandSets }] })).to.contain('#### Bands: `level`\n');
    });

    it('counts in tenths where answers do', () => {
      const line = (id) => ({ type: 'rating', id, min: 0, max: 6, step: 0.1 });
      const text = right({
        items: [line('q1'), line('q2')],
        scales: [{ items: ['q1', 'q2'], bandSets, range: { min: 0, max: 12 } }],
      });
      expect(text).to.contain('| 0–4.9 | low |').and.to.contain('| 5–5.9 | middle |');
    });

    it('says where a mean leaves no highest score', () => {
      const range = { min: 0, max: 3 };
      const set = {
        id: 'level',
        bands: [
          { from: 0, name: 'low' },
          { from: 2, name: 'high' },
        ],
        source,
      };
      const text = right({ scales: [{ combine: 'mean', range, bandSets: [set] }] });
      expect(text).to.contain('| 0 to below 2 | low |').and.to.contain('| 2–3 | high |');
    });

    it('says where scores fall that only missing answers can give', () => {
      const missing = { atMost: 1, source };
      expect(right({ scales: [{ bandSets, missing }] })).to.contain(
        'A score between two ranges, which only missing answers can give, has no band',
      );
      expect(right({ scales: [{ bandSets, missing, rounding: 'half-up' }] })).not.to.contain(
        'between two ranges',
      );
    });

    it('says that a blank which counts nothing may leave the band open', () => {
      const missing = { atMost: 1, as: 'zero', source };
      const words = 'no band where an unanswered item could have led to another';
      const text = right({ scales: [{ bandSets, missing }] });
      expect(text).to.contain(words).and.not.to.contain('between two ranges');
      expect(right({ scales: [{ missing }] })).not.to.contain(words);
      expect(right({ scales: [{ bandSets, missing: { atMost: 1, source } }] })).not.to.contain(
        words,
      );
    });
  });
});
