import '@cairnkit/elements/goal-chart.js';
import '@cairnkit/elements/score-chart.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Goals } from '@cairnkit/engine/goals.js';
import type { StoredResult } from '@cairnkit/engine/stored-scores.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import norms from '@cairnkit/instruments/rcads-47.norms.js';
import rcads47Parent from '@cairnkit/instruments/rcads-47-parent.js';
import parentNorms from '@cairnkit/instruments/rcads-47-parent.norms.js';

import { get } from './receiver.js';

for (const measure of [phq9, rcads47, rcads47Parent]) register(measure);

const form = document.querySelector<HTMLFormElement>('#find')!;
const person = document.querySelector<HTMLInputElement>('#person')!;
const audience = document.querySelector<HTMLSelectElement>('#audience')!;
const status = document.querySelector('#status')!;
const course = document.querySelector<HTMLElement>('#course')!;
const goals = document.querySelector('cairn-goal-chart')!;
const charts = [...document.querySelectorAll('cairn-score-chart')];

const rcads = document.querySelector<HTMLElementTagNameMap['cairn-score-chart']>('#rcads')!;
rcads.alongside = ['rcads-47-parent'];
rcads.norms = [norms, parentNorms];
rcads.context = { sex: 'female', age: 12, ageRule: 'nhs-england' }; // a host knows it; we made it up

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
void show();

async function show(): Promise<void> {
  const reference = person.value.trim();
  course.hidden = true;
  if (!reference) {
    status.textContent = 'Enter a reference.';
    return person.focus();
  }
  status.textContent = 'Loading…';
  try {
    const path = `/people/${encodeURIComponent(reference)}`;
    const [{ scores }, { goals: agreed }] = await Promise.all([
      get<{ scores: readonly StoredResult[] }>(`${path}/scores`),
      get<Pick<Goals, 'goals'>>(`${path}/goals`),
    ]);
    draw(scores, agreed);
    status.textContent = scores.length + agreed.length > 0 ? '' : 'Nothing is stored under it.';
    course.hidden = scores.length + agreed.length === 0;
  } catch {
    status.textContent = 'The scores could not be loaded. Is the receiver running?';
  }
}

function draw(scores: readonly StoredResult[], agreed: Goals['goals']): void {
  // A session is a day on which a form was filled in: so one without ratings of goals is told, too.
  const days = new Set(scores.map(({ completedAt }) => completedAt?.slice(0, 10) ?? ''));
  const sessions = [...days]
    .filter(Boolean)
    .sort()
    .map((on, i) => ({ on, session: i + 1 }));
  for (const chart of [goals, ...charts]) {
    chart.audience = audience.value as 'practitioner' | 'young-person';
  }
  goals.sessions = sessions; // not the charts: no form is asked at every session
  goals.goals = agreed;
  for (const chart of charts) chart.scores = scores;
}
