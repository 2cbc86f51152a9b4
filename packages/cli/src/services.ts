import type { Referral } from '@cairnkit/engine/referral.js';
import type { Service } from '@cairnkit/engine/service.js';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Modules of the package that holds services. Any that is there will do to find the others. */
const some = [
  ...['kent-medway', 'leicestershire-partnership', 'derby-derbyshire-changing-lives'],
  ...['stockport', 'headstart-whole-offer'],
];

/**
 * Ids of the services that come with cairn, in order.
 *
 * A service is found by its file: one more file in the package is one more service.
 */
export async function serviceIds(): Promise<readonly string[]> {
  const loaded = await Promise.all((await names()).map(load));
  return loaded.flatMap((found) => (found?.kind === 'service' ? [found.id] : [])).sort();
}

/** One service by its id, or `undefined` when none has it. */
export async function shippedService(id: string): Promise<Service | undefined> {
  const found = (await names()).includes(id) ? await load(id) : undefined;
  return found?.kind === 'service' ? found : undefined;
}

/** Ids of the forms that come with cairn, in order: those of referrals and school enquiries. */
export async function referralIds(): Promise<readonly string[]> {
  const loaded = await Promise.all((await names('referrals')).map(loadReferral));
  return loaded.flatMap((found) => (found?.kind === 'referral' ? [found.id] : [])).sort();
}

/** One form by its id, or `undefined` when none has it. */
export async function shippedReferral(id: string): Promise<Referral | undefined> {
  const found = (await names('referrals')).includes(id) ? await loadReferral(id) : undefined;
  return found?.kind === 'referral' ? found : undefined;
}

async function names(folder = '.'): Promise<readonly string[]> {
  const file = some.map(resolved).find((found) => found !== undefined);
  if (file === undefined) return [];
  return (await readdir(join(dirname(file), folder)))
    .filter((name) => /^[a-z][a-z0-9-]*\.(?:js|ts)$/.test(name))
    .map((name) => basename(basename(name, '.ts'), '.js'));
}

function resolved(name: string): string | undefined {
  try {
    return require.resolve(`@cairnkit/services/${name}.js`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

async function load(name: string): Promise<Service | undefined> {
  const module = (await import(`@cairnkit/services/${name}.js`)) as { default?: Service };
  return module.default;
}

async function loadReferral(name: string): Promise<Referral | undefined> {
  const module = (await import(`@cairnkit/services/referrals/${name}.js`)) as {
    default?: Referral;
  };
  return module.default;
}
