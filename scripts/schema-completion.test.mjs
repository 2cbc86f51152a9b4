import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CompletionContext } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { expect } from 'chai';

import { complete } from '../docs/site/editor/completion.ts';
import { root } from './root.mjs';

const schemaOf = (kind) =>
  JSON.parse(readFileSync(join(root, `packages/engine/schema/${kind}.json`), 'utf8'));

/** The text after the suggestion with that label was taken. */
function taken(kind, text, label) {
  const pos = text.indexOf('|');
  const doc = text.replace('|', '');
  const state = EditorState.create({ doc, extensions: json() });
  const { from, to, options } = complete(schemaOf(kind), new CompletionContext(state, pos, true));
  const { apply } = options.find((option) => option.label === label);
  return doc.slice(0, from) + apply + doc.slice(to);
}

/** What is suggested where `|` stands. */
function suggested(kind, text) {
  const pos = text.indexOf('|');
  const doc = text.replace('|', '');
  const state = EditorState.create({ doc, extensions: json() });
  const result = complete(schemaOf(kind), new CompletionContext(state, pos, true));
  return result?.options.map(({ label }) => label) ?? [];
}

describe('completion in the definition editor', () => {
  it('offers the names that an object may have, and not those that it has', () => {
    expect(suggested('measure', '{ | }')).to.include.members(['id', 'items', 'scales']);
    expect(suggested('measure', '{ "id": "x", "| }')).to.include('items').and.not.include('id');
    expect(suggested('measure', '{ "id": "x", "i|": 1 }')).to.include('items');
  });

  it('offers the values that a schema names', () => {
    expect(suggested('measure', '{ "respondent": | }')).to.include.members(['self', 'parent']);
    expect(suggested('measure', '{ "respondent": "|" }')).to.include.members(['self', 'parent']);
    expect(suggested('measure', '{ "kind": "|" }')).to.deep.equal(['measure']);
    expect(suggested('measure', '{ "notValidated": | }')).to.deep.equal(['true']);
  });

  it('knows where in lists and objects it is', () => {
    expect(suggested('measure', '{ "items": [{ "type": "|" }] }')).to.include('choice');
    const choice = suggested('measure', '{ "items": [{ "type": "choice", | }] }');
    expect(choice).to.include('options');
    const nested = '{ "items": [{ "type": "choice", "options": [{ | }] }] }';
    expect(suggested('measure', nested)).to.include.members(['value', 'text']);
  });

  it('leaves out what does not fit the type that is written', () => {
    const types = suggested('measure', '{ "items": [{ "type": "|" }] }');
    const other = types.find((type) => type !== 'choice');
    const names = suggested('measure', `{ "items": [{ "type": "${other}", | }] }`);
    expect(names).to.not.include('options').and.not.to.deep.equal([]);
  });

  it('follows schemas that hold themselves', () => {
    const condition = '{ "conditions": { "a": { "all": [{ "any": [{ | }] }] } } }';
    expect(suggested('service', condition)).to.include.members(['all', 'any', 'not', 'question']);
  });

  it('writes what can be read, with what is there already', () => {
    for (const text of [
      '{ "respondent": | }',
      '{ "respondent": "|" }',
      '{ "respondent": "s|x" }',
    ]) {
      expect(JSON.parse(taken('measure', text, 'self'))).to.deep.equal({ respondent: 'self' });
    }
    for (const text of ['{ | }', '{ "i|" }', '{ "|x": 1 }']) {
      expect(taken('measure', text, 'items')).to.match(/^\{ "items": (\[\]|1) \}$/);
    }
    expect(taken('measure', '{ "kin|" }', 'kind')).to.equal('{ "kind": "measure" }');
  });

  it('offers nothing where nothing can stand', () => {
    expect(suggested('measure', '|')).to.deep.equal([]);
    expect(suggested('measure', '{ "nonsense": { | } }')).to.deep.equal([]);
    expect(suggested('measure', '{ "title": "|" }')).to.deep.equal([]);
  });
});
