/**
 * Runs in a page: shows every station with one text in all its places, and tells what came of it.
 * Each text has another turn, and so another page of each element. Roots are open there.
 */
export async function shown({ stations, text, turn, ours, links }) {
  const complaints = [];
  const seen = new Set();
  const elements = stations.map(({ tag, property, definition, paths, settings }) => {
    const given = settings[turn % settings.length];
    const element = document.createElement(tag);
    if (tag === 'cairn-term') element.textContent = text;
    return Object.assign(element, { [property]: laced(definition, paths), ...given });
  });
  document.querySelector('main').replaceChildren(...elements);
  for (const element of elements) await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 5));
  for (const element of elements) await element.updateComplete;
  for (const element of elements) look(element.localName, element.shadowRoot);
  return { complaints: [...new Set(complaints)], seen: [...seen] };

  function laced(definition, paths) {
    const copy = globalThis.structuredClone(definition);
    for (const path of paths) {
      const parent = path.slice(0, -1).reduce((value, name) => value[name], copy);
      parent[path.at(-1)] = text;
    }
    return copy;
  }

  function look(tag, root) {
    if (!root) return complaints.push(`${tag} has no root`);
    if (root.querySelector('[part="refusal"]')) {
      complaints.push(`${tag} refuses: ${root.textContent.trim().slice(0, 200)}`);
    }
    if (root.textContent.includes(text)) seen.add(tag);
    for (const node of root.querySelectorAll('*')) {
      if (!ours.includes(node.localName)) complaints.push(`${tag} has a <${node.localName}>`);
      for (const { name, value } of node.attributes) {
        if (/^on/i.test(name)) complaints.push(`${tag} has ${name} on a <${node.localName}>`);
        const isAddress = /^(xlink:)?(href|src|action|formaction|srcdoc|data)$/.test(name);
        if (isAddress && !new RegExp(links).test(value)) {
          complaints.push(`${tag} leads to ${value}`);
        }
      }
      if (node.shadowRoot) look(tag, node.shadowRoot);
    }
  }
}
