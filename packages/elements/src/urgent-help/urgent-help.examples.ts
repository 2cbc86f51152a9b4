import { register } from '@cairnkit/engine/catalogue.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import { parseContacts } from '@cairnkit/engine/parse-contacts.js';
import { html, type TemplateResult } from 'lit';

import { appears, drawn } from '../testing/person.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const row = { source: 'Made up.', checkedOn: '2026-11-23' };

/** Contacts that nobody can reach: the numbers are those that Ofcom keeps for drama. */
export const anytown = (changes: Partial<Contacts> = {}): Contacts =>
  parseContacts({
    kind: 'contacts',
    id: 'anytown',
    version: '1.0.0',
    lang: 'en',
    contacts: [
      {
        ...row,
        id: 'crisis-line',
        name: 'Anytown crisis line for young people',
        level: 'urgent',
        how: 'call',
        number: '01632 960 001',
        action: 'Call 01632 960 001',
        hours: '8am to 10pm, every day',
        ages: { to: 17 },
      },
      {
        ...row,
        id: 'safe-space',
        name: 'The Den',
        level: 'listening',
        how: 'visit',
        place: '1 Elm Road, Anytown',
        action: 'Come in for a chat, without an appointment',
        when: ['you want to talk', 'you want somewhere quiet'],
        hours: 'Monday to Friday, 3pm to 6pm',
        ages: { from: 11, to: 18 },
        url: 'https://www.example.org/den/',
      },
    ],
    ...changes,
  });

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  national: {
    render: () => html`
      <cairn-urgent-help>
        <p>If a life is in danger, call 999 or go to A&amp;E.</p>
      </cairn-urgent-help>
    `,
  },
  withLocal: {
    render: () => html`<cairn-urgent-help .contacts=${anytown()}></cairn-urgent-help>`,
  },
  withLocalWords: {
    render: () => html`
      <cairn-urgent-help>
        <p slot="local">At school, find Mx Ray in room 4, at any time of the school day.</p>
      </cairn-urgent-help>
    `,
  },
  compact: {
    render: () => html`<cairn-urgent-help compact></cairn-urgent-help>`,
  },
  compactWithLocal: {
    render: () => html`
      <cairn-urgent-help compact .contacts=${anytown()}>
        <p slot="local">At school, find Mx Ray in room 4.</p>
      </cairn-urgent-help>
    `,
  },
  registered: {
    render: () => {
      register(anytown({ id: 'registered', lang: 'en-GB' }));
      return html`<cairn-urgent-help contacts="registered"></cairn-urgent-help>`;
    },
  },
  refused: {
    render: () => html`
      <cairn-urgent-help .contacts=${anytown({ contacts: [taking('childline')] })}>
        <p>Call us on 01632 960 001.</p>
      </cairn-urgent-help>
    `,
    act: async (root) =>
      appears(await drawn(root), (shown) => shown.querySelector('[part="refusal"]')),
  },
  rightToLeft: {
    render: () => html`
      <div dir="rtl"><cairn-urgent-help .contacts=${anytown()}></cairn-urgent-help></div>
    `,
  },
  narrow: {
    render: () => html`
      <div style="width: 320px">
        <cairn-urgent-help .contacts=${anytown()}></cairn-urgent-help>
      </div>
    `,
  },
} satisfies Record<string, Example>;

/** A contact in the place of a national one. */
function taking(id: string): Contacts['contacts'][number] {
  return { ...anytown().contacts[0]!, id };
}
