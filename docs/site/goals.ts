import '@cairnkit/elements/goal-chart.js';
import '@cairnkit/elements/goals.js';
import '@cairnkit/elements/localization.js';

import { postTo } from '@cairnkit/elements/post-to.js';
import type { Goals } from '@cairnkit/engine/goals.js';

import './language.js';
import { get } from './receiver.js';

const goals = document.querySelector('cairn-goals')!;
const chart = document.querySelector('cairn-goal-chart')!;

goals.addEventListener('cairn-submit', postTo('/api/submissions'));
goals.addEventListener('cairn-sent', () => void draw());

goals.goals = null; // they are on their way
void draw().then((agreed) => (goals.goals = agreed));

/** The person's goals as the back end has them, drawn. */
async function draw(): Promise<Goals> {
  const { goals: agreed } = await get<Pick<Goals, 'goals'>>(`/people/${goals.person}/goals`);
  const all: Goals = { kind: 'goals', person: goals.person!, goals: agreed };
  chart.goals = all;
  return all;
}
