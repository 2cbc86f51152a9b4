import { floor } from './contenders.mjs';
import { slowdown } from './forms.mjs';
import { scoredCount } from './made-up.mjs';

/**
 * The tables of a run.
 *
 * @param {import('./forms.mjs').MeasuredForm[]} forms
 * @returns {import('../tables.mjs').Table[]}
 */
export function formTables(forms) {
  const base = forms.find(({ name }) => name === floor);
  const table = (title, columns, row, notes) => ({
    ...{ title, columns: ['Form', ...columns], notes },
    rows: forms.map((form) => [form.title, ...row(form)]),
  });
  const times = (value, least) => `${(value / least).toFixed(1)} ×`;
  const at = (form, count, slow) =>
    form.loading.find((each) => each.count === count && each.slowdown === slow);
  const spent = (form, count, slow) => {
    const [own, least] = [form, base].map((each) => at(each, count, slow).spent);
    return [own, times(own, least)];
  };

  return [
    table(
      'Until a form can be used: ms of the main thread, and times what HTML by hand takes',
      [9, scoredCount]
        .flatMap((count) => [`${count}`, '×', `${count}, slow`, '×'])
        .concat('1,000', '×'),
      (form) => [
        ...[9, scoredCount].flatMap((count) =>
          [1, slowdown].flatMap((slow) => spent(form, count, slow)),
        ),
        ...spent(form, 1000, 1),
      ],
      [
        `“Slow” is slowed down ${slowdown} times. 9, ${scoredCount} and 1,000 are items of four options.`,
      ],
    ),
    table(
      `An answer, of ${scoredCount}, slowed down ${slowdown} times: ms to the next frame`,
      ['Median', 'p95', 'CPU', 'With scores', 'p95', 'CPU'],
      ({ clicking, scored }) => [
        ...[clicking.toFrame, clicking.p95, clicking.spent],
        ...(scored ? [scored.toFrame, scored.p95, scored.spent] : ['no scores', '', '']),
      ],
    ),
    table(
      `Size, ${scoredCount} items: kB of all files but the page and the definition`,
      ['Gzip', 'Brotli', 'Later, gzip', 'In all', 'Definition', 'Heap, MB', 'Elements'],
      (form) => {
        const { atOnce, later, definition } = form.bytes;
        const { heap, elements } = at(form, scoredCount, 1);
        const kB = [
          atOnce.gzip,
          atOnce.brotli,
          later.gzip,
          atOnce.gzip + later.gzip,
          definition.gzip,
        ];
        return [...kB.map((bytes) => bytes / 1000), heap / 1e6, elements];
      },
      ['“Later” is what the page gets by itself once the form can be used.'],
    ),
    table(
      'Access and policy',
      [
        'axe, 1024 px',
        'axe, 320 px',
        'By keyboard',
        'Sticks out',
        'Target',
        'Strict policy',
        'Outside',
      ],
      ({ access, strict }) => [
        ...[1024, 320].map((width) => access.violations[width].join(', ') || 'nothing'),
        `${access.answered} of 8, ${access.stops} stops`,
        `${access.overflow} px`,
        access.target.join(' × '),
        policyInWords(strict),
        strict.outside,
      ],
    ),
  ];
}

function policyInWords({ renders, refused, pixels }) {
  if (!renders) return `fails: ${refused.join(', ')}`;
  if (refused.length === 0 && pixels === 0) return 'kept, the same';
  return `${refused.join(', ') || 'kept'}; ${pixels.toLocaleString('en-GB')} pixels differ`;
}
