import '../glossary/glossary.js';
import '../questionnaire/questionnaire.js';
import '../quick-exit/quick-exit.js';
import '../result/result.js';
import '../urgent-help/urgent-help.js';

import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

import { examples as glossaries } from '../glossary/glossary.examples.js';
import { examples as questionnaires } from '../questionnaire/questionnaire.examples.js';
import { examples as exits } from '../quick-exit/quick-exit.examples.js';
import { examples as results } from '../result/result.examples.js';
import { drawn } from '../testing/person.js';
import { showExample, type Example } from '../testing/show.js';
import { examples as helps } from '../urgent-help/urgent-help.examples.js';

const all: [name: string, example: Example][] = [
  ...Object.entries(questionnaires).map(([name, each]): [string, Example] => [
    `questionnaire, ${name}`,
    each,
  ]),
  ...Object.entries(results).map(([name, each]): [string, Example] => [`result, ${name}`, each]),
  ...Object.entries(helps).map(([name, each]): [string, Example] => [`urgent help, ${name}`, each]),
  ...Object.entries(glossaries).map(([name, each]): [string, Example] => [
    `glossary, ${name}`,
    each,
  ]),
  ...Object.entries(exits).map(([name, each]): [string, Example] => [`quick exit, ${name}`, each]),
];

/** Styles the page around the elements, for one test. */
function page(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  undo.push(() => sheet.remove());
}
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0)) await each();
});

const hostile = `
  :not(html) {
    color: red !important;
    background: yellow !important;
    font: italic 900 40px/3 fantasy !important;
    letter-spacing: 1em !important;
    word-spacing: 1em !important;
    text-transform: uppercase !important;
    text-align: right !important;
    text-indent: 5em !important;
    text-shadow: 0 0 4px red !important;
    white-space: nowrap !important;
    cursor: wait !important;
    -webkit-user-select: none !important;
    user-select: none !important;
    pointer-events: none !important;
  }
  input, button, label, fieldset, h2, p { display: none !important; }
`;
const watched = [
  ...['color', 'font-size', 'font-style', 'font-weight', 'font-family', 'line-height'],
  ...['letter-spacing', 'word-spacing', 'text-transform', 'text-align', 'text-indent'],
  ...['text-shadow', 'white-space', 'cursor', 'user-select', 'pointer-events', 'display'],
  ...['visibility', 'background-color', 'border-top-width', 'padding-top', 'margin-top'],
];

/** What every element inside looks like, as far as it is watched. */
function look({ renderRoot }: LitElement): string[] {
  return [...renderRoot.querySelectorAll('.page, .page *')].map((element) => {
    const style = getComputedStyle(element);
    return [element.localName, ...watched.map((name) => style.getPropertyValue(name))].join('; ');
  });
}

describe('on a page with styles of its own', () => {
  for (const [name, example] of all) {
    it(`looks as it does on any other: ${name}`, async () => {
      const el = await showExample(example);
      const before = look(el);
      page(hostile);
      expect(look(el)).to.deep.equal(before);
    });

    it(`is never smaller than 16 px: ${name}`, async () => {
      page('html { font-size: 62.5% } body { font-size: 8px }');
      const el = await showExample(example);
      for (const element of el.renderRoot.querySelectorAll('.page, .page :not([type=radio])')) {
        expect(parseFloat(getComputedStyle(element).fontSize), element.outerHTML).to.be.least(16);
      }
    });

    it(`needs no more than 320 px: ${name}`, async () => {
      await setViewport({ width: 320, height: 640 });
      undo.push(() => setViewport({ width: 800, height: 600 }));
      page('body { margin: 0 }');
      const el = await showExample(example);
      const { scrollWidth } = document.documentElement;
      expect(scrollWidth).to.be.most(320);
      for (const element of el.renderRoot.querySelectorAll('.page *:not(.unseen)')) {
        const { left, right } = element.getBoundingClientRect();
        expect([left >= 0, right <= 320], element.outerHTML).to.deep.equal([true, true]);
      }
    });

    it(`has targets that a thumb can hit: ${name}`, async () => {
      const el = await showExample(example);
      for (const target of el.renderRoot.querySelectorAll('label:has(input), button, summary')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.least(44);
      }
    });
  }

  for (const root of [10, 24, 100]) {
    it(`takes no notice of the page’s root: ${root} px`, async () => {
      page(`html { font-size: ${root}px !important }`);
      const el = await showExample(questionnaires.rating);
      const style = getComputedStyle(el.renderRoot.querySelector('.page')!);
      expect(style.fontSize).to.equal('19px');
    });
  }

  it('can be hidden by the page, in each of the usual ways', async () => {
    const el = await showExample(questionnaires.rating);
    const seen = () =>
      el.renderRoot.querySelector('h2')!.checkVisibility({ visibilityProperty: true });
    expect(seen()).to.equal(true);
    for (const css of ['display: none', 'visibility: hidden']) {
      el.setAttribute('style', css);
      expect(seen(), css).to.equal(false);
      el.removeAttribute('style');
    }
    el.hidden = true;
    expect(seen(), 'hidden').to.equal(false);
  });

  it('leaves its fallback to the page, whose background may be dark', async () => {
    page('body { background: black; color: rgb(250, 250, 250); font-family: fantasy }');
    const root = await fixture<HTMLElement>(html`
      <div>
        <cairn-questionnaire measure="not-registered"><p>On paper</p></cairn-questionnaire>
      </div>
    `);
    await drawn(root);
    const { color, fontFamily } = getComputedStyle(root.querySelector('p')!);
    expect([color, fontFamily]).to.deep.equal(['rgb(250, 250, 250)', 'fantasy']);
  });

  it('is hidden with what is around it', async () => {
    const el = await showExample(questionnaires.rating);
    el.parentElement!.setAttribute('style', 'visibility: hidden');
    const heading = el.renderRoot.querySelector('h2')!;
    expect(heading.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('takes the page’s font only when asked', async () => {
    page('body { font-family: fantasy }');
    const el = await showExample(questionnaires.rating);
    const font = () => getComputedStyle(el.renderRoot.querySelector('h2')!).fontFamily;
    expect(font()).to.equal('Arial, sans-serif');
    page('body { --cairn-font: fantasy }');
    expect(font()).to.equal('fantasy');
  });

  it('takes colours and corners from custom properties, wherever they are set', async () => {
    page(':root { --cairn-color-button: rgb(1, 2, 3); --cairn-radius: 9px }');
    const el = await showExample(questionnaires.rating);
    const { backgroundColor, borderTopLeftRadius } = getComputedStyle(
      el.renderRoot.querySelector('[part="continue"]')!,
    );
    expect([backgroundColor, borderTopLeftRadius]).to.deep.equal(['rgb(1, 2, 3)', '9px']);
  });

  it('leaves the page as it was', async () => {
    page('html { overflow-y: scroll }'); // or a scroll bar that comes would change the width
    const own = await fixture<HTMLElement>(html`<p>Ours <button>Ours</button></p>`);
    const style = () =>
      [own, own.querySelector('button')!].map((each) => [
        ...Array.from(getComputedStyle(each), (name) => [
          name,
          getComputedStyle(each).getPropertyValue(name),
        ]),
      ]);
    const before = style();
    await showExample(questionnaires.rating);
    expect(style()).to.deep.equal(before);
  });
});
