/**
 * What becomes of answers, whatever the page does about `cairn-submit`: thirty ways. Each runs in a page,
 * with what `visit.mjs` has for it, and throws if something is not so.
 *
 * @type {Record<string, (visit: import('./visit.mjs').Visit) => Promise<unknown>>}
 */
export const scenarios = {
  async 'the event bubbles, is composed and can be cancelled'({ atReview, send, same }) {
    const { el, events } = await atReview(() => {});
    await send(el);
    const { bubbles, composed, cancelable } = events[0];
    same([bubbles, composed, cancelable], [true, true, true]);
  },
  async 'a listener on the document can take charge'({ atReview, send, same, receipt }) {
    const { el } = await atReview(() => {});
    const take = (event) => event.respondWith(Promise.resolve(receipt));
    document.addEventListener('cairn-submit', take, { once: true });
    same(await send(el), 'sent');
  },
  async 'it is sent only after a receipt'({ atReview, send, same, says, later }) {
    const receipt = later();
    const { el, told } = await atReview((event) => event.respondWith(receipt.promise));
    const attempt = send(el);
    await says(el, 'Sending your answers');
    same(told, []);
    receipt.resolve({ ok: true });
    same(await attempt, 'sent');
    await says(el, 'Your answers have been sent');
  },
  async 'nobody listens'({ failsAndTriesAgain }) {
    await failsAndTriesAgain(() => {}, 'unhandled');
  },
  async 'the handler throws'({ failsAndTriesAgain, quietly }) {
    const broken = () => {
      throw new Error('broken');
    };
    await quietly(() => failsAndTriesAgain(broken, 'unhandled'));
  },
  async 'the handler throws after it took charge'({ atReview, send, same, receipt, quietly }) {
    const { el } = await atReview((event) => {
      event.respondWith(Promise.resolve(receipt));
      throw new Error('broken');
    });
    same(await quietly(() => send(el)), 'sent');
  },
  async 'it is rejected, and tried again'({ failsAndTriesAgain, offline }) {
    await failsAndTriesAgain((event) => event.respondWith(offline()), 'rejected');
  },
  async 'every attempt has the same id and text'({ atReview, send, same }) {
    const { el, events } = await atReview((event) => event.respondWith(Promise.resolve()));
    await send(el);
    await send(el);
    await send(el);
    const [{ submissionId: id, body }] = events;
    same(
      events.map((event) => [event.submissionId, event.body, event.attempt]),
      [1, 2, 3].map((attempt) => [id, body, attempt]),
    );
  },
  async 'other answers have another id'({ atReview, send, same, receipt, reviewing }) {
    const { el, events } = await atReview((event) => event.respondWith(Promise.resolve(receipt)));
    await send(el);
    el.session = { ...reviewing };
    await el.updateComplete;
    same(await send(el), 'sent');
    same([events[1].attempt, events[1].submissionId === events[0].submissionId], [1, false]);
  },
  async 'two clicks make one attempt'({ atReview, same, press, later, settled }) {
    const receipt = later();
    const { el, events } = await atReview((event) => event.respondWith(receipt.promise));
    press(el, 'Send my answers');
    press(el, 'Send my answers');
    receipt.resolve({ ok: true });
    same(await settled(el), 'sent');
    same(events.length, 1);
  },
  async 'to submit while it is sending joins the attempt'({ atReview, send, same, later }) {
    const receipt = later();
    const { el, events } = await atReview((event) => event.respondWith(receipt.promise));
    const [first, second] = [send(el), send(el)];
    receipt.resolve({ ok: true });
    same([await first, await second, events.length], ['sent', 'sent', 1]);
  },
  async 'the server answers 500'({ failsAndTriesAgain, post }) {
    await failsAndTriesAgain(post('/answers/500'), 'http-500');
  },
  async 'the server answers 200'({ atReview, send, same, post }) {
    const { el } = await atReview(post('/answers/200'));
    same(await send(el), 'sent');
  },
  async 'the promise brings nothing'({ failsAndTriesAgain }) {
    await failsAndTriesAgain((event) => event.respondWith(Promise.resolve()), 'no-receipt');
  },
  async 'the response is opaque'({ failsAndTriesAgain, elsewhere }) {
    const opaque = ({ body }) => fetch(elsewhere, { method: 'POST', mode: 'no-cors', body });
    await failsAndTriesAgain((event) => event.respondWith(opaque(event)), 'opaque');
  },
  async 'a log-in page answers'({ failsAndTriesAgain, post }) {
    await failsAndTriesAgain(post('/answers/moved'), 'redirected');
  },
  async 'no answer comes in time, and the handler is told'({ failsAndTriesAgain, same }) {
    const signals = [];
    const never = (event) => {
      signals.push(event.signal);
      event.respondWith(new Promise(() => {}));
    };
    await failsAndTriesAgain(never, 'timed-out', { timeout: 20 });
    same(signals[0].aborted, true);
  },
  async 'a receipt comes too late'({ atReview, send, same, says, later, until }) {
    const receipt = later();
    const handle = (event) => event.respondWith(receipt.promise);
    const { el, told } = await atReview(handle, { timeout: 20 });
    same(await send(el), 'timed-out');
    receipt.resolve({ ok: true });
    await until(() => told.length > 1);
    same(told, ['cairn-submit-failed', 'cairn-late-receipt']);
    await says(el, 'We do not know if your answers arrived');
  },
  async 'nobody can take charge after the dispatch'({ atReview, send, same, thrown }) {
    const { el, events } = await atReview(() => {});
    same(await send(el), 'unhandled');
    same(
      thrown(() => events[0].respondWith(Promise.resolve({ ok: true }))),
      'InvalidStateError',
    );
  },
  async 'nobody can take charge twice, and the first counts'({
    atReview,
    send,
    same,
    thrown,
    receipt,
  }) {
    let second;
    const { el } = await atReview((event) => {
      event.respondWith(Promise.resolve(receipt));
      second = thrown(() => event.respondWith(Promise.resolve({ ok: false })));
    });
    same([await send(el), second], ['sent', 'InvalidStateError']);
  },
  async 'the page calls it off'({ atReview, send, same, says }) {
    const { el, told } = await atReview((event) => event.preventDefault());
    same([await send(el), told], ['editing', []]);
    await says(el, 'Send my answers');
  },
  async 'somebody stops the event'({ atReview, send, same, receipt }) {
    const { el } = await atReview((event) => {
      event.respondWith(Promise.resolve(receipt));
      event.stopImmediatePropagation();
    });
    same(await send(el), 'sent');
  },
  async 'nobody can change what is sent'({ atReview, send, same, thrown }) {
    const { el, events } = await atReview(() => {});
    await send(el);
    const { payload } = events[0];
    const parts = [payload, payload.answers, payload.scores, payload.flags];
    same(parts.map(Object.isFrozen), [true, true, true, true]);
    same(
      thrown(() => (payload.answers.q1 = 0)),
      'TypeError',
    );
  },
  async 'whoever copies the event gets no answers'({ atReview, send, same }) {
    const { el, events } = await atReview(() => {});
    await send(el);
    same(
      Object.keys(events[0]).filter((name) => name !== 'isTrusted'),
      [],
    );
    same(events[0].detail, undefined);
  },
  async 'no event afterwards carries answers'({ atReview, send, same, receipt, offline }) {
    const answered = [offline, () => Promise.resolve(receipt)];
    const { el, heard } = await atReview((event) => event.respondWith(answered.shift()));
    await send(el);
    await send(el);
    const own = (event) => Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted');
    same(
      heard.map((event) => own(event).join()),
      ['code', 'submissionId'],
    );
    same(
      heard.map(({ detail }) => detail),
      [undefined, undefined],
    );
  },
  async 'the element is taken off the page'({ atReview, send, same, later, until }) {
    const receipt = later();
    const { el, events } = await atReview((event) => event.respondWith(receipt.promise));
    const attempt = send(el);
    await until(() => events.length > 0);
    el.remove();
    receipt.resolve({ ok: true });
    same(await attempt, 'sent');
  },
  async 'leaving asks first while it is sending, and at no other time'(visit) {
    const { atReview, send, same, later, until, warnsOnLeaving } = visit;
    const receipt = later();
    const { el, events } = await atReview((event) => event.respondWith(receipt.promise));
    const before = warnsOnLeaving();
    const attempt = send(el);
    await until(() => events.length > 0);
    const during = warnsOnLeaving();
    receipt.resolve({ ok: true });
    await attempt;
    same([before, during, warnsOnLeaving()], [false, true, false]);
  },
  async 'the text is right'({ atReview, send, same, reviewing, read }) {
    const { el, events } = await atReview(() => {});
    await send(el);
    const { payload, body } = events[0];
    const { kind, id, measure, answers, scores } = read(body);
    same([kind, id, measure], ['submission', payload.id, 'calm-4@1.0.0']);
    same([answers, scores.total.value], [reviewing.answers, 12]);
  },
  async 'it can be sent again after every kind of failure'(visit) {
    const { atReview, send, same, receipt, post, offline } = visit;
    const handlers = [
      () => {},
      (event) => event.respondWith(offline()),
      post('/answers/500'),
      post('/answers/moved'),
      (event) => event.respondWith(Promise.resolve({ ok: false })),
      (event) => {
        el.timeout = 20;
        event.respondWith(new Promise(() => {}));
      },
      (event) => event.preventDefault(),
      (event) => event.respondWith(Promise.resolve(receipt)),
    ];
    const { el, events } = await atReview((event) => handlers.shift()(event));
    const became = [];
    for (let i = 0; i < 8; i += 1) became.push(await send(el));
    const failed = ['unhandled', 'rejected', 'http-500', 'redirected', 'refused', 'timed-out'];
    same(became, [...failed, 'editing', 'sent']);
    same(new Set(events.map(({ submissionId }) => submissionId)).size, 1);
  },
  async 'what was sent is not sent again'({ atReview, send, same, receipt }) {
    const { el, events } = await atReview((event) => event.respondWith(Promise.resolve(receipt)));
    await send(el);
    await send(el);
    same([events.length, el.session.answers], [1, {}]);
  },
};
