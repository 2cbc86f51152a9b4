import './result.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Answers } from '@cairnkit/engine/session.js';
import audit from '@cairnkit/instruments-nc/audit.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import sdqSelf from '@cairnkit/instruments/sdq-self.js';
import sessionFeedback from '@cairnkit/instruments/session-feedback.js';
import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { appears, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import { withoutClipboard } from './result.examples.js';
import type { CairnResult } from './result.js';

const showResult = (measure: Measure, answers: Answers) =>
  show<CairnResult>(html`
    <cairn-result .measure=${measure} .answers=${answers}>Not yet</cairn-result>
  `);
const shown = (el: CairnResult) => words(el.renderRoot.querySelector('.page'));
const score = (el: CairnResult) => words(el.renderRoot.querySelector('.score'));
const all = (el: CairnResult) => [...el.renderRoot.querySelectorAll('details li')].map(words);
const headings = (el: CairnResult) => [...el.renderRoot.querySelectorAll('h3')].map(words);

/** What “Copy for notes” would copy. */
async function copied(el: CairnResult): Promise<string[]> {
  await withoutClipboard(() => press(el, 'Copy for notes'));
  const text = await appears(el, (root) => root.querySelector('textarea'));
  return text!.value.split('\n');
}

describe('a result of a measure without wording', () => {
  const answers = { q1: 3, q2: 2, q3: 4.5 };

  it('is shown at once, by number', async () => {
    const el = await showResult(porch3('porch-result'), answers);
    expect(score(el)).to.equal('Total 9.5 of 16 Higher scores mean things are better.');
    expect(all(el)).to.deep.equal(['Question 1 – 3', 'Question 2 – 2', 'Question 3 – 4.5']);
    expect(shown(el)).to.include('PORCH-3 was invented by the Cairn contributors.');
  });

  it('has the words as soon as somebody registers them, and never goes away for it', async () => {
    const el = await showResult(porch3('porch-result-later'), answers);
    register(porchWords({ measure: 'porch-result-later' }));
    await el.updateComplete;
    expect(score(el)).to.include('9.5 of 16');
    await appears(el, () => shown(el).includes('Used by Anytown School.'));
    expect(all(el)[1]).to.equal('2. How often do you sit outside? – Often');
  });

  it('is refused in words that are not those of the measure, which may be another', async () => {
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    register(porchWords({ measure: 'porch-result-wrong', measureVersion: '9.0.0' }));
    const el = await showResult(porch3('porch-result-wrong'), answers);
    const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));
    expect(words(refusal)).to.include('content.measureVersion: is 9.0.0, but the measure is 1.0.0');
    expect(errors).to.have.length(1);
  });
});

describe('a result of items that do not count', () => {
  it('has the range that is left where one does not apply, and does not call it missing', async () => {
    const el = await showResult(porch3('porch-result'), { q1: null, q2: 2, q3: 4.5 });
    expect(score(el)).to.include('Total 6.5 of 13 Without what does not apply. Higher');
    expect(all(el)[0]).to.equal('Question 1 – does not apply');
    expect(headings(el)).to.deep.equal(['Total']);
  });

  it('counts as missing only what applies', async () => {
    const el = await showResult(porch3('porch-result'), { q1: null, q2: 2 });
    expect(score(el)).to.include('No score 1 of 3 answers are missing.');
    expect(await copied(el)).to.include('  Question 3 – not answered');
  });

  it('does not call missing what the form said to leave out', async () => {
    const el = await showResult(audit, { q1: 0, q9: 0, q10: 0 });
    expect(score(el)).to.include('0 of 40, Zone I');
    expect(headings(el)).not.to.include('Not answered');
  });
});

describe('a result that says more than one number', () => {
  const answers = Object.fromEntries(sdqSelf.items.map(({ id }, i) => [id, i < 25 ? 1 : 0]));

  it('has the first band beside the score, and others by their name below', async () => {
    const el = await showResult(sdqSelf, answers);
    const [set, other] = sdqSelf.scales[0]!.bandSets;
    expect(set!.id).to.equal('three-band');
    expect(other!.id).to.equal('four-band');
    expect(score(el)).to.match(
      /^\S.* \d+ of 10, [a-z]+ Other bands – newer four-band: [a-z ]+\. Higher/,
    );
    expect((await copied(el))[1]).to.match(
      / of 10, [a-z]+\. Other bands – newer four-band: [a-z ]+\.$/,
    );
  });

  it('says how answers that are missing were made up for', async () => {
    const [scale] = calm4.scales;
    const missing = { ...scale!.missing, as: 'zero' } as const;
    const zero = { ...calm4, scales: [{ ...scale!, missing }] };
    const el = await showResult(zero, { q1: 2, q2: 2, q3: null, q4: 1 });
    expect(score(el)).to.include('5 of 16, low, missing answers counted as 0 Higher');
  });

  it('says where missing answers leave open which band it is, and names others that are certain', async () => {
    const [scale] = calm4.scales;
    const source = 'Invented.';
    const banding = (id: string, from: number) => {
      const bands = [
        { from: 0, name: 'lower' },
        { from, name: 'upper' },
      ];
      return { id, bands, source };
    };
    const missing = { ...scale!.missing, as: 'zero' } as const;
    const said = async (...froms: number[]) => {
      const bandSets = froms.map((from, i) => banding(`set-${i}`, from));
      const zero = { ...calm4, scales: [{ ...scale!, missing, bandSets }] };
      return score(await showResult(zero, { q1: 2, q2: 2, q3: null, q4: 2 })); // 6 to 8
    };
    const zeroed = 'missing answers counted as 0';
    const open = 'Because of missing answers, it could be in more than one band.';
    expect(await said(8)).to.include(`6 of 16, ${zeroed} ${open} Higher`);
    expect(await said(8, 5)).to.include(`6 of 16, ${zeroed} ${open} Other bands – set 1: upper. H`);
    expect(await said(8, 7)).to.include(`6 of 16, ${zeroed} ${open} Higher`);
    expect(await said(5, 8)).to.include(`6 of 16, upper, ${zeroed} Higher`);
    expect(await said(5, 8, 9)).to.include(`upper, ${zeroed} Other bands – set 2: lower. Higher`);
    expect(await said()).to.include(`6 of 16, ${zeroed} Higher`);
  });

  it('counts what is missing in the whole form where the form does', async () => {
    const [scale] = calm4.scales;
    const part = (id: string, items: string[]) => {
      const missing = { ...scale!.missing, within: 'measure' } as const;
      return { ...scale!, id, title: id, items, missing, range: { min: 0, max: 4 }, bandSets: [] };
    };
    const whole = { ...calm4, scales: [part('one', ['q1', 'q2']), part('two', ['q3', 'q4'])] };
    const el = await showResult(whole, { q1: 2, q2: 2 });
    expect(score(el)).to.include('one No score 2 of 4 answers are missing.');
  });

  it('says that a part is missing', async () => {
    const [scale] = calm4.scales;
    const parts = ['one', 'two'];
    const one = { ...scale!, id: 'one', items: ['q1', 'q2'], bandSets: [] };
    const two = { ...one, id: 'two', items: ['q3', 'q4'] };
    const whole = { ...calm4, scales: [{ ...scale!, parts }, one, two] };
    const el = await showResult(whole, { q1: 2, q2: 2, q3: null, q4: null });
    expect(score(el)).to.include('No score One of the scores that it adds up is missing.');
  });

  it('rounds to two decimals', async () => {
    const [scale] = calm4.scales;
    const mean = { ...calm4, scales: [{ ...scale!, combine: 'mean', rounding: 'none' } as const] };
    expect(score(await showResult(mean, { q1: 2, q2: 2, q3: null, q4: 1 }))).to.include('1.67 of');
  });

  it('calls no pattern of symptoms by name, as if it were a diagnosis', async () => {
    const title = 'Named like an illness';
    const pattern = {
      id: 'syndrome',
      title,
      symptoms: [{ items: ['q1'], from: 1 }],
      requires: [{ items: ['q1'], atLeast: 1 }],
      source: 'Invented.',
    };
    const el = await showResult({ ...phq9, patterns: [pattern] }, { q1: 3 });
    expect(shown(el)).not.to.include(title).and.not.to.include('syndrome');
    expect((await copied(el)).join())
      .not.to.include(title)
      .and.not.to.include('syndrome');
  });
});

describe('a result of a form without scores', () => {
  const answers = { q1: 3, q2: 0, q3: null, q4: 1 };

  it('shows the answers, and no place for a score', async () => {
    const el = await showResult(sessionFeedback, answers);
    expect(el.renderRoot.querySelector('.score')).to.equal(null);
    expect(headings(el)).to.deep.equal([]);
    expect(el.renderRoot.querySelector('details')!.open).to.equal(true);
    expect(all(el)).to.have.length(4);
    expect(all(el)[2]).to.match(/– not answered$/);
    expect(shown(el)).to.include('(not validated)').and.to.include('Not a validated measure.');
  });

  it('copies the answers', async () => {
    const lines = await copied(await showResult(sessionFeedback, answers));
    expect(lines[0]).to.equal('Session feedback (After the session (not validated))');
    expect(lines[1]).to.equal('All answers:');
    expect(lines[3]).to.equal('  2. How fast did we go today? – Too slow');
    expect(lines).to.have.length(7);
  });

  it('leaves the list closed where there are scores', async () => {
    const el = await showResult(calm4, { q1: 1, q2: 1, q3: 1, q4: 1 });
    expect(el.renderRoot.querySelector('details')!.open).to.equal(false);
  });
});
