import { register } from '@cairnkit/engine/catalogue.js';
import { parseSchools } from '@cairnkit/engine/parse-schools.js';
import type { SchoolChoice } from '@cairnkit/engine/school-choice.js';
import type { SchoolRow, Schools } from '@cairnkit/engine/schools.js';
import { html, nothing, type TemplateResult } from 'lit';

import { appears, drawn, press } from '../testing/person.js';
import type { CairnSchoolFinder } from './school-finder.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const north = { cluster: 'north' };

/** Schools that cannot be real: no URN begins with 99, and no postcode area is called ZZ. */
const rows: readonly SchoolRow[] = [
  [990001, 'Ashgrove Primary School', 'Anytown', 'ZZ1 1AA'],
  [990002, 'Ash Grove Academy', 'Northshore', 'ZZ2 4BB'],
  [990003, 'St Joseph’s Catholic Primary School', 'Anytown', 'ZZ1 2AB'],
  [990004, 'St Joseph’s Catholic Primary School', 'Northshore', 'ZZ2 4BC'],
  [990005, 'St Joseph’s Catholic Primary School', 'Hillvale', 'ZZ11 1AA'],
  [990006, 'Kingsmead High School', 'Anytown', 'ZZ1 4AA', { state: 'not-yet' }],
  [990007, 'Northshore Academy', 'Northshore', 'ZZ2 6AA', north],
  [990008, 'Harbour View Primary School', 'Northshore', 'ZZ2 6AB', north],
  [
    990009,
    'Elm Tree School',
    'Hillvale',
    'ZZ11 1AB',
    { state: 'starting-soon', from: '2099-01-12' },
  ],
  [
    990010,
    'Old Mill School',
    'Hillvale',
    'ZZ11 1AC',
    { state: 'starting-soon', from: '2020-01-06' },
  ],
  [
    990011,
    'Archbishop Somebody-or-Other’s Voluntary Aided Church of England School for Girls and Boys',
    'Castle-under-the-Hill-on-Sea',
    'ZZ9 9ZZ',
  ],
];

/** The list of a team that nobody has. */
export const anytown = (changes: Partial<Schools> = {}): Schools =>
  parseSchools({
    kind: 'schools',
    id: 'anytown',
    version: '1.0.0',
    lang: 'en',
    source: { url: 'https://www.example.org/our-schools', checkedOn: '2026-11-01' },
    asOf: '2026-11-01',
    reviewBy: '2027-05-01',
    clusters: [{ id: 'north', name: 'Northshore group', lead: 990007 }],
    schools: rows,
    ...changes,
  });

/** As many schools as a search has to cut off. */
export const many = (): Schools =>
  anytown({
    clusters: undefined,
    schools: Array.from({ length: 40 }, (_, i): SchoolRow => [
      990_100 + i,
      'St Mary’s Primary School',
      `Town ${i}`,
      `ZZ${1 + (i % 9)} ${i % 10}AA`,
    ]),
  });

interface Settings {
  readonly schools?: Schools | string | null;
  readonly session?: SchoolChoice;
  readonly label?: string;
  readonly content?: unknown;
}

export const finder = (settings: Settings = {}): TemplateResult => {
  const { schools = anytown(), session, label, content } = settings;
  return html`<cairn-school-finder
    .schools=${schools}
    .session=${session ?? nothing}
    label=${label ?? nothing}
    >${content}</cairn-school-finder
  >`;
};

/** The field, once it is there. */
export const field = (el: CairnSchoolFinder): Promise<HTMLInputElement> =>
  appears(el, (root) => root.querySelector('input')) as Promise<HTMLInputElement>;

/** Types into the field, and waits for what is found. */
export async function typeName(el: CairnSchoolFinder, text: string): Promise<void> {
  const input = await field(el);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await el.updateComplete;
}

const typing =
  (text: string, sees = '[role="option"]') =>
  async (root: HTMLElement) => {
    const el = await drawn<CairnSchoolFinder>(root);
    await typeName(el, text);
    await appears(el, (shown) => shown.querySelector(sees));
  };

const answered = (session: SchoolChoice, settings: Settings = {}): Example => ({
  render: () => finder({ ...settings, session }),
  act: async (root) => appears(await drawn(root), (shown) => shown.querySelector('.given')),
});
const chosen = (urn: string, settings?: Settings) => answered({ status: 'chosen', urn }, settings);

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  empty: { render: () => finder() },
  withQuestion: { render: () => finder({ label: 'Which school does your child go to?' }) },
  sameName: { render: () => finder(), act: typing('st joes') },
  mistyped: { render: () => finder(), act: typing('harbor veiw') },
  lookedAt: {
    render: () => finder(),
    act: async (root) => {
      await typing('st joes')(root);
      const el = await drawn<CairnSchoolFinder>(root);
      const input = await field(el);
      for (let i = 0; i < 2; i += 1) {
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      }
      await el.updateComplete;
    },
  },
  tooMany: { render: () => finder({ schools: many() }), act: typing('st marys') },
  longName: { render: () => finder(), act: typing('archbishop') },
  nothingFound: { render: () => finder(), act: typing('nowhere', '[role="listbox"] + .quiet') },
  live: chosen('990001'),
  liveInCluster: chosen('990008'),
  startingSoon: chosen('990009'),
  startingSoonWithoutDay: chosen('990010'),
  notYet: chosen('990006'),
  longNameChosen: chosen('990011'),
  notListed: answered({ status: 'not-listed' }),
  notInCompleteList: answered(
    { status: 'not-listed' },
    { schools: anytown({ complete: true, attribution: 'Open Government Licence v3.0' }) },
  ),
  notSure: {
    render: () => finder(),
    act: async (root) => press(await drawn(root), 'I’m not sure'),
  },
  withOwnWords: chosen('990006', {
    content: html`<p slot="not-yet">Call the <a href="#help">school nurse</a> instead.</p>`,
  }),
  withoutList: { render: () => finder({ schools: null }) },
  writtenWithoutList: {
    render: () => finder({ schools: null, session: { status: 'written', name: 'Elm, Anytown' } }),
    act: async (root) =>
      appears(await drawn(root), (shown) => shown.querySelector('[part="coverage"]')),
  },
  registered: {
    render: () => {
      register(anytown({ id: 'registered' }));
      return html`<cairn-school-finder schools="registered"></cairn-school-finder>`;
    },
  },
  refused: {
    render: () => html`
      <cairn-school-finder schools="unknown-list">
        <p>Ask your school, or call 01632 960 001.</p>
      </cairn-school-finder>
    `,
    act: async (root) =>
      appears(await drawn(root), (shown) => shown.querySelector('[part="refusal"]')),
  },
  rightToLeft: {
    render: () => html`<div dir="rtl">${finder()}</div>`,
    act: typing('st joes'),
  },
  narrow: {
    render: () => html`<div style="width: 320px">${finder()}</div>`,
    act: typing('archbishop'),
  },
} satisfies Record<string, Example>;
