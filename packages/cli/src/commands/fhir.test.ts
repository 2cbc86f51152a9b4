import { expect } from 'chai';

import { lines, sent } from '../testing/sent-phq-9.js';
import { cairn, values } from '../testing/shell.js';

interface Line {
  readonly resourceType: string;
  readonly entry: readonly { readonly resource: Record<string, unknown> }[];
  readonly issue: readonly { readonly diagnostics: string }[];
}

describe('cairn fhir export', () => {
  it('gives a Bundle for a submission, the same each time', async () => {
    const { code, out, err } = await cairn(['fhir', 'export'], lines(sent, sent));
    expect([code, err]).to.deep.equal([0, '']);
    const [bundle, again] = out.trim().split('\n');
    expect(bundle).to.equal(again);
    const types = values<Line>(out)[0]!.entry.map(({ resource }) => resource.resourceType);
    expect(types).to.deep.equal(['QuestionnaireResponse', 'Observation']);
  });

  it('takes what the host knows beside it', async () => {
    const options = ['--questionnaires', 'https://trust.example/fhir'];
    const row = { submission: sent, nhsNumber: '9990000018' };
    const { out } = await cairn(['fhir', 'export', ...options], lines(row));
    expect(values<Line>(out)[0]!.entry[0]!.resource).to.deep.include({
      questionnaire: 'https://trust.example/fhir/Questionnaire/phq-9|1.0.0',
      subject: {
        type: 'Patient',
        identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' },
      },
    });
  });

  it('gives an OperationOutcome for what cannot be exported, and goes on', async () => {
    const rows = lines(
      { ...sent, kind: 'score' },
      { ...sent, id: 'none' },
      { ...sent, measure: 'no-such@1.0.0' },
      { submission: sent, nhsNumber: '9990000017' },
      { submission: sent, nhsNumber: 9990000018 },
      sent,
    );
    const { code, out, err } = await cairn(['fhir', 'export'], rows);
    expect(code).to.equal(1);
    const found = values<Line>(out);
    expect(found.map(({ resourceType }) => resourceType)).to.deep.equal([
      ...Array<string>(5).fill('OperationOutcome'),
      'Bundle',
    ]);
    expect(found[2]!.issue[0]!.diagnostics).to.match(/^measure: no-such@1\.0\.0 is not known/);
    expect(err)
      .to.match(/row 2, id: /)
      .and.match(/row 4: nhsNumber: must be 10 digits/);
    expect(err).not.to.include('9990000017');
  });

  it('says what it can do', async () => {
    expect(await cairn(['fhir'])).to.include({ code: 2, out: '' });
    const { code, err } = await cairn(['fhir', 'fly']);
    expect([code, err]).to.satisfy(([c, e]: [number, string]) => c === 2 && /export/.test(e));
  });
});
