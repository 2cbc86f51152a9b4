/**
 * Finds the texts of the elements, and makes modules of their translations, as lit-localize does;
 * but writes nothing where it works, so that a check changes no file.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import prettier from 'prettier';

import { shown } from './locales-rules.mjs';
import { invisible } from './locales-xliff.mjs';

/** @typedef {import('./locales-xliff.mjs').Unit} Unit */

/** lit-localize, with translations that are handed to it instead of read by it. */
class Localizer extends RuntimeLitLocalizer {
  translations = new Map();

  readTranslationsSync() {
    return { translations: this.translations };
  }

  /** The texts that translations were handed over for; all until then. The others would be added. */
  extractSourceMessages() {
    const { messages, errors } = super.extractSourceMessages();
    if (this.translations.size === 0) return { messages, errors };
    const wanted = new Set([...this.translations.values()].flat().map(({ name }) => name));
    return { messages: messages.filter(({ name }) => wanted.has(name)), errors };
  }

  assertTranslationsAreValid() {} // our own rules ask for more, and say it in a sentence
}

/**
 * @param {string} folder - Of the package.
 * @returns {{ locales: string[], localizer: Localizer, texts: Unit[] }} What is to be translated
 *   into which languages, by the file that shows it and in its order.
 * @throws {Error} When a text cannot be read, in TypeScript's words.
 */
export function openTexts(folder) {
  const config = readConfigFileAndWriteSchema(join(folder, 'lit-localize.json'));
  const localizer = new Localizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
  const placeOf = ({ file }) => relative(join(folder, 'src'), file.fileName).replaceAll('\\', '/');
  const texts = messages
    .sort((a, b) => compare(placeOf(a), placeOf(b)) || a.node.pos - b.node.pos)
    .map((message) => ({
      id: message.name,
      source: message.contents.filter((piece) => piece !== ''),
      place: placeOf(message),
      meaning: message.desc,
      hasTags: message.tag === 'html',
    }));
  return { locales: config.targetLocales, localizer, texts };
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The modules of each language: one that hosts import, and the parts that it puts together.
 *
 * @param {Localizer} localizer
 * @param {Map<string, Unit[]>} catalogues - By language.
 * @returns {Promise<Map<string, string>>} Their texts, by path: `cy.ts`, `parts/cy/result.ts`.
 */
export async function modules(localizer, catalogues) {
  const made = new Map(
    [...catalogues].map(([locale, units]) => [`${locale}.ts`, door(locale, units)]),
  );
  for (const part of partsOf([...catalogues.values()].flat())) {
    const own = new Map(
      [...catalogues].map(([locale, units]) => [
        locale,
        units.filter((unit) => partOf(unit) === part),
      ]),
    );
    for (const [locale, code] of await built(localizer, own)) {
      made.set(`parts/${locale}/${part}.ts`, ours(code, locale, own.get(locale)));
    }
  }
  const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'typescript' };
  for (const [path, text] of made) made.set(path, await prettier.format(text, style));
  return made;
}

/** What lit-localize makes of translations, by language. */
async function built(localizer, catalogues) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-locales-'));
  const { config } = localizer;
  localizer.config = { ...config, resolve: (path) => resolve(folder, path) };
  localizer.translations = new Map(
    [...catalogues].map(([locale, units]) => [locale, units.map((unit) => message(locale, unit))]),
  );
  try {
    await localizer.build();
    const fileOf = (locale) => join(folder, config.output.outputDir, `${locale}.ts`);
    return [...catalogues.keys()].map((locale) => [locale, readFileSync(fileOf(locale), 'utf8')]);
  } finally {
    localizer.config = config;
    rmSync(folder, { recursive: true });
  }
}

/**
 * The part of a language that a text is in: the folder that shows it first. What several elements
 * show is in `internal`, as what their controllers say is.
 *
 * @param {Unit} unit - With its place.
 */
function partOf({ place }) {
  const [folder] = place.split('/');
  return folder === 'controllers' ? 'internal' : folder;
}

function partsOf(units) {
  return [...new Set(units.map(partOf))].sort();
}

function message(locale, unit) {
  const pieces = shown(locale, unit);
  return { name: unit.id, contents: unit.hasTags ? pieces : pieces.map(masked) };
}

/** lit-localize writes `&amp;` into plain texts too, where it would be read as it stands. */
const masks = { '&': '\uE026', '<': '\uE03C', '>': '\uE03E' };

function masked(piece) {
  return typeof piece === 'string' ? piece.replace(/[&<>]/g, (sign) => masks[sign]) : piece;
}

function unmasked(code) {
  return Object.entries(masks).reduce((all, [sign, mask]) => all.replaceAll(mask, sign), code);
}

/** A part under a head of our own, with every sign to be seen. */
function ours(module, locale, units) {
  const code = module
    .replace(/^\s*\/[/*].*$/gm, '')
    .replace(/(?=export const templates)/, typeImport)
    .replace('const templates =', typedTemplates)
    .trim();
  const spelt = (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, '0')}`;
  return `${head(locale, units)}${unmasked(code).replace(invisible, spelt)}\n`;
}

/** The module that puts the parts together. */
function door(locale, units) {
  const parts = partsOf(units).map((part) => [part, inCamels(part)]);
  const imports = parts.map(
    ([part, name]) => `import { templates as ${name} } from './parts/${locale}/${part}.js';\n`,
  );
  const spread = parts.map(([, name]) => `...${name},\n`);
  const code = `export ${typedTemplates} {\n${spread.join('')}};`;
  return `${head(locale, units)}${typeImport}${imports.join('')}\n${code}\n`;
}

const typeImport = "import type { LocaleModule } from '@lit/localize';\n\n";
const typedTemplates = "const templates: LocaleModule['templates'] =";

function inCamels(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function head(locale, units) {
  const isDraft = units.some(({ state }) => state !== 'signed-off');
  const lines = [
    `// Written by \`npm run locales\` from xliff/${locale}.xlf.`,
    ...(isDraft ? [`// ${draftNote}`] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** What stands on top of every translation that no speaker has signed off. */
export const draftNote = 'Draft: needs review by a speaker.';
