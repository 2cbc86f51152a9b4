import { createHash } from 'node:crypto';

/**
 * The hash by which a browser checks a file before it runs it.
 *
 * @param {Uint8Array} bytes
 */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * What `manifest.json` says: of every file its size and hash, and what it loads at once and later,
 * so that a page can name the hashes of all that it may come to load.
 *
 * @param {string} version
 * @param {Map<string, Uint8Array>} files
 * @param {import('rolldown').OutputChunk[]} chunks
 * @param {import('./doors.mjs').Door[]} doors
 */
export function manifestOf(version, files, chunks, doors) {
  const chunkOf = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const about = [...files].map(([name, bytes]) => {
    const chunk = chunkOf.get(name);
    const loads = chunk && {
      imports: [...chunk.imports].sort(),
      // The loader may load everything; what it will load, a page's tags say.
      later: name === 'cairn.js' ? [] : [...chunk.dynamicImports].sort(),
    };
    return [name, { bytes: bytes.length, integrity: integrityOf(bytes), ...loads }];
  });
  const table = (key, told) =>
    Object.fromEntries(doors.filter((door) => door[key]).map((door) => [door[key], told(door)]));
  return {
    name: '@cairnkit/cdn',
    version,
    elements: table('tag', fileOf),
    definitions: table('definition', (door) => ({ file: fileOf(door), ...door.about })),
    files: Object.fromEntries(about),
  };
}

/**
 * An import map: the names that a bundler would know, and the hash of every script. Addresses are
 * those of a page beside the files; elsewhere, put the folder's address before them.
 *
 * @param {ReturnType<typeof manifestOf>} manifest
 * @param {import('./doors.mjs').Door[]} doors
 */
export function importMapOf({ files }, doors) {
  const scripts = Object.entries(files).filter(([name]) => name.endsWith('.js'));
  return {
    imports: Object.fromEntries(doors.map((door) => [door.specifier, `./${fileOf(door)}`])),
    integrity: Object.fromEntries(scripts.map(([name, { integrity }]) => [`./${name}`, integrity])),
  };
}

const fileOf = ({ name }) => `${name}.js`;
