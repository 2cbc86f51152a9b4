import { expect } from 'chai';

import { findTerm } from './find-term.js';
import type { Glossary } from './glossary.js';
import { madeUpGlossary, termsNamed } from './testing/made-up-glossary.js';

const glossary = madeUpGlossary([
  { id: 'pru', term: 'PRU', also: ['pupil referral unit'] },
  { id: 'outcome-measures', term: 'ROMs', also: ['routine outcome measures'] },
  { id: 'leaver', term: 'care leaver' },
  { id: 'talk', term: 'talking therapy' },
  { id: 'hub', term: 'young people’s hub' },
  { id: 'emergency', term: 'A&E' },
  { id: 'coproduction', term: 'co-production' },
  { id: 'approach', term: 'whole school approach' },
  { id: 'class', term: 'class', also: ['crèche'] },
]);

describe('findTerm', () => {
  for (const [text, id] of [
    ['PRU', 'pru'],
    ['pru', 'pru'],
    ['P.R.U.', 'pru'],
    ['PRUs', 'pru'],
    ['the PRU', undefined],
    ['Pupil  referral\nunit', 'pru'],
    ['pupil-referral-unit', 'pru'],
    ['Pupil Referral Units’', 'pru'],
    ['pupil referral unit (PRU)', 'pru'],
    ['PRU (pupil referral units)', 'pru'],
    ['alternative provision (PRU)', 'pru'],
    ['ROM', 'outcome-measures'],
    ['outcome-measures', 'outcome-measures'],
    ['routine outcome measure', 'outcome-measures'],
    ['care leaver’s', 'leaver'],
    ["care leavers'", 'leaver'],
    ['careleaver', undefined],
    ['care', undefined],
    ['talking therapies', 'talk'],
    ["YOUNG PEOPLE'S HUBS", 'hub'],
    ['A & E', 'emergency'],
    ['a and e', 'emergency'],
    ['co production', 'coproduction'],
    ['coproduction', 'coproduction'],
    ['whole-school approaches', 'approach'],
    ['classes', 'class'],
    ['clas', undefined],
    ['Crèches', 'class'],
    ['creche', 'class'],
    ['', undefined],
    ['?', undefined],
    ['()', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ] as const) {
    it(`finds ${id ?? 'nothing'} under ${JSON.stringify(text)}`, () => {
      expect(findTerm(glossary, text)?.id).to.equal(id);
    });
  }

  it('knows plurals in English only', () => {
    const welsh: Glossary = { ...termsNamed('pont'), lang: 'cy' };
    expect(findTerm(welsh, 'PONT')?.term).to.equal('pont');
    expect(findTerm(welsh, 'ponts')).to.equal(undefined);
  });

  it('finds words in other scripts', () => {
    expect(findTerm(termsNamed('صحة نفسية', '心理健康'), '心理健康')?.term).to.equal('心理健康');
  });
});
