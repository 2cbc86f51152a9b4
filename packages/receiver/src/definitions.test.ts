import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CairnError } from '@cairnkit/engine/errors.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import { loadDefinitions } from './definitions.js';

describe('loadDefinitions', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cairn-definitions-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const write = (name: string, content: unknown) =>
    writeFile(
      join(directory, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  const fault = async () => {
    const error = await loadDefinitions(directory).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(CairnError);
    return (error as Error).message;
  };

  it('knows the measures that come with it', async () => {
    const ids = [...(await loadDefinitions()).measure.keys()];
    expect(ids).to.include.members(['phq-9', 'gad-7', 'calm-4', 'rcads-47', 'yp-core']);
    expect(ids, 'what measures share is none').not.to.include('phq-screeners');
  });

  it('knows the services and forms that come with it', async () => {
    const { service, referral } = await loadDefinitions();
    expect([...service.keys()]).to.include.members(['stockport', 'headstart-whole-offer']);
    expect([...referral.keys()]).to.include('stockport-young-person');
  });

  it('knows services and forms from a directory, too', async () => {
    await write('service.json', lantern);
    await write('form.json', lanternReferral);
    const { service, referral } = await loadDefinitions(directory);
    expect(service.get('lantern')?.title).to.equal(lantern.title);
    expect(referral.get('lantern-referral')?.title).to.equal(lanternReferral.title);
  });

  it('says of a file of another kind what it takes', async () => {
    await write('battery.json', { kind: 'battery' });
    expect(await fault()).to.match(/battery\.json: kind: .*measure, service, referral/);
  });

  it('knows more from a directory, of whatever name', async () => {
    await write('odd.json', { ...calm4, id: 'constructor' });
    await write('notes.txt', 'not a definition');
    const { measure } = await loadDefinitions(directory);
    expect(measure.get('constructor')?.title).to.equal(calm4.title);
    expect(measure.size).to.equal((await loadDefinitions()).measure.size + 1);
  });

  it('takes a file in place of its own measure', async () => {
    await write('calm.json', { ...calm4, version: '2.0.0' });
    expect((await loadDefinitions(directory)).measure.get('calm-4')?.version).to.equal('2.0.0');
  });

  it('names every bad file, and everything wrong in it', async () => {
    const scales = calm4.scales.map((scale) => ({ ...scale, items: ['q1', 'q8', 'q9'] }));
    await write('one.json', { ...calm4, scales });
    await write('two.json', '{\n  "kind": }');
    const message = await fault();
    expect(message).to.match(/one\.json: .*scales\.0\.items\.1.*"q8"/);
    expect(message).to.match(/one\.json: .*scales\.0\.items\.2.*"q9"/);
    expect(message).to.match(/two\.json: line 2, column 11/);
  });

  it('does not choose between two files with one id', async () => {
    await write('a.json', { ...calm4, id: 'ours' });
    await write('b.json', { ...calm4, id: 'ours' });
    expect(await fault()).to.match(/b\.json: id: .*a\.json defines "ours" too/);
  });

  it('says which directory cannot be read', async () => {
    const error = await loadDefinitions(join(directory, 'gone')).catch((thrown: unknown) => thrown);
    expect(String(error)).to.contain('CAIRN_DEFINITIONS').and.to.contain('gone');
  });
});
