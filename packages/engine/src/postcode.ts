/**
 * A postcode as the post writes it, whatever case, spaces and signs it was typed with:
 * `zz1-1aa` is `ZZ1 1AA`.
 *
 * @returns `undefined` where it has not the shape of one in the United Kingdom. Whether there is such a
 *   place, only the post knows.
 */
export function postcodeIn(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  if (!/^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/.test(plain)) return undefined;
  return `${plain.slice(0, -3)} ${plain.slice(-3)}`;
}
