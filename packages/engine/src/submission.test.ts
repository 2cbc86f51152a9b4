import { expect } from 'chai';

import { DefinitionError, type Issue } from './errors.js';
import { parseSubmission } from './parse.js';

const total = { value: 3, prorated: false, answered: 4, items: 4, band: 'low' };
const flag = { item: 'q1', kind: 'risk', value: 2 };
const submission = {
  kind: 'submission',
  id: '0d4c7e3a-4f2b-4a52-9a3e-8f6f6a1c2b3d',
  completedAt: '2026-11-23T10:00:00.000Z',
  measure: 'calm-4@1.0.0',
  lang: 'en',
  answers: { q1: 2, q2: 0, q3: null },
  scores: { total },
  flags: [flag],
};

function issuesOf(part: object): readonly Issue[] {
  try {
    parseSubmission({ ...submission, ...part });
  } catch (error) {
    if (error instanceof DefinitionError) return error.issues;
    throw error;
  }
  return [];
}

describe('parseSubmission', () => {
  it('gives a submission back as it is, from a value and from text', () => {
    expect(parseSubmission(submission)).to.deep.equal(submission);
    expect(parseSubmission(JSON.stringify(submission, null, 2))).to.deep.equal(submission);
  });

  for (const [does, part] of [
    ['a person', { person: 'abc-1' }],
    ['a time with an offset', { completedAt: '2026-11-23T11:00:00+01:00' }],
    ['a time without parts of a second', { completedAt: '2026-11-23T10:00:00Z' }],
    ['nobody’s answers', { answers: {}, scores: {}, flags: [] }],
    ['a language of 35 characters', { lang: 'x'.repeat(35) }],
    ['a score with parts of a point', { scores: { total: { ...total, value: 6.5 } } }],
    ['a version of many digits', { measure: 'calm-4@10.20.30' }],
    [
      'a score withheld for what is missing',
      { scores: { total: { ...total, value: null, why: 'too-many-missing' } } },
    ],
    [
      'a score withheld for a wrong answer',
      { scores: { total: { ...total, value: null, why: 'answer-not-allowed' } } },
    ],
  ] as const) {
    it(`takes ${does}`, () => {
      expect(parseSubmission({ ...submission, ...part })).to.deep.equal({ ...submission, ...part });
    });
  }

  for (const field of Object.keys(submission)) {
    it(`says that ${field} is missing`, () => {
      const [issue, ...more] = issuesOf({ [field]: undefined });
      expect(issue?.path).to.equal(field);
      expect(issue?.message).to.match(/^is missing; it must /);
      expect(more).to.deep.equal([]);
    });
  }

  for (const [does, part, path] of [
    ['another kind', { kind: 'measure' }, 'kind'],
    ['a UUID of another version', { id: '0d4c7e3a-4f2b-1a52-9a3e-8f6f6a1c2b3d' }, 'id'],
    ['a UUID of another variant', { id: '0d4c7e3a-4f2b-4a52-7a3e-8f6f6a1c2b3d' }, 'id'],
    ['a UUID in capitals', { id: submission.id.toUpperCase() }, 'id'],
    ['a UUID and more', { id: `${submission.id}0` }, 'id'],
    ['a person with a name', { person: 'Alex Smith' }, 'person'],
    ['a person called nothing', { person: '' }, 'person'],
    ['a person who is null', { person: null }, 'person'],
    ['a date without a time', { completedAt: '2026-11-23' }, 'completedAt'],
    ['a time that no clock shows', { completedAt: '2026-11-23T25:00:00Z' }, 'completedAt'],
    ['a time in no zone', { completedAt: '2026-11-23T10:00:00' }, 'completedAt'],
    ['a measure without a version', { measure: 'calm-4' }, 'measure'],
    ['a measure with half a version', { measure: 'calm-4@1.0' }, 'measure'],
    ['a measure with more than a version', { measure: 'calm-4@1.0.0-beta' }, 'measure'],
    ['a language of 36 characters', { lang: 'x'.repeat(36) }, 'lang'],
    ['answers in a list', { answers: [1] }, 'answers'],
    ['an answer as text', { answers: { q1: '0' } }, 'answers.q1'],
    ['an answer that is not a number', { answers: { q1: NaN } }, 'answers.q1'],
    ['an answer under no possible id', { answers: { 'Q 1': 0 } }, 'answers.Q 1'],
    ['a score under no possible id', { scores: { 'To tal': total } }, 'scores.To tal'],
    ['a score that is a number', { scores: { total: 3 } }, 'scores.total'],
    ['a score as text', { scores: { total: { ...total, value: '3' } } }, 'scores.total.value'],
    [
      'a score that is neither prorated nor not',
      { scores: { total: { ...total, prorated: 0 } } },
      'scores.total.prorated',
    ],
    [
      'half an answer counted',
      { scores: { total: { ...total, answered: 3.5 } } },
      'scores.total.answered',
    ],
    ['half an item', { scores: { total: { ...total, items: 3.5 } } }, 'scores.total.items'],
    ['a band that is no name', { scores: { total: { ...total, band: 1 } } }, 'scores.total.band'],
    ['an unknown reason', { scores: { total: { ...total, why: 'x' } } }, 'scores.total.why'],
    ['more in a score', { scores: { total: { ...total, mean: 1 } } }, 'scores.total.mean'],
    ['flags by name', { flags: {} }, 'flags'],
    ['a flag without a value', { flags: [flag, { ...flag, value: null }] }, 'flags.1.value'],
    ['a flag of no possible kind', { flags: [{ ...flag, kind: 'Risk!' }] }, 'flags.0.kind'],
    ['a flag on no possible item', { flags: [{ ...flag, item: '' }] }, 'flags.0.item'],
    ['more in a flag', { flags: [{ ...flag, note: 'x' }] }, 'flags.0.note'],
    ['an unknown field', { extra: 1 }, 'extra'],
  ] as const) {
    it(`refuses ${does}, and names the place`, () => {
      expect(issuesOf(part).map((issue) => issue.path)).to.deep.equal([path]);
    });
  }

  it('finds every issue, not the first', () => {
    const paths = issuesOf({ id: 1, lang: 2, more: 3, most: 4 }).map(({ path }) => path);
    expect(paths).to.have.members(['id', 'lang', 'more', 'most']);
  });

  it('says line and column in a text', () => {
    const text = JSON.stringify({ ...submission, answers: { q1: '2' } }, null, 2);
    expect(() => parseSubmission(text)).to.throw(
      DefinitionError,
      'line 8, column 11, answers.q1: must be a number',
    );
  });
});
