import { expect, fixtureSync, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LitElement, render, type TemplateResult } from 'lit';

import { faults } from './describe-layout.js';
import { clipped, moving, obscured, outside, overlapping, small, withoutEdge } from './layout.js';

/** Puts something into a shadow root, as every Cairn element does. */
function inRoot(template: TemplateResult): ParentNode {
  const stage = fixtureSync<HTMLElement>(html`<div><div></div></div>`);
  render(template, stage.firstElementChild!.attachShadow({ mode: 'open' }));
  return stage;
}

const sound = html`
  <style>
    label,
    button {
      display: block;
      min-height: 44px;
      border: 2px solid;
    }
  </style>
  <p>A sentence with a <a href="#x">link</a> in it.</p>
  <label><input type="radio" /> An answer</label>
  <button>Go on</button>
`;

/** Each check, what it must find, and what that is called. */
const table: [name: string, check: (node: ParentNode) => string[], TemplateResult, RegExp][] = [
  [
    'what is wider than the page',
    outside,
    html`<p style="width: 3000px">Wide</p>`,
    /^the page is \d+ px wide\np “Wide” sticks out of the page$/,
  ],
  [
    'what begins before the page',
    outside,
    html`<p style="position: absolute; left: -20px">Early</p>`,
    /^p “Early” sticks out/,
  ],
  [
    'a box that hides what does not fit',
    clipped,
    html`<p style="height: 1em; overflow: hidden">One<br />Two</p>`,
    /^p “OneTwo” cuts off/,
  ],
  [
    'a box that only a mouse can scroll',
    clipped,
    html`<div style="height: 1em; overflow: auto">One<br />Two<br />Three</div>`,
    /scrolls, but not by keyboard$/,
  ],
  [
    'text that lies over text',
    overlapping,
    html`<p>Under</p>
      <p style="margin-top: -2em">Over</p>`,
    /^p “Under” lies over p “Over”$/,
  ],
  [
    'text that lies over a field',
    overlapping,
    html`<label>Name <input style="margin-left: -4em" /></label>`,
    /^label “Name” lies over input “”$/,
  ],
  [
    'text that does not fit its box',
    overlapping,
    html`<p style="width: 2em; white-space: nowrap">Much too long</p>`,
    /^p “Much too long” is cut$/,
  ],
  [
    'a low button',
    small,
    html`<button style="height: 30px; width: 60px">Go</button>`,
    /^button “Go” is 60 × 30$/,
  ],
  [
    'a link that is alone in its line',
    small,
    html`<p><a href="#x">Go</a></p>`,
    /^a “Go” is \d+ × \d+$/,
  ],
  [
    'a radio button with nothing to click beside it',
    small,
    html`<input type="radio" /> An answer`,
    /^input “” is 13 × 13$/,
  ],
  [
    'a control behind what stays in its place',
    obscured,
    html`<button>Behind</button>
      <div style="position: fixed; inset: 0; background: white">Before</div>`,
    /^button “Behind” has the focus, but cannot be seen$/,
  ],
  [
    'what moves by itself',
    moving,
    html`<style>
        @keyframes turn {
          to {
            rotate: 1turn;
          }
        }
      </style>
      <p style="animation: turn 1s infinite">Round</p>`,
    /^p “Round” moves$/,
  ],
];

describe('the checks of layout', () => {
  for (const [name, check, template, fault] of table) {
    it(`find ${name}`, () => {
      expect(check(inRoot(sound))).to.deep.equal([]);
      expect(check(inRoot(template)).join('\n')).to.match(fault);
    });
  }

  it('find a control without an edge, in forced colours', async () => {
    await executeServerCommand('media-features', { 'forced-colors': 'active' });
    const flat = html`
      <button style="border: 0; background: green; color: white">Go</button>
      <input style="border: 0" />
      <input type="radio" style="appearance: none; width: 24px; height: 24px" />
    `;
    const found = withoutEdge(inRoot(flat));
    const inSound = withoutEdge(inRoot(sound));
    await executeServerCommand('media-features', {});
    expect(found).to.deep.equal([
      'button “Go” has no edge',
      'input “” has no edge',
      'input “” has no edge',
    ]);
    expect(inSound).to.deep.equal([]);
  });

  it('pass over what is only read out, and what is not shown', () => {
    const stage = inRoot(html`
      <button style="display: none">Gone</button>
      <span style="position: absolute; width: 1px; overflow: hidden; clip-path: inset(50%)">
        Read out
      </span>
      <details>
        <summary style="height: 44px; width: 44px">More</summary>
        <a href="#x">Folded up</a>
      </details>
    `);
    const found = [outside, clipped, overlapping, small].flatMap((check) => check(stage));
    expect(found).to.deep.equal([]);
  });

  it('are made in every setting', async () => {
    customElements.define('cairn-out-of-shape', OutOfShape);
    const found = await faults({ render: () => html`<cairn-out-of-shape></cairn-out-of-shape>` });
    expect(found).to.deep.equal({
      'with motion reduced': ['p.moving “Round” moves'],
      'at 320 px': ['the page is 340 px wide', 'p.narrow “Narrow” sticks out of the page'],
      'from right to left': [
        'the page is 329 px wide',
        'p.backwards “Back” sticks out of the page',
      ],
      'with spaced text': [
        'the page is 340 px wide',
        'p.narrow “Narrow” sticks out of the page',
        'p.tight “These words just fit” cuts off what does not fit',
      ],
      'at 400 %': ['button “Low” has the focus, but cannot be seen'],
      'in forced colours': ['button “Low” has no edge'],
    });
  });
});

/** Is out of shape in one way in each setting. */
class OutOfShape extends LitElement {
  override render(): TemplateResult {
    return html`
      <style>
        @keyframes turn {
          to {
            rotate: 1turn;
          }
        }
        @media (prefers-reduced-motion: reduce) {
          .moving {
            animation: turn 60s infinite;
          }
        }
        @media (width: 320px) and (height: 640px) {
          :host(:not(:dir(rtl))) .narrow {
            width: 340px;
          }
        }
        .backwards:dir(rtl) {
          position: absolute;
          left: -9px;
        }
        .tight {
          height: 20px;
          overflow: hidden;
          font: 16px / 20px sans-serif;
        }
        .over {
          display: none;
        }
        @media (height: 256px) {
          .over {
            display: block;
            position: fixed;
            inset: 0;
          }
        }
        button {
          min-height: 44px;
          min-width: 44px;
          border: 0;
        }
      </style>
      <p class="moving">Round</p>
      <p class="narrow">Narrow</p>
      <p class="backwards">Back</p>
      <p class="tight">These words just fit</p>
      <button>Low</button>
      <div class="over"></div>
    `;
  }
}
