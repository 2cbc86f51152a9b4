import '@cairnkit/elements/result.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Answers } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';

import { get } from './receiver.js';

/** What `GET /submissions/:id` of the receiver answers, as far as it is shown here. */
interface Stored {
  readonly measure: string;
  readonly completedAt: string;
  readonly answers: Answers;
  readonly attention: readonly string[];
}

for (const measure of [phq9, gad7, calm4]) register(measure);

const form = document.querySelector<HTMLFormElement>('#find')!;
const person = document.querySelector<HTMLInputElement>('#person')!;
const status = document.querySelector('#status')!;
const scores = document.querySelector('#scores')!;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
void show();

async function show(): Promise<void> {
  const reference = person.value.trim();
  scores.replaceChildren();
  if (!reference) {
    status.textContent = 'Enter a reference.';
    return person.focus();
  }
  status.textContent = 'Loading…';
  try {
    const path = `/people/${encodeURIComponent(reference)}/scores`;
    const { scores: list } = await get<{ scores: readonly { id: string }[] }>(path);
    const stored = await Promise.all(list.map(({ id }) => get<Stored>(`/submissions/${id}`)));
    scores.append(...stored.reverse().map((each, i) => entry(each, stored.slice(i + 1)))); // newest first
    status.textContent =
      list.length === 1
        ? '1 questionnaire, stored.'
        : `${list.length} questionnaires, newest first.`;
  } catch {
    status.textContent = 'The scores could not be loaded. Is the receiver running?';
  }
}

/** One questionnaire, and how its scores have changed since the time before. */
function entry({ measure, completedAt, answers, attention }: Stored, older: Stored[]): Element {
  const article = document.createElement('article');
  if (attention.length > 0) {
    const note = document.createElement('p');
    note.className = 'attention';
    note.textContent = `Needs a look: ${attention.join(', ')}. The score below is the server’s rule.`;
    article.append(note);
  }
  const result = document.createElement('cairn-result');
  result.measure = measure.replace(/@.*/, '');
  result.answers = answers;
  result.completedAt = new Date(completedAt);
  const before = older.find((each) => each.measure === measure);
  if (before) {
    result.earlier = { answers: before.answers, completedAt: new Date(before.completedAt) };
  }
  article.append(result);
  return article;
}
