import type { Addressed } from './addressed.js';
import { present } from './present.js';
import type { Bundle, BundleEntry, Exported } from './r4-resources.js';

/**
 * Resources as one transaction: a server takes all of it in, or nothing, and gives every resource an
 * address of its own. Sent again, it makes nothing twice: each is created only where none has its
 * identifier. Goals and their ratings, which go on after they were first sent, are brought up to date.
 * The same resources make the same bytes.
 */
export function transaction(resources: readonly Addressed<Exported>[]): Bundle {
  const byUrl = new Map(resources.map((each) => [each.fullUrl, each]));
  return present({
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [...byUrl.values()].map(entry),
  });
}

function entry({ fullUrl, resource }: Addressed<Exported>): BundleEntry {
  const { resourceType } = resource;
  const [{ system = '', value = '' } = {}] = [resource.identifier ?? []].flat();
  const known = value === '' ? undefined : `identifier=${system}|${value}`;
  const request =
    goesOn(resource) && known !== undefined
      ? { method: 'PUT' as const, url: `${resourceType}?${known}` }
      : { method: 'POST' as const, url: resourceType, ifNoneExist: known };
  return { fullUrl, resource, request };
}

function goesOn(resource: Exported): boolean {
  const { resourceType } = resource;
  return (
    resourceType === 'Goal' || (resourceType === 'Observation' && resource.focus !== undefined)
  );
}
