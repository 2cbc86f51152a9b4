import { expect } from 'chai';

import * as house from './house-rules.mjs';

/** Sources from `{ path below packages: text }`. */
const sources = (texts) =>
  Object.entries(texts).map(([file, text]) => house.readSource(`packages/${file}`, text));

/** A tidy house: every rule that looks at sources must be content with it. */
const tidy = sources({
  'engine/src/errors.ts': 'export class CairnError extends Error {}\n',
  'engine/src/score.ts': "import { CairnError } from './errors.js';\n",
  'instruments/src/calm-4.ts': "import type { Measure } from '@cairnkit/engine/measure.js';\n",
  'elements/src/result/result.ts': [
    "import { score } from '@cairnkit/engine/score.js';",
    "import { define } from '../internal/define.js';",
    '// Never innerHTML: what a definition says is text.',
    "define('cairn-result', class extends HTMLElement {});",
    '',
  ].join('\n'),
  'elements/src/result/result.examples.ts': "import calm from '@cairnkit/instruments/calm-4.js';\n",
  'elements/src/internal/define.ts': "console.warn('registered already');\n",
  'elements/src/localization/localization.ts': "console.warn('configured already');\n",
  'cli/src/main.ts': "import calm4 from '@cairnkit/instruments/calm-4.js';\n",
});

const rulesForSources = {
  importsGoDown: [
    ['an import from a higher floor', "import '@cairnkit/elements/result.js';"],
    ['one of a type only', "import type { A } from '@cairnkit/elements/result.js';"],
    ['one that is passed on', "export { a } from '@cairnkit/elements/result.js';"],
    ['one at run time', "const result = await import('@cairnkit/elements/result.js');"],
    ['an import of the package itself by name', "import '@cairnkit/engine/score.js';"],
  ].map(([what, text]) => [what, { 'engine/src/a.ts': text }]),

  packagesHaveDoors: [
    ['a way round the doors', { 'cli/src/a.ts': "import '../../engine/src/score.js';" }],
    ['one from a test', { 'cli/src/a.test.ts': "import '../../engine/src/score.js';" }],
  ],

  noCircles: [
    ['a file that imports itself', { 'engine/src/a.ts': "import './a.js';" }],
    [
      'two files that import each other, one for a type',
      {
        'engine/src/a.ts': "import { b } from './b.js';",
        'engine/src/b.ts': "import type { A } from './a.js';",
      },
    ],
    [
      'a circle off the path that leads to it',
      {
        'engine/src/a.ts': "import './b.js';",
        'engine/src/b.ts': "import './folder/c.js';",
        'engine/src/folder/c.ts': "import '../b.js';",
      },
    ],
  ],

  filesAreSmall: [['a file of 251 lines', { 'engine/src/a.ts': 'x;\n'.repeat(251) }]],

  namesSaySomething: [
    ...['utils', 'helpers', 'common', 'types', 'constants', 'index'].map((name) => [
      `a file called ${name}`,
      { [`engine/src/${name}.ts`]: '' },
    ]),
    ['a test of one', { 'engine/src/utils.test.ts': '' }],
  ],

  elementsAreQuiet: [
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    'root.innerHTML = text;',
    "import { styleMap } from 'lit/directives/style-map.js';",
    'html`<p style="color: red">`',
    'html`<p .style=${colour}>`',
    "await customElements.whenDefined('cairn-result');",
    'eval(text);',
    "new Function('return 1');",
    "localStorage.setItem('answers', text);",
    "sessionStorage.setItem('answers', text);",
    "indexedDB.open('answers');",
    'console.log(answers);',
  ].map((text) => [text, { 'elements/src/a/a.ts': `// what follows is wrong\n${text}\n` }]),
};

describe('the rules of the house', () => {
  for (const [rule, cases] of Object.entries(rulesForSources)) {
    describe(rule, () => {
      it('is content with a tidy house', () => {
        expect(house[rule](tidy)).to.deep.equal([]);
      });

      for (const [what, texts] of cases) {
        it(`finds ${what}`, () => {
          expect(house[rule](sources(texts))).to.have.lengthOf(1);
        });
      }
    });
  }

  it('keeps instruments and services out of elements, though they are lower', () => {
    for (const name of ['instruments', 'instruments-nc', 'services']) {
      const text = `import '@cairnkit/${name}/a.js';`;
      expect(house.importsGoDown(sources({ 'elements/src/a/a.ts': text }))).to.have.lengthOf(1);
    }
  });

  it('keeps neighbours apart', () => {
    const text = "import '@cairnkit/receiver/main.js';";
    expect(house.importsGoDown(sources({ 'cli/src/a.ts': text }))).to.have.lengthOf(1);
  });

  it('asks for the floor of a new package', () => {
    expect(house.importsGoDown(sources({ 'attic/src/a.ts': '' }))[0]).to.contain('give attic');
  });

  it('takes 250 lines as small', () => {
    const text = 'x;\n'.repeat(250);
    expect(house.filesAreSmall(sources({ 'engine/src/a.ts': text }))).to.deep.equal([]);
  });

  it('lets tests of elements do what elements may not', () => {
    const text = "document.body.innerHTML = '';";
    expect(house.elementsAreQuiet(sources({ 'elements/src/a/a.test.ts': text }))).to.deep.equal([]);
  });

  it('keeps the DOM and Node out of the engine', () => {
    const good = { lib: ['lib.es2023.d.ts'], types: [] };
    expect(house.engineHasNoPlatform(good)).to.deep.equal([]);
    expect(house.engineHasNoPlatform({ ...good, lib: ['lib.dom.d.ts'] })).to.have.lengthOf(1);
    expect(house.engineHasNoPlatform({ ...good, lib: undefined })).to.have.lengthOf(1);
    expect(house.engineHasNoPlatform({ ...good, types: ['node'] })).to.have.lengthOf(1);
    expect(house.engineHasNoPlatform({ ...good, types: undefined })).to.have.lengthOf(1);
  });

  it('keeps the top tidy', () => {
    const agreed = ['packages', 'docs', 'README.md', '.gitignore', '.ci', 'vite.config.ts'];
    expect(house.topIsTidy(agreed)).to.deep.equal([]);
    expect(house.topIsTidy([...agreed, 'src', 'jest.config.js'])).to.have.lengthOf(2);
  });
});
