import './result.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Answers } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { appears, words } from '../testing/person.js';
import { describeAccessibility, heard, show } from '../testing/show.js';
import { examples } from './result.examples.js';
import type { CairnResult } from './result.js';

const none = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };

const showResult = (answers: Answers, measure = phq9) =>
  show<CairnResult>(html`
    <cairn-result .measure=${measure} .answers=${answers}>Not yet</cairn-result>
  `);
const shown = (el: CairnResult) => words(el.renderRoot.querySelector('.page'));
const score = (el: CairnResult) => words(el.renderRoot.querySelector('.score'));

/** The entries of the list under a heading; `undefined` where there is no such heading. */
const list = (el: CairnResult, title: string) =>
  [...el.renderRoot.querySelectorAll('h3')]
    .filter((heading) => words(heading) === title)
    .map((heading) => [...heading.parentElement!.querySelectorAll('li')].map(words))[0];

describe('<cairn-result>', () => {
  describeAccessibility(examples);

  for (const [does, measure, answers, says] of [
    [
      'says a score, its range, its bands, and which way is better',
      phq9,
      { ...none, q1: 3, q2: 3, q3: 3, q4: 3, q5: 1 },
      'Total 13 of 27, moderate Other bands – cut-point for adults: at or above the cut-point; ' +
        'cut-point for ages 13 to 17: at or above the cut-point. Higher scores mean more difficulty.',
    ],
    [
      'takes 0 for a score',
      calm4,
      { q1: 0, q2: 0, q3: 0, q4: 0 },
      'Calm 0 of 16, low Higher scores mean things are better.',
    ],
    [
      'says where higher is better',
      calm4,
      { q1: 2, q2: 2, q3: 2, q4: 10 },
      'Calm 16 of 16, high Higher scores mean things are better.',
    ],
    [
      'says when missing answers were filled in',
      calm4,
      { q1: 2, q2: 2, q3: null, q4: 2 },
      'Calm 8 of 16, high, missing answers filled with the mean Higher scores mean things are better.',
    ],
    [
      'gives no score where the authors give none, and says why',
      phq9,
      { ...none, q2: null, q3: null },
      'Total No score 2 of 9 answers are missing. Higher scores mean more difficulty.',
    ],
    [
      'gives no score with an answer off the form, and says why',
      gad7,
      { q1: 4, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0 },
      'Total No score An answer is not one that the form allows. Higher scores mean more difficulty.',
    ],
  ] as const) {
    it(does, async () => {
      expect(score(await showResult(answers, measure))).to.equal(says);
    });
  }

  it('shows a range that does not begin at 0 in full', async () => {
    const [scale] = calm4.scales;
    const from4 = { ...calm4, scales: [{ ...scale!, range: { min: 4, max: 16 } }] };
    const el = await showResult({ q1: 2, q2: 2, q3: 2, q4: 2 }, from4);
    expect(score(el)).to.include('8 (from 4 to 16), high');
  });

  it('has the answers to follow up before any score', async () => {
    const el = await showResult({ ...none, q9: 1 });
    const parts = [...el.renderRoot.querySelectorAll('[part]')].map((part) => part.part[0]);
    expect(parts).to.deep.equal(['follow-up', 'score']);
  });

  it('lists the answers to follow up, in the words of the form', async () => {
    const el = await showResult({ ...none, q9: 1 });
    expect(list(el, 'Answers to follow up')).to.deep.equal([
      `9. ${phq9.items[8]!.text} – Several days`,
    ]);
    expect(list(await showResult(none), 'Answers to follow up')).to.equal(undefined);
  });

  it('lists an answer once, however many flags it raises', async () => {
    const [flag] = phq9.flags;
    const twice = { ...phq9, flags: [flag!, { ...flag!, kind: 'other' }] };
    const el = await showResult({ ...none, q9: 3 }, twice);
    expect(list(el, 'Answers to follow up')).to.have.length(1);
  });

  it('lists what was not answered, but for items that count for nothing', async () => {
    const { q2: declined, ...rest } = { ...none, q3: null, q2: 0 };
    const el = await showResult(rest);
    expect(declined).to.equal(0);
    expect(list(el, 'Not answered')).to.deep.equal([
      `2. ${phq9.items[1]!.text} – not answered`,
      `3. ${phq9.items[2]!.text} – not answered`,
    ]);
    expect(list(await showResult(none), 'Not answered')).to.equal(undefined);
  });

  it('says that an answer off the form was not used, and does not repeat it', async () => {
    const el = await showResult({ ...none, q1: 987654 });
    expect(words(el.renderRoot.querySelector('.error'))).to.equal(
      'Some answers are not ones that the form allows, and were not used. Questions: 1.',
    );
    expect(score(el)).to.include('No score');
  });

  it('keeps all answers one press away, the supplementary ones too', async () => {
    const el = await showResult({ ...none, q2: 3, q10: 2 });
    const details = el.renderRoot.querySelector('details')!;
    expect(details.open).to.equal(false);
    const all = [...details.querySelectorAll('li')].map(words);
    expect(all).to.have.length(10);
    expect(all[1]).to.equal('2. Feeling down, depressed, or hopeless – Nearly every day');
    expect(all[9]).to.match(/^10\. If you checked off any problems.* – Very difficult$/);
  });

  it('names the measure, and who made it', async () => {
    const el = await showResult(none);
    expect(words(el.renderRoot.querySelector('h2'))).to.equal(`${phq9.short} ${phq9.title}`);
    expect(shown(el)).to.include(phq9.licence.attribution);
  });

  it('keeps “5 of 27” in order on a page from right to left', async () => {
    const el = await show<CairnResult>(html`
      <div dir="rtl">
        <cairn-result .measure=${phq9} .answers=${{ ...none, q1: 3, q2: 2 }}></cairn-result>
      </div>
    `);
    const text = el.renderRoot.querySelector('.score strong')!.lastChild as Text;
    const left = (character: string) => {
      const range = new Range();
      range.setStart(text, text.data.indexOf(character));
      range.setEnd(text, text.data.indexOf(character) + 1);
      return range.getBoundingClientRect().left;
    };
    expect(text.data).to.equal('5 of 27, mild');
    expect(left('5')).to.be.lessThan(left('o')).and.lessThan(left('2'));
  });

  it('follows its answers and its measure', async () => {
    const el = await showResult(none);
    el.answers = { ...none, q1: 3, q2: 2 };
    await el.updateComplete;
    expect(score(el)).to.include('5 of 27, mild');
    el.measure = gad7;
    await el.updateComplete;
    expect(score(el)).to.include('5 of 21, mild');
  });

  describe('the date', () => {
    const at = new Date('2026-11-23T12:00:00Z');
    for (const lang of ['en-GB', 'en_GB', 'en-US', 'de', 'not a language', '']) {
      it(`is in the language of the words around it, also where the page says lang="${lang}"`, async () => {
        const el = await show<CairnResult>(html`
          <div lang=${lang}>
            <cairn-result .measure=${gad7} .answers=${none} .completedAt=${at}></cairn-result>
          </div>
        `);
        expect(shown(el)).to.include('Answered on 23 November 2026');
      });
    }

    it('is left out where the host does not know it', async () => {
      expect(shown(await showResult(none))).not.to.include('Answered on');
    });
  });

  describe('its measure', () => {
    it('may be named by an id, and be registered later', async () => {
      const el = await show<CairnResult>(html`
        <cairn-result measure="late-for-result" .answers=${none}>Not yet</cairn-result>
      `);
      expect(el.renderRoot.querySelector('.page')).to.equal(null);
      register({ ...phq9, id: 'late-for-result' });
      await el.updateComplete;
      expect(score(el)).to.include('0 of 27');
    });

    it('is refused when it is none, with every issue', async () => {
      const text = JSON.stringify({ ...phq9, title: 7, lang: 8 });
      const el = await fixture<CairnResult>(html`<cairn-result .answers=${none}></cairn-result>`);
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.textContent = text;
      el.append(script);
      el.requestUpdate();
      const { issues } = await oneEvent<CairnErrorEvent>(el, 'cairn-error');
      expect(issues.map(({ path }) => path)).to.deep.equal(['lang', 'title']);
      const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));
      expect(words(refusal)).to.include('title: must be a string');
      expect(el.renderRoot.querySelector('.score')).to.equal(null);
    });

    it('is not asked for before there are answers', async () => {
      const el = await show<CairnResult>(html`
        <cairn-result .measure=${phq9}>Not yet</cairn-result>
      `);
      expect(el.renderRoot.querySelector('.page')).to.equal(null);
      expect(el.renderRoot.querySelector('slot')!.assignedNodes().map(words).join()).to.include(
        'Not yet',
      );
    });
  });

  it('says nothing of the answers to the page around it', async () => {
    const el = await showResult({ ...none, q9: 3 });
    expect(el).to.have.class('rr-block').and.to.have.attribute('data-hj-suppress');
    expect(el.renderRoot.querySelector('.page')).to.have.class('rr-block');
    expect(el.outerHTML).not.to.include('3').and.not.to.include('q9');
    const clicks = heard(document, 'click');
    el.renderRoot.querySelector('summary')!.click();
    expect(clicks).to.be.empty;
  });
});
