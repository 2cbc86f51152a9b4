import { expect } from 'chai';

import { cairn, values } from '../testing/shell.js';

describe('cairn measures', () => {
  it('lists every measure as JSON Lines, in the order of their ids', async () => {
    const { code, out, err } = await cairn(['measures', '--json']);
    expect([code, err]).to.deep.equal([0, '']);

    const found = values<{ id: string }>(out);
    const ids = found.map(({ id }) => id);
    expect(ids).to.include.members(['calm-4', 'gad-7', 'phq-9']);
    expect(ids).to.deep.equal([...ids].sort());
    expect(ids, 'what measures share is none').not.to.include('phq-screeners');
    expect(found.find(({ id }) => id === 'phq-9')).to.deep.equal({
      id: 'phq-9',
      version: '1.0.0',
      title: 'Patient Health Questionnaire-9',
      short: 'PHQ-9',
      items: 9,
      scales: ['total'],
      licence: 'A1',
      languages: ['en'],
      wording: true,
    });
  });

  it('prints a table whose columns are aligned', async () => {
    const { code, out } = await cairn(['measures']);
    expect(code).to.equal(0);
    const [head = '', ...rows] = out.trimEnd().split('\n');
    expect(head.split(/ {2,}/)).to.deep.equal([
      'id',
      'title',
      'items',
      'scales',
      'licence',
      'languages',
      'wording',
    ]);
    const at = head.indexOf('items');
    const phq9 = rows.find((row) => row.startsWith('phq-9 '));
    expect(phq9?.slice(at)).to.match(/^9 +total +A1 +en +yes$/);
    for (const row of rows) expect(row[at - 1]).to.equal(' ');
  });

  it('takes no argument', async () => {
    expect((await cairn(['measures', 'phq-9'])).code).to.equal(2);
  });
});
