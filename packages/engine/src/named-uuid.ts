import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A name space of our own: any UUID does that nobody else uses. */
const ours = '6f1d7a52-8f3e-4c0b-9d24-53a1c8e07b96';

/**
 * The UUID of a name: the same for the same name, always and everywhere, so that who writes something
 * twice gives it one id. Version 8, as RFC 9562 has it in B.2: SHA-256 over a name space and the name.
 *
 * @param space - A UUID; names of different spaces never meet.
 */
export function namedUuid(name: string, space = ours): string {
  const spaced = [...hexToBytes(space.replaceAll('-', '')), ...utf8ToBytes(name)];
  const hash = sha256(Uint8Array.from(spaced)).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return bytesToHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
