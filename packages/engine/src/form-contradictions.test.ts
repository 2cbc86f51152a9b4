import { expect } from 'chai';

import { contradictions } from './contradictions.js';
import type { Item, Measure, Pattern, Skip } from './measure.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';
const found = (part: Partial<Measure>) =>
  [...contradictions(madeUp(part))].map(([path, message]) => `${path.join('.')} ${message}`);

describe('contradictions in skips', () => {
  const skip: Skip = {
    items: ['q2', 'q3'],
    when: { items: ['q1'], total: 0 },
    zero: 'always',
    source,
  };
  const of = (part: Partial<Skip>) => found({ skips: [skip, { ...skip, ...part }] });

  it('are none where every item is there, and can count 0', () => {
    expect(of({})).to.deep.equal([]);
  });

  it('are found in items that are not there', () => {
    expect(of({ items: ['q2', 'q9'] })).to.deep.equal(['skips.1.items.1 no item is called "q9"']);
    expect(of({ when: { items: ['q9'], total: 0 } })).to.deep.equal([
      'skips.1.when.items.0 no item is called "q9"',
    ]);
  });

  it('are found in items that cannot count 0', () => {
    const form = items(4, [1, 2, 3]);
    const scales = [{ items: ['q1', 'q2', 'q3', 'q4'], range: { min: 4, max: 12 } }];
    const lines = [...contradictions(madeUp({ items: form, scales, skips: [skip] }))];
    expect(lines.map(([path, message]) => `${path.join('.')} ${message}`)).to.deep.equal([
      'skips.0.items.0 cannot count 0 in total: it counts 1 to 3',
      'skips.0.items.1 cannot count 0 in total: it counts 1 to 3',
      'skips.0.when.total must be 1 to 3, which its items add up to',
    ]);
  });
});

describe('contradictions in patterns', () => {
  const pattern: Pattern = {
    id: 'pattern',
    title: 'Pattern',
    symptoms: [
      { items: ['q1', 'q2'], from: 2 },
      { items: ['q3'], from: 3 },
    ],
    requires: [{ items: ['q1', 'q2'], atLeast: 1 }],
    source,
  };
  const of = (part: Partial<Pattern>) => found({ patterns: [{ ...pattern, ...part }] });

  it('are none where it asks for symptoms that can be', () => {
    expect(of({})).to.deep.equal([]);
    expect(of({ requires: [{ items: ['q1', 'q2'], atLeast: 2 }] })).to.deep.equal([]);
    expect(of({ requires: [{ items: ['q3'], atLeast: 0, atMost: 0 }] })).to.deep.equal([]);
  });

  for (const [what, part, expected] of [
    [
      'a symptom that is no item',
      { symptoms: [...pattern.symptoms, { items: ['q4', 'q9'], from: 1 }] },
      'patterns.0.symptoms.2.items.1 no item is called "q9"',
    ],
    [
      'a symptom that no answer is',
      {
        symptoms: [
          { items: ['q1', 'q2'], from: 2 },
          { items: ['q3'], from: 4 },
        ],
      },
      'patterns.0.symptoms.1.from no answer to q3 is that high',
    ],
    [
      'a requirement of no symptom',
      { requires: [...pattern.requires, { items: ['q3', 'q4'], atLeast: 1 }] },
      'patterns.0.requires.1.items.1 "q4" is no symptom here',
    ],
    [
      'a requirement of more than there are',
      { requires: [{ items: ['q1', 'q2'], atLeast: 3 }] },
      'patterns.0.requires.0.atLeast there are only 2 items',
    ],
  ] as readonly (readonly [string, Partial<Pattern>, string])[]) {
    it(`are found in ${what}`, () => {
      expect(of(part)).to.deep.equal([expected]);
    });
  }
});

describe('contradictions in wording', () => {
  const choice: Item = {
    type: 'choice',
    id: 'q1',
    text: 'How?',
    options: [
      { value: 0, text: 'Never' },
      { value: 3, text: 'Often' },
    ],
  };
  const rating: Item = { type: 'rating', id: 'q2', text: 'Why?', min: 0, max: 3, ends: ['a', 'b'] };
  const licence = { ...madeUp().licence, spdx: 'MIT' };
  const of = (part: Partial<Measure>) =>
    found({ instructions: 'Tick one.', items: [choice, rating], licence, ...part });

  it('are none where all of it is there, or none', () => {
    expect(of({})).to.deep.equal([]);
    expect(found({})).to.deep.equal([]);
  });

  const missing = 'is missing, though other wording is there';
  for (const [what, part, expected] of [
    ['no instructions', { instructions: undefined }, `instructions ${missing}`],
    [
      'an item without text',
      { items: [{ ...choice, text: undefined }, rating] },
      `items.0.text ${missing}`,
    ],
    [
      'a rating without ends',
      { items: [choice, { ...rating, ends: undefined }] },
      `items.1.ends ${missing}`,
    ],
    [
      'an option without text',
      { items: [{ ...choice, options: [choice.options[0], { value: 3 }] }, rating] },
      `items.0.options.1.text ${missing}`,
    ],
    [
      'wording without a licence',
      { licence: { ...licence, spdx: null } },
      'licence.spdx must name the licence of the wording that is there',
    ],
  ] as const) {
    it(`are found in ${what}`, () => {
      expect(of(part as never)).to.deep.equal([expected]);
    });
  }

  it('are found in a licence of wording that is not there', () => {
    expect(found({ licence })).to.deep.equal(['licence.spdx must be null: there is no wording']);
  });

  it('are found everywhere, where instructions are all there is', () => {
    expect(found({ instructions: 'Tick one.', items: items(1, [0, 3]) })).to.have.lengthOf(4);
  });
});
