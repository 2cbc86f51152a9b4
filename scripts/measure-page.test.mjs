import { madeUpNorms } from '@cairnkit/engine/testing/made-up-norms.js';
import { items, madeUp } from '@cairnkit/engine/testing/made-up.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import { expect } from 'chai';

import { measureList, measurePage } from './measure-page.mjs';

const source = 'Made up.';
const module = '@cairnkit/instruments/made-up.js';
const page = (parts, norms) => measurePage(madeUp(parts), { module, norms });
const ofScale = (parts) => page({ scales: [parts] });

/** Measures here are right ones, or what is said of them means nothing. */
const right = (parts) => {
  const measure = madeUp(parts);
  parseMeasure(JSON.stringify(measure));
  return measurePage(measure, { module });
};

const worded = {
  instructions: 'Think of *this* week',
  items: [1, 2].map((n) => ({
    type: 'choice',
    id: `q${n}`,
    text: `I | was <b>calm</b> ${n}`,
    options: [
      { value: 0, text: 'Never' },
      { value: 1, text: 'Often' },
    ],
  })),
  scales: [{ items: ['q1', 'q2'], range: { min: 0, max: 2 } }],
};
const free = { class: 'A1', spdx: 'MIT', statement: source, attribution: 'Nobody', source };
const licence = { ...free, checkedOn: '2026-11-23' };

describe('the page of a measure', () => {
  it('says which items count the other way round, and what each answer then counts', () => {
    const text = right({ scales: [{ reversed: { items: ['q1', 'q3'], source } }] });
    expect(text).to.contain(
      'Items 1 and 3 count the other way round: 0 counts 3, 1 counts 2, 2 counts 1 and 3 counts 0.',
    );
  });

  it('says what recoded answers count', () => {
    const points = [0, 0, 1, 2].map((counts, answer) => [answer, counts]);
    const recode = [{ items: ['q1', 'q2', 'q3', 'q4'], points, source }];
    const text = right({ scales: [{ recode, range: { min: 0, max: 8 } }] });
    expect(text).to.contain('Items 1–4: 0 counts 0, 1 counts 0, 2 counts 1 and 3 counts 2.');
  });

  it('names the parts of a composite scale', () => {
    const text = right({
      scales: [
        { id: 'low', title: 'Low mood', items: ['q1', 'q2'], range: { min: 0, max: 6 } },
        { id: 'worry', title: 'Worry', items: ['q3', 'q4'], range: { min: 0, max: 6 } },
        { parts: ['low', 'worry'] },
      ],
    });
    expect(text).to.contain('The scores of Low mood and Worry. They are added up.');
    expect(text).to.contain('No score unless each of its parts has one.');
  });

  it('says that a mean is taken, and what is multiplied', () => {
    const range = { min: 0, max: 12 };
    const text = right({ scales: [{ combine: 'mean', times: { by: 4, source }, range }] });
    expect(text).to.contain('Their mean is taken.').and.to.contain('multiplied by 4.');
  });

  it('prints a table in full', () => {
    const rows = Array.from({ length: 13 }, (_, raw) => [raw, raw + 0.5]);
    const text = right({ scales: [{ table: { rows, source }, range: { min: 0.5, max: 12.5 } }] });
    for (const [raw, score] of rows) expect(text).to.contain(`| ${raw} | ${score} |`);
  });

  it('names the scheme, the unit and the source of reliable change', () => {
    const change = { scheme: 'nhs-england', points: 18.5, source: 'A paper' };
    expect(ofScale({ reliableChange: [change] })).to.contain(
      '`nhs-england`: 18.5 points or more. Source: A paper',
    );
    expect(ofScale({ reliableChange: [{ ...change, unit: 't' }] })).to.contain('18.5 in T-scores');
  });

  it('gives what the formulas of Jacobson & Truax need', () => {
    const jacobsonTruax = [{ sd: 7.5, reliability: 0.8, clinical: { mean: 40, sd: 7 }, source }];
    expect(ofScale({ jacobsonTruax })).to.contain(
      'SD 7.5, reliability 0.8; people who need help: mean 40, SD 7. Source',
    );
  });

  it('says which side of the score is a case, and whom the rule is made for', () => {
    const caseness = [{ scheme: 'talking-therapies', from: 8, source }];
    expect(ofScale({ caseness })).to.contain('8 or more').and.to.contain('are for adults');
    expect(ofScale({ caseness, direction: 'higher-is-better' })).to.contain('8 or less');
  });

  it('says who leaves items out, and what these then count', () => {
    const skip = { items: ['q2', 'q3'], when: { items: ['q1'], total: 0 }, source };
    const always = right({ skips: [{ ...skip, zero: 'always' }] });
    expect(always).to.contain('Items 2 and 3 are left out where item 1 is answered 0.');
    expect(always).to.contain('whatever was answered');
    const open = right({ skips: [{ ...skip, zero: 'unanswered' }] });
    expect(open).to.contain('as usual where they were answered');
  });

  it('says which item may not apply', () => {
    const [first, ...rest] = items(4);
    const text = right({ items: [{ ...first, mayNotApply: { source } }, ...rest] });
    expect(text).to.contain('Item 1 **may not apply** to everybody.');
  });

  it('tells a pattern of symptoms and a flag in words', () => {
    const text = right({
      patterns: [
        {
          id: 'mood',
          title: 'Low mood',
          symptoms: [{ items: ['q1', 'q2', 'q3'], from: 2 }],
          requires: [
            { items: ['q1'], atLeast: 1 },
            { items: ['q1', 'q2', 'q3'], atLeast: 2, atMost: 3 },
          ],
          source,
        },
      ],
      flags: [{ item: 'q4', kind: 'suicide-or-self-harm', from: 1, source }],
    });
    expect(text).to.contain('Items 1–3: a symptom from the answer 2 upwards.');
    expect(text).to.contain(
      'There when item 1 is a symptom and at least 2 and at most 3 of items 1–3 are symptoms.',
    );
    expect(text).to.contain('Item 4, from the answer 1 upwards: `suicide-or-self-harm`.');
  });

  it('tells how an age becomes a grade, and where the tables are', () => {
    const text = page({}, madeUpNorms());
    expect(text).to.contain('| `first` | age − 5 | 3 to 13 |');
    expect(text).to.contain('girls of grades 3 to 8 and boys of grades 3 to 8');
    expect(text).to.contain('packages/instruments/src/made-up.norms.ts');
    expect(text).to.contain('| 65–69 | raised |').and.to.contain('| 70 and above | high |');
    expect(text).to.contain('shown as “\\>80”');
  });

  it('warns of what nobody has validated, and of nothing else', () => {
    expect(page({ notValidated: true })).to.contain('> **Not validated.**');
    expect(page({})).not.to.contain('Not validated');
  });

  it('prints wording where it is shipped, with its licence, and breaks no table', () => {
    const text = right({ ...worded, licence });
    expect(text).to.contain('> Think of \\*this\\* week');
    expect(text).to.contain('| 1 | I \\| was \\<b\\>calm\\</b\\> 1 |');
    expect(text).to.contain('Items 1 and 2: 0 = Never; 1 = Often');
    expect(text).to.contain('**Wording:** shipped');
    const crown = { ...licence, spdx: 'OGL-UK-3.0' };
    expect(right({ ...worded, licence: crown })).to.contain('Identifier: MIT AND OGL-UK-3.0\n');
  });

  it('prints no word of a form whose wording is not shipped, whatever is in its data', () => {
    const wordless = worded.items.map((item) => ({ ...item, text: undefined }));
    const line = { type: 'rating', id: 'q3', min: 0, max: 10, ends: ['Not at all', 'Wholly'] };
    const text = page({
      ...worded,
      items: [...wordless, line],
      flags: [{ item: 'q1', kind: 'low-mood', from: 1, source }],
    });
    for (const word of ['this week', 'calm', 'Never', 'Often', 'Not at all', 'Wholly']) {
      expect(text).not.to.contain(word);
    }
    expect(text).to.contain('**Wording is not shipped**').and.to.contain('guides/wording.md');
    expect(text).to.contain('The form has 3 items.');
    expect(text).to.contain('Items 1 and 2: 0, 1').and.to.contain('Item 3: from 0 to 10');
  });
});

describe('the list of measures', () => {
  it('has a row for each', () => {
    const text = measureList([madeUp(), madeUp({ ...worded, id: 'other', short: 'A|B', licence })]);
    expect(text).to.contain(
      '| [Made up](made-up.md) | Made up | The person themself | 8 to 18 | 4 | B1 | not shipped |',
    );
    expect(text).to.contain('| [A\\|B](other.md) |').and.to.contain('| 2 | A1 | shipped |');
  });
});
