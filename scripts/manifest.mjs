/**
 * Describes the elements in `packages/elements/custom-elements.json`, which Storybook and the
 * reference read: attributes, properties, events, slots, parts and custom properties, from the types
 * and comments. From that it makes what editors and frameworks read: their custom data, the types of
 * the tags, and the wrappers for React. `--check` writes nothing, and fails if a file is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import prettier from 'prettier';

import { inWords, nothing } from './counts.mjs';
import { vscodeCss, vscodeHtml, webTypes } from './manifest/editors.mjs';
import { reactModule } from './manifest/react.mjs';
import { readManifest } from './manifest/read.mjs';
import { tagModule, tagsModule } from './manifest/tags.mjs';
import { root } from './root.mjs';

const folder = fileURLToPath(new URL('../packages/elements/', import.meta.url));

/** What a host sees: only what is public, under the paths that npm ships. */
const forHosts = {
  name: 'for-hosts',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const element of module.declarations.filter(({ tagName }) => tagName)) {
        element.members = element.members?.filter(isPublic);
        element.cssProperties = withTokens(element.cssProperties);
        // The analyser adds a misnamed twin for every `dispatchEvent(new SomeEvent(detail))`.
        element.events = element.events?.filter(({ name }) => name?.startsWith('cairn-'));
        module.exports.push(definition(element, module));
      }
      rename(module);
    }
  },
};

const manifest = JSON.parse(JSON.stringify(describe(sources())));
const files = await written();
if (process.argv.includes('--check')) check();
else {
  mkdirSync(join(folder, 'src/tags'), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(root, file), text);
}

/** Every file that is made, by its path. */
async function written() {
  const elements = readManifest(manifest);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const data = {
    'custom-elements': manifest,
    'vscode.html-custom-data': vscodeHtml(elements),
    'vscode.css-custom-data': vscodeCss(elements),
    'web-types': webTypes(elements, about),
  };
  const modules = {
    'packages/elements/src/tags.ts': tagsModule(elements),
    ...Object.fromEntries(
      elements.flatMap((element) => [
        [`packages/elements/src/tags/${element.door}.ts`, tagModule(element)],
        [`packages/react/src/${element.door}.ts`, reactModule(element)],
      ]),
    ),
  };
  return new Map([
    ...Object.entries(data).map(([name, value]) => [
      `packages/elements/${name}.json`,
      `${JSON.stringify(value, null, 2)}\n`,
    ]),
    ...(await Promise.all(
      Object.entries(modules).map(async ([file, text]) => [
        file,
        await prettier.format(text, {
          ...(await prettier.resolveConfig(join(root, file))),
          parser: 'typescript',
        }),
      ]),
    )),
  ]);
}

/** The doors (`questionnaire/questionnaire.ts`) and the events; all else is nobody's business. */
function sources() {
  return readdirSync(join(folder, 'src'), { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/([^/]+)\/\1\.ts$|\.events\.ts$/.test(file))
    .sort();
}

function describe(files) {
  const modules = files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  });
  return create({ modules, plugins: [...litPlugin(), forHosts] });
}

/** Every element starts from `styles/base.ts`, and has its tokens; its own come first. */
function withTokens(own = []) {
  const text = readFileSync(join(folder, 'src/styles/base.ts'), 'utf8');
  const tokens = [...text.matchAll(/@cssprop \[(.+)=(.+)\] - (.+)/g)];
  const shared = tokens.map(([, name, value, description]) => ({
    description,
    name,
    default: value,
  }));
  return [...own, ...shared.filter(({ name }) => !own.some((each) => each.name === name))];
}

function isPublic(member) {
  const open = member.privacy !== 'private' && member.privacy !== 'protected';
  const isCalledByBrowser = member.name.endsWith('Callback');
  return open && !member.static && !member.name.startsWith('#') && !isCalledByBrowser;
}

/** Said explicitly, because the analyser does not see through our guarded `define`. */
function definition({ name, tagName }, { path }) {
  return { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } };
}

/** Points every mention of a source at the file that is compiled from it. */
function rename(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) rename(inner);
    else if (key === 'path' || key === 'module') value[key] = compiled(inner);
  }
}

function compiled(path) {
  return path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
}

function check() {
  const stale = [...files]
    .filter(([file, text]) => {
      const path = join(root, file);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([file]) => file);
  for (const file of stale) console.error(`${file} is out of date. Run: npm run manifest`);
  console.log(inWords({ ...nothing, passed: files.size - stale.length, failed: stale.length }));
  process.exitCode = stale.length > 0 ? 1 : 0;
}
