import './score-chart.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Parent from '@cairnkit/instruments/rcads-47-parent.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { cursors, said, spoken } from '../testing/chart-page.js';
import { phases, scoresOf, sessions } from '../testing/courses.js';
import { words } from '../testing/person.js';
import { chartOf } from '../testing/score-page.js';
import type { CairnScoreChart } from './score-chart.js';

const scores = scoresOf([17, 16, 18, 14]);

/** What the cursor speaks after each of these keys. */
async function heardAfter(el: CairnScoreChart, ...names: string[]): Promise<(string | null)[]> {
  cursors(el)[0]!.focus();
  const all: (string | null)[] = [];
  for (const press of names) {
    await sendKeys({ press });
    await el.updateComplete;
    all.push(spoken(el)[0]!);
  }
  return all;
}

describe('<cairn-score-chart> by keyboard', () => {
  it('speaks day, name, score and place with every arrow key', async () => {
    const el = await chartOf(phq9, { scores, sessions: sessions.slice(0, 4) });
    expect(await heardAfter(el, 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowDown')).to.deep.equal(
      [
        '26 January 2026, PHQ-9, 18 out of 27, session 3 of 4',
        '19 January 2026, PHQ-9, 16 out of 27, session 2 of 4',
        '26 January 2026, PHQ-9, 18 out of 27, session 3 of 4',
        '19 January 2026, PHQ-9, 16 out of 27, session 2 of 4',
      ],
    );
  });

  it('goes to the first score with Home, to the last with End, and no further', async () => {
    const el = await chartOf(phq9, { scores });
    const [first, before, last, after] = await heardAfter(
      ...([el, 'Home', 'ArrowLeft', 'End', 'ArrowRight'] as const),
    );
    expect([first, before]).to.deep.equal(
      Array(2).fill('12 January 2026, PHQ-9, 17 out of 27, session 1 of 4'),
    );
    expect([last, after]).to.deep.equal(
      Array(2).fill('9 February 2026, PHQ-9, 14 out of 27, session 4 of 4'),
    );
  });

  it('goes to the phases before and after with Page Up and Page Down', async () => {
    const el = await chartOf(phq9, {
      scores: scoresOf([17, 16, 18, 14, 12, 11]),
      phases: phases.slice(0, 2),
    });
    const days = (await heardAfter(el, 'Home', 'PageUp', 'PageDown')).map(
      (each) => each!.split(',')[0],
    );
    expect(days).to.deep.equal(['12 January 2026', '9 February 2026', '12 January 2026']);
  });

  it('goes from one person’s score to the other’s', async () => {
    const el = await chartOf(rcads47, {
      alongside: [rcads47Parent],
      scale: 'depression',
      scores: [...scoresOf([20, 18]), ...scoresOf([11], 'parent-or-carer')],
    });
    expect(await heardAfter(el, 'Home', 'ArrowRight', 'ArrowRight')).to.deep.equal([
      '12 January 2026, depression (young person), 20 out of 30, session 1 of 2',
      '12 January 2026, depression (parent or carer), 11 out of 30, session 1 of 2',
      '19 January 2026, depression (young person), 18 out of 30, session 2 of 2',
    ]);
  });

  it('shows those who see what it speaks, and where: in a ring', async () => {
    const el = await chartOf(phq9, { scores });
    expect(el.renderRoot.querySelector('.ring')).to.equal(null);
    const [spokenNow] = await heardAfter(el, 'Home');
    expect(words(el.renderRoot.querySelector('.said'))).to.equal(spokenNow);
    expect(el.renderRoot.querySelector('.ring')).not.to.equal(null);
  });

  it('has a single tab stop for each drawing, then the table', async () => {
    const el = await chartOf(rcads47, {
      scale: 'depression separation-anxiety',
      scores: [
        { on: '2026-01-12', scores: { depression: 9, 'separation-anxiety': 4 } },
        { on: '2026-01-19', scores: { depression: 8, 'separation-anxiety': 3 } },
      ],
    });
    const next = document.createElement('button'); // after the last stop of all, browsers differ
    el.after(next);
    const stops: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      await sendKeys({ press: 'Tab' });
      stops.push(el.shadowRoot!.activeElement!.localName);
    }
    expect(stops).to.deep.equal(['input', 'summary', 'input', 'summary']);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(next);
  });

  it('keeps its place where a score is added, and says the new last one at the end', async () => {
    const el = await chartOf(phq9, { scores });
    await heardAfter(el, 'Home');
    el.scores = scoresOf([17, 16, 18, 14, 9]);
    await el.updateComplete;
    expect(spoken(el)[0]).to.equal('12 January 2026, PHQ-9, 17 out of 27, session 1 of 5');
    expect((await heardAfter(el, 'End'))[0]).to.include('PHQ-9, 9 out of 27, session 5 of 5');
    expect(said(el)).to.include('PHQ-9 moved from 17 to 9');
  });
});
