import './result.js';

import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { all, isCompared, phqOf } from './comparison.examples.js';
import type { CairnResult } from './result.js';

const answers = phqOf(9);
const score = (value: unknown) => ({ total: { value, prorated: false, answered: 9, items: 9 } });

/** A result with whatever a page may set, right or wrong; and what it tells the page's author. */
async function given(properties: object) {
  const el = await show<CairnResult>(html` <cairn-result .measure=${phq9}>Not yet</cairn-result> `);
  const errors = heard<CairnErrorEvent>(el, 'cairn-error');
  Object.assign(el, { answers, ...properties });
  await appears(el, isCompared);
  return { el, errors, text: words(el.renderRoot.querySelector('.page')) };
}

describe('<cairn-result> on a page that is wrong', () => {
  const other = 'Not compared: the earlier result is of another measure, or another version of it.';
  const unfit = 'Not compared: the earlier result that this page gives does not fit this measure.';
  for (const [is, earlier, says, tells] of [
    [
      'of another measure',
      { measure: 'gad-7@1.0.0', answers: all(gad7, 1) },
      other,
      'is of gad-7@1.0.0, but the measure is phq-9@1.0.0',
    ],
    [
      'of another version',
      { measure: 'phq-9@0.9.0', answers },
      other,
      'is of phq-9@0.9.0, but the measure is phq-9@1.0.0',
    ],
    [
      'of another form, which nobody says',
      { answers: { ...answers, q11: 1 } },
      unfit,
      'has answers to questions that PHQ-9 does not have',
    ],
    [
      'scored, and nobody says by what',
      { scores: score(9) },
      unfit,
      'must have answers, or scores',
    ],
    ['without anything', { measure: 'phq-9@1.0.0' }, unfit, 'must have answers, or scores'],
    ['a list', [1, 2, 3], unfit, 'must have answers, or scores'],
    ['text', '[object Object]', unfit, 'must be {answers} or a result'],
    ['of no date', { answers, completedAt: 'soon' }, unfit, 'has a completedAt that is no date'],
    [
      'of a later date',
      { answers, completedAt: '2027-01-01' },
      'Not compared: the earlier result is dated after this one.',
      'is later than completedAt',
    ],
    [
      'of a score beyond the scale',
      { measure: 'phq-9@1.0.0', scores: score(28) },
      unfit,
      'has a score of total that the scale cannot come to',
    ],
    [
      'of a score in words',
      { measure: 'phq-9@1.0.0', scores: score('9') },
      unfit,
      'has a score of total that the scale cannot come to',
    ],
  ] as const) {
    it(`says why it does not compare with an earlier result ${is}, and shows the rest`, async () => {
      const completedAt = new Date('2026-11-23T10:00:00Z');
      const { errors, text } = await given({ earlier, completedAt });
      expect(text).to.include('9 of 27, mild').and.to.include(says);
      expect(text).not.to.include('eliable change');
      expect(errors.map(({ message }) => message).join()).to.include(`earlier ${tells}`);
    });
  }

  for (const [are, norms] of [
    ['of another measure', rcads47Norms],
    ['no norms', { kind: 'norms', measure: 'phq-9' }],
    ['text', '[object Object]'],
  ] as const) {
    it(`makes no T-scores of norms that are ${are}, and shows the rest`, async () => {
      const { errors, text } = await given({ norms, context: { sex: 'female', age: 12 } });
      expect(text).to.include('9 of 27, mild').and.to.include('No T-scores: the norms that');
      expect(errors.map(({ message }) => message)).to.deep.equal([
        'norms must be those of phq-9, as parseNorms returned them',
      ]);
    });
  }

  it('does not judge by a scheme that nobody has, and shows the rest', async () => {
    const { errors, text } = await given({ earlier: { answers: phqOf(19) }, scheme: 'nhse' });
    expect(text).to.include('from 19 to 9. Not judged: no threshold');
    expect(errors.map(({ message }) => message)).to.deep.equal([
      'scheme must be one of nhs-england, strict',
    ]);
  });

  it('takes no scheme at all for the usual one', async () => {
    const { errors, text } = await given({ earlier: { answers: phqOf(19) }, scheme: null });
    expect(text).to.include('Reliable change for the better');
    expect(errors).to.be.empty;
  });

  it('leaves out a date that is none', async () => {
    const { errors, text } = await given({ completedAt: new Date('soon') });
    expect(text).to.include('9 of 27, mild').and.not.to.include('Answered on');
    expect(errors.map(({ message }) => message)).to.deep.equal(['completedAt must be a date']);
  });

  it('tells each thing that is wrong once, and again when it was mended in between', async () => {
    const { el, errors } = await given({ norms: rcads47Norms });
    const set = async (properties: object) => {
      Object.assign(el, properties);
      await el.updateComplete;
    };
    expect(errors).to.have.length(1);
    await set({ answers: phqOf(3) });
    expect(errors).to.have.length(1);
    await set({ norms: null });
    await set({ norms: rcads47Norms });
    expect(errors).to.have.length(2);
  });

  it('puts no answer into what it tells the page', async () => {
    const { errors } = await given({ earlier: { answers: { ...answers, q1: 77, q99: 88 } } });
    expect(errors).to.have.length(1);
    expect(errors[0]!.message).not.to.match(/77|88|q1|q99/);
  });

  for (const audience of ['pupil', 'Young-Person', '']) {
    it(`shows nobody anything when it is for “${audience}”, until that is mended`, async () => {
      const { el, errors, text } = await given({ audience });
      expect(text).to.include('audience must be practitioner or young-person');
      expect(text).not.to.include('27').and.not.to.include('mild');
      expect(errors.map(({ message }) => message)).to.deep.equal([
        'audience must be practitioner or young-person',
      ]);
      el.removeAttribute('audience');
      el.audience = 'practitioner';
      await el.updateComplete;
      expect(words(el.renderRoot.querySelector('.page'))).to.include('9 of 27, mild');
    });
  }
});
