import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';

import { lines, sent } from '../testing/sent-phq-9.js';
import { cairn, values } from '../testing/shell.js';

describe('cairn csv', () => {
  it('writes what cairn score reads again', async () => {
    const { code, out } = await cairn(['csv', 'phq-9'], lines(sent));
    expect(code).to.equal(0);
    const again = await cairn(['score', 'phq-9', '--csv'], out);
    expect(values(again.out)[0]).to.have.nested.property('scores.total.value', 9);
    expect(values(again.out)[0]).to.have.property('id', sent.id);
  });

  it('writes an answer a line, and a score a line', async () => {
    const { out } = await cairn(['csv', '--long'], lines(sent));
    const rows = out.trim().split('\n');
    expect(rows).to.have.lengthOf(1 + phq9.items.length + 1);
    expect(rows.at(-1)).to.match(/,scale,total,9,9,false,mild,$/);
  });

  it('tells what is no questionnaire of the measure', async () => {
    const { code, err } = await cairn(['csv', 'gad-7'], lines(sent));
    expect(code).to.equal(1);
    expect(err).to.match(/row 1, measure: must be gad-7/);
  });
});
