/**
 * The tables of a run, line by line.
 *
 * @param {import('./charts.mjs').MeasuredChart[]} charts
 */
export function chartTables(charts) {
  const of = (name) => charts.find((chart) => chart.name === name);
  return [
    ...charts[0].timings.flatMap(({ count }, i) => [
      '',
      `Three goals × ${inWords(count)} days: ms of the main thread, net of a blank page`,
      ...charts.map((chart) => timing(chart, of, i)),
    ]),
    '',
    'Size, access, strict policy and paper, three goals × 12 days',
    ...charts.map(rest),
  ];
}

/** As a ratio to what is written by hand, and to the fastest library. */
function timing({ name, timings }, of, i) {
  const cell = (key) => {
    const ratio = (other) => {
      const to = of(other)?.timings[i][key];
      return to ? `${(timings[i][key] / to).toFixed(2).padStart(6)} ×` : '';
    };
    return `${timings[i][key].toFixed(2).padStart(8)}${ratio('svg-hand')}${ratio('uplot')}`;
  };
  return `  ${name.padEnd(20)}paint${cell('paint')}   update${cell('update')}`;
}

function rest({ name, size, door, access, strict, paper }) {
  const parts = [
    `${inWords(size)} bytes`,
    ...(door ? [`its door ${inWords(door.size)}, without Lit ${inWords(door.withoutLit)}`] : []),
    `axe ${access.violations.join(', ') || 'nothing'}`,
    `${access.named} of ${access.of} ratings named (${access.namedInAll} with its table open)`,
    `arrow keys ${access.heard ? `say “${access.heard}”` : 'say nothing'}`,
    `policy: ${strict.violations} refused, ${inWords(strict.pixels)} pixels differ` +
      (strict.thrown ? `, ${strict.thrown}` : ''),
    `PDF: ${paper.images} images, ${paper.letters} letters`,
  ];
  return [`  ${name}`, ...parts.map((part) => `    ${part}`)].join('\n');
}

function inWords(number) {
  return number.toLocaleString('en-GB');
}
