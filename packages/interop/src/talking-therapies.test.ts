import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads from '@cairnkit/instruments/rcads-47.js';
import wsas from '@cairnkit/instruments/wsas.js';
import { expect } from 'chai';

import type { Finding } from './national-table.js';
import { checkIds606, checkIds607 } from './talking-therapies-checks.js';
import { ids606Rows, ids607Rows } from './talking-therapies-rows.js';
import { all, scoredSubmission as sent } from './testing/scored-submission.js';

const local = { serviceRequest: 'SR0000012345' };

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe('NHS Talking Therapies', () => {
  it('has rows of the PHQ-9 and the GAD-7', () => {
    const rows = [phq9, gad7].flatMap(
      (measure) => ids606Rows(sent(measure, all(measure, 2)), measure, local).rows,
    );
    expect(rows).to.deep.equal([
      {
        ...{ ServiceRequestId: 'SR0000012345', CodedAssToolType: '720433000', PersScore: '18' },
        ...{ AssToolCompDate: '2026-07-01', AssToolCompTime: '00:30:00' },
      },
      {
        ...{ ServiceRequestId: 'SR0000012345', CodedAssToolType: '445455005', PersScore: '14' },
        ...{ AssToolCompDate: '2026-07-01', AssToolCompTime: '00:30:00' },
      },
    ]);
    expect(checkIds606(rows, { from: '2026-07-01', to: '2026-07-31' })).to.deep.equal([]);
    expect(rulesOf(checkIds606(rows, { from: '2026-06-01', to: '2026-06-30' }))).to.deep.equal([
      ...['IDS60610', 'IDS60610'],
    ]);
  });

  it('has none of the WSAS, and says why; none of what it does not know', () => {
    const ofWsas = ids606Rows(sent(wsas, all(wsas, 2)), wsas, local);
    expect(ofWsas.rows).to.deep.equal([]);
    expect(ofWsas.leftOut[0]!.why).to.match(/five items/);
    expect(ids606Rows(sent(rcads, all(rcads, 1)), rcads, local).rows).to.deep.equal([]);
  });

  it('takes whole scores only, each code once for an activity', () => {
    const { rows } = ids607Rows(sent(phq9, all(phq9, 2)), phq9, { careActivity: 'CA1' });
    expect(checkIds607(rows)).to.deep.equal([]);
    const [row] = rows;
    expect(rulesOf(checkIds607([row!, { ...row!, PersScore: '9.5' }]))).to.deep.equal([
      ...['IDS60711', 'IDS60709'],
    ]);
    expect(rulesOf(checkIds607([{ ...row!, PersScore: '28' }]))).to.deep.equal(['IDS60707']);
    expect(rulesOf(checkIds607([{ ...row!, CodedAssToolType: '718655001' }]))).to.deep.equal([
      'IDS60710',
    ]);
  });
});
