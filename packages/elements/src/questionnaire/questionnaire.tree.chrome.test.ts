import './questionnaire.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from '@open-wc/testing';

import { describeNames } from '../testing/describe-names.chrome.js';
import { choose, press } from '../testing/person.js';
import { focusAfter, showExample } from '../testing/show.js';
import { tree, within } from '../testing/tree.chrome.js';
import { examples } from './questionnaire.examples.js';

const focused = async () => (await tree()).filter((node) => node.focused).at(-1)!;

describe('what <cairn-questionnaire> tells a screen reader', () => {
  describeNames(examples);

  it('is the question, what it is about, and every answer', async () => {
    const el = await showExample(examples.firstQuestion);
    await choose(el, 1);
    const nodes = await tree();
    const [question] = phq9.items;
    const group = nodes.find(({ role }) => role === 'group')!;
    expect(group.name).to.equal(question!.text);
    expect(group.description).to.equal(phq9.instructions);
    const radios = within(nodes, group).filter(({ role }) => role === 'radio');
    expect(radios.map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['Not at all', 'false'],
      ['Several days', 'true'],
      ['More than half the days', 'false'],
      ['Nearly every day', 'false'],
    ]);
  });

  it('is the next question, as soon as it is there', async () => {
    const el = await showExample(examples.firstQuestion);
    await choose(el, 1);
    await focusAfter(el, () => press(el, 'Continue'));
    expect(await focused()).to.include({ role: 'heading', name: phq9.items[1]!.text });
  });

  it('is what is wrong, and which answer it is about', async () => {
    await showExample(examples.unanswered);
    expect(await focused()).to.include({ role: 'alert', name: 'There is a problem' });
    const group = (await tree()).find(({ role }) => role === 'group')!;
    expect(group.description).to.match(/ Error: Choose an answer$/);
  });
});
