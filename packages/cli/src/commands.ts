import type { Command } from './command.js';

/** Every command by its name, in the order of `cairn --help`. Loaded when called. */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  measures: () => import('./commands/measures.js'),
  score: () => import('./commands/score.js'),
  change: () => import('./commands/change.js'),
  stats: () => import('./commands/stats.js'),
  decide: () => import('./commands/decide.js'),
  paths: () => import('./commands/paths.js'),
  schools: () => import('./commands/schools.js'),
  fhir: () => import('./commands/fhir.js'),
  mhsds: () => import('./commands/mhsds.js'),
  csv: () => import('./commands/csv.js'),
  check: () => import('./commands/check.js'),
  schema: () => import('./commands/schema.js'),
};
