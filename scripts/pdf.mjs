import { inflateSync } from 'node:zlib';

/**
 * What is on paper that Chromium printed.
 *
 * @param {Buffer} pdf - The file.
 * @returns {{ images: number, letters: number }} Pictures made of pixels; and letters set as text, which
 *   can be selected and found.
 */
export function readPdf(pdf) {
  const file = pdf.toString('latin1');
  return {
    images: file.split('/Subtype /Image').length - 1,
    letters: contents(file).reduce((sum, text) => sum + lettersIn(text), 0),
  };
}

/** What is compressed in the file; fonts among it are no text, and match nothing. */
function contents(file) {
  return [...file.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(([, stream]) => {
    try {
      return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')];
    } catch {
      return []; // not compressed this way: a picture, or a profile of colours
    }
  });
}

/** Chromium names each letter by four digits: `<00240025> Tj`, or `[<0024> 12 <0025>] TJ`. */
function lettersIn(text) {
  const shown = text.match(/(<[0-9A-F]+>|\[[^\]]*\]) ?T[jJ]/g) ?? [];
  const strings = shown.join('').match(/(?<=<)[0-9A-F]+(?=>)/g) ?? [];
  return strings.join('').length / 4;
}
