import './result.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import { expect, html } from '@open-wc/testing';

import { appears, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { all, girl, isCompared } from './comparison.examples.js';
import { withoutClipboard } from './result.examples.js';
import type { CairnResult } from './result.js';

type Given = Partial<Pick<CairnResult, 'answers' | 'context' | 'norms'>>;

/** A result, once what is fetched for it is there. */
async function showResult(measure: Measure, given: Given): Promise<CairnResult> {
  const el = await show<CairnResult>(html`<cairn-result .measure=${measure}>Wait</cairn-result>`);
  Object.assign(el, given);
  await appears(el, isCompared);
  return el;
}

/** What is said of one scale, and what is said of all. */
const said = (el: CairnResult, title: string) =>
  [...el.renderRoot.querySelectorAll('.score')]
    .map(words)
    .find((each) => each.startsWith(`${title} `))!;
const shown = (el: CairnResult) => words(el.renderRoot.querySelector('.page'));

describe('the T-scores of <cairn-result>', () => {
  const answers = all(rcads47, 1); // 7 on separation anxiety

  /*
   * Girls in grades 7 and 8: mean 3, SD 2.72; in grades 5 and 6: mean 4.74, SD 3.78. From
   * NHSDigital/mental-health-monthly-statistics@7b4d7421838b, rcads_transform_score. So 7 is
   * 50 + 10 × 4 / 2.72 = 64.7, or 50 + 10 × 2.26 / 3.78 = 55.98.
   */
  for (const [rule, says, grade] of [
    ['nhs-england', '7 of 21, T-score 65, borderline clinical threshold Higher', 'grade 7'],
    ['ucla', '7 of 21, T-score 56, below the borderline threshold Higher', 'grade 6'],
  ] as const) {
    it(`stand beside the score, with the band read off them, by the rule ${rule}`, async () => {
      const context = { ...girl, ageRule: rule };
      const el = await showResult(rcads47, { answers, norms: rcads47Norms, context });
      expect(said(el, 'Separation anxiety')).to.include(says);
      expect(shown(el)).to.include(
        `T-scores compare with RCADS-47, schools in the United States: girls, school ${grade} there.`,
      );
    });
  }

  it('come from norms that are registered for the measure, however late, unless told not to', async () => {
    const late = { ...rcads47, id: 'rcads-late' };
    const el = await showResult(late, { answers, context: girl });
    expect(shown(el)).not.to.include('T-score');
    register({ ...rcads47Norms, measure: 'rcads-late' });
    await el.updateComplete;
    expect(said(el, 'Separation anxiety')).to.include('7 of 21'); // it never goes away for it
    await appears(el, () => said(el, 'Separation anxiety').includes('T-score 65'));
    el.norms = null;
    await el.updateComplete;
    expect(shown(el)).not.to.include('T-score');
  });

  for (const [lacks, context, says] of [
    ['who was asked', undefined, 'which to take is not known. The age in whole years is not known'],
    ['the sex', { ...girl, sex: undefined }, 'The norms are of girls and of boys, and which'],
    ['a sex that the norms have', { ...girl, sex: 'other' }, 'of girls and of boys, and which'],
    ['the age', { sex: 'male' }, 'No T-scores. The age in whole years is not known'],
    ['whole years', { ...girl, age: 12.5 }, 'The age in whole years is not known'],
    ['an age of the norms', { ...girl, age: 30 }, 'are not made for this age.'],
    ['the rule', { ...girl, ageRule: undefined }, 'is not named: NHS England, UCLA.'],
    ['a grade that goes with the age', { ...girl, grade: 12 }, 'does not go with the age.'],
    ['anything to go by', 'girl, 12', 'which to take is not known.'],
  ] as const) {
    it(`are not given without ${lacks}, which is said in words`, async () => {
      const el = await showResult(rcads47, {
        answers,
        norms: rcads47Norms,
        context: context as never,
      });
      expect(shown(el)).to.include('No T-scores.').and.to.include(says);
      expect(said(el, 'Separation anxiety')).to.equal(
        'Separation anxiety 7 of 21 Higher scores mean more difficulty.',
      );
    });
  }

  it('are copied, with the norms that made them', async () => {
    const el = await showResult(rcads47, { answers, norms: rcads47Norms, context: girl });
    await withoutClipboard(() => press(el, 'Copy for notes'));
    const { value } = (await appears(el, (root) => root.querySelector('textarea')))!;
    expect(value).to.include(
      'Separation anxiety: 7 of 21, T-score 65, borderline clinical threshold.',
    );
    expect(value).to.include(
      'girls, school grade 7 there. The age was made a grade by the rule of',
    );
    expect(value).to.match(/with the norms rcads-47-us-schools@\d+\.\d+\.\d+\.$/);
  });
});
