import '../questionnaire/questionnaire.js';

import { expect } from '@open-wc/testing';

import { words } from '../testing/person.js';
import { describeAccessibility, showExample } from '../testing/show.js';
import { examples } from './delivery.examples.js';

const { sent, ...others } = examples;

describe('every state of delivery', () => {
  describeAccessibility(examples);

  it('says “have been sent” after a receipt', async () => {
    expect(words((await showExample(sent)).renderRoot)).to.include('have been sent');
  });

  for (const [name, example] of Object.entries(others)) {
    it(`says it in no other: ${name}`, async () => {
      const { renderRoot } = await showExample(example);
      expect(words(renderRoot)).not.to.match(/(?<!not )(have|has) been sent/);
      expect(renderRoot.querySelectorAll('dd'), 'the answers').to.have.length(4);
    });
  }
});
