import { dot, lineY, plot, rectY, text } from '@observablehq/plot';

const colours = ['#1d70b8', '#912b88', '#b35900'];

export function paint(target, data) {
  target.append(chart(data));
  return { update: (next) => target.replaceChildren(chart(next)) };
}

/** Plot has no update: a chart with other data is another chart. */
function chart({ days, goals, band }) {
  const rows = goals.flatMap(({ name, values }) =>
    values.map((value, i) => ({ name, value, day: new Date(days[i]) })),
  );
  const lines = { x: 'day', y: 'value', stroke: 'name' };
  const ends = goals.map(({ name, values }) => ({
    name,
    value: values.at(-1),
    day: new Date(days.at(-1)),
  }));
  return plot({
    width: 800,
    height: 400,
    marginRight: 160,
    ariaLabel: 'Goals over time',
    x: { type: 'utc' },
    y: { domain: [0, 10] },
    color: { domain: goals.map(({ name }) => name), range: colours },
    marks: [
      rectY([band], { y1: 'from', y2: 'to', fill: '#f0f4f5' }),
      lineY(rows, { ...lines, strokeWidth: 2 }),
      ...(days.length <= 60 ? [dot(rows, { ...lines, fill: 'name', r: 3 })] : []),
      text(ends, { x: 'day', y: 'value', text: 'name', fill: 'name', dx: 8, textAnchor: 'start' }),
    ],
  });
}
