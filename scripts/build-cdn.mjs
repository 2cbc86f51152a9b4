/**
 * `npm run build`, last part: the files for pages without a build step, in a folder by version, as
 * a zip and as what npm ships. `--out <folder>` builds elsewhere, to compare.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { archive, contents, version } from './cdn/contents.mjs';
import { root } from './root.mjs';

const [flag, wanted] = process.argv.slice(2);
const out = flag === '--out' && wanted ? resolve(wanted) : join(root, 'dist/cdn');

const files = await contents();
rmSync(out, { recursive: true, force: true });
write(join(out, version), files);
writeFileSync(join(out, `cairn-${version}.zip`), archive(files));
if (flag !== '--out') {
  const shipped = join(root, 'packages/cdn/dist');
  rmSync(shipped, { recursive: true, force: true });
  write(shipped, files);
}

function write(folder, all) {
  for (const [name, bytes] of all) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
