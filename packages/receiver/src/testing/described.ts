import { readFile } from 'node:fs/promises';

import { Ajv2020 } from 'ajv/dist/2020.js';

/** The document that is handed out with the package. */
export const document = JSON.parse(
  await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'),
) as { readonly paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };

// OpenAPI has words of its own, and formats are for people here.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(document, 'openapi');

const routes = Object.keys(document.paths)
  .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

/**
 * Fails unless a reply is one that the document describes.
 *
 * @param url - What was asked; of a path that is nowhere nothing is described.
 * @throws {Error} Saying what differs.
 */
export function expectDescribed(method: string, url: string, status: number, body: unknown): void {
  const asked = url.replace(/\?.*$/, '');
  const path = routes.find(({ pattern }) => pattern.test(asked))?.path;
  const responses = path && document.paths[path]?.[method.toLowerCase()]?.responses;
  if (!responses) return;
  const place = `${method} ${path} ${status}`;
  const content = (responses[status] as { content?: object } | undefined)?.content ?? {};
  const [type = 'application/json'] = Object.keys(content);
  if (!(status in responses)) throw new Error(`${place} is not described`);
  const steps = ['paths', path, method.toLowerCase(), 'responses', String(status)];
  const pointer = [...steps, 'content', type, 'schema'].map(escaped).join('/');
  const validate = ajv.getSchema(`openapi#/${pointer}`);
  if (!validate) throw new Error(`${place} has no schema`);
  if (!validate(body)) throw new Error(`${place}: ${ajv.errorsText(validate.errors)}`);
}

/** As a JSON pointer in the fragment of an address has it. */
function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
