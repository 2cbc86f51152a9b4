/**
 * Runs in a page: shows every station with one text in all its places, and tells what came of it.
 * Each text has another turn, and so another page of each element. Roots are open there, and `stations` is what there is to show.
 */
export async function shown({ text, turn, ours, links }) {
  const complaints = [];
  const seen = new Set();
  // What is merely wrong is tried with every fourth text: there are ten times as many ways to be so.
  const isDue = ({ property }, i) => property || (turn + i) % 4 === 0;
  const made = globalThis.stations.filter(isDue).map(make).filter(Boolean);
  document.querySelector('main').replaceChildren(...made.map(({ element }) => element));
  await drawn();
  for (const each of made) act(each);
  await drawn();
  for (const each of made) look(each);
  return { complaints: [...new Set(complaints)], seen: [...seen] };

  function make({ tag, property, definition, paths, settings }) {
    const { given, attributes, content, act, mayRefuse } =
      settings[Math.floor(turn / (property ? 1 : 4)) % settings.length];
    const element = document.createElement(tag);
    if (tag === 'cairn-term') element.textContent = text;
    try {
      if (property) element[property] = laced(definition, paths);
      Object.assign(element, filled(given ?? {}));
      for (const [name, value] of Object.entries(attributes ?? {})) {
        element.setAttribute(name, filled(value));
      }
      if (content) element.append(json(content));
    } catch (error) {
      if (!mayRefuse) complaints.push(`${tag} throws ${error.message}`);
      if (!(error instanceof Error)) complaints.push(`${tag} throws what is no error`);
      return undefined;
    }
    const what = JSON.stringify({ ...given, ...attributes }).slice(0, 120);
    return { element, tag, what, act: act ?? {}, mayRefuse };
  }

  async function drawn() {
    for (const each of made) await updated(each);
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const each of made) await updated(each);
  }

  async function updated({ element, tag, what }) {
    await element.updateComplete.catch((error) => {
      complaints.push(`${tag} cannot be drawn with ${what}: ${error.message}`);
    });
  }

  /** What a person and a server do. */
  function act({ element, act: { type, press, answer } }) {
    const root = element.shadowRoot;
    if (type) {
      const input = root.querySelector('input');
      input.value = filled(type).slice(0, 40);
      input.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true }));
    }
    if (answer)
      element.addEventListener('cairn-submit', (event) => event.respondWith(reply(answer)));
    if (press) root.querySelector(press)?.click();
  }

  async function reply(kind) {
    switch (kind) {
      case 'rejects':
        throw Object.assign(new Error(text), { code: text });
      case 'refuses':
        return { ok: false, code: text, message: text, id: text };
      case 'fails':
        return new globalThis.Response(text, {
          status: 500,
          headers: { 'content-type': 'text/html' },
        });
      case 'keeps':
        return {
          ok: false,
          kept: {
            ...{ code: text, until: new Date(2026, 1, 1), end: new Promise(() => {}) },
            ...{ drop: () => {}, leave: () => {} },
          },
        };
      default:
        return { ok: true, id: text, receipt: text, message: text };
    }
  }

  function filled(value) {
    if (typeof value === 'string') return value.replaceAll('@text', () => text);
    if (value instanceof Date || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(filled);
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [filled(k), filled(v)]));
  }

  function json(content) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(filled(content).replaceAll('@json', () => JSON.stringify(text).slice(1, -1)));
    return script;
  }

  function laced(definition, paths) {
    const copy = globalThis.structuredClone(definition);
    for (const path of paths) {
      const parent = path.slice(0, -1).reduce((value, name) => value[name], copy);
      parent[path.at(-1)] = text;
    }
    return copy;
  }

  function look({ element, tag, mayRefuse }) {
    const root = element.shadowRoot;
    if (!root) return complaints.push(`${tag} has no root`);
    if (!mayRefuse && root.querySelector('[part="refusal"]')) {
      complaints.push(`${tag} refuses: ${root.textContent.trim().slice(0, 200)}`);
    }
    if (root.textContent.includes(text)) seen.add(tag);
    lookInto(tag, root);
  }

  function lookInto(tag, root) {
    for (const node of root.querySelectorAll('*')) {
      if (!ours.includes(node.localName)) complaints.push(`${tag} has a <${node.localName}>`);
      for (const { name, value } of node.attributes) {
        if (/^on/i.test(name)) complaints.push(`${tag} has ${name} on a <${node.localName}>`);
        if (name === 'style' && value.includes('hit()'))
          complaints.push(`${tag} has a style of it`);
        const isAddress = /^(xlink:)?(href|src|action|formaction|srcdoc|data)$/.test(name);
        if (isAddress && !new RegExp(links).test(value)) {
          complaints.push(`${tag} leads to ${value}`);
        }
      }
      if (node.shadowRoot) lookInto(tag, node.shadowRoot);
    }
  }
}
