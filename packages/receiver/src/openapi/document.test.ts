import { expect } from 'chai';

import { document } from '../testing/described.js';

type Json = Record<string, unknown>;
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; required: boolean }[];
  readonly responses: Record<string, { readonly description: string }>;
  readonly security: readonly Json[];
}

const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method,
    operation: operation as unknown as Operation,
  })),
);

describe('the OpenAPI document', () => {
  it('is one of version 3.1, with a title, a version and a licence', () => {
    const { openapi, info } = document as unknown as { openapi: string; info: Json };
    expect(openapi).to.match(/^3\.1\.\d+$/);
    expect(info).to.include.all.keys('title', 'version', 'license');
  });

  it('refers to nothing that is not there', () => {
    const refs = [...everyRef(document)];
    expect(refs).not.to.have.length(0);
    for (const ref of refs) expect(resolved(ref), ref).to.be.an('object');
  });

  it('describes each operation under a name of its own, with what it answers', () => {
    const ids = entries.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { path, operation } of entries) {
      expect(operation.summary, path).to.match(/^[A-Z].*\.$/);
      for (const [status, { description }] of Object.entries(operation.responses)) {
        expect(status).to.match(/^[2345]\d\d$/);
        expect(description, `${path} ${status}`).to.match(/\.$/);
      }
    }
  });

  it('names every parameter of a path, and no other as one', () => {
    for (const { path, operation } of entries) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = operation.parameters.filter((each) => each.in === 'path');
      expect(inPath.map(({ name }) => name)).to.deep.equal(named);
      expect(inPath.every(({ required }) => required)).to.equal(true);
    }
  });

  it('says of everything but sending, health and itself that it needs a token', () => {
    const open = entries.filter(({ operation }) => operation.security.length === 0);
    expect(open.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      ...['post /submissions', 'get /health', 'get /health/live', 'get /openapi.json'],
    ]);
  });
});

function* everyRef(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (name === '$ref' && typeof each === 'string') yield each;
    else yield* everyRef(each);
  }
}

function resolved(ref: string): unknown {
  const [, ...steps] = ref.split('/');
  return steps.reduce<unknown>((at, step) => (at as Json | undefined)?.[step], document);
}
