/**
 * Runs in a page: a questionnaire whose questions are all answered, and what somebody can do with it.
 * Roots are open there. The page may be hostile, so that not much of it is used.
 *
 * @typedef {typeof visit} Visit
 */
const measure = (await import('/cairn/instruments/calm-4.js')).default;
await import('/cairn/questionnaire.js');

const receipt = { ok: true };
const answers = { q1: 2, q2: 1, q3: 2, q4: 7 };
const reviewing = { form: 'calm-4@1.0.0', status: 'reviewing', answers };
const afterwards = ['cairn-sent', 'cairn-submit-failed', 'cairn-late-receipt', 'cairn-queued'];

export const visit = {
  receipt,
  reviewing,
  /** An address on another site. */
  elsewhere: 'http://elsewhere.example/answers/200',
  read: (text) => JSON.parse(text),

  /** What the page does about `cairn-submit`, and all that it hears. */
  async atReview(handle, { timeout = 30_000, queue } = {}) {
    const el = document.createElement('cairn-questionnaire');
    const [events, heard, told] = [[], [], []];
    el.addEventListener('cairn-submit', (event) => {
      events[events.length] = event;
      handle(event);
    });
    for (const type of afterwards) {
      el.addEventListener(type, (event) => {
        heard[heard.length] = event;
        told[told.length] = type;
      });
    }
    Object.assign(el, { measure, timeout, queue, session: { ...reviewing } });
    const main = document.querySelector('main');
    while (main.firstChild) main.firstChild.remove();
    main.append(el);
    await visit.says(el, 'Send my answers');
    return { el, events, heard, told };
  },

  /** What becomes of one attempt: a status, or a code where it failed. */
  async send(el) {
    const { status, code } = await el.submit();
    return code ?? status;
  },

  /** Waits until an attempt has ended that somebody else began. */
  settled: (el) =>
    new Promise((resolve) => {
      el.addEventListener('cairn-sent', () => resolve('sent'), { once: true });
      el.addEventListener('cairn-submit-failed', ({ code }) => resolve(code), { once: true });
    }),

  press(el, name) {
    for (const button of el.shadowRoot.querySelectorAll('button')) {
      if (button.textContent.trim() === name) return button.click();
    }
    throw new Error(`there is no “${name}”`);
  },

  says: (el, words) =>
    visit.until(() => el.shadowRoot?.textContent.includes(words), `it never says “${words}”`),

  async until(isSo, message = `never so: ${isSo}`) {
    const end = performance.now() + 20_000; // as pages may be wrong about the date
    while (!isSo()) {
      if (performance.now() > end) throw new Error(message);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  },

  /** Fails with this code, keeps everything, and sends the same when tried again. */
  async failsAndTriesAgain(handle, code, settings) {
    const handlers = [handle, (event) => event.respondWith(Promise.resolve(receipt))];
    const { el, events, told } = await visit.atReview((event) => handlers.shift()(event), settings);
    visit.same(await visit.send(el), code);
    visit.same(told, ['cairn-submit-failed']);
    await visit.says(el, 'Try again');
    visit.same([el.session.answers, visit.warnsOnLeaving()], [answers, false]);
    const became = visit.settled(el);
    visit.press(el, 'Try again');
    visit.same(await became, 'sent');
    const [first, second] = events;
    visit.same([second.submissionId, second.body], [first.submissionId, first.body]);
    await visit.says(el, 'Your answers have been sent');
  },

  /** Whether the browser would ask before the page is left. */
  warnsOnLeaving: () => !dispatchEvent(new Event('beforeunload', { cancelable: true })),

  /** What posts to an address, as pages do. */
  post: (url) => (event) =>
    event.respondWith(fetch(url, { method: 'POST', body: event.body, signal: event.signal })),

  /** What a fetch does without a connection: it fails, though not at once. */
  offline: () => new Promise((_, reject) => setTimeout(() => reject(new TypeError('offline')))),

  later() {
    let resolve;
    const promise = new Promise((done) => (resolve = done));
    return { promise, resolve };
  },

  thrown(act) {
    try {
      act();
    } catch (error) {
      return error.name;
    }
    return undefined;
  },

  /** Does something that throws in a listener, which the page would be told of. */
  async quietly(act) {
    const calm = (event) => event.preventDefault();
    addEventListener('error', calm);
    try {
      return await act();
    } finally {
      removeEventListener('error', calm);
    }
  },

  same(found, wanted) {
    if (write(found) !== write(wanted)) throw new Error(`${write(found)}, not ${write(wanted)}`);
  },
};

/** As text, whatever `toJSON` the page has put on everything. */
function write(value) {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    let text = '';
    for (let i = 0; i < value.length; i += 1) text += `${write(value[i])} `;
    return `[${text}]`;
  }
  return `{${Object.keys(value).sort().map((name) => `${name}=${write(value[name])}`)}}`; // prettier-ignore
}
