import './score-chart.js';

import { expect } from '@open-wc/testing';

import { whole } from '../testing/chart-page.js';
import { describeNames } from '../testing/describe-names.chrome.js';
import { showExample } from '../testing/show.js';
import { tree, within } from '../testing/tree.chrome.js';
import { examples } from './score-chart.examples.js';

describe('what <cairn-score-chart> tells a screen reader', () => {
  describeNames(examples);

  it('is its name, then the summary, then the data cursor, then the table', async () => {
    await whole(await showExample(examples.practitioner));
    const nodes = await tree();
    const figure = nodes.find(({ role }) => role === 'figure')!;
    expect(figure.name).to.equal('PHQ-9');
    const all = within(nodes, figure);
    const places = [
      all.findIndex(({ role }) => role === 'heading'),
      all.findIndex(({ name }) => name.startsWith('PHQ-9 moved from 17 to 7 over 14 weeks.')),
      all.findIndex(({ role }) => role === 'slider'),
      all.findIndex(({ name }) => name === 'Show as table'),
    ];
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(all.some(({ role }) => role === 'image' || role === 'graphics-document')).to.equal(
      false,
    );
  });
});
