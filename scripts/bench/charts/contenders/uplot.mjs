import uPlot from 'uplot';

const colours = ['#1d70b8', '#912b88', '#b35900'];

/** Its own way: one column of times, and one of values for each line. */
function columns({ days, goals }) {
  return [days.map((day) => Date.parse(day) / 1000), ...goals.map(({ values }) => values)];
}

export function paint(target, data) {
  const options = {
    width: 800,
    height: 400,
    scales: { y: { range: [0, 10] } },
    axes: [{}, {}],
    series: [
      {},
      ...data.goals.map(({ name }, i) => ({
        label: name,
        stroke: colours[i],
        width: 2,
        points: { show: data.days.length <= 60 },
      })),
    ],
    hooks: { drawClear: [(plot) => drawBand(plot, data.band)] },
  };
  const plot = new uPlot(options, columns(data), target);
  return { update: (next) => plot.setData(columns(next)) };
}

function drawBand(plot, { from, to }) {
  const { left, width } = plot.bbox;
  const [top, bottom] = [to, from].map((value) => plot.valToPos(value, 'y', true));
  plot.ctx.fillStyle = '#f0f4f5';
  plot.ctx.fillRect(left, top, width, bottom - top);
}
