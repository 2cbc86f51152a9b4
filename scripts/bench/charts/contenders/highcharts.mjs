// Measured as a peer only: its licence is commercial, and nothing of it is shipped.
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import 'highcharts/esm/modules/exporting.js';
import 'highcharts/esm/modules/export-data.js';

export function paint(target, data) {
  const chart = Highcharts.chart(target, {
    chart: { type: 'line', width: 800, height: 400, animation: false },
    title: { text: 'Goals over time' },
    credits: { enabled: false },
    colors: ['#1d70b8', '#912b88', '#b35900'],
    xAxis: { type: 'datetime' },
    yAxis: { min: 0, max: 10, title: { text: 'Rating' }, plotBands: [band(data)] },
    plotOptions: {
      series: { animation: false, marker: { enabled: data.days.length <= 60 }, turboThreshold: 0 },
    },
    series: data.goals.map((goal) => ({ name: goal.name, data: points(goal, data.days) })),
  });
  return {
    update(next) {
      next.goals.forEach((goal, i) => {
        chart.series[i].setData(points(goal, next.days), false, false, false);
      });
      chart.redraw(false);
    },
  };
}

function band({ band: { from, to } }) {
  return { from, to, color: '#f0f4f5' };
}

function points({ values }, days) {
  return values.map((value, i) => [Date.parse(days[i]), value]);
}
