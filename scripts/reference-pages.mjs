import { bullets, table } from './markdown.mjs';

/** @typedef {import('./manifest/read.mjs').Described} Described */

const note =
  '<!-- Written by npm run reference from the comments in the code. Change those, not this page. -->';

/**
 * The page of an element: all that a host can set, hear, fill and style.
 *
 * @param {Described} element
 * @returns {string} Markdown.
 */
export function elementPage(element) {
  const { tag, name, door, description, properties, readable, methods } = element;
  const spelt = new Map(element.attributes.map((each) => [each.fieldName, each.name]));
  return page([
    note,
    `# \`<${tag}>\``,
    description,
    `\`import '@cairnkit/elements/${door}.js';\` defines it; its class is \`${name}\`.`,
    ...section(
      'Properties and attributes',
      ['Property', 'Attribute', 'Type', 'Unless set', ''],
      [
        ...properties.map((each) => [
          code(each.name),
          spelt.has(each.name) ? code(spelt.get(each.name)) : '–',
          code(each.type?.text ?? 'unknown'),
          each.default ? code(each.default) : '',
          line(each.description),
        ]),
        ...readable.map((each) => [
          code(each.name),
          '–',
          code(each.type?.text ?? 'unknown'),
          'read only',
          line(each.description),
        ]),
      ],
    ),
    ...section(
      'Methods',
      ['Method', ''],
      rows(methods, (each) => `${each.name}()`),
    ),
    ...section(
      'Events',
      ['Event', 'Class', ''],
      element.events.map((each) => [code(each.name), code(each.type.text), line(each.description)]),
    ),
    ...section(
      'Slots',
      ['Slot', ''],
      rows(element.slots, (each) => each.name || '(no name)'),
    ),
    ...section('Parts', ['`::part()`', ''], rows(element.parts)),
    ...section(
      'Tokens',
      ['Custom property', 'Unless set', ''],
      element.tokens.map((each) => [
        code(each.name),
        each.default ? code(each.default) : '',
        line(each.description),
      ]),
    ),
  ]);
}

/**
 * The page of a package's doors: what each exports.
 *
 * @param {string} name - `@cairnkit/engine`.
 * @param {string} about
 * @param {{ door: string, exports: { name: string, kind: string, type: string, about: string }[] }[]} doors
 */
export function doorsPage(name, about, doors) {
  return page([
    note,
    `# \`${name}\``,
    about,
    ...doors.flatMap(({ door, exports }) => [
      `## \`${name}/${door}.js\``,
      bullets(
        exports.map(({ name: each, type, about: text }) =>
          [`**\`${each}\`**`, type && code(type), line(text)].filter(Boolean).join(' – '),
        ),
      ),
    ]),
  ]);
}

/**
 * The list of all pages.
 *
 * @param {Described[]} elements
 * @param {readonly [file: string, name: string][]} packages
 */
export function contentsPage(elements, packages) {
  return page([
    note,
    '# Reference',
    'What the code says of itself. The [guides](../guides) say what to do with it.',
    '## Elements',
    bullets(
      elements.map(
        ({ tag, description }) => `[\`<${tag}>\`](${tag}.md): ${firstSentence(description)}`,
      ),
    ),
    '## Modules',
    bullets(packages.map(([file, name]) => `[\`${name}\`](${file})`)),
    'For servers: [the receiver’s routes](../../packages/receiver/openapi.json), as OpenAPI. For ' +
      'definitions: [JSON Schemas](../../packages/engine/schema). [Measures](../measures) and ' +
      '[services](../services) have pages of their own.',
  ]);
}

function section(title, head, lines) {
  return lines.length > 0 ? [`## ${title}`, table(head, lines)] : [];
}

function rows(members, name = (each) => each.name) {
  return members.map((each) => [code(name(each)), line(each.description)]);
}

const page = (parts) => `${parts.filter(Boolean).join('\n\n')}\n`;

/** In a cell of a table, a bar would end it. */
const code = (text) => `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;

const line = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const firstSentence = (text) =>
  line(text)
    .replace(/^(.*?[.:])\s.*$/, '$1')
    .replace(/:$/, '.');
