/**
 * Fails when a file has no licence, or a licence no text: reads `REUSE.toml`, `LICENSES/` and the
 * licences that measures name. Covers what we use of the REUSE specification, no more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { inWords, nothing } from './counts.mjs';
import { root } from './root.mjs';

const measures = ['packages/instruments/src', 'packages/instruments-nc/src'];

const annotations = readAnnotations(readFileSync(join(root, 'REUSE.toml'), 'utf8'));
const texts = readdirSync(join(root, 'LICENSES')).map((file) => basename(file, '.txt'));
const complaints = [
  ...annotations.flatMap(isComplete),
  ...coversEverything(),
  ...measuresAgree(),
  ...everyLicenceHasItsText(),
];

for (const complaint of complaints) console.error(complaint);
const failed = complaints.length;
console.log(inWords({ ...nothing, passed: failed > 0 ? 0 : 1, failed }));
process.exitCode = failed > 0 ? 1 : 0;

/** The tables of `REUSE.toml`; a value is a string or a list of strings. */
function readAnnotations(text) {
  const code = text.replace(/^\s*#.*$/gm, '');
  return code
    .split('[[annotations]]')
    .slice(1)
    .map((table) => {
      const entries = table.matchAll(/^([\w-]+)\s*=\s*("[^"]*"|\[[^\]]*\])/gm);
      return Object.fromEntries([...entries].map(([, key, value]) => [key, strings(value)]));
    });
}

function strings(value) {
  return [...value.matchAll(/"([^"]*)"/g)].map(([, string]) => string);
}

function isComplete(annotation, number) {
  const keys = ['path', 'SPDX-FileCopyrightText', 'SPDX-License-Identifier'];
  return keys
    .filter((key) => !annotation[key]?.length)
    .map((key) => `REUSE.toml: annotation ${number + 1} has no ${key}`);
}

/** One annotation for everything makes sure that no file is forgotten. */
function coversEverything() {
  return annotations[0]?.path?.includes('**') ? [] : ['REUSE.toml: start with path = "**"'];
}

/** A measure states its licence to those who use it; its file must state the same. */
function measuresAgree() {
  return measures
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const named = [...text.matchAll(/\bspdx: '([^']+)'/g)].flatMap(([, id]) => licences(id));
      return named
        .filter((id) => !licencesOf(file).includes(id))
        .map((id) => `${file}: names ${id}, which REUSE.toml does not give it`);
    });
}

function everyLicenceHasItsText() {
  const named = new Set(annotations.flatMap(identifiers));
  return [
    ...[...named].filter((id) => !texts.includes(id)).map((id) => `LICENSES/${id}.txt is missing`),
    ...texts.filter((id) => !named.has(id)).map((id) => `LICENSES/${id}.txt belongs to nothing`),
  ];
}

/** The licences of a file: those of the last annotation that names it, or of the one for all. */
function licencesOf(file) {
  const own = annotations.filter(({ path }) => path?.includes(file)).at(-1);
  return identifiers(own ?? annotations[0] ?? {});
}

function identifiers(annotation) {
  return (annotation['SPDX-License-Identifier'] ?? []).flatMap(licences);
}

/** The licences in an expression such as `MIT AND LicenseRef-PHQ-Screeners`. */
function licences(expression) {
  return expression.split(/[\s()]+/).filter((word) => word && !/^(AND|OR|WITH)$/.test(word));
}
