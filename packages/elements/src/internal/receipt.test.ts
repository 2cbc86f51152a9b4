import { expect } from '@open-wc/testing';

import { isFinal, judge, judgeError, mayHaveArrived, type Kept, type Outcome } from './receipt.js';

const sent: Outcome = { status: 'sent' };
const failed = (code: string): Outcome => ({ status: 'failed', code });
const uncertain = (code: string): Outcome => ({ status: 'uncertain', code });

/** A response as only the network can make one. */
const response = (status: number, type = 'basic', redirected = false) => ({
  ok: status >= 200 && status < 300,
  status,
  type,
  redirected,
});

const page = (type: string) =>
  new Response('<!doctype html>', { headers: { 'content-type': type } });

describe('judge', () => {
  const table: [what: string, answer: unknown, outcome: Outcome][] = [
    ['{ ok: true }', { ok: true }, sent],
    ['{ ok: true } with more in it', { ok: true, id: 7, error: null }, sent],
    ['an object with a null prototype', Object.assign(Object.create(null), { ok: true }), sent],
    ['a real response', new Response(null, { status: 204 }), sent],
    ['a response from another site', response(201, 'cors'), sent],
    ['a real response with text', new Response('stored'), sent],
    ['a page of HTML with 200', page('text/html; charset=utf-8'), uncertain('html')],
    ['a page of HTML in capitals', page('TEXT/HTML'), uncertain('html')],
    ['{ ok: false }', { ok: false }, failed('refused')],
    ['a response with 404', response(404), failed('http-404')],
    ['a real response with 500', new Response('', { status: 500 }), failed('http-500')],
    ['a network error as a response', Response.error(), failed('http-0')],
    ['a redirect that ended well', response(200, 'basic', true), failed('redirected')],
    ['a redirect that ended badly', response(500, 'basic', true), failed('redirected')],
    ['an opaque response', response(0, 'opaque'), uncertain('opaque')],
    ['an opaque redirect', response(0, 'opaqueredirect'), uncertain('opaqueredirect')],
    ['something opaque that calls itself ok', { ...response(200, 'opaque') }, uncertain('opaque')],
    ['undefined', undefined, uncertain('no-receipt')],
    ['null', null, uncertain('no-receipt')],
    ['true', true, uncertain('no-receipt')],
    ['a text', '{"ok":true}', uncertain('no-receipt')],
    ['a number', 200, uncertain('no-receipt')],
    ['an empty object', {}, uncertain('no-receipt')],
    ['a list with a receipt in it', [{ ok: true }], uncertain('no-receipt')],
    ['ok as a text', { ok: 'true' }, uncertain('no-receipt')],
    ['ok as 1', { ok: 1 }, uncertain('no-receipt')],
  ];
  for (const [what, answer, outcome] of table) {
    it(`takes ${what} for ${outcome.status}`, () => {
      expect(judge(answer)).to.deep.equal(outcome);
    });
  }
});

describe('judgeError', () => {
  for (const [what, error, outcome] of [
    ['an abort', new DOMException('', 'AbortError'), uncertain('aborted')],
    ['an abort of another realm', { name: 'AbortError' }, uncertain('aborted')],
    ['a failed fetch', new TypeError('Failed to fetch'), failed('rejected')],
    ['undefined', undefined, failed('rejected')],
    ['null', null, failed('rejected')],
    ['a text', 'AbortError', failed('rejected')],
  ] as const) {
    it(`takes ${what} for ${outcome.status}`, () => {
      expect(judgeError(error)).to.deep.equal(outcome);
    });
  }
});

describe('an answer that says that the answers are kept on this device', () => {
  const end = new Promise(() => {});
  const kept: Kept = { code: 'rejected', until: new Date(), end, drop() {}, leave() {} };

  it('means that they are waiting, but only where it does not call itself a receipt', () => {
    const waiting = { status: 'waiting', code: 'rejected', kept };
    expect(judge({ ok: false, kept })).to.deep.equal(waiting);
    expect(judge({ ok: true, kept })).to.deep.equal(sent);
    expect(judge({ kept })).to.deep.equal(uncertain('no-receipt'));
  });
});

describe('what a failure means', () => {
  // RFC 9110 section 15.5: the client seems to have erred. Section 15.6: the server did.
  for (const [code, final, arrived] of [
    ['unhandled', false, false],
    ['rejected', false, true],
    ['redirected', false, false],
    ['refused', false, false],
    ['http-0', false, true],
    ['http-400', true, false],
    ['http-401', true, false],
    ['http-404', true, false],
    ['http-408', false, true],
    ['http-409', false, true],
    ['http-413', true, false],
    ['http-422', true, false],
    ['http-425', false, false],
    ['http-429', false, false],
    ['http-500', false, true],
    ['http-502', false, true],
    ['http-504', false, true],
  ] as const) {
    it(`of ${code}: ${final ? 'final' : 'may pass'}; ${arrived ? 'perhaps' : 'not'} arrived`, () => {
      expect(isFinal(code)).to.equal(final);
      expect(mayHaveArrived(code)).to.equal(arrived);
    });
  }
});
