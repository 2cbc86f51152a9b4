import { expect } from 'chai';

import { lanternFile } from '../testing/lantern-file.js';
import { cairn, fileWith, values } from '../testing/shell.js';

const person = (changes: object = {}) => ({
  'life-at-risk': 'no',
  'feels-unsafe': 'no',
  'at-risk-from-someone': 'no',
  'filled-in-by': 'school-staff',
  age: 14,
  area: 'hillvale',
  concerns: ['worry'],
  ...changes,
});
const row = (changes: object, rest: object = {}) =>
  `${JSON.stringify({ ...rest, answers: person(changes) })}\n`;

describe('cairn decide', () => {
  let lantern: string;
  before(async () => {
    lantern = await lanternFile();
  });

  it('answers each row with an outcome, why, and what to do next', async () => {
    const { code, out, err } = await cairn(
      ['decide', lantern],
      row({}, { id: 'a' }),
      row({ age: 6 }),
    );
    expect([code, err]).to.deep.equal([0, '']);
    const [first, second] = values(out);
    expect(first).to.deep.equal({
      id: 'a',
      outcome: 'likely-suitable',
      title: 'Hillvale Lanterns may be able to help',
      reasons: [],
      nextSteps: ['Send a request to Hillvale Lanterns. (Lantern, team@lantern.example)'],
      because: ['Age: 14', 'School is in: Hillvale', 'Hard at the moment: Worry'],
      unasked: [],
    });
    expect(second).to.include({
      outcome: 'outside-age',
      reason: 'Lantern works with people aged 7 to 17 years.',
    });
  });

  it('says which question would be asked next, where one would', async () => {
    const { out } = await cairn(['decide', lantern], '{"answers":{"life-at-risk":"no"}}');
    expect(values(out)[0]).to.include({ outcome: 'check-with-team', next: 'feels-unsafe' });
    const done = values(
      (await cairn(['decide', lantern], '{"answers":{"life-at-risk":"yes"}}')).out,
    );
    expect(done[0]).to.include({ outcome: 'emergency' }).and.not.have.property('next');
  });

  it('is not sure where the person is not, and does not mind what other services ask', async () => {
    const { code, out } = await cairn(
      ['decide', lantern],
      row({ age: null, send: 'yes', area: 'leeds' }),
    );
    expect(code).to.equal(0);
    expect(values(out)[0]).to.include({ outcome: 'outside-area' });
  });

  it('tells what cannot be an answer, goes on without it, and exits with 1', async () => {
    const { code, out, err } = await cairn(['decide', lantern], row({ age: '14', colour: 'red' }));
    expect(code).to.equal(1);
    const [line] = values<{ problems: { path: string }[] }>(out);
    expect(line).to.include({ outcome: 'check-with-team', next: 'age' });
    expect(line!.problems.map(({ path }) => path)).to.have.members([
      'answers.age',
      'answers.colour',
    ]);
    expect(err).to.match(/^row 1, answers\.age: must be whole years/m);
  });

  it('gives a line for every row, also for those that cannot be read', async () => {
    const { code, out } = await cairn(['decide', lantern], 'no json\n{"id":"b"}\n', row({}));
    expect(code).to.equal(1);
    expect(values(out).map(({ outcome }) => outcome)).to.deep.equal([
      null,
      null,
      'likely-suitable',
    ]);
  });

  it('reads CSV', async () => {
    const csv = [
      'id,life-at-risk,feels-unsafe,at-risk-from-someone,filled-in-by,age,area,concerns',
      'a,no,no,no,friend,14,northshore,worry;low-mood',
      'b,no,no,no,friend,not-sure,northshore,not-sure',
      'c,yes,,,,,,',
      'd,no,no,no,friend,14 years,northshore,worry',
    ].join('\n');
    const file = await fileWith(csv, 'people.csv');
    for (const args of [[file], [file, '--csv']]) {
      const { code, out, err } = await cairn(['decide', lantern, ...args]);
      expect(code).to.equal(1);
      expect(values(out).map(({ id, outcome }) => [id, outcome])).to.deep.equal([
        ['a', 'likely-suitable'],
        ['b', 'check-with-team'],
        ['c', 'emergency'],
        ['d', 'check-with-team'],
      ]);
      expect(err).to.equal(
        `${file}:5: row 4, answers.age: must be whole years from 0 to 130, or null for not sure\n`,
      );
    }
  });

  it('refuses CSV that names no question, and warns of columns that it does not use', async () => {
    const wrong = await cairn(['decide', lantern, '--csv'], 'a,b\n1,2\n');
    expect([wrong.code, wrong.out]).to.deep.equal([1, '']);
    expect(wrong.err).to.include('the first row names no question');
    const { code, err } = await cairn(['decide', lantern, '--csv'], 'age,colour,send\n14,red,no\n');
    expect([code, err]).to.deep.equal([0, 'warning: not used: "colour"\n']);
  });

  it('prints the way to a decision in words', async () => {
    const { code, out } = await cairn(
      ['decide', lantern, '--explain'],
      row({ age: 20 }, { id: 'a' }),
    );
    expect(code).to.equal(0);
    expect(out).to.include('Row 1: a\n');
    expect(out).to.include('    How old is the young person? 20\n');
    expect(out).to.match(/^ {4} +4 outside-age: holds$/m);
    expect(out).to.include(
      '  Outcome: outside-age (Lantern may not be the right team at this age)\n',
    );
    expect(out).to.include('  Because: Age: 20\n');
    expect(out).to.include('  Next: Talk to your GP about who helps at this age.\n');
  });

  it('says what is missing of what was typed', async () => {
    expect((await cairn(['decide'])).err).to.match(/^Which service\?\nUsage: cairn decide/);
    const both = await cairn(['decide', lantern, '--explain', '--expect']);
    expect([both.code, both.err.split('\n')[0]]).to.deep.equal([
      2,
      'Either --explain or --expect.',
    ]);
    const unknown = await cairn(['decide', 'lanterne']);
    expect([unknown.code, unknown.err]).to.deep.equal([2, unknown.err]);
    expect(unknown.err).to.include('No service is called "lanterne".');
    const broken = await cairn([
      'decide',
      await lanternFile((service) => Reflect.deleteProperty(service, 'rules')),
    ]);
    expect(broken.code).to.equal(1);
    expect(broken.err).to.match(/lantern\.json:1:1 rules: is missing/);
  });
});

describe('cairn decide --expect', () => {
  let lantern: string;
  before(async () => {
    lantern = await lanternFile();
  });
  const expecting = (file: string) => cairn(['decide', lantern, '--expect', file]);
  const scenarios = [
    { id: 'yes', answers: person(), expect: 'likely-suitable' },
    {
      id: 'far',
      answers: person({ area: 'elsewhere', age: 30 }),
      expect: { outcome: 'outside-age', reasons: ['outside-area'] },
    },
  ];

  it('is content where everything comes out as expected, from JSON of any layout', async () => {
    const layouts = [
      JSON.stringify(scenarios, null, 2),
      scenarios.map((each) => JSON.stringify(each)).join('\n'),
    ];
    for (const text of layouts) {
      const { code, out, err } = await expecting(await fileWith(text));
      expect([code, out]).to.deep.equal([0, '']);
      expect(err).to.equal('2 of 2 scenarios come out as expected.\n');
    }
  });

  it('prints a table of what differs, and exits with 1', async () => {
    const wrong = [
      { ...scenarios[0], expect: 'outside-age' },
      { ...scenarios[1], expect: { outcome: 'outside-age', reasons: ['consent-first'] } },
    ];
    const { code, out, err } = await expecting(await fileWith(JSON.stringify(wrong)));
    expect(code).to.equal(1);
    expect(out.split('\n').map((line) => line.trim().split(/ {2,}/))).to.deep.equal([
      ['scenario', 'differs in', 'expected', 'found', 'because'],
      [
        'yes',
        'outcome',
        'outside-age',
        'likely-suitable',
        'Age: 14; School is in: Hillvale; Hard at the moment: Worry',
      ],
      ['far', 'reasons', 'consent-first', 'outside-area', 'Age: 30'],
      [''],
    ]);
    expect(err).to.equal('0 of 2 scenarios come out as expected.\n');
  });

  it('reads a spreadsheet', async () => {
    const csv = 'id,life-at-risk,outcome\na,yes,emergency\nb,no,emergency\n';
    const { code, out, err } = await expecting(await fileWith(csv, 'scenarios.csv'));
    expect(code).to.equal(1);
    expect(out).to.match(/^b +outcome +emergency +check-with-team$/m);
    expect(err).to.equal('1 of 2 scenarios come out as expected.\n');
  });

  it('counts what cannot be read, or expects nothing, as a failure', async () => {
    const text =
      '{"id":"a","answers":{}}\n{"answers":{},"expect":"emergeny"}\n{"answers":{"age":"x"},"expect":"check-with-team"}';
    const { code, err } = await expecting(await fileWith(text));
    expect(code).to.equal(1);
    expect(err).to.include('row 1, expect: must name an outcome');
    expect(err).to.include('row 2, expect: must be one of emergency, urgent');
    expect(err).to.include('row 3, answers.age: must be whole years');
    expect(err).to.include('0 of 3 scenarios');
  });

  it('does not take an empty file for a success', async () => {
    for (const text of ['', '[]', 'id,age,outcome\n']) {
      const { code } = await expecting(
        await fileWith(text, text.includes(',') ? 'x.csv' : 'x.json'),
      );
      expect(code, text).to.equal(1);
    }
  });
});
