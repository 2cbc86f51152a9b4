import { choices } from './read.mjs';

/** @typedef {import('./read.mjs').Described} Described */

/**
 * Custom data for Visual Studio Code and its relatives: `html.customData`.
 *
 * @param {Described[]} elements
 * @see https://github.com/microsoft/vscode-custom-data
 */
export function vscodeHtml(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
        ...values(attribute),
      })),
    })),
  };
}

/** The same for style sheets: `css.customData`. */
export function vscodeCss(elements) {
  return { version: 1.1, properties: tokens(elements).map(described) };
}

/**
 * Web Types, which JetBrains' editors read by themselves from a package.
 *
 * @param {Described[]} elements
 * @param {{ name: string, version: string }} package_
 * @see https://github.com/JetBrains/web-types
 */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            ...described(attribute),
            value: { type: attribute.type?.text ?? 'string' },
            ...(attribute.default && { default: attribute.default }),
          })),
          slots: element.slots.map(described),
          css: { parts: element.parts.map(described) },
          js: {
            properties: element.properties.map((property) => ({
              ...described(property),
              type: property.type?.text ?? 'unknown',
            })),
            events: element.events.map(described),
          },
        })),
      },
      css: { properties: tokens(elements).map(described) },
    },
  };
}

/** Of all elements, each once. */
function tokens(elements) {
  const named = new Map(
    elements.flatMap((each) => each.tokens.map((token) => [token.name, token])),
  );
  return [...named.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function described({ name, description }) {
  return { name, ...(description && { description }) };
}

function values(attribute) {
  const words = choices(attribute);
  return words.length > 0 ? { values: words.map((name) => ({ name })) } : {};
}
