import { expect } from 'chai';

import { decideRow } from './decide-row.js';
import { decide } from './decide.js';
import { DefinitionError } from './errors.js';
import { parseService } from './parse-service.js';
import type { Service } from './service.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';

/** Lantern, where rows that leave out a question are taken to mean this. */
const presuming = (id: string, presumed: string): Service => {
  const questions = lantern.questions.map((each) =>
    each.id === id ? { ...each, presumed } : each,
  );
  return parseService({ ...lantern, questions });
};

const agreed = presuming('parent-agrees', 'yes');
const row = forLantern({ age: 12, 'parent-agrees': undefined });

describe('a row from elsewhere', () => {
  it('is decided with what the service presumes of a question that it leaves out', () => {
    expect(decide(agreed, row).outcome).to.equal('check-with-team');
    const decision = decideRow(agreed, row);
    expect(decision.outcome).to.equal('likely-suitable');
    expect(decision.presumed).to.deep.equal({ 'parent-agrees': 'yes' });
  });

  it('tells what was presumed as unasked, and never as what the person said', () => {
    const decision = decideRow(agreed, row);
    expect(decision.unasked).to.include('parent-agrees');
    expect(decision.because).to.include('Age: 12');
    expect(decision.because.join()).not.to.include('agrees');
  });

  it('presumes nothing that was answered, not even “not sure”', () => {
    for (const [answer, outcome] of [
      [null, 'check-with-team'],
      ['no', 'consent-first'],
    ] as const) {
      const decision = decideRow(agreed, { ...row, 'parent-agrees': answer });
      expect(decision).to.deep.include({ outcome, presumed: {} });
    }
  });

  it('presumes nothing where the service does not say so', () => {
    const plain = parseService(lantern);
    expect(decideRow(plain, row)).to.deep.equal({ ...decide(plain, row), presumed: {} });
  });

  for (const [what, make] of [
    ['a value that is none of the options', () => presuming('parent-agrees', 'perhaps')],
    ['an answer about safety', () => presuming('feels-unsafe', 'no')],
    ['who is asking', () => presuming('filled-in-by', 'friend')],
  ] as const) {
    it(`never presumes ${what}`, () => {
      expect(make).to.throw(DefinitionError, 'presumed');
    });
  }
});
