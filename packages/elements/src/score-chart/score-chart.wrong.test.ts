import './score-chart.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from '@open-wc/testing';

import { cursors, said, spoken, summaries, tables, whole } from '../testing/chart-page.js';
import { scoresOf } from '../testing/courses.js';
import { endless, hostileWords } from '../testing/hostile-words.js';
import { inside } from '../testing/inside.js';
import { appears, words } from '../testing/person.js';
import { chartOf, toldOf } from '../testing/score-page.js';

const told = 'Something that was given here cannot be right, and was left out.';
const first = { on: '2026-01-12', value: 17 };
const last = { on: '2026-01-26', value: 12 };

describe('<cairn-score-chart> on a page that is wrong', () => {
  for (const [is, wrong, path] of [
    ['above the range', { on: '2026-01-19', value: 58 }, 'scores.1.scores.total.value'],
    ['below the range', { on: '2026-01-19', value: -31 }, 'scores.1.scores.total.value'],
    ['no number', { on: '2026-01-19', value: NaN }, 'scores.1.scores.total.value'],
    ['on no day', { on: '2026-02-30', value: 13 }, 'scores.1.on'],
    ['on a day that nobody names', { value: 13 }, 'scores.1.completedAt'],
    ['in words', { on: '2026-01-19', value: '13' }, 'scores.1'],
    ['of a scale that there is not', { on: '2026-01-19', scale: 'mood', value: 13 }, 'scores.1'],
    ['of somebody else', { on: '2026-01-19', by: 'teacher', value: 13 }, 'scores.1'],
    ['nothing', null, 'scores.1'],
    ['text', '13', 'scores.1'],
  ] as const) {
    it(`leaves out a score that is ${is}, tells where, and draws the others`, async () => {
      const { el, errors } = await toldOf(phq9, { scores: [first, wrong, last] });
      await whole(el);
      expect(summaries(el)).to.deep.equal(['PHQ-9 moved from 17 to 12 over 2 weeks.']);
      expect((await tables(el))[0]!.slice(1).map(([day]) => day)).to.deep.equal([
        ...['12 January 2026', '26 January 2026'],
      ]);
      const issues = errors.flatMap((error) => error.issues);
      expect(issues.map((issue) => issue.path)).to.deep.equal([path]);
      expect(JSON.stringify(issues)).not.to.match(/58|31|13/); // no answer leaves with an error
    });

    it(`says to the reader that a score that is ${is} was left out`, async () => {
      const el = await chartOf(phq9, { scores: [first, wrong, last] });
      expect(said(el)).to.include(told);
    });
  }

  it('says nothing of the kind where all is well', async () => {
    const { el, errors } = await toldOf(phq9, { scores: [first, last] });
    expect(said(await whole(el))).not.to.include(told);
    expect(errors).to.deep.equal([]);
  });

  it('sorts days, wherever they stand in the list', async () => {
    const el = await chartOf(phq9, {
      scores: [last, { on: '2026-01-19', value: 3 }, first],
    });
    expect(summaries(el)).to.deep.equal(['PHQ-9 moved from 17 to 12 over 2 weeks.']);
    expect((await tables(el))[0]!.slice(1).map((row) => row[1])).to.deep.equal(['17', '3', '12']);
  });

  it('shows both scores of one day', async () => {
    const el = await chartOf(phq9, { scores: [first, { ...first, value: 5 }] });
    expect(cursors(el)[0]!.max).to.equal('1');
    expect((await tables(el)).flat(2).join()).to.match(/17.*5/);
  });

  it('draws one point as a point', async () => {
    const el = await chartOf(phq9, { scores: [first] });
    expect(el.renderRoot.querySelector('.markers')!.getAttribute('d')).to.match(/^M\d/);
    expect(summaries(el)[0]).to.include('one score so far, 17 out of 27 on 12 January 2026');
  });

  it('draws 5,000 points, each within the reach of a key', async () => {
    const day = (i: number) => new Date(Date.UTC(2012, 0, 1 + i)).toISOString().slice(0, 10);
    const scores = Array.from({ length: 5000 }, (_, i) => ({ on: day(i), value: i % 28 }));
    const el = await chartOf(phq9, { scores });
    expect(cursors(el)[0]!.max).to.equal('4999');
    expect(spoken(el)[0]).to.include('score 5000 of 5000');
    expect(el.renderRoot.querySelectorAll('svg *').length).to.be.lessThan(100);
  });

  it('draws days of 1900 and of 2100', async () => {
    const el = await chartOf(phq9, {
      scores: [
        { on: '2100-12-31', value: 3 },
        { on: '1900-01-01', value: 20 },
      ],
    });
    expect(summaries(el)).to.deep.equal(['PHQ-9 moved from 20 to 3 over 201 years.']);
    expect((await tables(el))[0]!.slice(1).map(([on]) => on)).to.deep.equal([
      ...['1 January 1900', '31 December 2100'],
    ]);
    expect(el.renderRoot.querySelector('.line')!.getAttribute('d')).not.to.match(/NaN|Infinity/);
  });

  it('refuses a scale that the measure has not, and says which it has', async () => {
    const { el, errors } = await toldOf(phq9, { scores: [first], scale: 'mood' });
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    expect(errors.flatMap(({ issues }) => issues)).to.deep.include({
      path: 'scale',
      message: 'phq-9 has the scales total',
    });
  });

  for (const [are, scores] of [
    ['text', '[object Object]'],
    ['an object', { total: 9 }],
  ] as const) {
    it(`refuses scores that are ${are}, and tells the page’s author`, async () => {
      const { el, errors } = await toldOf(phq9, { scores });
      await appears(el, (root) => root.querySelector('[part="refusal"]'));
      expect(errors.map(({ message }) => message).join()).to.include('scores must be');
    });
  }

  it('shows its fallback while there are no scores', async () => {
    const { el, errors } = await toldOf(phq9, {});
    expect(el.renderRoot.querySelector('slot')).not.to.equal(null);
    expect(errors).to.deep.equal([]);
  });

  it('shows words that would do harm as words', async () => {
    const title = document.title;
    const el = await chartOf(
      { ...phq9, short: hostileWords[0] },
      {
        scores: scoresOf([17, 16, 12]),
        events: [...hostileWords, endless].map((each) => ({ on: '2026-01-20', title: each })),
        phases: hostileWords.map((each, i) => ({ from: `2026-01-1${i}`, title: each })),
      },
    );
    expect(words(el.renderRoot.querySelector('h2'))).to.equal(
      words({
        textContent: hostileWords[0],
      } as Node),
    );
    expect((await tables(el)).flat(2).join()).to.include('"><svg onload=alert(1)>');
    const names = new Set(inside(el.parentElement!).map(({ localName }) => localName));
    expect([...names])
      .not.to.include.members(['script'])
      .and.not.to.include.members(['img']);
    expect(document.title).to.equal(title);
  });
});
