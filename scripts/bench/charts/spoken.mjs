/**
 * What a browser tells a screen reader.
 *
 * @typedef {object} Spoken
 * @property {string} role
 * @property {string} text - Name and value; for a row of a table, those of all its cells.
 * @property {boolean} focused
 * @property {boolean} live - It is read out when it changes.
 * @property {number} backendNodeId - What it stands for, as DevTools calls it.
 */

/**
 * The accessibility tree, closed shadow roots and all, parents before their children.
 *
 * @param {import('./chart-page.mjs').ChartPage} chart
 * @returns {Promise<Spoken[]>}
 */
export async function spoken(chart) {
  const { nodes } = await chart.send('Accessibility.getFullAXTree');
  for (const node of nodes.filter(({ role }) => role?.value === 'slider')) {
    node.value = { value: (await valueText(chart, node)) ?? node.value?.value };
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const role = node.role?.value ?? '';
      const live = property(node, 'live') ?? 'off';
      const whole = role === 'row' || live !== 'off';
      return {
        role,
        text: whole ? textInside(node, byId) : ownText(node),
        focused: property(node, 'focused') === true,
        live: live !== 'off',
        backendNodeId: node.backendDOMNodeId,
      };
    });
}

/** Screen readers say these words instead of the number, which is all that DevTools tells. */
async function valueText(chart, { backendDOMNodeId }) {
  const { node } = await chart.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const { attributes = [] } = node; // names and values in turn
  const at = attributes.indexOf('aria-valuetext');
  return at === -1 ? undefined : attributes[at + 1];
}

/** As if somebody had pressed it. */
export async function activate(chart, { backendNodeId }) {
  const { object } = await chart.send('DOM.resolveNode', { backendNodeId });
  const press = { functionDeclaration: 'function () { this.click(); }' };
  await chart.send('Runtime.callFunctionOn', { objectId: object.objectId, ...press });
}

function textInside(node, byId) {
  const own = node.ignored ? '' : ownText(node);
  if (own !== '') return own;
  const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  return children
    .map((child) => textInside(child, byId))
    .filter((text) => text !== '')
    .join(' ');
}

function ownText({ name, value, description }) {
  return [name?.value, value?.value, description?.value]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function property({ properties = [] }, wanted) {
  return properties.find(({ name }) => name === wanted)?.value.value;
}
