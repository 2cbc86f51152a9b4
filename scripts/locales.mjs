/**
 * Brings the translations up to date with what the elements say: `npm run locales`. New texts are
 * added to `packages/elements/xliff`, where translators work, and `packages/elements/src/locales`
 * is written from there.
 *
 * A text that was changed or is gone takes its translations with it, so this stops first, and shows
 * them; `--drop` lets them go. With `--check` it writes nothing, and exits 1 when a file is stale, a
 * translation is missing or cannot be right, or an element says something without `msg()`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inWords, nothing } from './counts.mjs';
import { differences, writeFiles } from './locales-files.mjs';
import { literals } from './locales-literals.mjs';
import { lost, merged } from './locales-merge.mjs';
import { draftNote, modules, openTexts } from './locales-modules.mjs';
import { fault, isCopied, textOf } from './locales-rules.mjs';
import { readCatalogue, writeCatalogue } from './locales-xliff.mjs';
import { root } from './root.mjs';
import { withOptions } from './scaffold.mjs';

const elements = join(root, 'packages/elements');
const { options } = withOptions(['--check', '--drop']);

const { locales, localizer, texts } = openTexts(elements);
const before = new Map(locales.map((locale) => [locale, read(locale)]));
const after = new Map(locales.map((locale) => [locale, merged(texts, before.get(locale))]));
const files = await wantedFiles();

if (options.includes('--check')) check();
else if (losses().length > 0 && !options.includes('--drop')) stop();
else write();

/** @returns {Map<string, import('./locales-xliff.mjs').Unit>} */
function read(locale) {
  const file = join(elements, 'xliff', `${locale}.xlf`);
  return existsSync(file) ? readCatalogue(readFileSync(file, 'utf8')) : new Map();
}

/** @returns {Promise<Map<string, string>>} What should be on disk, by path in the package. */
async function wantedFiles() {
  const made = await modules(localizer, after);
  const catalogue = (locale) =>
    writeCatalogue(locale, noteFor(after.get(locale)), after.get(locale));
  return new Map([
    ...locales.map((locale) => [`xliff/${locale}.xlf`, catalogue(locale)]),
    ...[...made].map(([path, text]) => [`src/locales/${path}`, text]),
  ]);
}

function noteFor(units) {
  const isDraft = units.some(({ state }) => state !== 'signed-off');
  return `${isDraft ? `${draftNote} ` : ''}How to: docs/guides/translate.md`;
}

function losses() {
  return locales.flatMap((locale) =>
    lost(texts, before.get(locale)).map(
      ({ source, target }) => `${locale}: “${textOf(source)}” → “${textOf(target)}”`,
    ),
  );
}

function stop() {
  console.error('These translations belong to texts that were changed or are gone:\n');
  for (const loss of losses()) console.error(loss);
  console.error('\nNothing was written. To let them go: npm run locales -- --drop');
  process.exitCode = 1;
}

function write() {
  for (const loss of losses()) console.log(`dropped ${loss}`);
  writeFiles(elements, files);
  const { complaints, warnings } = findings();
  for (const each of [...complaints, ...warnings]) console.error(each);
  console.log(`${texts.length} texts in ${locales.length} languages, ${complaints.length} to mend`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

function check() {
  const { complaints, warnings } = findings();
  complaints.push(...differences(elements, files));
  for (const warning of warnings) console.warn(`warning: ${warning}`);
  for (const complaint of complaints) console.error(complaint);
  const failed = complaints.length;
  const checks = texts.length * locales.length + files.size;
  console.log(inWords({ ...nothing, passed: Math.max(0, checks - failed), failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

/** What is wrong with the translations, and what is not translated at all. */
function findings() {
  return {
    complaints: [
      ...eachUnit((locale, unit) => fault(locale, unit)),
      ...sources().flatMap(([file, text]) => literals(file, text)),
    ],
    warnings: eachUnit((_, unit) => (isCopied(unit) ? 'is still English' : undefined)),
  };
}

/** One sentence for each text, however many languages it is true of. */
function eachUnit(say) {
  const sayings = new Map();
  for (const [locale, units] of after) {
    for (const unit of units) {
      const said = say(locale, unit);
      const sentence = said && `“${textOf(unit.source)}” ${said}`;
      if (sentence) sayings.set(sentence, [...(sayings.get(sentence) ?? []), locale]);
    }
  }
  return [...sayings].map(([sentence, where]) => `${where.join(', ')}: ${sentence}`);
}

/** What ships, but for the translations themselves. */
function sources() {
  return readdirSync(join(elements, 'src'), { recursive: true })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter(
      (file) => /\.ts$/.test(file) && !/\.(test|examples)\.ts$|\/(testing|locales)\//.test(file),
    )
    .map((file) => [`packages/elements/${file}`, readFileSync(join(elements, file), 'utf8')]);
}
