/** Generated files on disk, against what they should be. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Everything in these is generated, at whatever depth. */
const folders = ['xliff', 'src/locales'];

/**
 * @param {string} top - The folder of the package.
 * @param {Map<string, string>} files - What should be there, by path in the package.
 * @returns {string[]} One sentence for each file that is missing, another or too many.
 */
export function differences(top, files) {
  return [
    ...[...files]
      .filter(([path, text]) => !isOnDisk(join(top, path), text))
      .map(([path]) => `packages/elements/${path} is stale: run npm run locales`),
    ...strangers(top, files).map(
      (path) => `packages/elements/${path} is no file that npm run locales writes: delete it`,
    ),
  ];
}

/**
 * Writes the files, and removes what else is in their folders.
 *
 * @param {string} top - The folder of the package.
 * @param {Map<string, string>} files - By path in the package.
 */
export function writeFiles(top, files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  for (const path of strangers(top, files)) rmSync(join(top, path));
}

function isOnDisk(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

/** Files that are not among the wanted ones. */
function strangers(top, files) {
  return folders
    .filter((folder) => existsSync(join(top, folder)))
    .flatMap((folder) =>
      readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => relative(top, join(parentPath, name))),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !files.has(path));
}
