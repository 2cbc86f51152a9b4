/** Says where the code breaks the rules of the house; see `house-rules.mjs` for what they are. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { inWords, nothing } from './counts.mjs';
import * as house from './house-rules.mjs';
import { root } from './root.mjs';

const sources = readSources();
const complaints = [
  house.importsGoDown(sources),
  house.packagesHaveDoors(sources),
  house.noCircles(sources),
  house.filesAreSmall(sources),
  house.namesSaySomething(sources),
  house.elementsAreQuiet(sources),
  house.engineHasNoPlatform(readOptions('packages/engine')),
  house.topIsTidy(readTop()),
];

for (const complaint of complaints.flat()) console.error(complaint);
const failed = complaints.filter(({ length }) => length > 0).length;
console.log(inWords({ ...nothing, passed: complaints.length - failed, failed }));
process.exitCode = failed > 0 ? 1 : 0;

function readSources() {
  return readdirSync(join(root, 'packages'), { recursive: true })
    .map((file) => `packages/${file.replaceAll('\\', '/')}`)
    .filter((file) => /^packages\/[^/]+\/src\/.+\.tsx?$/.test(file))
    .map((file) => house.readSource(file, readFileSync(join(root, file), 'utf8')));
}

/** The compiler's options of a package, with those that it extends. */
function readOptions(folder) {
  const path = join(root, folder, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, join(root, folder)).options;
}

/** What lies at the top, but for what git ignores. Without git there is nothing to ask. */
function readTop() {
  // Whoever owns the folder: in a container that is often somebody else.
  const trust = ['-c', `safe.directory=${root}`];
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', [...trust, ...list], { cwd: root, encoding: 'utf8' });
  const paths = status === 0 ? stdout.split('\0') : [];
  return [...new Set(paths.filter(Boolean).map((path) => path.split('/')[0]))];
}
