import { expect } from 'chai';

import { personReference } from './person.js';

describe('personReference', () => {
  for (const [does, reference] of [
    ['a number', '1'],
    ['a UUID', '0d4c7e3a-4f2b-4a52-9a3e-8f6f6a1c2b3d'],
    ['every allowed mark', 'A.z_0:9-'],
    ['128 characters', 'x'.repeat(128)],
  ] as const) {
    it(`takes ${does}`, () => {
      expect(reference).to.match(personReference);
    });
  }

  for (const [does, reference] of [
    ['a name', 'Alex Smith'],
    ['a name beyond ASCII', 'Zoë'],
    ['an e-mail address', 'alex@example.org'],
    ['an NHS number as people write it', '943 476 5919'],
    ['nothing', ''],
    ['129 characters', 'x'.repeat(129)],
    ['a line break at the end', 'x\n'],
  ] as const) {
    it(`refuses ${does}`, () => {
      expect(reference).not.to.match(personReference);
    });
  }
});
