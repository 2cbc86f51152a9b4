import { run } from './cairn.js';

// Set rather than exit(): what is still on its way to a pipe must arrive.
process.exitCode = await run(process.argv.slice(2), process);
