/**
 * What reading and writing JSON Lines costs by itself: parses each row and writes it back, or, given
 * a text, writes what that text says instead, so that as much is written as `cairn score` writes.
 */
import { createReadStream } from 'node:fs';

const [file, text] = process.argv.slice(2);
const instead = text === undefined ? undefined : JSON.parse(text);

let rest = '';
for await (const chunk of createReadStream(file, 'utf8')) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    const row = JSON.parse(line);
    process.stdout.write(`${JSON.stringify(instead ? { ...instead, id: row.id } : row)}\n`);
  }
}
