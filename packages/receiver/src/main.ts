import { run } from './cairn-receiver.js';

const write = (stream: NodeJS.WriteStream) => (line: string) => void stream.write(`${line}\n`);

// Set rather than exit(): what is still on its way to a pipe must arrive.
process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  print: write(process.stdout),
  say: write(process.stderr),
});
