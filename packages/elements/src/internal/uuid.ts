/** A random UUID, version 4. Not `crypto.randomUUID`, which is missing from pages without TLS. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Not `Array.from`, which forgets its callback on pages with old Prototype.js.
  const hex = [...bytes]
    .map((byte, i) => {
      // RFC 9562 sections 4.1 and 4.2: variant 10xx in octet 8, version 4 in octet 6.
      const marked = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
      return marked.toString(16).padStart(2, '0');
    })
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
