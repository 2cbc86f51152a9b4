/**
 * Writes a page for each service and each of its forms, and a list of them, into `docs/services`: `npm run services`.
 *
 * With `--check` it writes nothing, and exits 1 when a page is stale, missing or of no service. The
 * folder is this script's alone: a page of no service is removed.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

import {
  referralIds,
  serviceIds,
  shippedReferral,
  shippedService,
} from '@cairnkit/cli/services.js';
import { analyse } from '@cairnkit/engine/service-analysis.js';
import { listPaths, pathsOf } from '@cairnkit/engine/service-paths.js';
import prettier from 'prettier';

import { inWords, nothing } from './counts.mjs';
import { referralPage } from './referral-page.mjs';
import { serviceList, servicePage } from './service-page.mjs';

const folder = new URL('../docs/services/', import.meta.url);
const scenarios = new URL('../packages/services/scenarios/', import.meta.url);
const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'markdown' };
const isCheck = process.argv.includes('--check');

const pages = await written();
const there = await readdir(folder).catch(() => []);
if (isCheck) await check();
else await write();

/** @returns {Promise<Map<string, string>>} Pages by file name. */
async function written() {
  const services = await Promise.all((await serviceIds()).map(shippedService));
  const forms = await Promise.all((await referralIds()).map(shippedReferral));
  const list = await prettier.format(serviceList(services, forms), style);
  const found = new Map([['README.md', list]]);
  for (const service of services) {
    const page = servicePage(service, await countsOf(service));
    found.set(`${service.id}.md`, await prettier.format(page, style));
  }
  for (const form of forms) {
    found.set(`${form.id}.md`, await prettier.format(referralPage(form), style));
  }
  return found;
}

async function countsOf(service) {
  const rows = await readFile(new URL(`${service.id}.csv`, scenarios), 'utf8');
  return {
    paths: [...listPaths(pathsOf(service))].length,
    longest: analyse(service, service.source.checkedOn).longest,
    scenarios: rows.trimEnd().split('\n').length - 1,
  };
}

async function write() {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of pages) await writeFile(new URL(name, folder), text);
  for (const name of there) {
    if (!pages.has(name)) await rm(new URL(name, folder));
  }
}

async function check() {
  const complaints = [];
  for (const [name, text] of pages) {
    const current = await readFile(new URL(name, folder), 'utf8').catch(() => undefined);
    if (current !== text) complaints.push(`${name} is stale`);
  }
  const passed = pages.size - complaints.length;
  for (const name of there) if (!pages.has(name)) complaints.push(`${name} is of no service`);
  for (const complaint of complaints) {
    console.error(`docs/services/${complaint}: run npm run services`);
  }
  const failed = complaints.length;
  console.log(inWords({ ...nothing, passed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}
