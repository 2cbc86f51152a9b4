import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * What files weigh on their way, each compressed alone, in bytes.
 *
 * @typedef {object} Weight
 * @property {number} gzip - At level 9.
 * @property {number} brotli - At level 11.
 */

/** @param {readonly string[]} texts @returns {Weight} */
export function weight(texts) {
  const sum = (compress) => texts.reduce((all, text) => all + compress(text).length, 0);
  return { gzip: sum((text) => gzipSync(text, { level: 9 })), brotli: sum(withBrotli) };
}

function withBrotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
