import '../questionnaire/questionnaire.js';

import { expect, oneEvent } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { press } from '../testing/person.js';
import { atReview, outcome } from '../testing/review.js';
import { heard } from '../testing/show.js';
import { postTo } from './post-to.js';

const real = globalThis.fetch;
let requests: { url: string; init: RequestInit }[];
let answer: () => Promise<Response>;

beforeEach(() => {
  requests = [];
  answer = async () => Response.json({ ok: true }, { status: 201 });
  globalThis.fetch = (input, init = {}) => {
    requests.push({ url: new URL(String(input), document.baseURI).href, init });
    return answer();
  };
});
afterEach(() => (globalThis.fetch = real));

describe('postTo', () => {
  it('posts the body as JSON, with the submission id as the key of the request', async () => {
    const el = await atReview({ handle: postTo('/api/submissions') });
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    const became = outcome(el);
    await press(el, 'Send my answers');
    const { body, submissionId, signal } = await submit;
    expect(await became).to.equal('sent');
    expect(requests).to.deep.equal([
      {
        url: `${location.origin}/api/submissions`,
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': submissionId },
          body,
          signal,
          credentials: 'same-origin',
          keepalive: true,
        },
      },
    ]);
  });

  it('takes more headers and other credentials, but not another key', async () => {
    const options = {
      headers: { 'x-csrf-token': 't', 'idempotency-key': 'mine' },
      credentials: 'include',
    } as const;
    const el = await atReview({ handle: postTo('https://api.example.org/', options) });
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    await el.submit();
    const { submissionId } = await submit;
    const [{ url, init }] = requests as [(typeof requests)[0]];
    expect(url).to.equal('https://api.example.org/');
    expect(init.credentials).to.equal('include');
    expect(init.headers).to.deep.equal({
      'x-csrf-token': 't',
      'content-type': 'application/json',
      'idempotency-key': submissionId,
    });
  });

  for (const [what, result, code] of [
    ['500', async () => new Response(null, { status: 500 }), 'http-500'],
    ['nothing, being offline', () => Promise.reject(new TypeError('Failed to fetch')), 'rejected'],
  ] as const) {
    it(`is believed only with a receipt: the server answers ${what}`, async () => {
      answer = result;
      const el = await atReview({ handle: postTo('/api') });
      expect(await el.submit()).to.include({ status: 'failed', code });
    });
  }

  it('sends the same body under the same key when it is tried again', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const el = await atReview({ handle: postTo('/api') });
    await el.submit();
    await el.submit();
    const [first, second] = requests as [(typeof requests)[0], (typeof requests)[0]];
    expect(second.init.body).to.equal(first.init.body);
    expect(second.init.headers).to.deep.equal(first.init.headers);
  });

  it('gives up at the time limit', async () => {
    answer = () =>
      new Promise((_, reject) => {
        const { signal } = requests[0]!.init;
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      });
    const el = await atReview({ handle: postTo('/api'), timeout: 1 });
    expect(await el.submit()).to.include({ status: 'uncertain', code: 'timed-out' });
    expect(requests[0]!.init.signal!.aborted).to.equal(true);
  });
});

describe('action', () => {
  it('posts when nobody on the page takes charge', async () => {
    const el = await atReview({ action: '/api/submissions' });
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    expect(await el.submit()).to.include({ status: 'sent' });
    const { body, submissionId } = await submit;
    expect(requests).to.have.length(1);
    expect(requests[0]!.url).to.equal(`${location.origin}/api/submissions`);
    expect(requests[0]!.init).to.deep.include({ method: 'POST', body });
    expect(requests[0]!.init.headers).to.include({ 'idempotency-key': submissionId });
  });

  it('does not post when somebody else has taken charge', async () => {
    const handle = (event: CairnSubmitEvent) => event.respondWith(async () => ({ ok: true }));
    const el = await atReview({ action: '/api', handle });
    expect(await el.submit()).to.include({ status: 'sent' });
    expect(requests).to.be.empty;
  });

  it('does not post when the page has called it off', async () => {
    const el = await atReview({ action: '/api', handle: (event) => event.preventDefault() });
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(requests).to.be.empty;
  });

  for (const action of [
    'https://example.org/api',
    '//example.org/api',
    `${location.protocol}//${location.hostname}:1/api`,
    'data:text/plain,',
    'javascript:alert(1)',
    'http://[',
  ]) {
    it(`does not post to another site: ${action}`, async () => {
      const el = await atReview({ action });
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      expect(await el.submit()).to.deep.equal({ status: 'failed', code: 'unhandled' });
      expect(requests).to.be.empty;
      expect(errors.map(({ message }) => message)).to.deep.equal([
        `action must be on this site (${location.origin})`,
      ]);
    });
  }
});
