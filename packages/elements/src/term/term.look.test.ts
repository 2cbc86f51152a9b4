import './term.js';

import jargon from '@cairnkit/services/jargon.glossary.js';
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { show } from '../testing/show.js';
import type { CairnTerm } from './term.js';

const word = (el: CairnTerm) => el.renderRoot.querySelector<HTMLElement>('[part="word"]')!;
const box = (el: CairnTerm) => el.renderRoot.querySelector<HTMLElement>('.page')!;

/** Shows a sentence, and opens the term in it. */
async function opened(sentence: TemplateResult): Promise<CairnTerm> {
  const el = await show<CairnTerm>(sentence);
  word(el).click();
  await el.updateComplete;
  await frame();
  return el;
}
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const term = html`<cairn-term .glossary=${jargon}>EMHP</cairn-term>`;
const long = html`<cairn-term .glossary=${jargon} term="li-cbt"
  >low intensity cognitive behavioural therapy</cairn-term
>`;

/** Where a text of the page stands: a line each. */
function linesOf(text: string, root: Element): DOMRect[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return [...range.getClientRects()];
  }
  throw new Error(`“${text}” is not there`);
}

const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
const close = 1;

describe('the word', () => {
  it('looks as the sentence does', async () => {
    const el = await show<CairnTerm>(html`
      <p style="font: italic 700 30px/2 fantasy; color: rgb(1, 2, 3); letter-spacing: 3px">
        ${term}
      </p>
    `);
    const [own, around] = [getComputedStyle(word(el)), getComputedStyle(el.parentElement!)];
    for (const name of [
      ...['color', 'font-family', 'font-size', 'font-style', 'font-weight', 'line-height'],
      ...['letter-spacing', 'text-transform', 'white-space'],
    ]) {
      expect(own.getPropertyValue(name), name).to.equal(around.getPropertyValue(name));
    }
    expect(own.textDecorationLine).to.equal('underline');
    expect(own.textDecorationStyle).to.equal('dotted');
  });

  it('makes no line higher, and breaks none elsewhere', async () => {
    const el = await show<CairnTerm>(html`
      <div style="width: 200px">
        <p>We offer ${long}. And so on.</p>
        <p>We offer low intensity cognitive behavioural therapy. And so on.</p>
      </div>
    `);
    const [with1, without] = [...el.closest('div')!.querySelectorAll('p')];
    expect(with1!.getBoundingClientRect().height).to.equal(without!.getBoundingClientRect().height);
    const [ours, plain] = [with1!, without!].map((p) => {
      const [line] = linesOf('And so on', p);
      return [line!.left, line!.top - p.getBoundingClientRect().top];
    });
    expect(ours![1]).to.equal(plain![1]);
    expect(ours![0]).to.be.closeTo(plain![0]!, 4); // between “y” and “.”, fonts take some back
    expect(word(el).getClientRects().length).to.be.above(1);
  });
});

describe('the meaning', () => {
  const around = (inner: TemplateResult): [name: string, TemplateResult][] => [
    ['a paragraph', html`<p>Ask an ${inner}, who knows.</p>`],
    [
      'a list',
      html`<ul>
        <li>Ask an ${inner}, who knows.</li>
      </ul>`,
    ],
    [
      'a narrow cell',
      html`<table>
        <tbody>
          <tr>
            <td width="150">Ask an ${inner}, who knows.</td>
            <td>No</td>
          </tr>
        </tbody>
      </table>`,
    ],
    [
      'a card that hides what does not fit',
      html`<div style="overflow: hidden; border: 1px solid; padding: 9px; width: 240px">
        <p>Ask an ${inner}, who knows.</p>
      </div>`,
    ],
    ['the middle', html`<p style="text-align: center">Ask an ${inner}, who knows.</p>`],
    ['right to left', html`<p dir="rtl">اسأل ${inner} عن ذلك.</p>`],
    [
      'a tag in the sentence',
      html`<p>
        Ask <b><i>an ${inner}</i></b
        >, who knows.
      </p>`,
    ],
    [
      'text without spaces between',
      html`<p style="white-space: nowrap">Ask an ${inner}, who knows.</p>`,
    ],
    [
      'a flexible row',
      html`<div style="display: flex; width: 240px"><p>Ask an ${inner}, who knows.</p></div>`,
    ],
    ['an indented paragraph', html`<p style="text-indent: 3em">Ask an ${inner}, who knows.</p>`],
  ];

  for (const width of [1024, 320]) {
    for (const [where, sentence] of around(term)) {
      it(`stands below its line, within the block, at ${width} px: ${where}`, async () => {
        await setViewport({ width, height: 640 });
        const el = await opened(sentence);
        const block = el.closest('p, li, td')!;
        const { paddingLeft, paddingRight } = getComputedStyle(block);
        const outer = block.getBoundingClientRect();
        const inner = box(el).getBoundingClientRect();
        const line = [...word(el).getClientRects()].at(-1)!;
        expect(inner.top).to.be.least(middle(line));
        expect(inner.bottom).to.be.most(outer.bottom + close);
        expect(inner.left).to.be.least(outer.left + parseFloat(paddingLeft) - close);
        expect(inner.right).to.be.most(outer.right - parseFloat(paddingRight) + close);
        expect(document.documentElement.scrollWidth).to.be.most(width);
        await setViewport({ width: 800, height: 600 });
      });
    }
  }

  it('leaves the sentence whole: it goes on beside the word', async () => {
    const el = await opened(
      html`<p style="width: 400px">Ask an ${term}, who knows. They help.</p>`,
    );
    const [line] = [...word(el).getClientRects()];
    const [next] = linesOf(', who knows', el.parentElement!);
    expect(middle(next!)).to.be.closeTo(middle(line!), close);
    expect(next!.left).to.be.closeTo(line!.right, close);
  });

  it('pushes down what comes after, and covers none of it', async () => {
    const el = await opened(html`
      <div style="width: 200px">
        <p>Ask an ${term}, who knows all about what there is.</p>
        <p>Another paragraph.</p>
      </div>
    `);
    const { bottom } = box(el).getBoundingClientRect();
    const [after] = linesOf('Another', el.closest('div')!);
    expect(after!.top).to.be.least(bottom - close);
    const rest = linesOf('what there is', el.closest('div')!).at(-1)!;
    expect(rest.top).to.be.least(bottom - close);
  });

  it('keeps its place when the width of the text changes', async () => {
    const el = await opened(
      html`<p style="width: 600px">Would you like to ask an ${term}, now?</p>`,
    );
    const block = el.closest('p')!;
    for (const width of ['300px', '150px', '500px']) {
      block.style.width = width;
      await frame();
      await frame();
      const [inner, outer] = [box(el), block].map((each) => each.getBoundingClientRect());
      expect(inner!.left, width).to.be.closeTo(outer!.left, close);
      expect(inner!.right, width).to.be.most(outer!.right + close);
    }
  });

  it('can be read whatever the sentence looks like', async () => {
    const el = await opened(html`
      <p
        style="font: 700 9px/1 fantasy; color: #fff; letter-spacing: 9px; text-transform: uppercase;
          text-align: right; text-indent: 5em; word-spacing: 2em; text-shadow: 0 0 4px red"
      >
        Ask an ${term}
      </p>
    `);
    const style = getComputedStyle(el.renderRoot.querySelector('.words')!);
    expect({
      color: style.color,
      size: style.fontSize,
      family: style.fontFamily,
      weight: style.fontWeight,
      spacing: style.letterSpacing,
      case: style.textTransform,
      align: style.textAlign,
      indent: style.textIndent,
      shadow: style.textShadow,
      height: style.lineHeight,
    }).to.deep.equal({
      color: 'rgb(33, 43, 50)',
      size: '16px',
      family: 'fantasy',
      weight: '400',
      spacing: 'normal',
      case: 'none',
      align: 'start',
      indent: '0px',
      shadow: 'none',
      height: '24px',
    });
  });

  it('is no larger than is good to read', async () => {
    const el = await opened(html`<p style="font-size: 60px">${term}</p>`);
    expect(getComputedStyle(box(el)).fontSize).to.equal('24px');
  });

  it('needs no inline style of the page’s markup', async () => {
    const el = await opened(html`<p>Ask an ${term}.</p>`);
    expect(el.hasAttribute('style')).to.equal(false);
  });
});
