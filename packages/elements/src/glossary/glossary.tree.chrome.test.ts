import './glossary.js';

import { expect } from '@open-wc/testing';

import { describeNames } from '../testing/describe-names.chrome.js';
import { showExample } from '../testing/show.js';
import { tree } from '../testing/tree.chrome.js';
import { examples } from './glossary.examples.js';

describe('what <cairn-glossary> tells a screen reader', () => {
  describeNames(examples);

  it('is a field with a name, and terms with what they mean', async () => {
    await showExample(examples.registered);
    const nodes = await tree();
    expect(nodes.find(({ role }) => role === 'searchbox')?.name).to.equal('Find a word');
    expect(nodes.filter(({ role }) => role === 'term')).to.have.length(2);
    expect(nodes.filter(({ role }) => role === 'definition')).to.have.length(2);
  });

  it('begins with the term that a page has opened', async () => {
    await showExample(examples.opened);
    const focused = (await tree()).filter((node) => node.focused).at(-1);
    expect(focused?.role).to.equal('term');
  });
});
