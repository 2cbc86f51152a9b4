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
 * @param {Localizer} localizer
 * @param {Map<string, Unit[]>} catalogues - By language.
 * @returns {Promise<Map<string, string>>} The text of a module for each language.
 */
export async function modules(localizer, catalogues) {
  const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'typescript' };
  const folder = mkdtempSync(join(tmpdir(), 'cairn-locales-'));
  const { config } = localizer;
  localizer.config = { ...config, resolve: (path) => resolve(folder, path) };
  localizer.translations = new Map(
    [...catalogues].map(([locale, units]) => [locale, units.map((unit) => message(locale, unit))]),
  );
  try {
    await localizer.build();
    const made = new Map();
    for (const [locale, units] of catalogues) {
      const file = join(folder, config.output.outputDir, `${locale}.ts`);
      const text = ours(readFileSync(file, 'utf8'), locale, units);
      made.set(locale, await prettier.format(text, style));
    }
    return made;
  } finally {
    localizer.config = config;
    rmSync(folder, { recursive: true });
  }
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

/** A module under a head of our own, with every sign to be seen. */
function ours(module, locale, units) {
  const code = module
    .replace(/^\s*\/[/*].*$/gm, '')
    .replace(/(?=export const templates)/, "import type { LocaleModule } from '@lit/localize';\n\n")
    .replace('const templates =', "const templates: LocaleModule['templates'] =")
    .trim();
  const head = [
    `// Written by \`npm run locales\` from xliff/${locale}.xlf.`,
    ...(units.every(({ state }) => state === 'signed-off') ? [] : [`// ${draftNote}`]),
  ];
  const spelt = (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, '0')}`;
  return `${head.join('\n')}\n\n${unmasked(code).replace(invisible, spelt)}\n`;
}

/** What stands on top of every translation that no speaker has signed off. */
export const draftNote = 'Draft: needs review by a speaker.';
