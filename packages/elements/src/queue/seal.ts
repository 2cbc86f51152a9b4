/**
 * A text that only this browser can read, on this site.
 *
 * The key cannot be taken out of the browser; whoever copies its files cannot use it elsewhere.
 * Every script of the site could use it, though: this keeps answers from those who look into the
 * storage, not from the page.
 */
export interface Sealed {
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const algorithm = 'AES-GCM';

/**
 * @param about - What the text belongs to. Without the very same, nothing opens it.
 * @throws {TypeError} On pages without TLS, where browsers have no cryptography to offer.
 */
export async function seal(text: string, about: string): Promise<Sealed> {
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  const key = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, uses);
  const iv = crypto.getRandomValues(new Uint8Array(12)); // 96 bits, NIST SP 800-38D section 8.2
  const data = await crypto.subtle.encrypt(parameters(iv, about), key, bytes(text));
  return { key, iv, data };
}

/** The text again; `undefined` when the seal is broken. */
export async function unseal(
  { key, iv, data }: Sealed,
  about: string,
): Promise<string | undefined> {
  try {
    const text = await crypto.subtle.decrypt(parameters(iv, about), key, data);
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams {
  return { name: algorithm, iv, additionalData: bytes(about) };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
