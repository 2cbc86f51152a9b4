import type { Battery } from './battery.js';
import type { Contacts } from './contacts.js';
import type { Content } from './content.js';
import type { Glossary } from './glossary.js';
import type { Measure } from './measure.js';
import type { Norms } from './norms.js';
import type { Referral } from './referral.js';
import type { Schools } from './schools.js';
import type { Service } from './service.js';

/** What can be found by its id. */
export interface Definitions {
  readonly measure: Measure;
  /** By the id of the measure that it words. */
  readonly content: Content;
  /** By the id of the measure that they are of. */
  readonly norms: Norms;
  readonly battery: Battery;
  /** Those that a host adds to the national ones. */
  readonly contacts: Contacts;
  readonly service: Service;
  readonly referral: Referral;
  readonly glossary: Glossary;
  readonly schools: Schools;
}

export type Kind = keyof Definitions;

type Listener = () => void;

/**
 * Fetches definitions when they are first looked for.
 *
 * @returns A promise while it is on its way, settled once it is registered or cannot be had; or
 *   `undefined` for what this supplier does not have. It is asked again at every look.
 */
export type Supplier = (kind: Kind, id: string) => Promise<unknown> | undefined;

interface Shelf {
  readonly definitions: Map<string, Definitions[Kind]>;
  readonly listeners: Set<Listener>;
  /** Set by `supply` alone: pages that register all they need load nothing of it. */
  ask?: (kind: Kind, id: string) => void;
  settled?: () => Promise<void>;
}

/**
 * One shelf per page, however many copies of this module it has loaded: two bundles must find
 * each other's measures.
 */
function shelf(): Shelf {
  const key = Symbol.for('cairn.catalogue');
  const page = globalThis as unknown as Record<symbol, Shelf | undefined>;
  return (page[key] ??= { definitions: new Map(), listeners: new Set() });
}

/**
 * Makes a definition known under its kind and id; wording and norms, under their measure's id. A later one with the same id takes its place.
 *
 * @param definition - Checked already: from `@cairnkit/instruments`, or from a `parse…` function.
 */
export function register(definition: Definitions[Kind]): void {
  const { definitions, listeners } = shelf();
  const id = 'measure' in definition ? definition.measure : definition.id;
  const name = `${definition.kind}/${id}`;
  if (definitions.get(name) === definition) return;
  definitions.set(name, definition);
  for (const listener of [...listeners]) listener();
}

/**
 * The definition of that kind and id, or `undefined` when nobody has registered it yet. Then those
 * who supply definitions are asked for it.
 */
export function find<K extends Kind>(kind: K, id: string): Definitions[K] | undefined {
  const { definitions, ask } = shelf();
  const found = definitions.get(`${kind}/${id}`) as Definitions[K] | undefined;
  if (!found) ask?.(kind, id);
  return found;
}

/** Every definition of that kind, in the order in which their ids were first registered. */
export function registered<K extends Kind>(kind: K): readonly Definitions[K][] {
  const all = [...shelf().definitions.values()];
  return all.filter((each): each is Definitions[K] => each.kind === kind);
}

/**
 * Calls a listener whenever a definition is registered.
 *
 * @returns A function that ends it.
 */
export function watch(listener: Listener): () => void {
  const { listeners } = shelf();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Has definitions fetched when they are first looked for, so that a page loads those it names and
 * no others. Suppliers stay for as long as the page does.
 */
export function supply(supplier: Supplier): void {
  const { ask, settled } = shelf();
  const coming = new Set<Promise<unknown>>();
  shelf().ask = (kind, id) => {
    ask?.(kind, id);
    const fetched = supplier(kind, id);
    if (fetched) coming.add(fetched.catch(() => {})); // what cannot be had is simply not there
  };
  shelf().settled = async () => {
    await settled?.();
    for (const each of coming) {
      await each;
      coming.delete(each);
    }
  };
}

/** Waits until nothing that was asked for is on its way any more. */
export async function supplied(): Promise<void> {
  await shelf().settled?.();
}
