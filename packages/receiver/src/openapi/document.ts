import { CairnError } from '@cairnkit/engine/errors.js';
import type { FastifyInstance } from 'fastify';

import { operations, type Operation, type Reply } from './operations.js';
import { shapes, type Shape } from './shapes.js';

/** An OpenAPI document, as JSON. */
export type Document = Readonly<Record<string, unknown>>;

/**
 * Adds `GET /openapi.json`: what the routes that are added after this take and answer.
 *
 * @throws {CairnError} When it is asked for, if a route is not described, or a described one is not
 *   there.
 */
export function describeItself(app: FastifyInstance): void {
  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' || method === 'POST') routes.push(`${method} ${url}`);
  });
  let document: Document | undefined;
  app.get('/openapi.json', async () => {
    document ??= openApi(routes);
    return document;
  });
}

function openApi(routes: readonly string[]): Document {
  const described = Object.keys(operations);
  const missing = routes.filter((route) => !described.includes(route));
  const surplus = described.filter((route) => !routes.includes(route));
  if (missing.length > 0) throw new CairnError(`not described: ${missing.join(', ')}`);
  if (surplus.length > 0) throw new CairnError(`described, and not there: ${surplus.join(', ')}`);

  return {
    openapi: '3.1.0',
    info: {
      title: 'Cairn receiver',
      version: '0.1.0',
      summary: 'Takes in what pages of Cairn send, and shows it to practitioners.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: pathsOf(operations),
    components: {
      schemas: shapes,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Of a practitioner, from `token create`; or `CAIRN_READ_TOKEN`.',
        },
      },
    },
  };
}

function pathsOf(all: typeof operations): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [route, operation] of Object.entries(all)) {
    const [method = '', url = ''] = route.split(' ');
    const path = url.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[method.toLowerCase()] = operationObject(operation);
  }
  return paths;
}

function operationObject(operation: Operation): Record<string, unknown> {
  const { id, summary, description, needs, body } = operation;
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    parameters: [
      ...parametersOf('path', operation.path),
      ...parametersOf('query', operation.query),
      ...parametersOf('header', operation.headers),
    ],
    ...(body && { requestBody: { required: true, content: json(body) } }),
    responses: responsesOf(operation),
    // The empty one: on this machine, while there is no token.
    security: needs === 'reading' ? [{ token: [] }, {}] : [],
  };
}

function parametersOf(
  place: 'path' | 'query' | 'header',
  shapesByName: Readonly<Record<string, Shape>> = {},
): Record<string, unknown>[] {
  return Object.entries(shapesByName).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path',
    ...(description !== undefined && { description }),
    schema,
  }));
}

const always = {
  429: 'There were too many requests; `Retry-After` says when to try again.',
  500: 'Something went wrong here; it is safe to send the same again.',
  503: 'The database is away; it is safe to send the same again.',
};

const whereRead = {
  401: 'The token is missing, wrong, revoked or out of date.',
  403: 'This token does not open that, or another host name was asked.',
};

const whereNamed = {
  400: 'The address cannot be read.',
  414: 'The address is too long.',
};

function responsesOf({ replies, needs, path }: Operation): Record<string, unknown> {
  const usual = Object.entries({
    ...(path && whereNamed),
    ...(needs === 'reading' && whereRead),
    ...always,
  }).map(([status, means]): [string, Reply] => [status, { means }]);
  const all: Record<string, Reply> = { ...Object.fromEntries(usual), ...replies };
  return Object.fromEntries(
    Object.entries(all).map(([status, { means, shape = 'Refusal', type }]) => [
      status,
      { description: means, content: json([shape].flat(), type) },
    ]),
  );
}

function json(names: readonly string[], type = 'application/json'): Record<string, unknown> {
  const refs = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return { [type]: { schema: refs.length === 1 ? refs[0] : { oneOf: refs } } };
}
