/**
 * Every code that is shipped: its digits check, it is text, it says where it comes from, and no two
 * things have the same one by accident.
 */
import { expect } from 'chai';

import { goalCodes } from '@cairnkit/interop/goal-codes.js';
import { isLoinc } from '@cairnkit/interop/loinc-check.js';
import { mhsdsCodes } from '@cairnkit/interop/mhsds-codes.js';
import { therapyScales, unchecked } from '@cairnkit/interop/talking-therapies-codes.js';
import { isSnomedConcept } from '@cairnkit/interop/verhoeff.js';

import { measures } from './examples.mjs';

const ofMeasure = ({ codes, scales, items }) => [
  ...codes,
  ...[...scales, ...items].flatMap((each) => each.codes ?? []),
];

const isRight = { 'snomed-ct': isSnomedConcept, loinc: isLoinc };

describe('codes of measures', () => {
  for (const measure of measures) {
    it(`check in ${measure.id}`, () => {
      for (const { system, code, source } of ofMeasure(measure)) {
        expect(code).to.be.a('string');
        expect(isRight[system](code), `${system} ${code}`).to.equal(true);
        expect(source).to.match(/\w/);
      }
      const codes = ofMeasure(measure).map(({ system, code }) => `${system} ${code}`);
      expect(new Set(codes).size, 'no code twice in one measure').to.equal(codes.length);
    });
  }

  it('let a score of the MHSDS be as high and as low as the measure does', () => {
    const known = mhsdsCodes();
    const scales = measures.flatMap(({ id, scales }) => scales.map((scale) => ({ id, ...scale })));
    for (const { id, range, codes } of scales) {
      for (const { code } of codes.filter((each) => known.has(each.code))) {
        const { min, max } = known.get(code);
        expect(min, `${id} ${code}`).to.be.at.most(range.min);
        expect(max, `${id} ${code}`).to.be.at.least(range.max);
      }
    }
  });
});

describe('codes of national lists', () => {
  const lists = {
    MHSDS: [...mhsdsCodes().keys()],
    'Talking Therapies': [...therapyScales.keys(), ...unchecked],
    goals: [...goalCodes.numbered, goalCodes.other].map(({ code }) => code),
  };
  for (const [name, codes] of Object.entries(lists)) {
    it(`check in the list of ${name}`, () => {
      for (const code of codes) expect(isSnomedConcept(code), code).to.equal(true);
      expect(new Set(codes).size).to.equal(codes.length);
    });
  }

  it('are as many as their sources have', () => {
    expect(lists.MHSDS).to.have.lengthOf(430);
    expect(lists['Talking Therapies']).to.have.lengthOf(35);
  });

  it('have those of goals in the list of the MHSDS', () => {
    expect(lists.MHSDS).to.include.members(lists.goals);
  });
});
