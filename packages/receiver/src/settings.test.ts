import { CairnError } from '@cairnkit/engine/errors.js';
import { expect } from 'chai';

import { readSettings } from './settings.js';

describe('readSettings', () => {
  it('is safe without any', () => {
    for (const env of [{}, { HOST: '', PORT: ' ', CAIRN_READ_TOKEN: '', CAIRN_ORIGINS: '' }]) {
      expect(readSettings(env)).to.deep.equal({
        host: '127.0.0.1',
        port: 4100,
        databaseUrl: undefined,
        data: '.data/receiver',
        definitions: undefined,
        readToken: undefined,
        tokensOnly: false,
        origins: [],
        trustProxy: undefined,
        rates: { address: 600, id: 20 },
        bodyLimit: 1_048_576,
        fhir: {},
        retentionDays: undefined,
      });
    }
  });

  for (const HOST of ['0.0.0.0', '::', '10.0.0.7', 'receiver.example', '127.example']) {
    it(`wants a token where others can reach it: ${HOST}`, () => {
      expect(() => readSettings({ HOST })).to.throw(CairnError, 'CAIRN_READ_TOKEN');
      expect(readSettings({ HOST, CAIRN_READ_TOKEN: 'secret' }).host).to.equal(HOST);
    });
  }

  for (const HOST of ['localhost', '127.0.0.1', '127.3.2.1', '::1']) {
    it(`wants none on ${HOST}`, () => {
      expect(readSettings({ HOST }).host).to.equal(HOST);
    });
  }

  it('takes addresses for FHIR, and nothing else for one', () => {
    const env = { CAIRN_FHIR_PEOPLE: 'https://trust.example/id', CAIRN_FHIR_QUESTIONNAIRES: '' };
    expect(readSettings(env).fhir).to.deep.equal({ people: 'https://trust.example/id' });
    const wrong = () => readSettings({ CAIRN_FHIR_QUESTIONNAIRES: 'trust' });
    expect(wrong).to.throw(CairnError, 'CAIRN_FHIR_QUESTIONNAIRES must be an address');
  });

  it('needs no token of its own where only those of practitioners open anything', () => {
    const { readToken, tokensOnly } = readSettings({ HOST: '0.0.0.0', CAIRN_TOKENS_ONLY: '1' });
    expect({ readToken, tokensOnly }).to.deep.equal({ readToken: undefined, tokensOnly: true });
  });

  it('wants a token behind a proxy, where everybody seems to be on this machine', () => {
    expect(() => readSettings({ CAIRN_TRUST_PROXY: '1' })).to.throw(CairnError, 'CAIRN_READ_TOKEN');
    expect(() => readSettings({ CAIRN_TRUST_PROXY: '1', CAIRN_TOKENS_ONLY: '1' })).not.to.throw();
  });

  for (const [text, proxies] of [
    ['2', 2],
    ['loopback', ['loopback']],
    ['10.0.0.0/8, 2001:db8::/32 192.0.2.1', ['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']],
  ] as const) {
    it(`believes the proxies that it is told of: ${text}`, () => {
      const env = { CAIRN_TRUST_PROXY: text, CAIRN_READ_TOKEN: 'secret' };
      expect(readSettings(env).trustProxy).to.deep.equal(proxies);
    });
  }

  for (const text of [
    'true',
    '0',
    '10',
    '*',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    'proxy.example',
  ]) {
    it(`never believes everybody, nor whom it cannot know: ${text}`, () => {
      const env = { CAIRN_TRUST_PROXY: text, CAIRN_READ_TOKEN: 'secret' };
      expect(() => readSettings(env)).to.throw(CairnError, 'CAIRN_TRUST_PROXY');
    });
  }

  it('deletes nothing unless told, and never after days where years were meant', () => {
    expect(readSettings({ CAIRN_RETENTION_DAYS: '2922' }).retentionDays).to.equal(2922);
    for (const CAIRN_RETENTION_DAYS of ['8', '0', '-1', '8y', '364']) {
      expect(() => readSettings({ CAIRN_RETENTION_DAYS })).to.throw(CairnError, 'RETENTION');
    }
  });

  it('takes origins with commas between them', () => {
    const CAIRN_ORIGINS = 'https://a.example, http://localhost:5173';
    const origins = ['https://a.example', 'http://localhost:5173'];
    expect(readSettings({ CAIRN_ORIGINS }).origins).to.deep.equal(origins);
  });

  it('says everything that is wrong, at once', () => {
    const wrong = () =>
      readSettings({
        PORT: '99999',
        CAIRN_BODY_LIMIT: '1MB',
        CAIRN_ORIGINS: '*, https://a.example/, null',
        CAIRN_READ_TOKEN: 'two words',
      });
    expect(wrong).to.throw(CairnError).with.property('message').that.matches(/^PORT/);
    const lines = thrown(wrong).message.split('\n');
    expect(lines.map((line) => line.split(/[ :]/)[0])).to.deep.equal([
      'PORT',
      'CAIRN_BODY_LIMIT',
      'CAIRN_ORIGINS',
      'CAIRN_ORIGINS',
      'CAIRN_ORIGINS',
      'CAIRN_READ_TOKEN',
    ]);
  });
});

function thrown(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
