import { readdir, readFile } from 'node:fs/promises';

import { UsageError, type Command } from '../command.js';

/** `cairn schema`: the shape of a definition or a submission, for editors and other languages. */
export const command: Command = {
  summary: 'Prints the JSON Schema of a kind.',
  usage: 'schema <kind>',
  details: `
A JSON Schema tells the shape only. "cairn check" also finds what contradicts itself, such as a
scale with an item that the form does not have.`,
  options: {},

  async run({ args: [kind, ...more], out }) {
    const kinds = await known();
    const there = `There are ${kinds.join(', ')}.`;
    if (kind === undefined) throw new UsageError(`Which kind? ${there}`);
    if (more.length > 0) throw new UsageError('One kind at a time.');
    if (!kinds.includes(kind)) throw new UsageError(`No kind is called "${kind}". ${there}`);

    const text = await readFile(new URL(`${kind}.json`, folder), 'utf8');
    for (const line of text.trimEnd().split('\n')) await out.line(line);
    return 0;
  },
};

const folder = new URL('.', import.meta.resolve('@cairnkit/engine/schema/measure.json'));

async function known(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}
