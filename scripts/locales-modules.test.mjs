import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'chai';

import { modules, openTexts } from './locales-modules.mjs';
import { readCatalogue } from './locales-xliff.mjs';
import { root } from './root.mjs';

const elements = join(root, 'packages/elements');

describe('modules of a language', function () {
  this.timeout(60_000); // reads all elements, as the compiler does

  const signedOff = (unit) => ({ ...unit, state: 'signed-off' });
  let made;
  before(async () => {
    const { localizer, texts } = openTexts(elements);
    const at = (place) => texts.find((text) => text.place.startsWith(`${place}/`));
    const told = { ...at('result'), target: ['Sgôr & <b>'], source: ['Score'], hasTags: false };
    const units = [told, at('urgent-help'), signedOff(at('term')), at('internal')];
    const controllers = { ...texts.find(({ id }) => !units.some((unit) => unit.id === id)) };
    units.push({ ...controllers, place: 'controllers/measure.ts' });
    localizer.config.targetLocales = ['cy'];
    made = await modules(localizer, new Map([['cy', units]]));
  });

  it('are one that hosts import, and one for each folder that shows texts', () => {
    expect([...made.keys()].sort()).to.deep.equal([
      'cy.ts',
      'parts/cy/internal.ts',
      'parts/cy/result.ts',
      'parts/cy/term.ts',
      'parts/cy/urgent-help.ts',
    ]);
  });

  it('put every part together, by imports that are loaded with the door', () => {
    const door = made.get('cy.ts');
    for (const [part, name] of [
      ['internal', 'internal'],
      ['result', 'result'],
      ['urgent-help', 'urgentHelp'],
    ]) {
      expect(door).to.contain(`import { templates as ${name} } from './parts/cy/${part}.js';`);
      expect(door).to.contain(`  ...${name},\n`);
    }
  });

  it('have the texts of their own folder only, as they are written', () => {
    const textsOf = (path) => made.get(path).match(/: (html|str)?`/g);
    expect(textsOf('parts/cy/result.ts')).to.have.lengthOf(1);
    expect(made.get('parts/cy/result.ts')).to.contain('`Sgôr & <b>`');
    expect(textsOf('parts/cy/internal.ts'), 'with those of controllers').to.have.lengthOf(2);
  });

  it('are drafts, unless all that is in them is signed off', () => {
    expect(made.get('cy.ts')).to.contain('// Draft');
    expect(made.get('parts/cy/result.ts')).to.contain('// Draft');
    expect(made.get('parts/cy/term.ts')).not.to.contain('// Draft');
  });
});

describe('the languages that hosts import', () => {
  for (const name of readdirSync(join(elements, 'xliff'))) {
    const locale = name.replace('.xlf', '');

    it(`have every text: ${locale}`, async () => {
      const { templates } = await import(`@cairnkit/elements/locales/${locale}.js`);
      const known = readCatalogue(readFileSync(join(elements, 'xliff', name), 'utf8'));
      expect(Object.keys(templates)).to.have.members([...known.keys()]);
    });
  }

  it('are whole: parts are no doors', async () => {
    const part = '@cairnkit/elements/locales/parts/cy/result.js';
    const error = await import(part).catch((reason) => reason);
    expect(error).to.have.property('code', 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
