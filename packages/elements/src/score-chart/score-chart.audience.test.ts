import './score-chart.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from '@open-wc/testing';

import { drawnTexts, said, summaries, tables } from '../testing/chart-page.js';
import { events, phases, scoresOf, sessions } from '../testing/courses.js';
import { chartOf, toldOf, type Given } from '../testing/score-page.js';

const course = {
  scores: scoresOf([17, 16, 18, 14, undefined, 15, 12, 11, 8, 7]),
  ...{ sessions, phases, events },
};
const practitioner = (given: Given) => chartOf(phq9, { audience: 'practitioner', ...given });

/** Bands of PHQ-9: see the source in `phq-9.ts`. */
const bands = ['none–minimal', 'mild', 'moderate', 'moderately severe', 'severe'];

/** Colours of everything in a chart, as red, green and blue. */
function colours(root: ParentNode): [number, number, number][] {
  const all = [...root.querySelectorAll('.page, .page *')].flatMap((node) => {
    const { fill, stroke, color, backgroundColor } = getComputedStyle(node);
    return node instanceof SVGElement ? [fill, stroke] : [color, backgroundColor];
  });
  return [...new Set(all)].flatMap((each) => {
    const [r, g, b, a = 1] = (each.match(/[\d.]+/g) ?? []).map(Number);
    return b === undefined || a === 0 ? [] : [[r!, g!, b] as [number, number, number]];
  });
}

/** Whether people would call it red or green, or a light shade of them: by hue and saturation. */
function isVerdict([r, g, b]: [number, number, number]): boolean {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most - least < 0.15 * most) return false;
  const third = (from: number, to: number) => (60 * (from - to)) / (most - least);
  const hue = most === r ? third(g, b) : most === g ? 120 + third(b, r) : 240 + third(r, g);
  const isRed = hue > -20 && hue < 20;
  return isRed || (hue > 75 && hue < 170);
}

describe('for a practitioner, <cairn-score-chart>', () => {
  it('draws every band and the cut-off with their names', async () => {
    const el = await practitioner(course);
    expect(drawnTexts(el)).to.include.members([...bands, 'caseness: 10 or more']);
    expect(el.renderRoot.querySelectorAll('.band')).to.have.lengthOf(bands.length);
    expect(el.renderRoot.querySelector('.cut-off')!.getAttribute('d')).to.match(/^M[\d.]+ [\d.]+H/);
  });

  /** PHQ-9: 6 points. See the source in `phq-9.ts`. */
  for (const [is, values, says] of [
    [
      'bigger than chance usually explains',
      [17, 10, 11],
      'This is a bigger change for the better than chance alone usually explains (6 points or more, NHS England).',
    ],
    [
      'as big for the worse',
      [5, 12, 11],
      'This is a bigger change for the worse than chance alone usually explains (6 points or more, NHS England).',
    ],
    [
      'no more than ups and downs',
      [17, 11, 12],
      'This could be ordinary ups and downs (less than 6 points, NHS England).',
    ],
    [
      'there for one score only',
      [17, 17, 11],
      'The last score has moved that far, but not the one before it: see whether the next one does, too (6 points or more, NHS England).',
    ],
  ] as const) {
    it(`says of a change that it is ${is}, and whose threshold that is`, async () => {
      const el = await practitioner({ scores: scoresOf(values) });
      expect(summaries(el)[0]).to.include(says);
      const all = ['This is a bigger', 'could be ordinary', 'The last score has moved'];
      expect(all.filter((each) => summaries(el)[0]!.includes(each))).to.have.lengthOf(1);
      expect(said(el)).not.to.match(/prove|recovered|significant/i);
    });
  }

  it('tells the band of the last score, and caseness at both ends', async () => {
    const [summary] = summaries(await practitioner(course));
    expect(summary).to.include('The last score is in the band “mild”.');
    expect(summary).to.include(
      'The first score is in the range of caseness, the last is not (10 or more, NHS Talking Therapies).',
    );
  });
});

describe('for a young person, <cairn-score-chart>', () => {
  it('says nothing that judges', async () => {
    const el = await chartOf(phq9, course);
    const all = [said(el), ...drawnTexts(el), ...(await tables(el)).flat(2)].join(' ');
    const judging = [
      'cut-off',
      'caseness',
      'bigger change',
      'NHS',
      'reliable',
      'chance',
      'score is',
    ];
    for (const word of [...judging, ...bands, 'better', 'worse']) {
      expect(all.toLowerCase()).not.to.include(word.toLowerCase());
    }
    expect(el.renderRoot.querySelectorAll('.band')).to.have.lengthOf(0);
    expect(el.renderRoot.querySelector('.cut-off')?.getAttribute('d') ?? '').to.equal('');
  });

  it('has no arrows and no faces', async () => {
    const el = await chartOf(phq9, course);
    const all = [said(el), ...drawnTexts(el)].join(' ');
    expect(all).not.to.match(/[\u2190-\u21ff\u25b2-\u25c5]|\p{Extended_Pictographic}/u);
  });

  it('is that of a page that says nothing, or takes its word away', async () => {
    for (const audience of [undefined, null, 'young-person']) {
      const el = await chartOf(phq9, { ...course, audience });
      expect(said(el)).to.include('PHQ-9 moved from 17 to 7').and.not.to.include('caseness');
    }
  });

  it('takes all of it away when a practitioner turns the screen', async () => {
    const el = await practitioner(course);
    el.audience = 'young-person';
    await el.updateComplete;
    expect(`${said(el)} ${drawnTexts(el).join(' ')}`).not.to.match(/caseness|severe|NHS/);
  });
});

describe('<cairn-score-chart> for anybody', () => {
  for (const audience of ['young-person', 'practitioner']) {
    it(`has nothing red or green, for a ${audience}`, async () => {
      const el = await chartOf(phq9, { ...course, audience });
      const all = colours(el.renderRoot);
      expect(all.length).to.be.greaterThan(3);
      expect(all.filter(isVerdict)).to.deep.equal([]);
    });
  }

  it('shows nothing of the scores where the word for them is another', async () => {
    const { el, errors } = await toldOf(phq9, { ...course, audience: 'pupil' });
    expect(el.renderRoot.querySelector('figure')).to.equal(null);
    expect(el.renderRoot.textContent).not.to.match(/17|moved|caseness/);
    expect(errors.flatMap(({ issues }) => issues)).to.deep.include({
      path: 'audience',
      message: 'audience must be practitioner or young-person',
    });
  });
});
