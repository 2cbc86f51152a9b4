import './eligibility.js';

import { expect } from '@open-wc/testing';

import { reply } from '../testing/checker.js';
import { describeNames } from '../testing/describe-names.chrome.js';
import { showExample } from '../testing/show.js';
import { tree, within } from '../testing/tree.chrome.js';
import { examples } from './eligibility.examples.js';
import type { CairnEligibility } from './eligibility.js';

const focused = async () => (await tree()).filter((node) => node.focused).at(-1)!;

describe('what <cairn-eligibility> tells a screen reader', () => {
  describeNames(examples);

  it('is the question and every answer, of a list too, with what it means', async () => {
    await showExample(examples.listWithNone);
    const nodes = await tree();
    const group = nodes.find(({ role, name }) => role === 'group' && /anybody/.test(name))!;
    const boxes = within(nodes, group).filter(({ role }) => role === 'checkbox');
    expect(boxes.map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['CAMHS The mental health service for young people', 'true'],
      ['Somebody online', 'true'],
      ['I’m not sure', 'false'],
      ['No, nobody helps yet', 'false'],
    ]);
  });

  it('is the field for an age by its question, and how to fill it in', async () => {
    await showExample(examples.age);
    const field = (await tree()).find(({ role }) => role === 'textbox')!;
    expect(field).to.include({
      name: 'How old are you?',
      description: 'In whole years, for example 14.',
    });
  });

  it('is the next question, as soon as it is there', async () => {
    const el = (await showExample(examples.firstQuestion)) as CairnEligibility;
    await reply(el, 'no');
    expect(await focused()).to.include({
      role: 'heading',
      name: 'Is it hard to stay safe right now?',
    });
  });

  it('is what is wrong, also at the field', async () => {
    await showExample(examples.ageWrong);
    expect(await focused()).to.include({ role: 'alert', name: 'There is a problem' });
    const field = (await tree()).find(({ role }) => role === 'textbox')!;
    expect(field.description).to.match(/ Error: Enter the age in whole years$/);
  });

  it('is how urgent a care card is', async () => {
    await showExample(examples.emergency);
    const heading = (await tree()).find(({ role }) => role === 'heading')!;
    expect(heading.name).to.equal('Immediate action required: Call 999 or go to A&E now');
  });
});
