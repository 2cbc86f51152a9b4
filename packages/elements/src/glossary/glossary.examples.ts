import { register } from '@cairnkit/engine/catalogue.js';
import type { Glossary } from '@cairnkit/engine/glossary.js';
import { merged } from '@cairnkit/engine/merged-glossary.js';
import { parseGlossary } from '@cairnkit/engine/parse-glossary.js';
import jargon from '@cairnkit/services/jargon.glossary.js';
import { html, type TemplateResult } from 'lit';

import { appears, drawn } from '../testing/person.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

/** What a team means by its own words. */
export const anytown = (changes: Partial<Glossary> = {}): Glossary =>
  parseGlossary({
    kind: 'glossary',
    id: 'anytown',
    version: '1.0.0',
    lang: 'en',
    title: 'Our words',
    terms: [
      {
        id: 'mhst',
        term: 'Anytown Wellbeing Team',
        also: ['AWT', 'MHST'],
        words: 'We work at 12 schools in Anytown. We help when things get hard.',
        url: 'https://www.example.org/team/',
      },
      { id: 'den', term: 'the Den', words: 'A room at school where you can talk.' },
    ],
    ...changes,
  });

/** Types into the field, as a person does. */
export const search = (text: string) => async (root: HTMLElement) => {
  const el = await drawn(root);
  const field = el.renderRoot.querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await el.updateComplete;
};

const jargonOnPage = () => html`
  <cairn-glossary .glossary=${jargon}><p>Ask us what our words mean.</p></cairn-glossary>
`;

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  jargon: { render: jargonOnPage },
  searched: { render: jargonOnPage, act: search('care') },
  notFound: { render: jargonOnPage, act: search('wellbeing café') },
  opened: {
    render: () => html`<cairn-glossary open="PRUs" .glossary=${jargon}></cairn-glossary>`,
  },
  withOwnWords: {
    render: () => html`<cairn-glossary .glossary=${merged(jargon, anytown())}></cairn-glossary>`,
  },
  registered: {
    render: () => {
      register(anytown({ id: 'registered' }));
      return html`<cairn-glossary glossary="registered"></cairn-glossary>`;
    },
  },
  refused: {
    render: () => html`
      <cairn-glossary src="https://example.org/words.json">
        <p>Ask us what our words mean.</p>
      </cairn-glossary>
    `,
    act: async (root) =>
      appears(await drawn(root), (shown) => shown.querySelector('[part="refusal"]')),
  },
  rightToLeft: {
    render: () => html`
      <div dir="rtl"><cairn-glossary .glossary=${anytown()}></cairn-glossary></div>
    `,
  },
  narrow: {
    render: () => html`<div style="width: 320px">${jargonOnPage()}</div>`,
  },
} satisfies Record<string, Example>;
