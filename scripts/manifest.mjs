/**
 * Describes the elements in `packages/elements/custom-elements.json`, which Storybook, editors and
 * the reference read: attributes, properties, events, slots, parts and custom properties, from the
 * types and comments. `--check` writes nothing, and fails if the file is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

import { inWords, nothing } from './counts.mjs';

const folder = fileURLToPath(new URL('../packages/elements/', import.meta.url));
const target = join(folder, 'custom-elements.json');

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

const manifest = `${JSON.stringify(describe(sources()), null, 2)}\n`;
if (process.argv.includes('--check')) {
  check();
} else {
  writeFileSync(target, manifest);
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
  const current = existsSync(target) && readFileSync(target, 'utf8') === manifest;
  if (!current) {
    console.error('custom-elements.json is out of date. Run: npm run manifest');
    process.exitCode = 1;
  }
  console.log(inWords(current ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }));
}
