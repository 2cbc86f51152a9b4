import jargon from '@cairnkit/services/jargon.glossary.js';
import { expect, fixtureSync, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';

import { words } from '../testing/person.js';
import type { CairnTerm } from '../term/term.js';
import { markTerms } from './mark-terms.js';

/** Puts a page's own text on the test page. */
function page(template: TemplateResult): HTMLElement {
  const root = fixtureSync<HTMLElement>(html`<div></div>`);
  render(template, root);
  return root;
}

/** Marks what there is, and says which words were marked. */
const marked = (template: TemplateResult) => markTerms(page(template), jargon).map(words);

describe('markTerms', () => {
  it('marks the first mention of each term, and leaves the text as it was', async () => {
    const root = page(html`
      <p>We offer CBT. An EMHP will help.</p>
      <p>What is <b>CBT</b>? Ask the EMHP, or another trusted adult.</p>
    `);
    const before = root.textContent;
    const made = markTerms(root, jargon);
    expect(made.map(words)).to.deep.equal(['CBT', 'EMHP', 'trusted adult']);
    expect(made.map((each) => each.getAttribute('term'))).to.deep.equal([
      ...['cbt', 'emhp', 'trusted-adult'],
    ]);
    expect(root.textContent).to.equal(before);
    const [cbt] = made as CairnTerm[];
    await cbt!.updateComplete;
    expect(cbt!.renderRoot.querySelector('[role="button"]')).to.be.an.instanceof(HTMLElement);
  });

  for (const [where, template] of [
    ['a link', html`<a href="#x">CBT</a>`],
    ['something in a link', html`<a href="#x"><b>CBT</b></a>`],
    ['a button', html`<button>CBT</button>`],
    ['what acts as a button', html`<div role="button">CBT</div>`],
    ['a heading', html`<h2>CBT</h2>`],
    ['what acts as a heading', html`<p role="heading" aria-level="2">CBT</p>`],
    ['a label', html`<label>CBT <input /></label>`],
    ['a legend', html`<fieldset><legend>CBT</legend></fieldset>`],
    ['a summary', html`<details><summary>CBT</summary></details>`],
    [
      'a list to choose from',
      html`<select>
        <option>CBT</option>
      </select>`,
    ],
    ['a field', html`<textarea>CBT</textarea>`],
    ['what people write', html`<div contenteditable="true"><p>CBT</p></div>`],
    ['code', html`<pre><code>CBT</code></pre>`],
    [
      'a script',
      html`<script type="text/plain">
        CBT
      </script>`,
    ],
    ['a template', html`<template>CBT</template>`],
    ['a drawing', html`<svg><text>CBT</text></svg>`],
    ['a custom element', html`<x-card><p>CBT</p></x-card>`],
    ['one of our own', html`<cairn-term term="emhp">CBT</cairn-term>`],
    ['what is not to be read out', html`<p aria-hidden="true">CBT</p>`],
    ['what is not to be translated', html`<p translate="no">CBT</p>`],
    ['another language', html`<p lang="cy">CBT</p>`],
    ['an attribute', html`<p title="CBT" class="CBT"></p>`],
    ['a comment', html`<!--CBT-->`],
  ] as const) {
    it(`marks nothing in ${where}`, () => {
      expect(marked(template)).to.be.empty;
    });
  }

  it('marks what comes after one that must stay', () => {
    expect(
      marked(
        html`<h2>CBT</h2>
          <p>CBT</p>`,
      ),
    ).to.deep.equal(['CBT']);
  });

  it('marks text that is said to be in the language of the glossary', () => {
    expect(marked(html`<p lang="en-US">CBT</p>`)).to.deep.equal(['CBT']);
  });

  it('goes on where it left off, however often it is called', () => {
    const root = page(html`<p>CBT and an EMHP</p>`);
    expect(markTerms(root, jargon)).to.have.length(2);
    expect(markTerms(root, jargon)).to.be.empty;
    root.append('; CBT in a PRU');
    expect(markTerms(root, jargon).map(words)).to.deep.equal(['PRU']);
  });

  it('counts what the page has marked itself', () => {
    const root = page(html`<p><cairn-term term="cbt">talking help</cairn-term>, or CBT</p>`);
    expect(markTerms(root, jargon)).to.be.empty;
  });

  it('can be undone', () => {
    const root = page(html`<p>We offer CBT.</p>`);
    for (const each of markTerms(root, jargon)) each.replaceWith(...each.childNodes);
    root.normalize();
    expect(root.querySelector('p')!.innerHTML).to.include('We offer CBT.');
    expect(root.querySelector('cairn-term')).to.equal(null);
  });

  it('moves no element of the page, so that what listens there goes on', () => {
    const root = page(html`<p id="p">We offer <em>CBT</em>.</p>`);
    const before = [...root.querySelectorAll('*')];
    markTerms(root, jargon);
    expect([...root.querySelectorAll(':not(cairn-term)')]).to.deep.equal(before);
  });
});
