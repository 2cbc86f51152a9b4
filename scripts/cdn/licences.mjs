import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../root.mjs';

/**
 * Whose work is in the bundles, with the texts that their licences ask to be passed on.
 *
 * @param {import('rolldown').OutputChunk[]} chunks
 * @returns {Map<string, string>} Texts by the names of their files.
 */
export function licenceFiles(chunks) {
  const texts = readdirSync(join(root, 'LICENSES'))
    .sort()
    .map((name) => [`LICENSES/${name}`, readFileSync(join(root, 'LICENSES', name), 'utf8')]);
  return new Map([['LICENCES.md', overview(chunks)], ...texts]);
}

function overview(chunks) {
  const others = packagesIn(chunks).map(
    ({ name, version, license, text }) => `## ${name} ${version} (${license})\n\n${text.trim()}\n`,
  );
  return [
    '# Licences\n',
    readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    '\nThe wording of measures has terms of its own: each file in `instruments` and `instruments-nc`',
    'names its licence, and `LICENSES` has the texts. Those in `instruments-nc` do not allow every',
    'use, commercial use among them; delete that folder where they do not fit. All else still works.\n',
    ...others,
  ].join('\n');
}

/** The packages of others, each once, in the order of their names. */
function packagesIn(chunks) {
  const ids = chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => id.replaceAll('\\', '/')));
  const folders = ids.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? [],
  );
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} comes without the text of its licence`);
    return { name, version, license, text: readFileSync(join(folder, file), 'utf8') };
  });
}
