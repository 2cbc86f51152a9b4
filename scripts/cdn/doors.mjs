/**
 * What pages without a build step can load: one file per door. New elements, measures and services
 * are found here by themselves, and need no line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from '../root.mjs';

const packages = join(root, 'packages');

/**
 * @typedef {object} Door
 * @property {string} name - Of its file in the output, without `.js`: `services/stockport`.
 * @property {string} file - Where its source is.
 * @property {string} specifier - What a bundler would import: `@cairnkit/services/stockport.js`.
 * @property {string} [tag] - Of the element that it registers.
 * @property {string} [definition] - Kind and id of what it exports: `service/stockport`.
 * @property {object} [about] - What a person chooses it by.
 */

/** @returns {Promise<Door[]>} */
export async function findDoors() {
  return [...elementDoors(), ...engineDoors(), ...(await definitionDoors()), ...ownDoors()];
}

/** Each folder's file of the same name; those that register a tag say so at their foot. */
function elementDoors() {
  const elements = join(packages, 'elements/src');
  return readdirSync(elements)
    .sort()
    .map((name) => ({ name, file: join(elements, name, `${name}.ts`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const tag = /^define\('(cairn-[a-z-]+)'/m.exec(readFileSync(file, 'utf8'))?.[1];
      return { name, file, specifier: `@cairnkit/elements/${name}.js`, ...(tag && { tag }) };
    });
}

/** What a page needs to bring definitions of its own. */
function engineDoors() {
  const engine = join(packages, 'engine/src');
  return readdirSync(engine)
    .filter((file) => /^(catalogue|scorer|parse(-[a-z]+)?)\.ts$/.test(file))
    .sort()
    .map((file) => file.replace(/\.ts$/, ''))
    .map((name) => ({
      name: `engine/${name}`,
      file: join(engine, `${name}.ts`),
      specifier: `@cairnkit/engine/${name}.js`,
    }));
}

/** Every file of data whose default export has a kind. */
async function definitionDoors() {
  const { isWorded } = await import('@cairnkit/engine/item.js');
  const doors = [];
  for (const name of ['instruments', 'instruments-nc', 'services']) {
    const folder = join(packages, name, 'src');
    for (const file of sourcesIn(folder)) {
      const { default: definition } = await import(pathToFileURL(file).href);
      if (!definition?.kind) continue;
      const path = relative(folder, file).replaceAll('\\', '/').replace(/\.ts$/, '');
      doors.push({
        name: `${name}/${path}`,
        file,
        specifier: `@cairnkit/${name}/${path}.js`,
        // Wording and norms are found by their measure, as in the catalogue.
        definition: `${definition.kind}/${definition.measure ?? definition.id}`,
        about: {
          title: definition.title ?? definition.id,
          lang: definition.lang,
          ...(definition.kind === 'measure' && !isWorded(definition) && { wordless: true }),
        },
      });
    }
  }
  return doors;
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.(test|examples)\.ts$|^testing\b/.test(file))
    .filter((file) => /^export default /m.test(readFileSync(join(folder, file), 'utf8')))
    .sort()
    .map((file) => join(folder, file));
}

/** The loader, the frame, and the page around a frame. */
function ownDoors() {
  const source = join(packages, 'cdn/src');
  return [
    ['cairn', 'cairn.ts'],
    ['frame', 'frame/frame.ts'],
    ['frame-host', 'frame-host/frame-host.ts'],
  ].map(([name, file]) => ({
    name,
    file: join(source, file),
    specifier: `@cairnkit/cdn/${name}.js`,
  }));
}

/**
 * The module `cairn:doors`: what the loader knows of.
 *
 * @param {Door[]} doors
 */
export function doorsAsModule(doors) {
  const load = ({ file }) => `() => import(${JSON.stringify(file.replaceAll('\\', '/'))})`;
  const table = (key) =>
    doors.filter((door) => door[key]).map((door) => `${JSON.stringify(door[key])}: ${load(door)},`);
  const localization = doors.find(({ name }) => name === 'localization');
  return [
    `export const elements = {${table('tag').join('\n')}};`,
    `export const definitions = {${table('definition').join('\n')}};`,
    `export const localization = ${load(localization)};`,
    `export const languages = ['cy'];`, // those that need no draft-translations.js
  ].join('\n');
}
