/**
 * What editors and frameworks are told of an element, from the manifest.
 *
 * @typedef {object} Described
 * @property {string} tag - `cairn-goal-chart`.
 * @property {string} name - Of its class: `CairnGoalChart`.
 * @property {string} door - Its folder and file: `goal-chart`.
 * @property {string} description
 * @property {Member[]} properties - Those that may be set.
 * @property {Member[]} attributes
 * @property {(Member & { from: string })[]} events - Their type is a class in the file `from`.
 * @property {Member[]} slots
 * @property {Member[]} parts
 * @property {Member[]} tokens
 * @property {Member[]} methods
 * @property {Member[]} readable - Properties that can only be read.
 */

/** @typedef {{ name: string, description?: string, type?: { text: string }, default?: string }} Member */

/**
 * @param {object} manifest - What `custom-elements.json` holds.
 * @returns {Described[]} By tag.
 */
export function readManifest({ modules }) {
  const homes = new Map(
    modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ kind }) => kind === 'class').map(({ name }) => [name, path]),
    ),
  );
  return modules
    .flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map((element) => ({ element, path })),
    )
    .map(({ element, path }) => described(element, path, homes))
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

function described(element, path, homes) {
  const { tagName, name, description, members, attributes = [], events = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  return {
    tag: tagName,
    name,
    door: path.split('/').at(-2),
    description: description ?? '',
    properties: fields.filter(({ readonly }) => !readonly),
    readable: fields.filter(({ readonly }) => readonly),
    methods: members.filter(({ kind }) => kind === 'method'),
    attributes,
    events: events.map((event) => ({ ...event, from: home(event, homes) })),
    slots: element.slots ?? [],
    parts: element.cssParts ?? [],
    tokens: element.cssProperties ?? [],
  };
}

/** Where the class of an event is written, as a file beside the doors' folders. */
function home({ name, type }, homes) {
  const path = homes.get(type.text);
  if (!path) throw new Error(`${name}: no class ${type.text} in the manifest`);
  return path.replace(/^dist\//, './');
}

/** On one line, as comments and tool tips want it. */
export const inline = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The words that an attribute takes, where its type is a choice of words. */
export function choices({ type }) {
  const words = (type?.text ?? '').split('|').map((word) => word.trim());
  const named = words.flatMap((word) => /^'([^']+)'$/.exec(word)?.[1] ?? []);
  const isClosed = words.every((word) => /^'|^(undefined|null)$/.test(word));
  return isClosed ? named : [];
}
