import './term.js';

import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

import { describeNames } from '../testing/describe-names.chrome.js';
import { showExample } from '../testing/show.js';
import { tree } from '../testing/tree.chrome.js';
import { examples } from './term.examples.js';

describe('what <cairn-term> tells a screen reader', () => {
  describeNames(examples);

  it('is a button with the words of the page, and whether it is open', async () => {
    await showExample(examples.opened);
    const buttons = (await tree()).filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name)).to.deep.equal([
      ...['low intensity cognitive behavioural therapy', 'Close', 'EMHP', 'grown-up'],
    ]);
  });
});

describe('<cairn-term>', () => {
  it('stands with its meaning in brackets on paper, open or not', async () => {
    for (const example of [examples.inSentence, examples.opened]) {
      const el = await showExample(example);
      await emulateMedia({ media: 'print' });
      const printed = el.renderRoot.querySelector<HTMLElement>('.printed')!;
      const box = el.renderRoot.querySelector<HTMLElement>('.page')!;
      const shown = [printed.checkVisibility(), box.checkVisibility(), printed.innerText];
      await emulateMedia({ media: 'screen' });
      expect(shown).to.deep.equal([
        true,
        false,
        ' (A short kind of CBT, with practical steps for one problem)',
      ]);
      expect(printed.checkVisibility()).to.equal(false);
    }
  });

  it('can be told from the sentence in forced colours, and shows its focus there', async () => {
    await executeServerCommand('media-features', { 'forced-colors': 'active' });
    const el = await showExample(examples.opened);
    const { textDecorationLine, outlineStyle, outlineWidth } = getComputedStyle(
      el.renderRoot.querySelector<HTMLElement>('[part="word"]')!,
    );
    const { borderInlineStartWidth } = getComputedStyle(el.renderRoot.querySelector('.page')!);
    await executeServerCommand('media-features', {});
    expect([outlineStyle, outlineWidth, borderInlineStartWidth]).to.deep.equal([
      'solid',
      '3px',
      '8px',
    ]);
    expect(textDecorationLine).to.equal('underline');
  });
});
