import { expect } from 'chai';

import { postcodeIn } from './postcode.js';

describe('postcode', () => {
  it('is read whatever case, spaces and signs it was typed with', () => {
    for (const typed of ['ZZ1 1AA', 'zz11aa', ' zz1-1aa. ', 'Z Z 1 1 A A']) {
      expect(postcodeIn(typed), typed).to.equal('ZZ1 1AA');
    }
  });

  it('has one of the shapes that there are', () => {
    for (const right of ['Z1 1AA', 'Z11 1AA', 'Z1A 1AA', 'ZZ1 1AA', 'ZZ11 1AA', 'ZZ1A 1AA']) {
      expect(postcodeIn(right), right).to.equal(right);
    }
    for (const wrong of ['', 'ZZ1', '11 1AA', 'ZZZ1 1AA', 'ZZ1 1A1', 'ZZ111 1AA', 'not sure']) {
      expect(postcodeIn(wrong), wrong).to.equal(undefined);
    }
  });
});
