import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

import { browserFlags, findBrowser } from '../browser.mjs';

/**
 * What a run was made on: numbers mean little without it.
 *
 * @returns {{ on: string, node: string, processor: string, load: string, browser: string }} The day, and
 *   how busy the machine was in the minute before: 1 is one core's worth.
 */
export function machine() {
  const all = cpus();
  return {
    on: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`,
    load: loadavg()[0].toFixed(1),
    browser: execFileSync(findBrowser(), [...browserFlags, '--version'], { encoding: 'utf8' })
      .replace(/ built on.*/s, '')
      .trim(),
  };
}
