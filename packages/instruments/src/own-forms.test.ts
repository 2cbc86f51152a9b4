import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import serviceExperience from './service-experience.js';
import sessionFeedback from './session-feedback.js';
import wholeSchoolReview from './whole-school-review.js';

const textsOf = ({ instructions = '', items }: Measure) => [
  instructions,
  ...items.map(({ text = '' }) => text),
  ...items.flatMap((item) =>
    item.type === 'choice' ? item.options.map(({ text = '' }) => text) : [],
  ),
];

for (const form of [sessionFeedback, serviceExperience, wholeSchoolReview]) {
  describeInstrument(form, []); // ours: nobody else has scored it

  describe(`${form.short}, a form of ours`, () => {
    it('says that it is not validated wherever it is named', () => {
      expect(form.notValidated).to.equal(true);
      expect(form.title).to.match(/ \(not validated\)$/);
      expect(form.licence).to.include({
        class: 'A1',
        spdx: 'MIT',
        attribution: 'Written by the Cairn project. Not a validated measure.',
      });
    });

    it('claims no bands, no reliable change and no codes', () => {
      for (const { bandSets, reliableChange, codes } of form.scales) {
        expect([...bandSets, ...reliableChange, ...codes]).to.deep.equal([]);
      }
      expect(form.codes).to.deep.equal([]);
    });

    it('asks in short sentences', () => {
      for (const sentence of textsOf(form).flatMap((text) => text.split(/(?<=[.?!])\s/))) {
        expect(sentence.split(/\s+/).length, sentence).to.be.at.most(15);
      }
    });
  });
}

describe('forms of ours for young people', () => {
  for (const form of [sessionFeedback, serviceExperience]) {
    // Automated Readability Index: 4.71 letters/words + 0.5 words/sentences − 21.43, in US grades;
    // grade 5 is read at ages 10 to 11.
    it(`${form.short} reads like a text for ages 9 to 11, or simpler`, () => {
      const sentences = textsOf(form).flatMap((text) => text.split(/(?<=[.?!])\s/));
      const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
      const letters = words.join('').replace(/[^a-z]/gi, '').length;
      const grade =
        (4.71 * letters) / words.length + (0.5 * words.length) / sentences.length - 21.43;
      expect(grade).to.be.at.most(5);
    });

    it(`${form.short} has no score, and keeps each answer`, () => {
      expect(form.scales).to.deep.equal([]);
      const answers = Object.fromEntries(form.items.map(({ id }) => [id, 0]));
      expect(result(form, answers).scores).to.deep.equal({});
    });
  }

  it('has four questions after a session', () => {
    expect(sessionFeedback.items).to.have.lengthOf(4);
  });
});

describe('whole-school review', () => {
  // The eight principles, in an order of their own: the first stands at the centre of the others.
  it('has the eight areas of the guidance, three statements each, each in one area', () => {
    expect(wholeSchoolReview.scales.map(({ id }) => id)).to.deep.equal([
      'leadership',
      'ethos',
      'curriculum',
      'student-voice',
      'staff',
      'need-and-impact',
      'families',
      'targeted-support',
    ]);
    const items = wholeSchoolReview.scales.flatMap((scale) => scale.items);
    expect(items).to.deep.equal(wholeSchoolReview.items.map(({ id }) => id));
  });

  it('adds up each area by itself, and only where all three are answered', () => {
    const { scores } = result(wholeSchoolReview, { q1: 3, q2: 0, q3: 2, q4: 1, q5: 1 });
    expect(scores['leadership']).to.include({ value: 5, prorated: false });
    expect(scores['ethos']?.value).to.equal(null);
  });
});
