import 'chartjs-adapter-date-fns';

import {
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  TimeScale,
  Tooltip,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';

const parts = [LineController, LineElement, PointElement, LinearScale, TimeScale, Legend, Tooltip];
Chart.register(...parts, annotation);

/** A band is drawn over the lines unless told otherwise. */
const behind = { backgroundColor: '#f0f4f5', borderWidth: 0, drawTime: 'beforeDatasetsDraw' };
const colours = ['#1d70b8', '#912b88', '#b35900'];

export function paint(target, data) {
  const canvas = target.appendChild(document.createElement('canvas'));
  canvas.width = 800;
  canvas.height = 400;
  const { from, to } = data.band;
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: data.goals.map((goal, i) => dataset(goal, i, data.days)) },
    options: {
      animation: false,
      responsive: false,
      scales: { x: { type: 'time' }, y: { min: 0, max: 10 } },
      plugins: {
        annotation: {
          annotations: {
            band: { type: 'box', yMin: from, yMax: to, ...behind },
          },
        },
      },
    },
  });
  return {
    update(next) {
      next.goals.forEach((goal, i) => {
        chart.data.datasets[i].data = points(goal, next.days);
      });
      chart.update('none');
    },
  };
}

function dataset(goal, i, days) {
  return {
    label: goal.name,
    data: points(goal, days),
    borderColor: colours[i],
    backgroundColor: colours[i],
    borderWidth: 2,
    pointRadius: days.length <= 60 ? 3 : 0,
  };
}

function points({ values }, days) {
  return values.map((y, i) => ({ x: Date.parse(days[i]), y }));
}
