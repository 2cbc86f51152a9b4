import '../questionnaire/questionnaire.js';

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { examples as questionnaires } from '../questionnaire/questionnaire.examples.js';
import { choose } from '../testing/person.js';
import { showExample } from '../testing/show.js';

describe('in forced colours', () => {
  before(async () => {
    await executeServerCommand('media-features', { 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });
  after(() => executeServerCommand('media-features', {}));

  it('tells the chosen answer by more than colour', async () => {
    const el = await showExample(questionnaires.rating);
    const outline = (value: number) =>
      getComputedStyle(el.renderRoot.querySelector(`label:has([value="${value}"])`)!).outlineStyle;
    await choose(el, 4);
    expect([outline(3), outline(4), outline(5)]).to.deep.equal(['none', 'solid', 'none']);
  });

  it('draws an edge around buttons and panels', async () => {
    for (const [example, selector] of [
      [questionnaires.firstQuestion, '[part="continue"]'],
      [questionnaires.sent, '.done'],
      [questionnaires.failed, '.alarm'],
    ] as const) {
      const el = await showExample(example);
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(
        el.renderRoot.querySelector(selector)!,
      );
      expect(borderTopStyle).to.equal('solid');
      expect(parseFloat(borderTopWidth)).to.be.least(2);
      expect(borderTopColor).to.match(/^rgb\(/);
    }
  });
});
