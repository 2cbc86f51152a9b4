import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';

import { flags } from './flags.js';

const raised = (value: number) => [{ item: 'q9', kind: 'suicide-or-self-harm', value }];

describe('flags', () => {
  for (const [does, item, value, expected] of [
    ['is silent below the lowest answer that raises a flag', 'q9', 0, []],
    ['is raised by the lowest such answer', 'q9', 1, raised(1)],
    ['is raised by every higher one', 'q9', 3, raised(3)],
    ['is silent about a missing answer', 'q9', null, []],
    ['is silent about another item', 'q8', 3, []],
    ['is silent about an item that does not exist', 'q99', 3, []],
  ] as const) {
    it(does, () => {
      expect(flags(phq9, { [item]: value })).to.deep.equal(expected);
    });
  }

  it('is raised whatever the total', () => {
    expect(flags(phq9, { q1: 0, q9: 1 })).to.deep.equal(raised(1));
  });

  it('comes in the order of the form, not of the answers', () => {
    const flag = (item: string) => ({ item, kind: 'risk', from: 2, source: 'Made up.' });
    const measure = { ...calm4, flags: [flag('q3'), flag('q1')] };
    expect(flags(measure, { q3: 2, q1: 2 }).map(({ item }) => item)).to.deep.equal(['q1', 'q3']);
  });

  it('tells all that one answer raises', () => {
    const flag = (kind: string, from: number) => ({ item: 'q1', kind, from, source: 'Made up.' });
    const measure = { ...calm4, flags: [flag('low', 1), flag('high', 2), flag('never', 3)] };
    expect(flags(measure, { q1: 2 }).map(({ kind }) => kind)).to.deep.equal(['low', 'high']);
  });

  it('is empty before anything was answered', () => {
    expect(flags(phq9, {})).to.deep.equal([]);
  });
});
