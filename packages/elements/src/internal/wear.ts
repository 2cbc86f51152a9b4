import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** An element of Lit. */
type Host = HTMLElement & { readonly renderRoot: ParentNode };

const worn = new WeakMap<Host, readonly CSSResult[]>();

/** Adds looks to those that an element has: what is fetched later brings its own. */
export function wear(host: Host, ...looks: readonly CSSResult[]): void {
  const all = new Set([...(worn.get(host) ?? []), ...looks]);
  worn.set(host, [...all]);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...all]);
}
