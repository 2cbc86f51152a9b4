import '@cairnkit/elements/score-chart.js';

import calm4 from '@cairnkit/instruments/calm-4.js';

/** As the goal chart does; each goal stands for a scale of one measure. */
export async function paint(target, data) {
  const element = document.createElement('cairn-score-chart');
  element.measure = measure(data);
  element.scale = data.goals.map((_, i) => id(i));
  element.scores = scores(data);
  target.append(element);
  await element.updateComplete;
  return {
    update(next) {
      element.scores = scores(next);
    },
  };
}

function measure({ goals }) {
  const [total] = calm4.scales;
  const range = { min: 0, max: 10 };
  const scales = goals.map(({ name }, i) => ({ ...total, id: id(i), title: name, range }));
  return { ...calm4, scales };
}

function scores({ days, goals }) {
  return days.map((on, at) => ({
    on,
    scores: Object.fromEntries(goals.map(({ values }, i) => [id(i), values[at]])),
  }));
}

function id(i) {
  return `scale-${i + 1}`;
}
