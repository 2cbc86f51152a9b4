import './score-chart.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Parent from '@cairnkit/instruments/rcads-47-parent.js';
import sdqSelf from '@cairnkit/instruments/sdq-self.js';
import { expect } from '@open-wc/testing';

import { said, spoken, summaries, tables } from '../testing/chart-page.js';
import { events, phases, scoresOf, sessions } from '../testing/courses.js';
import { words } from '../testing/person.js';
import { chartOf } from '../testing/score-page.js';
import { describeAccessibility } from '../testing/show.js';
import { examples } from './score-chart.examples.js';

const together = {
  alongside: [rcads47Parent],
  scale: 'depression',
  scores: [...scoresOf([20, 18]), ...scoresOf([11, undefined, 14], 'parent-or-carer')],
};

describe('<cairn-score-chart>', () => {
  describeAccessibility(examples);

  for (const [is, measure, scale, says] of [
    ['lower', phq9, 'total', 'From 0 to 27. Lower = fewer difficulties.'],
    ['higher', sdqSelf, 'prosocial', 'From 0 to 10. Higher = things are better.'],
  ] as const) {
    it(`says how far its scores go, and that ${is} is better`, async () => {
      const el = await chartOf(measure, { scale, scores: scoresOf([5, 6]) });
      expect(said(el)).to.include(says);
    });
  }

  it('says what moved, and in how long', async () => {
    const el = await chartOf(phq9, { scores: scoresOf([17, 16, 12]) });
    expect(summaries(el)).to.deep.equal(['PHQ-9 moved from 17 to 12 over 2 weeks.']);
  });

  it('has a panel for each scale that is wanted, in their order', async () => {
    const scores = [{ on: '2026-01-12', scores: { depression: 9, 'separation-anxiety': 4 } }];
    const el = await chartOf(rcads47, { scale: 'separation-anxiety depression', scores });
    const names = [...el.renderRoot.querySelectorAll('figure h2')].map(words);
    expect(names).to.deep.equal(['RCADS-47 Separation anxiety', 'RCADS-47 Depression']);
    expect(spoken(el)).to.deep.equal([
      '12 January 2026, separation anxiety, 4 out of 21, score 1 of 1',
      '12 January 2026, depression, 9 out of 30, score 1 of 1',
    ]);
  });

  it('names every score, session and event in its table', async () => {
    const el = await chartOf(phq9, {
      scores: scoresOf([17, 0, undefined, 12]),
      sessions: sessions.slice(0, 4),
      phases: phases.slice(0, 1),
      events,
    });
    expect(await tables(el)).to.deep.equal([
      [
        ['Day', 'Session', 'Score', 'Notes'],
        ['12 January 2026', '1', '17', 'Assessment'],
        ['19 January 2026', '2', '0', ''],
        ['26 January 2026', '3', 'not scored', ''],
        ['9 February 2026', '4', '12', ''],
        ['16 March 2026', '', '', 'Exams began'],
      ],
    ]);
  });

  it('has a column, a line and a name for each person', async () => {
    const el = await chartOf(rcads47, together);
    expect(await tables(el)).to.deep.equal([
      [
        ['Day', 'Session', 'Young person', 'Parent or carer'],
        ['12 January 2026', '1', '20', '11'],
        ['19 January 2026', '2', '18', ''],
        ['26 January 2026', '3', '', '14'],
      ],
    ]);
    const lines = [...el.renderRoot.querySelectorAll('svg .line')];
    expect(lines.map((line) => getComputedStyle(line).strokeDasharray)).to.have.lengthOf(2);
    expect(new Set(lines.map((line) => getComputedStyle(line).strokeDasharray)).size).to.equal(2);
    const drawing = words(el.renderRoot.querySelector('svg'));
    expect(drawing).to.include('Young person').and.to.include('Parent or carer');
  });

  for (const audience of ['young-person', 'practitioner']) {
    it(`averages nobody, for a ${audience}`, async () => {
      const el = await chartOf(rcads47, { ...together, audience });
      const all = `${said(el)} ${(await tables(el)).join(' ')}`;
      expect(all).to.include('Depression (young person) moved from 20 to 18');
      expect(all).to.include('Depression (parent or carer) moved from 11 to 14');
      expect(all).not.to.match(/average|\bmean\b|15\.5|\b16\b/i); // (20 + 11) / 2, (18 + 14) / 2
    });
  }

  it('draws 0: it is a score like any other', async () => {
    const el = await chartOf(phq9, { scores: scoresOf([0]) });
    expect(el.renderRoot.querySelector('.markers')!.getAttribute('d')).to.match(/^M\d/);
    expect(summaries(el)).to.deep.equal([
      'PHQ-9: one score so far, 0 out of 27 on 12 January 2026.',
    ]);
    expect(spoken(el)).to.deep.equal(['12 January 2026, PHQ-9, 0 out of 27, session 1 of 1']);
  });

  it('says so where there are no scores yet, and draws no line', async () => {
    const el = await chartOf(phq9, { scores: [] });
    expect(summaries(el)).to.deep.equal(['PHQ-9: no scores yet.']);
    expect(spoken(el)).to.deep.equal([]);
    expect(el.renderRoot.querySelector('.line')).to.equal(null);
  });

  it('shows new scores as soon as they are set', async () => {
    const el = await chartOf(phq9, { scores: scoresOf([17, 16]) });
    await tables(el);
    const drawnBefore = el.renderRoot.querySelector('.line')!.getAttribute('d');
    el.scores = scoresOf([9, 4]);
    await el.updateComplete;
    expect(summaries(el)).to.deep.equal(['PHQ-9 moved from 9 to 4 over 7 days.']);
    expect(spoken(el)).to.deep.equal(['19 January 2026, PHQ-9, 4 out of 27, session 2 of 2']);
    expect((await tables(el))[0]!.map((row) => row[2])).to.deep.equal(['Score', '9', '4']);
    expect(el.renderRoot.querySelector('.line')!.getAttribute('d')).not.to.equal(drawnBefore);
  });

  it('breaks the line where a session passed without a score', async () => {
    const el = await chartOf(phq9, {
      scores: scoresOf([17, 16, undefined, 12, 11]),
      sessions: sessions.slice(0, 5),
    });
    const line = el.renderRoot.querySelector('.line')!.getAttribute('d')!;
    expect(line.match(/M/g)).to.have.lengthOf(2);
    expect(summaries(el)[0]).to.include('1 session was not scored.');
  });

  it('takes results as a back end stores them', async () => {
    const total = (value: number) => ({ total: { value, prorated: false, answered: 9, items: 9 } });
    const measure = `phq-9@${phq9.version}`;
    const el = await chartOf(phq9, {
      scores: [
        { measure, completedAt: '2026-03-29T23:30:00Z', scores: total(14) },
        { measure: 'gad-7@1.0.0', completedAt: '2026-03-30T10:00:00Z', scores: total(3) },
      ],
    });
    // Half past eleven in the evening by UTC is the next day in London, since that morning.
    expect(spoken(el)).to.deep.equal(['30 March 2026, PHQ-9, 14 out of 27, score 1 of 1']);
  });

  it('neither sounds nor saves unless the page asks for it', async () => {
    const el = await chartOf(phq9, { scores: scoresOf([17, 16]) });
    expect(el.renderRoot.querySelectorAll('button')).to.have.lengthOf(0);
    el.sound = true;
    el.export = true;
    await el.updateComplete;
    expect([...el.renderRoot.querySelectorAll('button')].map(words)).to.deep.equal([
      ...['Listen to the shape', 'Picture (SVG)', 'Picture (PNG)', 'Table (CSV)'],
    ]);
  });
});
