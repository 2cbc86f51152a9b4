import { expect } from 'chai';

import { contentHash } from './content-hash.js';
import type { Content } from './content.js';
import { DefinitionError } from './errors.js';
import { isWorded } from './item.js';
import type { Item, Measure } from './measure.js';
import { result } from './result.js';
import { items, madeUp } from './testing/made-up.js';
import { madeUpContent } from './testing/made-up-content.js';
import { worded } from './worded.js';

const measure = madeUp({ items: items(2, [0, 1]) });
const rating: Item = { type: 'rating', id: 'q2', min: 0, max: 10 };
const mixed = madeUp({ items: [...items(1, [0, 1]), rating] });

function misfits(part: Partial<Content>, of: Measure = measure): readonly string[] {
  try {
    worded(of, madeUpContent(part));
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => [path, message].filter(Boolean).join(' '));
  }
  return [];
}

describe('worded', () => {
  it('puts words into a measure, and its licensee beside its authors', () => {
    const made = worded(measure, madeUpContent({ instructions: 'Tick one.', lang: 'cy' }));
    const options = [
      { value: 0, text: 'Never' },
      { value: 1, text: 'Often' },
    ];
    expect(made).to.deep.equal({
      ...measure,
      lang: 'cy',
      instructions: 'Tick one.',
      items: [
        { type: 'choice', id: 'q1', text: 'How? — 心', options },
        { type: 'choice', id: 'q2', text: 'Why?', options },
      ],
      licence: {
        ...measure.licence,
        attribution: 'Nobody © Nobody. Licence 7. Used by A school.',
      },
    });
  });

  it('leaves the measure that it was given without words, and scores as that does', () => {
    const made = worded(measure, madeUpContent());
    expect([isWorded(made), isWorded(measure)]).to.deep.equal([true, false]);
    expect(made).not.to.have.property('instructions');
    const answers = { q1: 1, q2: 1 };
    expect(result(made, answers)).to.deep.equal(result(measure, answers));
  });

  it('takes options by item, and the ends of a rating', () => {
    const options = { q2: ['Not at all', 'Always'], q1: ['No', 'Yes'] };
    const [first, second] = worded(mixed, madeUpContent({ options })).items;
    expect(first).to.deep.include({
      options: [
        { value: 0, text: 'No' },
        { value: 1, text: 'Yes' },
      ],
    });
    expect(second).to.deep.equal({ ...rating, text: 'Why?', ends: ['Not at all', 'Always'] });
  });

  it('keeps text as it is, whatever it looks like', () => {
    const hostile = ['<img src=x onerror=alert(1)>', '${alert(1)}', '__proto__', '\u202e"\\'];
    for (const text of hostile) {
      const made = worded(
        measure,
        madeUpContent({ items: { q1: text, q2: text }, options: [`${text} 0`, text] }),
      );
      const [item] = made.items;
      expect(item).to.deep.include({ text });
      expect(item).to.have.deep.nested.property('options.1', { value: 1, text });
      expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
    }
  });

  it('takes wording for its own version, with its own hash', () => {
    const content = madeUpContent({ measureVersion: '1.0.0' });
    expect(misfits({ measureVersion: '1.0.0', hash: contentHash(content) })).to.deep.equal([]);
  });

  for (const [what, part, ...expected] of [
    [
      'for another measure, and looks no further',
      { measure: 'other', items: {} },
      'measure is other, not made-up',
    ],
    [
      'for another version',
      { measureVersion: '0.9.0' },
      'measureVersion is 0.9.0, but the measure is 1.0.0',
    ],
    [
      'that misses an item',
      { items: { q1: 'How?' } },
      'items has 1 texts; made-up has 2 items',
      'items.q2 is missing',
    ],
    [
      'with an item too many',
      { items: { q1: 'How?', q2: 'Why?', q3: 'When?' } },
      'items has 3 texts; made-up has 2 items',
      'items.q3 made-up has no such item',
    ],
    [
      'with another item',
      { items: { q1: 'How?', q9: 'Why?' } },
      'items.q9 made-up has no such item',
      'items.q2 is missing',
    ],
    [
      'with an option too few',
      { options: ['Never'] },
      'options must have 2 texts for q1: its options',
    ],
    [
      'with a shared list that has a text twice, and one too many',
      { options: ['Never', 'Often', 'Often'] },
      'options has the same text twice',
      'options must have 2 texts for q1: its options',
    ],
    [
      'with an option too many for one item',
      { options: { q1: ['a', 'b'], q2: ['a', 'b', 'c'] } },
      'options.q2 must have 2 texts for q2: its options',
    ],
    [
      'without the options of an item',
      { options: { q2: ['a', 'b'] } },
      'options.q1 must have 2 texts for q1: its options',
    ],
    [
      'with options for an item that is not there',
      { options: { q1: ['a', 'b'], q2: ['a', 'b'], q9: ['a', 'b'] } },
      'options.q9 made-up has no such item',
    ],
  ] as readonly (readonly [string, Partial<Content>, ...string[]])[]) {
    it(`refuses wording ${what}`, () => {
      expect(misfits(part)).to.deep.equal(expected);
    });
  }

  it('refuses a rating with one end, and says what ends are', () => {
    expect(misfits({ options: { q1: ['a', 'b'], q2: ['a'] } }, mixed)).to.deep.equal([
      'options.q2 must have 2 texts for q2: its ends, at 0 and above',
    ]);
  });

  it('says of each kind of item how many texts a shared list must have', () => {
    const [q1, , q3] = items(3, [0, 1, 2]);
    const odd = madeUp({ items: [q1!, rating, q3!], scales: [] });
    const words = { q1: 'How?', q2: 'Why?', q3: 'When?' };
    expect(misfits({ items: words, options: ['a'] }, odd)).to.deep.equal([
      'options must have 3 texts for q1: its options',
      'options must have 2 texts for q2: its ends, at 0 and above',
    ]);
  });

  it('refuses wording that was changed since it was hashed', () => {
    const hash = contentHash(madeUpContent());
    expect(misfits({ hash })).to.deep.equal([]);
    const [issue, ...more] = misfits({ hash, items: { q1: 'How often?', q2: 'Why?' } });
    expect(issue).to.contain('hash does not match: the wording was changed');
    expect(more).to.deep.equal([]);
  });

  it('refuses to change the wording of a measure that has its own', () => {
    const made = worded(measure, madeUpContent());
    expect(misfits({}, made)).to.deep.equal(['made-up has its own wording']);
  });

  it('finds all that is wrong, not the first', () => {
    const hash = `sha256-${'0'.repeat(64)}`;
    expect(misfits({ measureVersion: '2.0.0', items: {}, options: [], hash })).to.have.lengthOf(6);
  });
});
