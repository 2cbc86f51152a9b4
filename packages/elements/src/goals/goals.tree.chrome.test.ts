import './goals.js';

import { expect } from '@open-wc/testing';

import { describeNames } from '../testing/describe-names.chrome.js';
import { choose, press } from '../testing/person.js';
import { focusAfter, showExample } from '../testing/show.js';
import { textIn, tree, within } from '../testing/tree.chrome.js';
import { examples } from './goals.examples.js';

const focused = async () => (await tree()).filter((node) => node.focused).at(-1)!;

describe('what <cairn-goals> tells a screen reader', () => {
  describeNames(examples);

  it('is the goal, what is asked of it, and every number', async () => {
    const el = await showExample(examples.rating);
    await choose(el, 0);
    const nodes = await tree();
    const group = nodes.find(({ role, name }) => role === 'group' && name !== '')!;
    expect(group.name).to.equal(
      'Go into the lunch hall with my friends How far along is this goal today?',
    );
    const radios = within(nodes, group).filter(({ role }) => role === 'radio');
    expect(radios.map(({ name }) => name)).to.deep.equal([
      ...['0 Not started', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10 All the way there'],
    ]);
    expect(radios.map(({ checked }) => checked)).to.deep.equal([
      'true',
      ...Array<string>(10).fill('false'),
    ]);
  });

  it('is the next goal, as soon as it is there', async () => {
    const el = await showExample(examples.rating);
    await choose(el, 3);
    await focusAfter(el, () => press(el, 'Continue'));
    const { role, name } = await focused();
    expect(role).to.equal('heading');
    expect(name).to.match(/^Sleep in my own bed 5 nights a week/);
  });

  it('is which goal a button is about', async () => {
    await showExample(examples.overview);
    const buttons = (await tree()).filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name)).to.deep.equal([
      'Rate today : Go into the lunch hall with my friends',
      'Change : Go into the lunch hall with my friends',
      'Rate today : Sleep in my own bed 5 nights a week',
      'Change : Sleep in my own bed 5 nights a week',
      'Change : Put my hand up once a day',
      'Add another goal',
      'Continue',
    ]);
  });

  it('is what is wrong, and where', async () => {
    await showExample(examples.firstGoalMissing);
    expect(await focused()).to.include({ role: 'alert', name: 'There is a problem' });
    const nodes = await tree();
    const field = nodes.find(({ role }) => role === 'textbox')!;
    expect(field.name).to.equal('What is the goal?');
    expect(field.description).to.match(/ Error: Write what the goal is$/);
    const group = nodes.find(({ name }) => name === 'Whose goal is it?')!;
    expect(group.description).to.equal('Error: Choose whose goal it is');
  });

  it('is what a rating was, and what it would be', async () => {
    await showExample(examples.confirming);
    const nodes = await tree();
    const terms = nodes.filter(({ role }) => role === 'term' || role === 'definition');
    expect(
      terms.map((node) => textIn(nodes, node).replace(/\( | (?=\))/g, (gap) => gap.trim())),
    ).to.deep.equal([
      ...['Given', '17 September 2026, session 2 (Young person)'],
      ...['Now', '3 out of 10', 'Changed to', '10 out of 10'],
    ]);
  });
});
