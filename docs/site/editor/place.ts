import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

import type { Step } from './schema.js';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** Where somebody is writing: the way there, and whether a name or a value is to be written. */
export interface Place {
  readonly role: 'name' | 'value';
  /** To the object whose name it is, or to the value itself. */
  readonly path: readonly Step[];
  /** What is replaced: up to the end of a text, but from behind its first quotation mark. */
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
  /** Names that the object has already, but for the one that is being written. */
  readonly names: readonly string[];
  /** The texts of that object. */
  readonly beside: Readonly<Record<string, string>>;
  /** A name whose value is written already. */
  readonly isWhole: boolean;
}

/** Finds out where the cursor is; `undefined` outside everything. */
export function placeAt(state: EditorState, pos: number): Place | undefined {
  // A long text may not have been read to here yet.
  const tree = ensureSyntaxTree(state, state.doc.length, 500) ?? syntaxTree(state);
  let node: SyntaxNode | null = tree.resolveInner(pos, -1);
  while (node && !containers.includes(node.name)) node = node.parent;
  if (!node) return undefined;

  if (node.name === 'PropertyName') {
    const object = node.parent!.parent!;
    const isWhole = node.nextSibling?.name === ':';
    return {
      ...named(state, object, node),
      from: node.from + 1,
      to: node.to,
      isQuoted: true,
      isWhole,
    };
  }
  if (node.name === 'Object') {
    const open = propertyBefore(node, pos);
    if (!open) return { ...named(state, node), ...here(pos), isWhole: false };
    node = open;
  }
  const isLeaf = node.name !== 'Property' && node.name !== 'Array';
  if (node.name === 'Array') {
    const key = childrenOf(node).filter(({ to }) => to <= pos).length;
    const path = [...pathTo(state, node), { key, beside: {} }];
    return { ...value(path), ...here(pos) };
  }
  const isQuoted = node.name === 'String';
  const whole = { from: node.from + Number(isQuoted), to: node.to, isQuoted };
  return { ...value(pathTo(state, node)), ...(isLeaf ? whole : here(pos)) };
}

const leaves = ['String', 'Number', 'True', 'False', 'Null'];
const containers = ['PropertyName', 'Property', 'Object', 'Array', ...leaves];

const here = (pos: number) => ({ from: pos, to: pos, isQuoted: false });

const value = (path: readonly Step[]) =>
  ({ role: 'value', path, names: [], beside: {}, isWhole: false }) as const;

function named(state: EditorState, object: SyntaxNode, writing?: SyntaxNode) {
  const properties = object
    .getChildren('Property')
    .filter((each) => each.firstChild?.from !== writing?.from);
  return {
    role: 'name',
    path: pathTo(state, object),
    names: properties.map((each) => nameOf(state, each)),
    beside: textsOf(state, object),
  } as const;
}

/** A property just before the cursor whose value has not been written: `"type": |`. */
function propertyBefore(object: SyntaxNode, pos: number): SyntaxNode | undefined {
  const last = object
    .getChildren('Property')
    .filter(({ to }) => to <= pos)
    .at(-1);
  const isOpen = last && !childrenOf(last).some(({ name }) => name !== 'PropertyName');
  return isOpen ? last : undefined;
}

function pathTo(state: EditorState, node: SyntaxNode): readonly Step[] {
  const { parent } = node;
  if (node.name === 'Property') {
    const key = nameOf(state, node);
    const others = Object.entries(textsOf(state, parent!)).filter(([name]) => name !== key);
    return [...pathTo(state, parent!), { key, beside: Object.fromEntries(others) }];
  }
  if (!parent) return [];
  if (parent.name !== 'Array') return pathTo(state, parent);
  const key = childrenOf(parent).findIndex(({ from }) => from === node.from);
  return [...pathTo(state, parent), { key, beside: {} }];
}

function textsOf(state: EditorState, object: SyntaxNode): Readonly<Record<string, string>> {
  const pairs = object.getChildren('Property').flatMap((property) => {
    const text = property.getChild('String');
    return text ? [[nameOf(state, property), unquoted(state, text)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function nameOf(state: EditorState, property: SyntaxNode): string {
  const name = property.getChild('PropertyName');
  return name ? unquoted(state, name) : '';
}

function unquoted(state: EditorState, { from, to }: SyntaxNode): string {
  const text = state.sliceDoc(from, to);
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, ''); // still being written
  }
}

/** What is written in it, without brackets, commas and mistakes. */
function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (containers.includes(child.name)) children.push(child);
  }
  return children;
}
