import { isIP } from 'node:net';

/** How many proxies stand before us, or which addresses they have. */
export type TrustedProxies = number | string[];

/** The same for Fastify. `false` believes nobody. */
export function trusting(
  proxies: TrustedProxies | undefined,
): false | string[] | ((address: string, hop: number) => boolean) {
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : (proxies ?? false);
}

/** Names for ranges of addresses that `proxy-addr`, and so Fastify, knows. */
const ranges = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * Reads which proxies are believed when they say who a request is from.
 *
 * Never all of them: then anybody could write any address into a header, and so have no limit.
 *
 * @param faults - Gets a sentence when the text says something else.
 */
export function namesProxies(
  text: string | undefined,
  faults: string[],
): TrustedProxies | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]$/.test(text)) return Number(text);
  const names = text.split(/[\s,]+/).filter(Boolean);
  if (names.every(isRange)) return names;
  faults.push(
    'CAIRN_TRUST_PROXY must say how many proxies there are, from 1 to 9, or name their addresses: ' +
      `10.0.0.0/8, 2001:db8::1 or ${ranges.join(', ')}`,
  );
  return undefined;
}

function isRange(name: string): boolean {
  if (ranges.includes(name)) return true;
  const [address = '', bits, ...more] = name.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  if (isIP(address) === 0 || more.length > 0) return false;
  // 0 bits would be everybody.
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= longest);
}
