import { DefinitionError } from '../errors.js';
import { parseService } from '../parse-service.js';
import type { Service } from '../service.js';
import { lantern } from './lantern.js';

/** A service to spoil: its own type would not allow it. */
export type Loose = Record<string, unknown> & {
  readonly [list in 'questions' | 'rules' | 'outcomes' | 'offers']: Record<string, unknown>[];
};

/** A service, Lantern unless told otherwise, after a change that its type would not allow. */
export function changed(change: (service: Loose) => unknown, from: Service = lantern): unknown {
  const copy = structuredClone(from) as unknown as Loose;
  change(copy);
  return copy;
}

/** What `parseService` says of it; nothing where it is taken. */
export function issuesOf(source: unknown): readonly string[] {
  try {
    parseService(source);
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
}

/** Puts another condition into a rule that is not about safety. */
export const rule = (when: unknown) => (service: Loose) =>
  Object.assign(service.rules[3]!, { when });
/** Sets what stands at a path such as `rules.4.until`. */
export const set = (path: string, value: unknown) => (service: Loose) => {
  const names = path.split('.');
  let at: Record<string, unknown> = service;
  for (const name of names.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[names.at(-1)!] = value;
};
