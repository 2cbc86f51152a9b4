import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { result } from '@cairnkit/engine/result.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';

import { root } from '../../root.mjs';
import { median } from '../rounds.mjs';
import { byId, rowsOf } from '../rows.mjs';

const rounds = 3;
const typescript = ['--conditions=source', '--import', 'tsx'];
const tellTime = ['--import', './scripts/bench/tell-time.mjs'];

/**
 * Times `cairn score rcads-47` on JSON Lines, and programs that only read and write JSON, each as a
 * child of its own, in turn. Starting it is part of it.
 *
 * @param {number} count - Rows.
 * @returns {import('../rounds.mjs').Timing[]}
 */
export function timedInShell(count) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const file = join(folder, 'rows.jsonl');
  const rows = rowsOf(rcads47, count, 0.02);
  writeFileSync(file, rows.map((row, i) => `${line(row, i)}\n`).join(''));
  const typical = JSON.stringify(result(rcads47, byId(rcads47, rows[0])));

  const programs = {
    'cairn score rcads-47': ['packages/cli/src/main.ts', 'score', 'rcads-47', file],
    'JSON only, writing as much': ['scripts/bench/scores/json-only.mjs', file, typical],
    'JSON only, writing the row': ['scripts/bench/scores/json-only.mjs', file],
  };
  try {
    const names = Object.keys(programs);
    const seconds = names.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      names.forEach((name, i) => seconds[i].push(processorTime(programs[name])));
    }
    return names.map((name, i) => ({
      name,
      ratio: median(seconds[0]) / median(seconds[i]),
      rowsPerSecond: Math.round(count / median(seconds[i])),
      spread: [
        Math.round(count / Math.max(...seconds[i])),
        Math.round(count / Math.min(...seconds[i])),
      ],
      bytesPerRow: null,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A row as a service may have it: a name, and answers in the order of the form. */
function line(row, i) {
  return JSON.stringify({ id: `r${i}`, answers: row }); // `NaN` becomes `null` in JSON
}

/** Of a whole child, in seconds. */
function processorTime(program) {
  const { status, stderr } = spawnSync(process.execPath, [...typescript, ...tellTime, ...program], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program.join(' ')} failed:\n${stderr}`);
  const { user, system } = JSON.parse(stderr.trim().split('\n').at(-1));
  return (user + system) / 1e6;
}
