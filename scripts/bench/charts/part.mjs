import { measuredCharts, pictures } from './charts.mjs';
import { chartTables } from './table.mjs';

/** Goals over time, beside chart libraries and SVG written by hand. */
export const part = {
  name: 'charts',
  takes: 'ten minutes',
  async measure(tell) {
    const charts = await measuredCharts();
    tell(`Pictures of what was measured: ${pictures}`);
    return charts;
  },
  tables: chartTables,
  aims,
};

function aims(charts) {
  const of = (name) => charts.find((chart) => chart.name === name);
  const ours = of('cairn-goal-chart');
  const [few, many] = ours.timings;
  const door = ours.door.withoutLit;
  const [hand, handFew] = [of('svg-hand').timings[1], of('uplot')?.timings[0]];
  const times = (ratio) => `${ratio.toFixed(2)} times`;
  return [
    {
      aim: 'Charts: a door of at most 12 kB without Lit, gzipped',
      measured: `${door.toLocaleString('en-GB')} bytes`,
      isMet: door <= 12_000,
    },
    ...(handFew
      ? [
          {
            aim: 'Charts: 3 × 12 ratings painted in no more time than uPlot takes',
            measured: times(few.paint / handFew.paint),
            isMet: few.paint <= handFew.paint,
          },
        ]
      : []),
    {
      aim: 'Charts: 3 × 260 ratings updated in twice the time of SVG by hand',
      measured: times(many.update / hand.update),
      isMet: many.update <= 2 * hand.update,
    },
    {
      aim: 'Charts: nothing for axe, a strict policy changes no pixel, no picture on paper',
      measured: `${ours.access.violations.length}, ${ours.strict.pixels}, ${ours.paper.images}`,
      isMet:
        ours.access.violations.length + ours.strict.pixels + ours.paper.images === 0 &&
        ours.strict.violations === 0,
    },
  ];
}
