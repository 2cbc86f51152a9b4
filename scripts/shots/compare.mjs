import { existsSync, readFileSync } from 'node:fs';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Compares two pictures. The same browser on the same machine draws the same: one pixel is a difference.
 *
 * @param {string} before - A file.
 * @param {string} after
 * @returns {{ pixels: number, picture: Buffer } | undefined} Nothing where they are the same. How many
 *   pixels differ, and a picture of where: red on what is pale.
 */
export function difference(before, after) {
  if (!existsSync(before) || !existsSync(after)) return undefined;
  const files = [readFileSync(before), readFileSync(after)];
  if (files[0].equals(files[1])) return undefined;
  const pictures = files.map((file) => PNG.sync.read(file));
  const width = Math.max(...pictures.map((each) => each.width));
  const height = Math.max(...pictures.map((each) => each.height));
  const [a, b] = pictures.map((each) => enlarged(each, width, height));
  const picture = new PNG({ width, height });
  const strict = { threshold: 0, includeAA: true };
  const pixels = pixelmatch(a.data, b.data, picture.data, width, height, strict);
  return pixels > 0 ? { pixels, picture: PNG.sync.write(picture) } : undefined;
}

/** With room that is see-through, and so differs from any page. */
function enlarged(picture, width, height) {
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}
