import './result.js';

import type { Measure } from '@cairnkit/engine/measure.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import sdqSelf from '@cairnkit/instruments/sdq-self.js';
import smfq from '@cairnkit/instruments/smfq.js';
import { expect, html } from '@open-wc/testing';

import { appears, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { porch3 } from '../testing/wordless.js';
import { all, girl, isCompared, phqOf } from './comparison.examples.js';
import { withoutClipboard } from './result.examples.js';
import type { CairnResult } from './result.js';

type Given = Partial<Pick<CairnResult, 'answers' | 'context' | 'earlier' | 'norms' | 'scheme'>>;

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
const change = async (measure: Measure, given: Given) =>
  words((await showResult(measure, given)).renderRoot.querySelector('.change'));

const spring = '2026-03-03T10:00:00Z';

describe('the change that <cairn-result> tells', () => {
  /** PHQ-9: 6 points (5.99 before rounding). See the sources in `phq-9.ts`. */
  for (const [is, from, to, says] of [
    [
      'reliably better',
      15,
      9,
      'Better by 6 points since 3 March 2026: from 15 to 9. Reliable change for the better: bigger than chance alone usually explains (6 points or more, NHS England).',
    ],
    [
      'reliably worse',
      9,
      15,
      'Worse by 6 points since 3 March 2026: from 9 to 15. Reliable change for the worse: bigger than chance alone usually explains (6 points or more, NHS England).',
    ],
    [
      'too small',
      15,
      10,
      'Better by 5 points since 3 March 2026: from 15 to 10. No reliable change: it could be ordinary ups and downs (less than 6 points, NHS England).',
    ],
    [
      'none at all',
      9,
      9,
      'No change since 3 March 2026: from 9 to 9. No reliable change (less than 6 points, NHS England).',
    ],
    [
      'bounded by the scale below',
      5,
      4,
      'Better by 1 point since 3 March 2026: from 5 to 4. No reliable change: it could be ordinary ups and downs (less than 6 points, NHS England). From 5, the scale has no room for a reliable change for the better.',
    ],
    [
      'bounded by the scale above',
      22,
      24,
      'Worse by 2 points since 3 March 2026: from 22 to 24. No reliable change: it could be ordinary ups and downs (less than 6 points, NHS England). From 22, the scale has no room for a reliable change for the worse.',
    ],
  ] as const) {
    it(`is ${is}, in words that claim no more than that`, async () => {
      const earlier = { answers: phqOf(from), completedAt: spring };
      expect(await change(phq9, { answers: phqOf(to), earlier })).to.equal(says);
    });
  }

  it('names the scheme, and goes by its threshold', async () => {
    const given = {
      answers: all(gad7, 1),
      earlier: { answers: { ...all(gad7, 1), q1: 3, q2: 3 } },
    };
    expect(await change(gad7, given)).to.include('Reliable change for the better: bigger than');
    expect(await change(gad7, { ...given, scheme: 'strict' })).to.include(
      'since the earlier result: from 11 to 7. No reliable change: it could be ordinary ups and downs (less than 4.22 points, strict: not rounded).',
    );
  });

  it('is not judged where no threshold is published', async () => {
    expect(
      await change(smfq, { answers: all(smfq, 1), earlier: { answers: all(smfq, 2) } }),
    ).to.equal(
      'Better by 13 points since the earlier result: from 26 to 13. Not judged: no threshold for a reliable change of this score is published (NHS England).',
    );
  });

  it('knows that a higher prosocial score is better', async () => {
    const answers = { ...all(sdqSelf, 1), q1: 2, q4: 2, q9: 2, q17: 2, q20: 2 };
    const earlier = { answers: { ...all(sdqSelf, 1), q1: 0, q4: 0, q9: 0, q17: 0, q20: 0 } };
    expect(said(await showResult(sdqSelf, { answers, earlier }), 'Prosocial')).to.include(
      'from 0 to 10. Reliable change for the better',
    );
  });

  it('is told in T-scores where the threshold is in T-scores, by the same norm at both ends', async () => {
    // Girls in grade 7 (see result.t-scores.test.ts): 7 is 64.71 and 14 is 90.44, shown as >80.
    const earlier = { answers: all(rcads47, 2), completedAt: '2025-11-23' };
    const given = { answers: all(rcads47, 1), earlier, norms: rcads47Norms, context: girl };
    const el = await showResult(rcads47, given);
    expect(said(el, 'Separation anxiety')).to.include(
      'Better by 25.74 T-score points since 23 November 2025: from 14 to 7, T-scores >80 to 65. Reliable change for the better: bigger than chance alone usually explains (22.95 T-score points or more, NHS England).',
    );
    expect(said(el, 'Total anxiety')).to.include('Not judged: no threshold');
  });

  it('is not judged by a threshold in T-scores where there are none', async () => {
    const el = await showResult(rcads47, {
      answers: all(rcads47, 1),
      earlier: { answers: all(rcads47, 2) },
    });
    expect(said(el, 'Depression')).to.include(
      'from 20 to 10. Not judged: the threshold for a reliable change is in T-scores (NHS England).',
    );
  });

  it('is not told where one of the two has no score', async () => {
    const whole = { answers: phqOf(9), completedAt: spring };
    const part = { ...phqOf(9), q1: null };
    expect(await change(phq9, { answers: part, earlier: whole })).to.equal(
      'The change cannot be told. The score of 3 March 2026 was 9.',
    );
    expect(await change(phq9, { answers: phqOf(9), earlier: { answers: part } })).to.equal(
      'The change since the earlier result cannot be told: there was no score then.',
    );
  });

  it('is not told where what does not apply makes two ranges of one', async () => {
    const porch = porch3('porch-change');
    const earlier = { answers: { q1: 3, q2: 2, q3: 4 } };
    expect(await change(porch, { answers: { q1: null, q2: 2, q3: 4 }, earlier })).to.include(
      'Not compared with the earlier score',
    );
  });

  it('warns that chance passes thresholds, but only where one was applied', async () => {
    const caution = 'Some people who have not changed pass such a threshold by chance';
    const phq = { answers: phqOf(9), earlier: { answers: phqOf(15) } };
    expect(shown(await showResult(phq9, phq))).to.include(caution);
    const mood = { answers: all(smfq, 1), earlier: { answers: all(smfq, 2) } };
    expect(shown(await showResult(smfq, mood))).not.to.include(caution);
  });

  it('comes from scores just as well as from answers, such as those of a submission', async () => {
    const scores = { total: { value: 15, prorated: false, answered: 9, items: 9 } };
    const earlier = { measure: 'phq-9@1.0.0', scores, completedAt: spring };
    expect(await change(phq9, { answers: phqOf(9), earlier })).to.include(
      'since 3 March 2026: from 15 to 9. Reliable change for the better',
    );
  });

  it('is copied', async () => {
    const earlier = { answers: phqOf(15), completedAt: spring };
    const el = await showResult(phq9, { answers: phqOf(9), earlier });
    await withoutClipboard(() => press(el, 'Copy for notes'));
    const { value } = (await appears(el, (root) => root.querySelector('textarea')))!;
    expect(value).to.include('Total: 9 of 27, mild. Other bands');
    expect(value).to.include(
      'Better by 6 points since 3 March 2026: from 15 to 9. Reliable change',
    );
    expect(value).to.include('\nSome people who have not changed pass such a threshold by chance');
  });
});
