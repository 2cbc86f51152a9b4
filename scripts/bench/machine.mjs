import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

import { browserFlags, findBrowser } from '../browser.mjs';

/**
 * What something was measured on: numbers mean little without it.
 *
 * @typedef {object} Machine
 * @property {string} on - The day.
 * @property {string} node
 * @property {string} processor
 * @property {string} load - How busy it was in the minute before: 1 is one core's worth.
 * @property {string} browser
 */

/** @returns {Machine} */
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

/** @param {Machine} machine */
export function machineInWords({ on, node, processor, load, browser }) {
  return `${on}, Node ${node}, ${processor}, load ${load} when it began, ${browser}`;
}
