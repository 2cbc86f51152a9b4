/**
 * A text with its digits as 0 to 9, whatever keyboard they were typed on: full-width, Arabic or
 * Persian ones are the same number. All other characters stay as they are, but for their width.
 */
export function asciiDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
