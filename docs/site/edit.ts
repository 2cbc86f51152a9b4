import '@cairnkit/elements/localization.js';

import type { Issue } from '@cairnkit/engine/errors.js';

import { everyAnswer } from './editor/every-answer.js';
import { Editor } from './editor/editor.js';
import { kinds } from './editor/kinds.js';
import { placed, said, type Read } from './editor/problems.js';

const chosen = document.querySelector<HTMLSelectElement>('#kind')!;
const problems = document.querySelector('#problems')!;
const status = document.querySelector('#status')!;
const runs = document.querySelector('#runs')!;
const every = document.querySelector<HTMLButtonElement>('#every')!;
const download = document.querySelector<HTMLButtonElement>('#download')!;
const file = document.querySelector<HTMLInputElement>('#file')!;

/** What the text came to last, where it came to something. */
let whole: { readonly definition: { readonly id: string }; readonly text: string } | undefined;

const editor = new Editor(document.querySelector('#editor')!, 'The definition, in JSON', told);
chosen.append(...Object.entries(kinds).map(([name, { title }]) => new Option(title, name)));
chosen.addEventListener('input', () => void begin());
every.addEventListener('click', () => void tryEveryAnswer());
download.addEventListener('click', save);
file.addEventListener('input', () => void open());
void begin();

/** Begins with an example of ours: an empty page would tell nobody what to write. */
async function begin(): Promise<void> {
  const wanted = kind();
  const { default: example } = await wanted.example();
  if (wanted === kind()) await editor.show(`${JSON.stringify(example, null, 2)}\n`, wanted);
}

async function open(): Promise<void> {
  const [given] = file.files ?? [];
  if (!given) return;
  const text = await given.text();
  const named = Object.keys(kinds).find((name) => text.includes(`"${name}"`) && isKind(text, name));
  if (named) chosen.value = named;
  await editor.show(text, kind());
}

function isKind(text: string, name: string): boolean {
  try {
    return (JSON.parse(text) as { kind?: unknown } | null)?.kind === name;
  } catch {
    return false;
  }
}

function told(read: Read, text: string): void {
  const issues = 'issues' in read ? read.issues : [];
  list(issues);
  whole = 'definition' in read ? { definition: read.definition, text } : undefined;
  every.hidden = !whole || !(chosen.value in everyAnswer);
  download.disabled = !whole;
  status.textContent = whole
    ? 'Nothing is wrong.'
    : `${issues.length === 1 ? '1 problem' : `${issues.length} problems`}. What runs is what was last right.`;
  if (whole) void run(whole.definition);
}

async function run(definition: { readonly id: string }): Promise<void> {
  const element = await kind().run(definition);
  if (definition === whole?.definition) runs.replaceChildren(element);
}

async function tryEveryAnswer(): Promise<void> {
  if (!whole) return;
  status.textContent = 'Trying every answer…';
  await new Promise((drawn) => setTimeout(drawn, 50));
  const today = new Date().toISOString().slice(0, 10);
  const found = await everyAnswer[chosen.value]!(whole.definition, today);
  list(placed(found, editor.text, editor.doc));
  status.textContent =
    found.length === 0
      ? 'Every answer leads somewhere, and safety comes first.'
      : `${found.length} found with every answer.`;
}

function list(issues: readonly Issue[]): void {
  problems.replaceChildren(
    ...issues.map((issue) => {
      const { line = 1, column = 1 } = issue;
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `Line ${line}, column ${column}`;
      button.addEventListener('click', () => editor.goTo(line, column));
      item.append(button, ` ${said(issue)}`);
      return item;
    }),
  );
}

/** Saves the text as it stands: what is written by hand keeps its order and its spaces. */
function save(): void {
  if (!whole) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([whole.text], { type: 'application/json' }));
  link.download = `${whole.definition.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // by then, even a slow device has it
}

function kind() {
  return kinds[chosen.value]!;
}
