import { expect } from 'chai';

import { cairn, fileWith, values } from '../testing/shell.js';

const battery = (...measures: [measure: string, when: string][]) =>
  fileWith(
    JSON.stringify(
      {
        kind: 'battery',
        id: 'low-mood',
        version: '1.0.0',
        lang: 'en',
        title: 'How are things?',
        measures: measures.map(([measure, when]) => ({ measure, when: [when] })),
      },
      null,
      1,
    ),
    'battery.json',
  );

describe('cairn check, with a battery', () => {
  it('takes one whose measures come with cairn, worded or not, from either package', async () => {
    const file = await battery(['phq-9', 'start'], ['rcads-47', 'start'], ['gbo', 'every-session']);
    const { code, out, err } = await cairn(['check', file]);
    expect([code, err]).to.deep.equal([0, '']);
    expect(values(out)).to.deep.equal([
      { file, kind: 'battery', id: 'low-mood', version: '1.0.0', ok: true },
    ]);
  });

  it('tells what is wrong with its place', async () => {
    const file = await battery(['phq-9', 'start'], ['phq-9', 'every-session']);
    const { code, out, err } = await cairn(['check', file]);
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.equal(`${file}:15:15 measures.1.measure: "phq-9" is asked at start already\n`);
  });

  it('warns of every measure that it does not know, and guesses', async () => {
    const file = await battery(['phq9', 'start'], ['gad-7', 'start'], ['our-own', 'end']);
    const { code, out, err } = await cairn(['check', file]);
    expect(code).to.equal(0);
    expect(values(out)).to.have.length(1);
    expect(err.trimEnd().split('\n')).to.deep.equal([
      `warning: ${file}:9:15 measures.0.measure: no measure "phq9" comes with cairn; ` +
        'register it under this id. Did you mean phq-9?',
      `warning: ${file}:21:15 measures.2.measure: no measure "our-own" comes with cairn; ` +
        'register it under this id',
    ]);
  });
});
