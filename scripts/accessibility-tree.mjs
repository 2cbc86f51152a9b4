/**
 * A command for browser tests that reads the browser's own accessibility tree: what it would tell a
 * screen reader about the page, closed shadow roots and all.
 *
 *     const nodes = await executeServerCommand('accessibility-tree');
 *
 * Returns what is not passed over, in reading order; `depth` tells what is inside what. Chromium
 * only. See `packages/elements/src/testing/tree.chrome.ts`.
 */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const devtools = await session.browser.getPage(session.id).createCDPSession();
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      await devtools.detach();
      return inOrder(nodes);
    },
  };
}

function inOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  function visit(node, depth) {
    if (!node.ignored) list.push(simplified(node, depth));
    const inside = node.ignored ? depth : depth + 1;
    for (const id of node.childIds ?? []) {
      if (byId.has(id)) visit(byId.get(id), inside);
    }
  }
  visit(nodes[0], 0);
  return list;
}

function simplified({ role, name, description, value, properties = [] }, depth) {
  const states = properties.map((property) => [property.name, property.value.value]);
  return {
    depth,
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    ...(value ? { value: value.value } : {}),
    ...Object.fromEntries(states.filter(([state]) => told.includes(state))),
  };
}

const told = [
  ...['focused', 'checked', 'level', 'expanded', 'disabled', 'required', 'readonly'],
  ...['invalid', 'live', 'busy', 'pressed', 'selected'],
];
