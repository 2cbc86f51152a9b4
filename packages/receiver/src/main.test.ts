import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { stamp } from '@cairnkit/engine/session.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';

import { canary, sendCanaries } from './testing/canaries.js';
import { example } from './testing/example.js';
import { client } from './testing/served.js';
import { beginPost, deaf } from './testing/slow-post.js';
import { killAll, spawnReceiver } from './testing/spawned.js';

describe('the receiver as a program', function () {
  this.timeout(300_000);

  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cairn-receiver-'));
  });
  afterEach(async () => {
    killAll();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  });

  it('keeps everything through a crash, a second receiver and a stop', async () => {
    const env = { CAIRN_DATA: directory };
    const [before, during] = [example(), example()];

    const crashing = spawnReceiver(env);
    expect((await client(await crashing.ready).post(before)).status).to.equal(201);
    crashing.kill('SIGKILL');
    await crashing.ended;

    const stopping = spawnReceiver(env);
    const url = await stopping.ready;
    const { body } = await client(url).get(`/submissions/${before.id}`);
    expect(body.payload).to.deep.equal(before);

    const second = spawnReceiver(env);
    expect(await second.ended).to.equal(1);
    expect(second.said()).to.contain(`${directory} is in use by another receiver`);

    const post = await beginPost(url, JSON.stringify(during));
    stopping.kill('SIGTERM');
    await deaf(url);
    expect(await post.finish()).to.match(/HTTP\/1.1 201 [^]*"ok":true/);
    expect(await stopping.ended).to.equal(0);

    const again = spawnReceiver(env);
    const repeat = await client(await again.ready).post(during);
    expect(repeat.status).to.equal(200);

    for (const said of [crashing.said(), stopping.said(), again.said()]) {
      expect(said.match(/^Receiver ready at http:\/\/127\.0\.0\.1:\d+$/gm)).to.have.length(1);
      for (const { id, person } of [before, during]) {
        expect(said).not.to.contain(id);
        expect(said).not.to.contain(person);
      }
    }
  });

  it('says nothing of what it was sent, by any route and in any error', async () => {
    const receiver = spawnReceiver({ CAIRN_DATA: ':memory:', CAIRN_READ_TOKEN: `token-${canary}` });
    const url = await receiver.ready;
    const ids = await sendCanaries(url);
    receiver.kill('SIGTERM');
    expect(await receiver.ended).to.equal(0);

    const [ready, ...lines] = receiver.said().trim().split('\n');
    expect(ready).to.equal(`Receiver ready at ${url}`);
    const statuses = new Set(lines.map((line) => (JSON.parse(line) as { status?: number }).status));
    expect([...statuses]).to.include.members([
      ...[200, 201, 400, 401, 403, 404, 409, 413, 414, 415, 422, 429],
    ]);
    for (const secret of [canary, ...ids]) expect(receiver.said()).not.to.contain(secret);
  });

  it('stops in order when told so the moment that it is ready', async () => {
    const receiver = spawnReceiver({ DATABASE_URL: 'postgres://x@127.0.0.1:1/x' });
    await receiver.ready;
    receiver.kill('SIGTERM');
    expect(await receiver.ended).to.equal(0);
  });

  it('does not start where others could read without a token', async () => {
    const refused = spawnReceiver({ HOST: '0.0.0.0', CAIRN_DATA: ':memory:' });
    expect(await refused.ended).to.equal(1);
    expect(refused.said()).to.contain('CAIRN_READ_TOKEN');
  });

  it('takes in and scores a measure from its directory of definitions', async () => {
    const ours = { ...phq9, id: 'ours' };
    await writeFile(join(directory, 'ours.json'), JSON.stringify(ours));
    const receiver = spawnReceiver({ CAIRN_DEFINITIONS: directory, CAIRN_DATA: ':memory:' });
    const { post, get } = client(await receiver.ready);
    const sent = example({ measure: stamp(ours) });
    expect((await post(sent)).status).to.equal(201);
    const { body } = await get(`/submissions/${sent.id}`);
    expect(body.result).to.deep.include({ measure: stamp(ours), scores: sent.scores });
    expect(body.attention).to.deep.equal([]);
  });

  it('does not start with a bad definition, and names the file and what is wrong', async () => {
    await writeFile(join(directory, 'bad.json'), '{"kind": "measure"}');
    const refused = spawnReceiver({ CAIRN_DEFINITIONS: directory, CAIRN_DATA: ':memory:' });
    expect(await refused.ended).to.equal(1);
    expect(refused.said()).to.match(/bad\.json: .*id: is missing/);
  });

  it('does not repeat a DATABASE_URL that it cannot read', async () => {
    const refused = spawnReceiver({ DATABASE_URL: 'mysql://user:secret@localhost/x' });
    expect(await refused.ended).to.equal(1);
    expect(refused.said()).to.contain('DATABASE_URL').and.not.to.contain('secret');
  });

  it('says 503 while a database server accepts connections and never answers', async () => {
    const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const receiver = spawnReceiver({ DATABASE_URL: `postgres://x@127.0.0.1:${port}/x` });
    try {
      const url = await receiver.ready;
      const { status, body } = await client(url).post(example());
      expect(status).to.equal(503);
      expect(body).to.include({ ok: false });
    } finally {
      silent.close();
    }
  });

  it('says which setting to change when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = spawnReceiver({
      DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
      PORT: String(port),
    });
    expect(await refused.ended).to.equal(1);
    expect(refused.said()).to.contain('set PORT to another');
    other.close();
  });
});
