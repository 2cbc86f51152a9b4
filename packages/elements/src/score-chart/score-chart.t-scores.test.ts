import './score-chart.js';

import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Norms from '@cairnkit/instruments/rcads-47.norms.js';
import { expect } from '@open-wc/testing';

import { drawnTexts, said, spoken, summaries, tables, whole } from '../testing/chart-page.js';
import { scoresOf } from '../testing/courses.js';
import { appears } from '../testing/person.js';
import { chartOf, toldOf, type Given } from '../testing/score-page.js';

/*
 * Girls in grades 7 and 8, where 13 is grade 8 by the rule of NHS England: mean 7.89, SD 3.91. See the
 * source in `rcads-47.norms.ts`. So 11 is 50 + 10 × 3.11 / 3.91 = 57.95, 19 is 78.41, and 7.65, 3.68
 * of the grades after would make other scores of them.
 */
const girl = { sex: 'female', age: 13, ageRule: 'nhs-england' } as const;

const inT = (given: Given) =>
  chartOf(rcads47, {
    ...{ unit: 't', audience: 'practitioner', scale: 'depression', norms: rcads47Norms },
    ...{ context: girl, scores: scoresOf([19, 18, 11]) },
    ...given,
  });

/** A result of depression that says itself which T-score it has. */
const stored = (on: string, value: number, t: number) => ({
  ...{ measure: `rcads-47@${rcads47.version}`, on },
  scores: { depression: { value, t, prorated: false, answered: 10, items: 10 } },
});

describe('<cairn-score-chart> in T-scores', () => {
  it('draws, tells and lists T-scores, and no points beside them', async () => {
    const el = await inT({});
    expect(summaries(el)[0]).to.match(/^Depression moved from T-score 78 to 58 over/);
    const scores = (await tables(el))[0]!.slice(1).map((row) => Number(row[2]));
    expect(scores.map(Math.round)).to.deep.equal([78, 76, 58]);
    expect(spoken(el)[0]).to.match(/, depression, T-score 58, session 3 of 3$/);
    const all = [said(el), ...drawnTexts(el), ...(await tables(el)).flat(2)].join(' ');
    expect(all).not.to.match(/out of 30|From 0 to 30|from 19|to 11/);
    expect(said(el)).to.include('T-scores. Lower = fewer difficulties.');
  });

  it('says whom they compare with', async () => {
    expect(said(await inT({}))).to.include('girls, school grade 8 there.');
  });

  it('draws points, and no T-score, where they are not asked for', async () => {
    const el = await inT({ unit: 'points' });
    const all = [said(el), ...drawnTexts(el), ...(await tables(el)).flat(2)].join(' ');
    expect(all).to.include('moved from 19 to 11').and.to.include('From 0 to 30');
    expect(all).not.to.include('T-score');
  });

  it('are not for a young person, who sees points', async () => {
    const el = await inT({ audience: 'young-person' });
    expect(said(el)).to.include('Depression moved from 19 to 11').and.not.to.include('T-score');
  });

  it('are worked out anew by the norms of the page, whatever results bring along', async () => {
    const el = await inT({ scores: [stored('2026-01-12', 19, 66), stored('2026-01-26', 11, 99)] });
    const scores = (await tables(el))[0]!.slice(1).map((row) => Math.round(Number(row[1])));
    expect(scores).to.deep.equal([78, 58]);
  });

  it('are those that results bring along, where the page has no norms', async () => {
    const el = await inT({
      norms: null,
      scores: [stored('2026-01-12', 19, 66), stored('2026-01-26', 11, 52)],
    });
    const scores = (await tables(el))[0]!.slice(1).map((row) => row[1]);
    expect(scores).to.deep.equal(['66', '52']);
  });

  it('are left out where there is neither, and it says why', async () => {
    const el = await inT({ norms: null, scores: scoresOf([19, 11]) });
    expect(said(el)).to.include('No T-scores: this page has no norms for this measure.');
    expect(spoken(el)).to.deep.equal([]);
  });

  it('are none where it is not known whom to compare with', async () => {
    const el = await inT({ context: { age: 13, ageRule: 'nhs-england' } });
    expect(said(el)).to.include(
      'The norms are of girls and of boys, and which to take is not known.',
    );
    expect(spoken(el)).to.deep.equal([]);
  });

  it('are none by norms of something else, and the page’s author is told', async () => {
    const norms = { ...rcads47Norms, scales: 'none' };
    const { el, errors } = await toldOf(rcads47, {
      ...{ unit: 't', audience: 'practitioner', scale: 'depression', norms, context: girl },
      scores: scoresOf([19, 11]),
    });
    await appears(el, (root) => root.querySelector('figure'));
    await whole(el);
    expect(errors.flatMap(({ issues }) => issues.map(({ path }) => path))).to.include('norms');
    expect(spoken(el)).to.deep.equal([]);
  });
});
