import '@cairnkit/elements/goal-chart.js';

/** Three panels, each with its summary, drawing, data cursor and table. */
export async function paint(target, data) {
  const element = document.createElement('cairn-goal-chart');
  element.goals = goals(data);
  target.append(element);
  await element.updateComplete;
  return {
    update(next) {
      element.goals = goals(next);
    },
  };
}

/** As a service keeps them. */
function goals({ days, goals: all }) {
  return {
    kind: 'goals',
    goals: all.map(({ name, values }, i) => ({
      id: `goal-${i + 1}`,
      text: name,
      owner: 'young-person',
      setOn: days[0],
      status: 'active',
      history: [],
      ratings: values.map((value, at) => ({ on: days[at], value, by: 'young-person' })),
    })),
  };
}
