import { expect } from 'chai';

import { cairn, values } from './testing/shell.js';

interface Line {
  readonly id?: string;
  readonly scores: Record<string, { readonly value: number | null }>;
}

const items = (stem: string) => [1, 2, 3, 4, 5, 6, 7].map((number) => `${stem}${number}`).join(',');
const totals = (out: string) =>
  values<Line>(out).map(({ id, scores }) => [id, scores.total?.value]);

describe('cairn score --redcap', () => {
  it('reads an export as it comes, events, instances and other forms included', async () => {
    const text = [
      `record_id,redcap_event_name,redcap_repeat_instance,${items('gad7_')},gad7_total,gad7_complete,phq9_1`,
      '1,baseline_arm_1,,1,1,1,1,1,1,1,7,2,',
      '1,follow_up_arm_1,2,0,0,0,0,0,0,1,1,2,',
      '1,follow_up_arm_1,3,,,,,,,,,0,3',
      '2,baseline_arm_1,,3,3,3,3,3,3,3,21,2,',
    ].join('\n');
    const { code, out, err } = await cairn(['score', 'gad-7', '--redcap'], text);
    expect(totals(out)).to.deep.equal([
      ['1/baseline_arm_1', 7],
      ['1/follow_up_arm_1/2', 1],
      ['2/baseline_arm_1', 21],
    ]);
    expect([code, err]).to.deep.equal([0, 'note: 1 rows hold nothing of gad-7\n']);
  });

  it('takes the record alone, and any stem', async () => {
    const { out } = await cairn(
      ['score', 'gad-7', '--redcap'],
      `study_id,${items('q')}\n7,1,1,1,1,1,1,1\n`,
    );
    expect(totals(out)).to.deep.equal([['7', 7]]);
  });

  it('asks which stem, where several would do', async () => {
    const text = `record_id,${items('gad7_')},${items('gad7_parent_')}\n1,${'0,'.repeat(7)}${'1,'.repeat(6)}1\n`;
    const unsure = await cairn(['score', 'gad-7', '--redcap'], text);
    expect(unsure.code).to.equal(1);
    expect(unsure.err).to.match(/--stem: gad7_, gad7_parent_/);
    const { out } = await cairn(['score', 'gad-7', '--stem', 'gad7_parent_'], text);
    expect(totals(out)).to.deep.equal([['1', 7]]);
  });

  it('says what it looked for where there is none', async () => {
    const { code, err } = await cairn(['score', 'gad-7', '--redcap'], 'record_id,gad7_1\n1,2\n');
    expect([code, err]).to.deep.equal([
      1,
      'no variables such as gad7_1 have the numbers of all items of gad-7\n',
    ]);
  });

  it('takes codes for missing answers, and no others', async () => {
    const text = `record_id,${items('gad7_')}\n1,1,1,1,1,1,1,-99\n2,1,1,1,1,1,1,-98\n`;
    const { code, out } = await cairn(['score', 'gad-7', '--redcap', '--missing=-99'], text);
    const [first, second] = values<{ problems: { path: string }[] }>(out);
    expect(first!.problems).to.deep.equal([]);
    expect(second!.problems[0]!.path).to.equal('answers.q7');
    expect(code).to.equal(1);
  });
});
