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

  it('writes a long table that cairn score reads again, and says what is there twice', async () => {
    const { out } = await cairn(
      ['csv', '--long'],
      lines(sent, { ...sent, id: sent.id.replace('3', '4') }),
    );
    const again = await cairn(['score', 'phq-9', '--long'], out);
    expect(values(again.out).map(({ id }) => id))
      .to.have.lengthOf(2)
      .and.include(sent.id);
    expect(values(again.out)[0]).to.have.nested.property('scores.total.value', 9);
    const [head, first, ...rest] = out.split('\n');
    const twice = await cairn(
      ['score', 'phq-9', '--long'],
      [head, first, first, ...rest].join('\n'),
    );
    expect(twice.code).to.equal(1);
    expect(twice.err).to.match(/answers\.q1: is there twice/);
  });

  it('tells what is no questionnaire of the measure', async () => {
    const { code, err } = await cairn(['csv', 'gad-7'], lines(sent));
    expect(code).to.equal(1);
    expect(err).to.match(/row 1, measure: must be gad-7/);
  });
});
