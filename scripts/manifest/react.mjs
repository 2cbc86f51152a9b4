import { inline } from './read.mjs';

/**
 * A wrapper for React: the module of one element.
 *
 * @param {import('./read.mjs').Described} element
 */
export function reactModule({ tag, name, door, description, properties }) {
  return [
    '// Written by `npm run manifest` from the element. Change that, not this file.',
    `'use client';`,
    '',
    `import { wrap } from './wrap.js';`,
    '',
    `/** ${inline(description)} */`,
    `export const ${name} = wrap(`,
    `  '${tag}',`,
    `  [${properties.map((each) => `'${each.name}'`).join(', ')}],`,
    `  () => import('@cairnkit/elements/${door}.js'),`,
    ');',
    '',
  ].join('\n');
}
