import { expect } from 'chai';

import type { Database } from '../database.js';
import { example } from './example.js';
import { serve, type Served } from './served.js';

const friend = 'https://school.example';

/** From which pages a browser may post, whatever the database. */
export function describeBrowsers(database: () => Database): void {
  describe('a post from a browser', () => {
    let served: Served;
    before(async () => {
      served = await serve({ database: database(), origins: [friend] });
    });
    after(() => served?.close());

    const own = () => new URL(served.url);
    // Node's fetch sends `sec-fetch-mode` alone, and lets us say the rest.
    const cases: readonly [string, () => Record<string, string>, number][] = [
      [
        'of the same origin',
        () => ({ 'sec-fetch-site': 'same-origin', origin: own().origin }),
        201,
      ],
      [
        'of the same origin, through a proxy that changes the host',
        () => ({ 'sec-fetch-site': 'same-origin', origin: 'https://trust.example' }),
        201,
      ],
      [
        'of a site that is allowed',
        () => ({ 'sec-fetch-site': 'cross-site', origin: friend }),
        201,
      ],
      [
        'of another site',
        () => ({ 'sec-fetch-site': 'cross-site', origin: 'https://a.example' }),
        403,
      ],
      ['of another site that does not say who', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
      [
        'of a sibling site',
        () => ({ 'sec-fetch-site': 'same-site', origin: 'https://a.example' }),
        403,
      ],
      ['of a sandboxed frame', () => ({ 'sec-fetch-site': 'cross-site', origin: 'null' }), 403],
      ['of an old one on our own page', () => ({ origin: own().origin }), 201],
      ['of an old one on another site', () => ({ origin: 'https://a.example' }), 403],
      ['of an old one in a sandboxed frame', () => ({ origin: 'null' }), 403],
      ['of an old one on a look-alike', () => ({ origin: `https://${own().host}.a.example` }), 403],
      ['that is none: another program', () => ({}), 201],
    ];
    for (const [name, headers, wanted] of cases) {
      it(`${wanted === 201 ? 'is taken' : 'is refused'} ${name}`, async () => {
        const sent = example();
        const { status, body } = await served.post(sent, headers());
        expect(status).to.equal(wanted);
        const stored = await served.get(`/submissions/${sent.id}`);
        expect(stored.status).to.equal(wanted === 201 ? 200 : 404);
        if (wanted === 403) expect(body.error).to.contain('CAIRN_ORIGINS');
      });
    }

    it('cannot have changed anything that only a form could send', async () => {
      for (const type of [
        'text/plain',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
      ]) {
        const { status } = await served.post(example(), { 'content-type': type });
        expect(status).to.equal(415);
      }
    });

    it('needs no cookie, and is given none', async () => {
      const replies = [await served.post(example()), await served.get('/health')];
      for (const { headers } of replies) expect(headers.get('set-cookie')).to.equal(null);
    });

    it('is told that nothing here is a page', async () => {
      const { headers } = await served.get('/health');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('content-type')).to.match(/^application\/json/);
    });
  });
}
