import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import { expect } from 'chai';

import parent from './sdq-parent.js';
import self from './sdq-self.js';
import teacher from './sdq-teacher.js';
import { bands } from './sdq.examples.js';

const forms = { self, parent, teacher };
const raters = ['self', 'parent', 'teacher'] as const;

const scale = (measure: Measure, id: string) => measure.scales.find((each) => each.id === id)!;

/** Answers to q1, q2, … from digits. */
const answers = (digits: string) =>
  Object.fromEntries([...digits].map((digit, i) => [`q${i + 1}`, Number(digit)]));

const impact = (measure: Measure, digits: string, without: readonly string[] = []) => {
  const given = Object.entries(answers(digits)).filter(([id]) => !without.includes(id));
  return result(measure, Object.fromEntries(given)).scores['impact']!;
};

describe('SDQ, all raters', () => {
  for (const rater of raters) {
    for (const [id, sets] of Object.entries(bands[rater])) {
      it(`bands ${rater} ${id} as awell-score does`, () => {
        const ours = scale(forms[rater], id);
        const letters = ours.bandSets.map((set) =>
          Array.from({ length: ours.range.max + 1 }, (_, score) =>
            set.bands.findLast(({ from }) => from <= score)?.name.charAt(0),
          ).join(''),
        );
        expect(letters).to.deep.equal(sets);
      });
    }
  }

  it('has the same scales, each with a code of its own', () => {
    const ids = self.scales.map(({ id }) => id);
    for (const rater of raters) expect(forms[rater].scales.map(({ id }) => id)).to.eql(ids);
    const codes = raters.flatMap((rater) =>
      forms[rater].scales.flatMap((each) => each.codes.map(({ code }) => code)),
    );
    expect(codes).to.have.lengthOf(21);
    expect(new Set(codes)).to.have.property('size', 21);
  });

  it('takes a higher score as better for prosocial only', () => {
    for (const rater of raters) {
      const better = forms[rater].scales.filter((each) => each.direction === 'higher-is-better');
      expect(better.map(({ id }) => id)).to.deep.equal(['prosocial']);
    }
  });

  // NHS England’s code, rounded and unrounded; nothing for teachers.
  it('knows how far scores must move', () => {
    const points = (measure: Measure) =>
      measure.scales.map(({ reliableChange }) => reliableChange.map((each) => each.points));
    expect(points(self)).to.deep.equal([
      [4, 4.26],
      [4, 3.74],
      [4, 3.87],
      [5, 4.76],
      [4, 4.3],
      [3, 3.24],
      [],
      [],
      [],
    ]);
    expect(points(parent)).to.deep.equal([
      [4, 4.39],
      [4, 4.33],
      [4, 3.82],
      [3, 3.09],
      [3, 2.62],
      [3, 3.17],
      [],
      [],
      [],
    ]);
    expect(points(teacher).flat()).to.deep.equal([]);
  });

  // By the published rule: 0 and 1 count 0, 2 counts 1, 3 counts 2; neither q27 nor the burden.
  it('scores impact by hand', () => {
    const symptoms = '0'.repeat(25);
    expect(impact(self, `${symptoms}10333333`).value).to.equal(10);
    expect(impact(self, `${symptoms}33011113`).value).to.equal(0);
    expect(impact(parent, `${symptoms}33012320`).value).to.equal(0 + 0 + 1 + 2 + 1);
    expect(impact(teacher, `${symptoms}333333`).value).to.equal(6);
    expect(impact(teacher, `${symptoms}330123`).value).to.equal(0 + 0 + 1);
  });

  it('has no impact where no difficulties are seen, whatever else was answered', () => {
    for (const rater of raters) {
      const last = forms[rater].items.length;
      expect(impact(forms[rater], '0'.repeat(26) + '3'.repeat(last - 26)).value).to.equal(0);
      const { value, prorated } = impact(forms[rater], '0'.repeat(26));
      expect([value, prorated]).to.deep.equal([0, false]);
    }
  });

  it('counts unanswered impact items as none, but not all of them', () => {
    const digits = `${'0'.repeat(25)}20333333`;
    expect(impact(self, digits, ['q28', 'q29', 'q30', 'q31']).value).to.equal(2);
    const none = impact(self, digits, ['q28', 'q29', 'q30', 'q31', 'q32']);
    expect([none.value, none.why]).to.deep.equal([null, 'too-many-missing']);
  });

  // The guide’s own example: 4 from 3 completed items scales up to 7 (6.67 rounded up).
  it('scales up as the guide does in its example', () => {
    const { value, prorated } = result(self, { q3: 2, q8: 1, q13: 1 }).scores['emotional']!;
    expect([value, prorated]).to.deep.equal([7, true]);
    expect(result(self, { q3: 2, q8: 2 }).scores['emotional']?.value).to.equal(null);
  });

  it('rounds halves up', () => {
    const emotional = { q3: 1, q8: 1, q13: 0, q16: 0 }; // 2 of 4 answers: 2.5
    expect(result(self, emotional).scores['emotional']?.value).to.equal(3);
  });

  it('has no total without every part', () => {
    const missing = { q2: null, q10: null, q15: null };
    const { scores } = result(self, { ...answers('1'.repeat(25)), ...missing });
    const values = ['hyperactivity', 'externalising', 'internalising', 'total'].map(
      (id) => scores[id]?.value,
    );
    expect(values).to.deep.equal([null, null, 10, null]);
  });

  it('ships no wording', () => {
    for (const rater of raters) {
      expect(forms[rater].items.every(({ text }) => text === undefined)).to.equal(true);
      expect(forms[rater].licence.spdx).to.equal(null);
    }
  });
});
