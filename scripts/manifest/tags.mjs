import { inline } from './read.mjs';

const note = '// Written by `npm run manifest` from the elements. Change those, not this file.';

/**
 * The type of a tag, which frameworks read: its class, what may be set, and what it fires.
 *
 * @param {import('./read.mjs').Described} element
 */
export function tagModule({ name, door, description, properties, attributes, events }) {
  const imports = new Map([[`../${door}/${door}.js`, new Set([name])]]);
  for (const { from, type } of events) {
    const path = from.replace(/^\./, '..');
    imports.set(path, (imports.get(path) ?? new Set()).add(type.text));
  }
  const spelt = attributes.map((each) => `'${each.name}': '${each.fieldName}';`);
  return [
    note,
    ...[...imports].map(imported),
    `/** ${inline(description)} */`,
    `export interface ${name}Tag {`,
    `  element: ${name};`,
    `  properties: ${properties.map((each) => `'${each.name}'`).join(' | ')};`,
    '  /** Each attribute, and the property that it sets. */',
    `  attributes: ${members(spelt)};`,
    `  events: ${members(events.map((each) => `'${each.name}': ${each.type.text};`))};`,
    '}',
  ].join('\n');
}

/**
 * All tags in one type.
 *
 * @param {import('./read.mjs').Described[]} elements
 */
export function tagsModule(elements) {
  return [
    note,
    ...elements.map(({ door, name }) => imported([`./tags/${door}.js`, new Set([`${name}Tag`])])),
    '/** Each tag: its class, which properties may be set, under which attributes, and its events. */',
    'export interface CairnTags {',
    ...elements.map(({ tag, name }) => `'${tag}': ${name}Tag;`),
    '}',
  ].join('\n');
}

function members(lines) {
  return lines.length > 0 ? `{${lines.join(' ')}}` : 'Record<never, never>';
}

function imported([from, names]) {
  return `import type { ${[...names].sort().join(', ')} } from '${from}';`;
}
