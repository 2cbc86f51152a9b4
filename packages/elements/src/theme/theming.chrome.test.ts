import '../questionnaire/questionnaire.js';
import '../urgent-help/urgent-help.js';

import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

import { examples } from '../questionnaire/questionnaire.examples.js';
import { showExample } from '../testing/show.js';
import { themes, themeSheet, usualColours } from './theme.js';

const [nhs] = themes;
const page = document.documentElement;

/** Styles the page, for one test. */
function wear(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

async function shown(selector: string): Promise<CSSStyleDeclaration> {
  const el = await showExample(examples.rating);
  return getComputedStyle(el.renderRoot.querySelector(selector)!);
}

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('themes on a page', () => {
  const asUsual = async () => {
    document.adoptedStyleSheets = [];
    for (const name of ['scheme', 'density']) page.removeAttribute(`data-cairn-${name}`);
    await executeServerCommand('media-features', {});
    await emulateMedia({ media: 'screen' });
  };
  before(asUsual); // the runner may give this file the page of another, with its media
  afterEach(asUsual);

  for (const theme of themes) {
    it(`colours elements: ${theme.name}`, async () => {
      wear(themeSheet(theme));
      expect((await shown('[part="continue"]')).backgroundColor).to.equal(rgb(theme.light.button));
      page.setAttribute('data-cairn-scheme', 'dark');
      expect((await shown('[part="continue"]')).backgroundColor).to.equal(rgb(theme.dark.button));
      expect((await shown('.page')).colorScheme).to.equal('dark');
    });
  }

  it('goes dark by itself only where the page asks for it', async () => {
    wear(themeSheet(nhs!));
    await executeServerCommand('media-features', { 'prefers-color-scheme': 'dark' });
    expect((await shown('.page')).color).to.equal(rgb(usualColours.text));
    page.setAttribute('data-cairn-scheme', 'auto');
    expect((await shown('.page')).color).to.equal(rgb(nhs!.dark.text));
  });

  it('can be dark in one part of a page, and light in a part of that', async () => {
    wear(themeSheet(nhs!));
    const root = await fixture<HTMLElement>(html`
      <div data-cairn-scheme="dark">
        ${examples.rating.render()}
        <div data-cairn-scheme="light">${examples.rating.render()}</div>
      </div>
    `);
    const colours = [...root.querySelectorAll('cairn-questionnaire')].map(
      (el) => getComputedStyle(el.renderRoot.querySelector('.page')!).color,
    );
    expect(colours).to.deep.equal([rgb(nhs!.dark.text), rgb(nhs!.light.text)]);
  });

  it('prints in light colours', async () => {
    wear(themeSheet(nhs!));
    page.setAttribute('data-cairn-scheme', 'dark');
    await emulateMedia({ media: 'print' });
    expect((await shown('.page')).color).to.equal(rgb(nhs!.light.text));
  });

  it('gives way to a rule of the page, before or after', async () => {
    wear(':root { --cairn-color-button: rgb(1, 2, 3) }');
    wear(themeSheet(nhs!));
    expect((await shown('[part="continue"]')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('gives way to forced colours', async () => {
    wear(themeSheet(nhs!));
    page.setAttribute('data-cairn-scheme', 'dark');
    const own = (await shown('.page')).backgroundColor;
    await executeServerCommand('media-features', { 'forced-colors': 'active' });
    const canvas = await fixture<HTMLElement>(html`<p>Canvas</p>`);
    const forced = (await shown('.page')).backgroundColor;
    expect(forced).not.to.equal(own);
    canvas.setAttribute('style', 'background: Canvas');
    expect(forced).to.equal(getComputedStyle(canvas).backgroundColor);
  });

  it('is compact where the page asks for it, and targets stay as large', async () => {
    wear(themeSheet(nhs!));
    const roomy = parseFloat((await shown('.page')).paddingTop);
    page.setAttribute('data-cairn-density', 'compact');
    const { paddingTop, fontSize } = await shown('.page');
    expect(parseFloat(paddingTop)).to.be.below(roomy);
    expect(fontSize).to.equal('16px');
    for (const each of ['label', '[part="continue"]']) {
      expect(parseFloat((await shown(each)).height), each).to.be.least(44);
    }
  });

  for (const [token, value, property, drawn] of [
    ['text-size', '2px', 'fontSize', '16px'],
    ['text-size', '900px', 'fontSize', '40px'],
    ['space', '-5em', 'paddingTop', '9.5px'],
    ['space', '100vw', 'paddingTop', '28.5px'],
  ] as const) {
    it(`is held within its range: ${token} of ${value}`, async () => {
      wear(`:root { --cairn-${token}: ${value} }`);
      expect((await shown('.page'))[property]).to.equal(drawn);
    });
  }

  it('rounds corners only as far as a button is high', async () => {
    wear(':root { --cairn-radius: 100vmax }');
    expect((await shown('[part="continue"]')).borderTopLeftRadius).to.equal('22px');
  });
});
