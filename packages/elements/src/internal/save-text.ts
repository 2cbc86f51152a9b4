/** Puts a text into a file on this device. Its name is today’s date, and says nothing else. */
export function saveText(text: string): void {
  saveFile(new Blob(['\ufeff', text], { type: 'text/plain' }), 'txt');
}

/** Puts anything into a file on this device, called by today’s date. */
export function saveFile(content: Blob, extension: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${today()}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // by then, even a slow device has it
}

/** The date where the person is, such as `2026-11-23`; in Greenwich it may be another. */
export function today(): string {
  const behind = new Date().getTimezoneOffset() * 60_000;
  return new Date(Date.now() - behind).toISOString().slice(0, 10);
}
