import { isWorded } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';

import { UsageError, type Command } from '../command.js';
import { instruments } from '../instruments.js';

/** `cairn measures`: what the catalogue holds. */
export const command: Command = {
  summary: 'Lists the measures that come with cairn.',
  usage: 'measures [--json]',
  details: `
Prints a table; with --json, one JSON object per line instead:

  {"id","version","title","short","items","scales":[…],"licence","languages":[…],"wording"}

items counts the items of the form without supplementary ones. licence is the class that says how
freely the wording may be passed on (A1, A2, B1, B2 or C). wording says whether it is included.`,
  options: { json: { type: 'boolean' } },

  async run({ args, options, out }) {
    if (args.length > 0) throw new UsageError(`"${args[0]}" means nothing here.`);
    const all = (await instruments()).map(entry);
    if (options.json) for (const each of all) await out.json(each);
    else for (const line of table(all)) await out.line(line);
    return 0;
  },
};

type Entry = ReturnType<typeof entry>;

function entry(measure: Measure) {
  const { id, version, title, short, items, scales, licence, lang } = measure;
  return {
    id,
    version,
    title,
    short,
    items: items.filter(({ supplementary }) => !supplementary).length,
    scales: scales.map((scale) => scale.id),
    licence: licence.class,
    languages: [lang],
    wording: isWorded(measure),
  };
}

function table(entries: readonly Entry[]): string[] {
  const head = ['id', 'title', 'items', 'scales', 'licence', 'languages', 'wording'];
  const rows = entries.map(({ id, title, items, scales, licence, languages, wording }) => [
    id,
    title,
    String(items),
    scales.join(' '),
    licence,
    languages.join(' '),
    wording ? 'yes' : 'no',
  ]);
  const cells = [head, ...rows];
  const widths = head.map((_, c) => Math.max(...cells.map((row) => [...(row[c] ?? '')].length)));
  return cells.map((row) =>
    row
      .map((cell, c) => cell + ' '.repeat((widths[c] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}
