import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync } from 'fflate';

import { root } from '../root.mjs';
import { bundle } from './bundle.mjs';
import { findDoors } from './doors.mjs';
import { licenceFiles } from './licences.mjs';
import { importMapOf, manifestOf } from './manifest.mjs';

/** The version in the addresses. It is that of all our packages. */
export const { version } = JSON.parse(
  readFileSync(join(root, 'packages/cdn/package.json'), 'utf8'),
);

/**
 * Every file for pages without a build step. The same sources give the same bytes.
 *
 * @returns {Promise<Map<string, Uint8Array>>} By name, in the order of the names.
 */
export async function contents() {
  const doors = await findDoors();
  const { files: scripts, chunks } = await bundle(doors);
  const files = sorted(
    new Map([...scripts, ...licenceFiles(chunks), ...framePage(), ...themes()].map(asBytes)),
  );
  const manifest = manifestOf(version, files, chunks, doors);
  const told = { 'manifest.json': manifest, 'importmap.json': importMapOf(manifest, doors) };
  return sorted(
    new Map([
      ...files,
      ...Object.entries(told).map(([name, value]) =>
        asBytes([name, `${JSON.stringify(value, null, 1)}\n`]),
      ),
    ]),
  );
}

/** @param {Map<string, Uint8Array>} files */
export function archive(files) {
  // Zip knows no time before 1980, and no time zone: this is the same instant for everybody.
  const mtime = new Date(1980, 0, 1);
  const folder = `cairn/${version}`; // unpacked at the top of a site, it is where snippets look
  const entries = [...files].map(([name, bytes]) => [`${folder}/${name}`, [bytes, { mtime }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

function framePage() {
  const folder = join(root, 'packages/cdn/src/frame');
  return ['frame.html', 'frame.css'].map((name) => [name, readFileSync(join(folder, name))]);
}

/** Style sheets that set tokens. */
function themes() {
  const folder = join(root, 'packages/elements/themes');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => [`themes/${name}`, readFileSync(join(folder, name))]);
}

function asBytes([name, text]) {
  return [name, typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text)];
}

function sorted(files) {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
