import type { Composed, ComposedEntry } from '@cairnkit/engine/compose.js';

import { get, post } from './receiver.js';

/** What `GET /referrals` of the receiver answers, as far as it is shown here. */
interface Listed {
  readonly id: string;
  readonly receivedAt: string;
  readonly form: string;
  readonly status: Status;
  /** Counts the changes of the status: a change names the one that it is based on. */
  readonly revision: number;
  readonly outcomes: readonly { readonly service: string; readonly outcome: string }[];
  readonly attention: readonly string[];
}

/** What `GET /referrals/:id` answers. */
interface Whole extends Listed {
  readonly composed: Composed | null;
  readonly audit: readonly {
    readonly at: string;
    readonly who: string;
    readonly what: string;
    readonly from?: string;
    readonly to?: string;
    readonly note?: string;
  }[];
}

type Status = keyof typeof statuses;

const statuses = {
  new: 'New',
  accepted: 'Accepted',
  'more-information': 'More information needed',
  closed: 'Closed',
} as const;

const form = document.querySelector<HTMLFormElement>('#filter')!;
const wanted = document.querySelector<HTMLSelectElement>('#status-wanted')!;
const status = document.querySelector('#status')!;
const list = document.querySelector('#list')!;
const shown = document.querySelector<HTMLElement>('#request')!;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void load();
});
void load();

async function load(): Promise<void> {
  status.textContent = 'Loading…';
  try {
    const query = wanted.value ? `?status=${wanted.value}` : '';
    const { referrals, next } = await get<{ referrals: readonly Listed[]; next: string | null }>(
      `/referrals${query}`,
    );
    list.replaceChildren(...referrals.map(row));
    const more = next ? ' There are older ones, too.' : '';
    status.textContent = `${referrals.length === 1 ? '1 request' : `${referrals.length} requests`}, newest first.${more}`;
  } catch {
    list.replaceChildren();
    status.textContent = 'The requests could not be loaded. Is the receiver running?';
  }
}

/** One request in the list: no name and no answer, which are behind the button. */
function row({ id, receivedAt, form: name, status: now }: Listed): HTMLElement {
  const item = make('li');
  const open = make(
    'button',
    `${moment(receivedAt)}: ${name.replace(/@.*/, '')}, ${statuses[now]}`,
  );
  open.type = 'button';
  open.addEventListener('click', () => void show(id));
  item.append(open);
  return item;
}

async function show(id: string): Promise<void> {
  try {
    const whole = await get<Whole>(`/referrals/${id}`);
    shown.replaceChildren(...request(whole));
    shown.focus();
  } catch {
    status.textContent = 'The request could not be loaded.';
  }
}

function request(whole: Whole): readonly HTMLElement[] {
  const { composed, attention, receivedAt } = whole;
  const heading = make('h2', composed?.title ?? whole.form);
  const when = make('p', `Came in on ${moment(receivedAt)}. ${statuses[whole.status]}.`);
  const looks = attention.length > 0 ? [note(`Needs a look: ${attention.join(', ')}.`)] : [];
  return [heading, when, ...looks, ...reading(composed), ...changing(whole), trail(whole)];
}

/** What has to be seen first, then every answer. */
function reading(composed: Composed | null): readonly HTMLElement[] {
  if (!composed)
    return [make('p', 'The form is not known here. What was sent is stored as it came.')];
  const first = composed.flags.map((flag) => {
    const told = 'text' in flag && flag.text ? `: ${flag.text}` : '';
    return note(`See first: ${flag.kind.replaceAll('-', ' ')}${told}`);
  });
  const needed = composed.consentNeeded.map(({ policy, given }) =>
    make('p', `${policy.text} ${agreed[given]}`),
  );
  const safety = composed.safety ? [answers([composed.safety])] : [];
  const sections = composed.sections.flatMap(({ title, entries }) => [
    make('h3', title),
    answers(entries),
  ]);
  return [...first, ...needed, ...safety, ...sections, ...strange(composed.strangers)];
}

const agreed = { yes: 'Agreed.', no: 'Not agreed.', unknown: 'Not told yet.' } as const;

/** Answers that our form has no place for: another version of it asked for them. */
function strange(strangers: Composed['strangers']): readonly HTMLElement[] {
  const all = make('dl');
  for (const [question, answer] of Object.entries(strangers)) {
    all.append(make('dt', question), make('dd', JSON.stringify(answer)));
  }
  return all.childElementCount > 0 ? [make('h3', 'Other answers'), all] : [];
}

function answers(entries: readonly ComposedEntry[]): HTMLElement {
  const pairs = entries.flatMap(({ label, lines, status: how }) => {
    const text = lines.join('\n') || (how === 'left-open' ? 'Not provided' : 'Not sure');
    return [make('dt', label), make('dd', text)];
  });
  const all = make('dl');
  all.append(...pairs);
  return all;
}

/** Buttons for the other statuses; who comes second is told, and overwrites nothing. */
function changing({ id, status: now, revision }: Whole): readonly HTMLElement[] {
  const others = (Object.keys(statuses) as Status[]).filter((each) => each !== now);
  const label = make('label', 'Note for colleagues (optional)');
  const written = make('input');
  label.append(written);
  const buttons = others.map((to) => {
    const button = make('button', `Change to: ${statuses[to]}`);
    button.type = 'button';
    button.addEventListener('click', () => void change(to, written.value));
    return button;
  });
  return [label, ...buttons];

  async function change(to: Status, text: string): Promise<void> {
    try {
      const why = text.trim() ? { note: text.trim() } : {};
      await post(`/referrals/${id}/status`, { to, expected: revision, ...why });
      await load();
    } catch (error) {
      status.textContent =
        (error as Error).message === '409'
          ? 'Somebody else has changed it meanwhile. This is how it stands now.'
          : 'The change was not stored. Try again.';
    }
    await show(id);
  }
}

function trail({ audit }: Whole): HTMLElement {
  const details = make('details');
  details.append(make('summary', 'Who has seen and changed it'));
  const lines = audit.map(({ at, who, what, from, to, note: text }) =>
    make(
      'p',
      `${moment(at)}: ${who}, ${what}${to ? `, ${from} to ${to}` : ''}${text ? `: ${text}` : ''}`,
    ),
  );
  details.append(...lines);
  return details;
}

function note(text: string): HTMLElement {
  const paragraph = make('p', text);
  paragraph.className = 'attention';
  return paragraph;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const moment = (at: string): string => format.format(new Date(at));
