import './referral.js';

import { expect } from '@open-wc/testing';

import { describeNames } from '../testing/describe-names.chrome.js';
import { showExample } from '../testing/show.js';
import { tree, within } from '../testing/tree.chrome.js';
import { examples } from './referral.examples.js';

const focused = async () => (await tree()).filter((node) => node.focused).at(-1)!;

describe('what <cairn-referral> tells a screen reader', () => {
  describeNames(examples);

  it('is the question about safety with its answers, and who reads them before that', async () => {
    await showExample(examples.firstQuestion);
    const nodes = await tree();
    const names = nodes.map(({ name }) => name);
    const question = names.indexOf('Are you safe right now?');
    expect(names.indexOf('What you tell us stays private.')).to.be.within(0, question);
    const radios = nodes.filter(({ role }) => role === 'radio');
    expect(radios.map(({ name }) => name)).to.deep.equal(['Yes', 'No', 'I’m not sure']);
  });

  it('is a field by its question, and whether it may stay open', async () => {
    await showExample(examples.name);
    const fields = (await tree()).filter(({ role }) => role === 'textbox');
    expect(fields.map(({ name }) => name.replace(/\s/g, ' '))).to.deep.equal([
      'Full name',
      'What you like to be called (optional)',
    ]);
  });

  it('is a date as one group with three fields, and how to fill it in', async () => {
    await showExample(examples.dateOfBirth);
    const nodes = await tree();
    const group = nodes.find(({ name }) => name === 'What is your date of birth?')!;
    expect(group).to.include({ role: 'group', description: 'For example, 27 3 2012' });
    const fields = within(nodes, group).filter(({ role }) => role === 'textbox');
    expect(fields.map(({ name }) => name)).to.deep.equal(['Day', 'Month', 'Year']);
  });

  it('is what is wrong, above and at the field, and which part of it', async () => {
    await showExample(examples.dateIncomplete);
    expect(await focused()).to.include({ role: 'alert', name: 'There is a problem' });
    const fields = (await tree()).filter(({ role }) => role === 'textbox');
    expect(fields.map(({ invalid }) => invalid)).to.deep.equal(['false', 'true', 'false']);
    expect(fields[1]!.description).to.equal('Error: The date must include a month');
  });

  it('is how much may still be written', async () => {
    await showExample(examples.longText);
    const field = (await tree()).find(({ role }) => role === 'textbox')!;
    expect(field.description).to.equal(
      'There is room for 1200 more characters. You can also write more.',
    );
  });

  it('is which answer a button changes', async () => {
    await showExample(examples.review);
    const names = (await tree()).filter(({ role }) => role === 'button').map(({ name }) => name);
    const changes = names.filter((name) => /^Change ?: /.test(name));
    expect(changes.map((name) => name.split(': ')[1])).to.include.members(['Name', 'School']);
    expect(changes).to.have.length(21);
    expect(new Set(names)).to.have.property('size', names.length);
  });

  it('is how urgent help is for somebody who is not safe', async () => {
    await showExample(examples.notSafe);
    const heading = (await tree()).find(({ role }) => role === 'heading')!;
    expect(heading.name).to.equal('Urgent advice: Get help now');
  });

  it('is that the answers are on their way', async () => {
    await showExample(examples.sending);
    const nodes = await tree();
    const status = nodes.find(({ role }) => role === 'status')!;
    expect(within(nodes, status).map(({ name }) => name)).to.include('Sending your answers…');
  });
});
