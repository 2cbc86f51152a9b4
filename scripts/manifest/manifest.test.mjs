import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'chai';

import { root } from '../root.mjs';
import { vscodeHtml, webTypes } from './editors.mjs';
import { choices, readManifest } from './read.mjs';
import { tagModule } from './tags.mjs';

const file = join(root, 'packages/elements/custom-elements.json');
const elements = readManifest(JSON.parse(readFileSync(file, 'utf8')));
const sources = join(root, 'packages/elements/src');

describe('the manifest', () => {
  it('has every element that is defined', () => {
    const defined = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
      .flatMap((name) => [
        ...readFileSync(join(sources, name), 'utf8').matchAll(/^define\('(cairn-[a-z-]+)'/gm),
      ])
      .map(([, tag]) => tag);
    expect(elements.map(({ tag }) => tag)).to.have.members(defined);
  });

  for (const element of elements) {
    it(`says something of all that a host may use: ${element.tag}`, () => {
      const all = ['properties', 'attributes', 'events', 'slots', 'parts', 'tokens', 'methods'];
      const silent = all.flatMap((kind) =>
        element[kind]
          .filter(({ description }) => !description)
          .map(({ name }) => `${kind}: ${name}`),
      );
      expect(silent).to.deep.equal([]);
      expect(element.description).to.not.equal('');
      expect(element.events.map(({ name }) => name)).to.include('cairn-error');
    });
  }
});

describe('what editors read', () => {
  const one = {
    ...{ tag: 'cairn-one', name: 'CairnOne', door: 'one', description: 'One.' },
    properties: [{ name: 'mode', type: { text: "'a' | 'b'" } }, { name: 'answers' }],
    attributes: [
      { name: 'mode', fieldName: 'mode', type: { text: "'a' | 'b'" }, default: "'a'" },
      { name: 'easy-read', fieldName: 'easyRead', type: { text: 'boolean' } },
    ],
    events: [{ name: 'cairn-error', type: { text: 'CairnErrorEvent' }, from: './e/e.events.js' }],
    ...{ slots: [{ name: '' }], parts: [], tokens: [], methods: [], readable: [] },
  };

  it('offers the words that an attribute takes, and no others', () => {
    expect(choices({ type: { text: "'a' | 'b' | null | undefined" } })).to.deep.equal(['a', 'b']);
    expect(choices({ type: { text: "Measure | 'a'" } })).to.deep.equal([]);
    const [mode, easy] = vscodeHtml([one]).tags[0].attributes;
    expect(mode.values).to.deep.equal([{ name: 'a' }, { name: 'b' }]);
    expect(easy.valueSet).to.equal('v');
  });

  it('has properties that no attribute sets, too', () => {
    const { html } = webTypes([one], { name: 'x', version: '1.0.0' }).contributions;
    const names = html.elements[0].js.properties.map(({ name }) => name);
    expect(names).to.deep.equal(['mode', 'answers']);
  });

  it('imports the class of each event', () => {
    expect(tagModule(one)).to.include("import type { CairnErrorEvent } from '../e/e.events.js';");
  });
});
