/* eslint-disable lit-a11y/accessible-name, lit-a11y/alt-text -- what is wrong here is meant to be */
import { expect, fixtureSync, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';

import { faultsIn } from './describe-names.chrome.js';
import { textIn, tree, within } from './tree.chrome.js';

/** Puts something into a closed shadow root, which the browser sees into all the same. */
function inClosedRoot(template: TemplateResult): void {
  const stage = fixtureSync<HTMLElement>(html`<div></div>`);
  render(template, stage.attachShadow({ mode: 'closed' }));
}

const sound = html`
  <h2>How are you?</h2>
  <fieldset aria-describedby="hint">
    <legend>How did you <b>sleep</b>?</legend>
    <p id="hint">Think of last week.</p>
    <label><input type="radio" checked /> Well</label>
    <label><input type="radio" /> Badly</label>
  </fieldset>
  <details>
    <summary>More</summary>
    Much more.
  </details>
  <div role="status"></div>
  <div role="alert">Choose an answer</div>
  <form><button>Go on</button></form>
`;

const table: [name: string, TemplateResult, fault: string][] = [
  ['a button without a name', html`<button></button>`, 'button has no name: “”'],
  [
    'a field without a label',
    html`<p>Your age</p>
      <input />`,
    'textbox has no name: “”',
  ],
  ['a link without words', html`<a href="#x"><svg></svg></a>`, 'link has no name: “”'],
  ['an empty heading', html`<h2 aria-label=" "><b></b></h2>`, 'heading has no name: “”'],
  ['a group without a name', html`<fieldset>Two</fieldset>`, 'group has no name: “Two”'],
  ['a picture without a name', html`<div role="img"></div>`, 'image has no name: “”'],
  [
    'choices outside of any group',
    html`<h2>Well?</h2>
      <label><input type="radio" /> Yes</label>`,
    'radio “Yes” is in no group',
  ],
  [
    'choices whose group is not called by its question',
    html`
      <fieldset aria-label="Answers">
        <legend>Well?</legend>
        <label><input type="radio" /> Yes</label>
      </fieldset>
    `,
    '“Answers” is the group of “Yes”, but no question',
  ],
  [
    'the same main heading twice',
    html`<h2>Well?</h2>
      <h3>Total</h3>
      <h2>Well?</h2>
      <h3>Total</h3>`,
    'the main heading “Well?” is there twice',
  ],
  [
    'two messages at once',
    html`<div role="alert">Wrong</div>
      <div role="status">Help</div>`,
    'alert and status ask to be read out at once',
  ],
];

describe('the accessibility tree', () => {
  it('is what the browser tells, closed roots and all', async () => {
    inClosedRoot(sound);
    const nodes = await tree();
    const group = nodes.find(({ role }) => role === 'group')!;
    expect(group).to.include({ name: 'How did you sleep?', description: 'Think of last week.' });
    const radios = within(nodes, group).filter(({ role }) => role === 'radio');
    expect(radios.map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['Well', 'true'],
      ['Badly', 'false'],
    ]);
    expect(nodes.find(({ role }) => role === 'heading')).to.include({ level: 2 });
    expect(
      textIn(
        nodes,
        nodes.find(({ role }) => role === 'alert')!,
      ),
    ).to.equal('Choose an answer');
  });
});

describe('the checks of names', () => {
  it('have no complaint about what is sound', async () => {
    inClosedRoot(sound);
    expect(faultsIn(await tree())).to.deep.equal([]);
  });

  for (const [name, template, fault] of table) {
    it(`find ${name}`, async () => {
      inClosedRoot(template);
      expect(faultsIn(await tree())).to.deep.equal([fault]);
    });
  }
});
