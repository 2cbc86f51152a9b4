import { expect } from 'chai';

import { answers, lines, sent } from '../testing/sent-phq-9.js';
import { cairn, values } from '../testing/shell.js';

describe('cairn mhsds', () => {
  const row = { submission: sent, serviceRequest: 'SR1' };

  it('gives rows, as JSON or as CSV', async () => {
    const json = await cairn(['mhsds', 'MHS606'], lines(row));
    expect([json.code, json.err]).to.deep.equal([0, '']);
    expect(values(json.out)).to.deep.equal([
      {
        ServiceRequestID: 'SR1',
        CodedAssToolType: '720433000',
        PersScore: '9',
        AssToolCompTimestamp: '2026-11-23T10:15:00+00:00',
        CareProfLocalID: '',
      },
    ]);
    const csv = await cairn(['mhsds', 'mhs606', '--csv'], lines(row));
    expect(csv.out.split('\n')).to.deep.equal([
      'ServiceRequestID,CodedAssToolType,PersScore,AssToolCompTimestamp,CareProfLocalID',
      'SR1,720433000,9,2026-11-23T10:15:00+00:00,',
      '',
    ]);
    const therapies = await cairn(['mhsds', 'IDS606'], lines(row));
    expect(values(therapies.out)[0]).to.include({ AssToolCompTime: '10:15:00' });
  });

  it('tells broken rules with their codes', async () => {
    const period = ['--period', '2026-10-01/2026-10-31'];
    const { code, err } = await cairn(['mhsds', 'MHS606', ...period], lines(row));
    expect(code).to.equal(1);
    expect(err).to.match(/row 1, AssToolCompTimestamp: MHS60616 \(REJECT_RECORD\)/);
  });

  it('tells what has no row, and refuses who is anonymous', async () => {
    const declined = { ...sent, answers: { ...answers, q1: null } };
    const none = await cairn(['mhsds', 'MHS606'], lines({ ...row, submission: declined }));
    expect([none.code, none.out]).to.deep.equal([0, '']);
    expect(none.err).to.match(/row 1, total: has no row: too-many-missing/);
    const { person, ...nobody } = sent;
    expect(person).to.equal('ref-1001');
    const { code, out, err } = await cairn(
      ['mhsds', 'MHS607'],
      lines({ submission: nobody, careActivity: 'CA1' }),
    );
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.match(/MHS60815/);
  });

  it('tells a row that no two may be, by the rule of the table', async () => {
    const activity = { submission: sent, careActivity: 'CA1' };
    const other = { ...activity, careActivity: 'CA2' };
    const twice = await cairn(['mhsds', 'MHS607'], lines(activity, other, activity));
    expect(twice.code).to.equal(1);
    expect(values(twice.out)).to.have.lengthOf(3);
    expect(twice.err).to.match(/^row 3: MHS60709 \(REJECT_GROUP\): .*\n$/);
    const referral = await cairn(['mhsds', 'MHS606'], lines(row, row));
    expect([referral.code, referral.err]).to.deep.equal([
      0,
      'row 2: cairn (NOTE): is there twice: national figures count it once.\n',
    ]);
  });

  it('makes no rows of MHS608, and says why', async () => {
    const { code, out, err } = await cairn(['mhsds', 'MHS608'], lines(row));
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.match(/MHS60815.*no assessment tools currently in scope/);
  });

  it('needs the identifiers that it cannot know', async () => {
    const { code, err } = await cairn(['mhsds', 'MHS606'], lines({ submission: sent }));
    expect(code).to.equal(1);
    expect(err).to.match(/serviceRequest: is missing/);
    expect((await cairn(['mhsds', 'MHS999'], '')).code).to.equal(2);
    expect((await cairn(['mhsds', 'MHS606', '--period', 'May'], '')).code).to.equal(2);
  });
});
