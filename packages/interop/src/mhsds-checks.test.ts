import rcads from '@cairnkit/instruments/rcads-47.js';
import { expect } from 'chai';

import { checkMhs001, checkMhs101, checkMhs606, checkMhs607 } from './mhsds-checks.js';
import { mhsdsCodes } from './mhsds-codes.js';
import { mhs001Row, mhs101Row } from './mhsds-referral-rows.js';
import { mhs607Rows } from './mhsds-rows.js';
import type { Finding, Row } from './national-table.js';
import { all, scoredSubmission as sent } from './testing/scored-submission.js';

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('checkMhs606', () => {
  const right: Row = {
    ServiceRequestID: 'SR1',
    CodedAssToolType: '720433000',
    PersScore: '14',
    AssToolCompTimestamp: '2026-11-21T10:15:00+00:00',
    CareProfLocalID: '',
  };
  const wrong: Record<string, [Row, string]> = {
    'no referral': [{ ServiceRequestID: '' }, 'MHS60601'],
    'a referral of 21 characters': [{ ServiceRequestID: 'x'.repeat(21) }, 'MHS60602'],
    'no code': [{ CodedAssToolType: ' ' }, 'MHS60603'],
    'a code with a space': [{ CodedAssToolType: '720433000 ' }, 'MHS60604'],
    'a code that is not in the list': [{ CodedAssToolType: '138875005' }, 'MHS60613'],
    'a code rounded by a spreadsheet': [{ CodedAssToolType: '860591000000100' }, 'MHS60613'],
    'no score': [{ PersScore: '' }, 'MHS60605'],
    'a score of six characters': [{ PersScore: '14.000' }, 'MHS60606'],
    'a score out of range': [{ PersScore: '28' }, 'MHS60607'],
    'two decimal places': [{ PersScore: '14.25' }, 'MHS60607'],
    'a leading zero': [{ PersScore: '014' }, 'MHS60607'],
    'no time': [{ AssToolCompTimestamp: '' }, 'MHS60608'],
    'a time without a zone': [{ AssToolCompTimestamp: '2026-11-21T10:15:00' }, 'MHS60609'],
    'a time in Z': [{ AssToolCompTimestamp: '2026-11-21T10:15:00Z' }, 'MHS60609'],
    'the day before': [{ AssToolCompTimestamp: '2026-10-31T23:59:59+00:00' }, 'MHS60618'],
    'the day after': [{ AssToolCompTimestamp: '2026-12-01T00:00:00+00:00' }, 'MHS60616'],
    'a long staff id': [{ CareProfLocalID: 'x'.repeat(21) }, 'MHS60614'],
    'another referral': [{ ServiceRequestID: 'SR2' }, 'MHS60612'],
  };
  const about = { period: { from: '2026-11-01', to: '2026-11-30' }, referrals: ['SR1'] };

  it('has nothing against what is right', () => {
    expect(checkMhs606([right], about)).to.deep.equal([]);
  });

  for (const [name, [change, rule]] of Object.entries(wrong)) {
    it(`tells ${name}: ${rule}`, () => {
      const findings = checkMhs606([right, { ...right, ...change }], about);
      expect(rulesOf(findings)).to.include(rule);
      expect(findings.every(({ row }) => row === 1)).to.equal(true);
    });
  }

  it('goes by the date as written, not in UTC', () => {
    const row = { ...right, AssToolCompTimestamp: '2026-07-01T00:30:00+01:00' };
    expect(checkMhs606([row], { period: { from: '2026-07-01', to: '2026-07-31' } })).to.deep.equal(
      [],
    );
  });

  it('notes what is there twice, and throws for a period that is none', () => {
    expect(rulesOf(checkMhs606([right, right]))).to.deep.equal(['cairn']);
    const period = { from: 'November', to: '2026-11-30' };
    expect(() => checkMhs606([right], { period })).to.throw(RangeError, /period/);
  });
});

describe('checkMhs607', () => {
  it('rejects the same score of the same activity twice', () => {
    const { rows } = mhs607Rows(sent(rcads, all(rcads, 1)), rcads, { careActivity: 'CA1' });
    expect(checkMhs607(rows)).to.deep.equal([]);
    expect(rulesOf(checkMhs607([...rows, rows[0]!]))).to.deep.equal(['MHS60709']);
  });
});

describe('rows of a referral', () => {
  const known = {
    ...{ serviceRequest: 'SR1', localPatient: 'LP000123', commissioner: '15N', team: 'TEAM01' },
    ...{ source: 'B1', priority: '3', reason: '15' },
  };

  it('have when it came in, and what the service has chosen', () => {
    const row = mhs101Row({ completedAt: '2026-06-30T23:30:00Z' }, known);
    expect(row).to.include({ ReferralRequestReceivedDate: '2026-07-01', SourceOfReferralMH: 'B1' });
    expect(checkMhs101([row])).to.deep.equal([]);
    const bare = { ...known, source: undefined, priority: undefined, reason: undefined };
    expect(mhs101Row({ completedAt: '2026-06-30T23:30:00Z' }, bare).PrimReasonReferralMH).to.equal(
      '',
    );
    expect(rulesOf(checkMhs101([{ ...row, PrimReasonReferralMH: '17' }, row]))).to.deep.equal([
      ...['MHS10126', 'MHS10103'],
    ]);
  });

  it('have the school as the place of education', () => {
    const person = {
      ...{ born: '2011-05-04', nhsNumber: '9990000018', postcode: 'ZZ99 3VZ' },
      school: { name: 'A made-up school', id: '100000' },
    };
    const row = mhs001Row(person, { localPatient: 'LP000123', provider: 'RXX' });
    expect(row).to.include({ OrgIDEduEstab: 'EE100000', NHSNumberStatus: '02' });
    expect(checkMhs001([row])).to.deep.equal([]);
    const wrong = { ...row, NHSNumber: '9990000017' };
    expect(checkMhs001([wrong])[0]).to.include({ rule: 'cairn', field: 'NHSNumber' });
    expect(
      rulesOf(checkMhs001([mhs001Row({}, { localPatient: 'LP1', provider: 'RXX' })])),
    ).to.deep.equal([...['MHS00111', 'MHS00120', 'MHS00123']]);
  });
});

describe('mhsdsCodes', () => {
  it('are the 430 of the national list', () => {
    expect(mhsdsCodes().size).to.equal(430);
    expect(mhsdsCodes().get('720433000')).to.deep.equal({ min: 0, max: 27 });
    expect(mhsdsCodes().get('1035981000000107')).to.deep.equal({ min: 1, max: 3 });
  });
});
