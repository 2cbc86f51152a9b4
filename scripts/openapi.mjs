/**
 * Writes the OpenAPI document of the receiver from its routes: `npm run openapi`.
 *
 * With `--check` it writes nothing, and exits 1 when the document is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';

import { buildApp } from '@cairnkit/receiver/app.js';
import prettier from 'prettier';

const file = new URL('../packages/receiver/openapi.json', import.meta.url);
const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'json' };

const nothing = new Map();
const definitions = { measure: nothing, service: nothing, referral: nothing };
const app = await buildApp({ definitions, database: {} }); // no route of these asks it
const { body, statusCode } = await app.inject('/openapi.json');
await app.close();
if (statusCode !== 200) throw new Error(body);
const text = await prettier.format(body, style);

if (!process.argv.includes('--check')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('packages/receiver/openapi.json is stale: run npm run openapi');
  process.exitCode = 1;
}
