import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { root } from '../root.mjs';

const names = readFileSync(join(root, 'scripts/samples/names.txt'), 'utf8');

/** Modules that are not ours to have. */
const yours = `
declare module '/cairn/*/post-to.js' { export const postTo: (address: string) => () => void; }
declare module '*/locales/cy.js' { export const templates: Record<string, string>; }
`;

/**
 * Compiles scripts that guides show, as a page's author would who has the names that the text speaks
 * of. What a block declares, the blocks after it on the same page may use.
 *
 * @param {import('./blocks.mjs').Block[]} blocks - `js` and `ts`.
 * @param {import('./blocks.mjs').Block[]} all - With those that are run instead.
 * @returns {string[]} What is wrong, and where.
 */
export function typeFaults(blocks, all) {
  const folder = join(root, 'dist/samples');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = new Map(
    blocks.map((block, i) => {
      const file = join(folder, `${block.at.replaceAll(/\W+/g, '-')}-${i}.${block.lang}`);
      const before = all.slice(0, all.indexOf(block)).filter((each) => each.file === block.file);
      const known = remembered(block, before);
      writeFileSync(file, `${known}${asModule(block)}\nexport {};\n`);
      return [file, { ...block, from: known.length }];
    }),
  );
  writeFileSync(join(folder, 'names.d.ts'), names);
  writeFileSync(join(folder, 'yours.d.ts'), yours);
  const given = [join(folder, 'names.d.ts'), join(folder, 'yours.d.ts')];
  const program = ts.createProgram([...files.keys(), ...given], options());
  return [...files].flatMap(([file, { at, from }]) => {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found
      .filter(({ start }) => start >= from) // the rest is another block's
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
      .filter((message) => !/^Type 'string' is not assignable to type '"/.test(message)) // in JavaScript, no literal stays one
      .map((message) => `${at}: ${message}`);
  });
}

function options() {
  const path = join(root, 'scripts/tsconfig.tests.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'scripts'));
  return { ...options, allowJs: true, checkJs: true, strict: false, types: ['node'] };
}

/** A part of a definition is checked as a part of what it belongs to. */
function asModule({ text, of }) {
  const code = whole(text);
  if (!of) return code;
  const value = code.trim().replace(/,$/, '');
  const literal = value.startsWith('{') ? value : `{ ${value} }`;
  return `const part: Partial<import('./names.js').${of}> = ${literal};`;
}

/** “And so on” is no code. */
export const whole = (code) => code.replaceAll(/,\s*…/g, '');

/** Imports and constants of earlier blocks of the page, where this one leans on them. */
function remembered({ text }, before) {
  const lines = before.flatMap((block) => block.text.match(statements) ?? []).map(whole);
  let all = text;
  for (const line of lines.toReversed()) {
    const isKnown = namesIn(line).some((name) => declares(name).test(all));
    if (!isKnown && namesIn(line).some((name) => uses(name).test(all))) all = `${line}\n${all}`;
  }
  return all.slice(0, all.length - text.length);
}

const statements = /^(?:import|const) .*?;$/gms;
const uses = (name) => new RegExp(`\\b${name}\\b`);
const declares = (name) => new RegExp(`^(?:import|const)\\b[^=(;]*\\b${name}\\b`, 'm');

/** What a statement declares. */
function namesIn(line) {
  const [head] = line.split(/ = | from /);
  const names = head.replaceAll(/\w+ as /g, '').match(/[\w$]+/g) ?? [];
  return names.filter((name) => name !== 'import' && name !== 'const');
}
