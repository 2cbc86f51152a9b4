import { register } from '@cairnkit/engine/catalogue.js';
import jargon from '@cairnkit/services/jargon.glossary.js';
import { html, type TemplateResult } from 'lit';

import { anytown } from '../glossary/glossary.examples.js';
import { appears, drawn } from '../testing/person.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

/** Presses the first term, once it is one. */
const press = async (root: HTMLElement) => {
  const el = await drawn(root);
  const word = await appears(el, (shown) => shown.querySelector<HTMLElement>('.word'));
  word!.focus();
  word!.click();
  await el.updateComplete;
};

const sentence = (style = '') => html`
  <div style=${style}>
    <p>
      Your school may offer
      <cairn-term .glossary=${jargon} term="low-intensity-cbt"
        >low intensity cognitive behavioural therapy</cairn-term
      >. An <cairn-term .glossary=${jargon}>EMHP</cairn-term> will tell you more, and you can bring
      a <cairn-term .glossary=${jargon} term="trusted adult">grown-up</cairn-term>.
    </p>
  </div>
`;

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  inSentence: { render: () => sentence() },
  opened: { render: () => sentence(), act: press },
  withLink: {
    render: () => html`
      <p>
        Are you a <cairn-term .glossary=${jargon}>care leaver</cairn-term>? Then you can come until
        you are 25.
      </p>
    `,
    act: press,
  },
  otherLook: {
    render: () => sentence('font: italic 1.5rem Georgia, serif; color: #fff; background: #330072'),
    act: press,
  },
  inList: {
    render: () => html`
      <ul>
        <li>a parent or carer</li>
        <li>the <cairn-term .glossary=${jargon}>senior mental health lead</cairn-term></li>
        <li>your GP</li>
      </ul>
    `,
    act: press,
  },
  registered: {
    render: () => {
      register(anytown());
      return html`<p>
        Ask the <cairn-term glossary="anytown" term="mhst">wellbeing team</cairn-term>.
      </p>`;
    },
    act: press,
  },
  unknown: {
    render: () => html`
      <p>Ask about <cairn-term .glossary=${jargon}>zigzag therapy</cairn-term> first.</p>
    `,
  },
  rightToLeft: { render: () => html`<div dir="rtl">${sentence()}</div>`, act: press },
  narrow: { render: () => sentence('width: 320px'), act: press },
} satisfies Record<string, Example>;
