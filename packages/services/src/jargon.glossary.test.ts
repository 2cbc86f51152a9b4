import { findTerm } from '@cairnkit/engine/find-term.js';
import { glossaryFindings } from '@cairnkit/engine/glossary-findings.js';
import { parseGlossary } from '@cairnkit/engine/parse-glossary.js';
import { expect } from 'chai';

import jargon from './jargon.glossary.js';

/** What people meet on the pages of the services that this package describes. */
const wanted = [
  ...['MHST', 'mental health support team', 'EMHP', 'education mental health practitioner'],
  ...['mild to moderate', 'CBT', 'cognitive behavioural therapy', 'low intensity CBT', 'LI-CBT'],
  ...['targeted support', 'ROMs', 'outcome measures', 'whole school approach'],
  ...['senior mental health lead', 'behavioural activation', 'worry management'],
  ...['psychoeducation', 'THRIVE', 'Getting Advice', 'Getting Help', 'Centre of Excellence'],
  ...['single front door', 'trusted adult', 'co-production', 'SEND', 'EHCP', 'care leaver', 'PRU'],
  ...['CAMHS', 'CYPMHS', 'VCSE', 'early help', 'elective home education', 'social prescribing'],
  ...['family hub'],
];

describe('the jargon of school mental health teams', () => {
  it('is a glossary', () => {
    expect(parseGlossary(JSON.stringify(jargon))).to.deep.equal(jargon);
  });

  for (const text of wanted) {
    it(`explains “${text}”`, () => {
      expect(findTerm(jargon, text)).to.be.an('object');
    });
  }

  it('is in short sentences', () => {
    expect(glossaryFindings(jargon)).to.deep.equal([]);
  });

  it('has a source for every meaning', () => {
    for (const { id, source } of jargon.terms) expect(source, id).to.match(/\S/);
  });

  it('has none of the words that put people off', () => {
    const words = jargon.terms.map((term) => term.words).join('\n');
    expect(words).not.to.match(
      /mentally ill|suffer|eligib|intervention|signpost|toolkit|journey|\b(eg|ie|etc)\b/i,
    );
  });

  it('holds no personal e-mail address and no telephone number', () => {
    expect(JSON.stringify(jargon)).not.to.match(/@|\b0\d{3,4} ?\d{3}/);
  });
});
