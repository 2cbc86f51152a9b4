/**
 * The tables of a run.
 *
 * @param {import('./charts.mjs').MeasuredChart[]} charts
 * @returns {import('../tables.mjs').Table[]}
 */
export function chartTables(charts) {
  const of = (name) => charts.find((chart) => chart.name === name);
  const hand = of('svg-hand');
  return [
    ...hand.timings.map(({ count }, i) => ({
      title: `Three goals × ${count.toLocaleString('en-GB')} days: ms of the main thread, less a blank page`,
      columns: ['Chart', 'Paint', 'by hand', 'uPlot', 'Update', 'by hand', 'uPlot'],
      rows: charts.map(({ name, timings }) => [
        name,
        ...['paint', 'update'].flatMap((key) => [
          timings[i][key],
          ratio(timings[i][key], hand.timings[i][key]),
          ratio(timings[i][key], of('uplot')?.timings[i][key]),
        ]),
      ]),
    })),
    {
      title: 'Three goals × 12 days: what people get for it',
      columns: ['Chart', 'Gzip, bytes', 'axe', 'Named', 'Policy', 'PDF'],
      rows: charts.map(row),
      notes: [
        'Named: how many of 36 ratings have their day and value in the accessibility tree, with a table open; and whether the arrow keys say them.',
        'Policy: what a strict policy refuses, and how many pixels then differ. PDF: pictures made of pixels, and letters.',
        ...charts.flatMap(({ name, door }) =>
          door
            ? [`The door of ${name}: ${bytes(door.size)}; ${bytes(door.withoutLit)} without Lit.`]
            : [],
        ),
      ],
    },
  ];
}

function row({ name, size, access, strict, paper }) {
  return [
    name,
    size,
    access.violations.join(', ') || 'nothing',
    `${access.namedInAll}${access.heard ? ', arrow keys too' : ''}`,
    strict.thrown ? 'not drawn' : `${strict.violations}, ${strict.pixels}`,
    `${paper.images}, ${paper.letters}`,
  ];
}

function ratio(value, to) {
  return to ? `${(value / to).toFixed(2)} ×` : '';
}

function bytes(number) {
  return `${number.toLocaleString('en-GB')} bytes`;
}
