import { DefinitionError } from '@cairnkit/engine/errors.js';

import { lives } from './lives.mjs';
import { seeds } from './seeds.mjs';

/** No case may take longer, in milliseconds of this process: what else the machine does is not in it. */
const most = 2000;

/** A message may quote a text as long as a definition may have one; a path is cut sooner. */
const longestMessage = 2200;
const longestPath = 501;

/**
 * Parses something, lives with what comes of it, and tells everything that should not have been.
 *
 * @param {keyof typeof seeds} kind
 * @param {unknown} source
 * @param {ReturnType<import('./random.mjs').randomFrom>} random
 * @returns {{ complaints: string[], isTaken: boolean }}
 */
export function judge(kind, source, random) {
  const complaints = [];
  const began = process.cpuUsage();
  let definition;
  try {
    definition = seeds[kind].parse(source);
  } catch (error) {
    complaints.push(...aboutError(error));
  }
  try {
    if (definition) complaints.push(...lives[kind](definition, random));
  } catch (error) {
    complaints.push(`threw in use: ${error?.stack}`);
  }
  const took = process.cpuUsage(began).user / 1000;
  if (took > most) complaints.push(`took ${Math.round(took)} ms`);
  if (Object.keys(Object.prototype).length > 0 || {}.polluted !== undefined) {
    complaints.push('polluted every object');
  }
  return { complaints, isTaken: definition !== undefined };
}

function aboutError(error) {
  if (!(error instanceof DefinitionError)) return [`threw ${error?.stack ?? String(error)}`];
  if (error.issues.length === 0) return ['threw without an issue'];
  const bad = error.issues.find(
    ({ path, message }) =>
      typeof path !== 'string' || path.length > longestPath || !isSentence(message),
  );
  if (!bad) return [];
  const { path, message } = bad;
  return [`says ${message.length} characters at ${path.length}: ${message.slice(0, 80)}`];
}

const isSentence = (message) =>
  typeof message === 'string' && /\S/.test(message) && message.length <= longestMessage;
