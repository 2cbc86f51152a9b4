/**
 * Writes a page for each service and each of its forms, and a list of them, into `docs/services`:
 * `npm run services`.
 */
import { readFile } from 'node:fs/promises';

import {
  referralIds,
  serviceIds,
  shippedReferral,
  shippedService,
} from '@cairnkit/cli/services.js';
import { analyse } from '@cairnkit/engine/service-analysis.js';
import { listPaths, pathsOf } from '@cairnkit/engine/service-paths.js';

import { keepPages } from './made-pages.mjs';
import { referralPage } from './referral-page.mjs';
import { serviceList, servicePage } from './service-page.mjs';

const scenarios = new URL('../packages/services/scenarios/', import.meta.url);
const services = await Promise.all((await serviceIds()).map(shippedService));
const forms = await Promise.all((await referralIds()).map(shippedReferral));
const pages = await Promise.all(
  services.map(async (service) => [
    `${service.id}.md`,
    servicePage(service, await countsOf(service)),
  ]),
);
await keepPages('docs/services', 'npm run services', [
  ['README.md', serviceList(services, forms)],
  ...pages,
  ...forms.map((form) => [`${form.id}.md`, referralPage(form)]),
]);

async function countsOf(service) {
  const rows = await readFile(new URL(`${service.id}.csv`, scenarios), 'utf8');
  return {
    paths: [...listPaths(pathsOf(service))].length,
    longest: analyse(service, service.source.checkedOn).longest,
    scenarios: rows.trimEnd().split('\n').length - 1,
  };
}
