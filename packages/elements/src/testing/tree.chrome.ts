import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Something that the browser tells screen readers about. States that it has not are absent; names of
 * roles and states are those of Chromium, which are those of ARIA with few exceptions.
 */
export interface Told {
  /** How many others it is in. What follows it with a greater depth is in it. */
  readonly depth: number;
  readonly role: string;
  /** What it is called; empty if it is not. */
  readonly name: string;
  readonly description: string;
  readonly value?: string | number;
  readonly focused?: boolean;
  readonly checked?: 'true' | 'false' | 'mixed';
  readonly level?: number;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly invalid?: string;
  readonly pressed?: string;
  readonly selected?: boolean;
  readonly live?: string;
  readonly busy?: boolean;
}

/** What the browser tells about the page, in reading order. Only in Chromium. */
export function tree(): Promise<readonly Told[]> {
  return executeServerCommand('accessibility-tree');
}

/** What is in something of a tree. */
export function within(nodes: readonly Told[], outer: Told): readonly Told[] {
  const start = nodes.indexOf(outer) + 1;
  const after = nodes.slice(start);
  const end = after.findIndex(({ depth }) => depth <= outer.depth);
  return end < 0 ? after : after.slice(0, end);
}

/** All the text in something of a tree. */
export function textIn(nodes: readonly Told[], outer: Told): string {
  return within(nodes, outer)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
