import './goal-chart.js';

import { expect } from '@open-wc/testing';

import { describeNames } from '../testing/describe-names.chrome.js';
import { showExample } from '../testing/show.js';
import { textIn, tree, within } from '../testing/tree.chrome.js';
import { examples } from './goal-chart.examples.js';

describe('what <cairn-goal-chart> tells a screen reader', () => {
  describeNames(examples);

  it('is name, summary, chart and table, in that order, with every score', async () => {
    await showExample(examples.tableOpen);
    const nodes = await tree();
    const figure = nodes.find(({ role }) => role === 'figure')!;
    expect(figure.name).to.equal('Goal 1 Fall asleep before eleven');
    const inside = within(nodes, figure);
    const at = (role: string) => inside.findIndex((node) => node.role === role);
    const order = ['heading', 'paragraph', 'slider', 'DisclosureTriangle', 'table'].map(at);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order).not.to.include(-1);

    const table = inside[at('table')]!;
    expect(table.name).to.equal('Goal 1: scores and what happened');
    const said = textIn(nodes, table);
    for (const row of ['12 January 2026 1 0 1', '9 February 2026 4 3 1', '20 April 2026 10 6 5']) {
      expect(said).to.include(row);
    }
  });

  it('says nothing of the drawing itself, and each thing once', async () => {
    await showExample(examples.missedSession);
    const nodes = await tree();
    const slider = nodes.find(({ role }) => role === 'slider')!;
    expect(slider.name).to.equal('Goal 1: one score after the other');
    expect(nodes.filter(({ role }) => /graphics|image|img|SvgRoot/i.test(role))).to.deep.equal([]);
    const said = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    expect(said.filter((text) => text.includes('ordinary ups and downs'))).to.deep.equal([]);
    expect(new Set(said).size).to.equal(said.length);
  });
});
