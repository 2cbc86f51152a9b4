/**
 * Runs in a page, bundled: real session recorders, set to see as much as they can, and a model of what a
 * tag manager does. Each keeps what it would send in a buffer.
 */
import OpenReplay from '@openreplay/tracker/class';
import * as Sentry from '@sentry/browser';
import * as Clarity from 'clarity-js';
import posthog from 'posthog-js/dist/module.full.no-external';
import { record } from 'rrweb';

const names = ['rrweb', 'Clarity', 'Sentry', 'PostHog', 'OpenReplay', 'a tag manager', 'keys'];
const buffers = Object.fromEntries(names.map((name) => [name, []]));
globalThis.buffers = buffers;

const text = (value) => {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
};

record({
  emit: (event) => buffers.rrweb.push(text(event)),
  maskAllInputs: false,
  recordCanvas: true,
});

Clarity.clarity.start({
  ...{ projectId: 'none', track: true, content: true, delay: 100, lean: false },
  upload: (payload) => buffers.Clarity.push(payload),
});

Sentry.init({
  dsn: 'https://none@sentry.example.org/1',
  replaysSessionSampleRate: 1,
  transport: (options) =>
    Sentry.createTransport(options, async ({ body }) => {
      buffers.Sentry.push(typeof body === 'string' ? body : new TextDecoder().decode(body));
      return { statusCode: 200 };
    }),
  integrations: [
    Sentry.replayIntegration({
      ...{ maskAllText: false, maskAllInputs: false, blockAllMedia: false, useCompression: false },
      ...{ stickySession: false, minReplayDuration: 0, flushMinDelay: 200, flushMaxDelay: 400 },
    }),
  ],
});

posthog.init('none', {
  ...{
    api_host: location.origin,
    persistence: 'memory',
    autocapture: true,
    capture_pageview: true,
  },
  ...{
    session_recording: { maskAllInputs: false, captureCanvas: { recordCanvas: true } },
    disable_external_dependency_loading: true,
    rageclick: true,
    opt_out_useragent_filter: true,
  },
  capture_dead_clicks: false,
  before_send: (event) => {
    buffers.PostHog.push(text(event));
    return null;
  },
});

const tracker = new OpenReplay({
  ...{ projectKey: 'none', ingestPoint: `${location.origin}/ingest`, __DISABLE_SECURE_MODE: true },
  ...{ obscureTextEmails: false, obscureTextNumbers: false, obscureInputEmails: false },
  ...{ obscureInputNumbers: false, obscureInputDates: false, defaultInputMode: 0 },
  ...{ respectDoNotTrack: false, captureIFrames: true, network: { capturePayload: true } },
});
tracker.use((app) => {
  app.attachCommitCallback((messages) => buffers.OpenReplay.push(text(messages)));
});
void tracker.start();

/** Whatever can be read from an event by a listener of the document. */
const scraped = (event) => {
  const all = {};
  for (const name in event) if (typeof event[name] !== 'function') all[name] = String(event[name]);
  const path = event.composedPath().filter((node) => node instanceof globalThis.Element);
  const nodes = path.map((node) => [node.outerHTML, node.textContent, node.value, node.className]);
  return text([{ ...event }, event.detail, all, nodes]);
};
const native = [
  'click',
  'input',
  'change',
  'submit',
  'focusin',
  'keydown',
  'keyup',
  'beforeinput',
  'paste',
];
const ours = [
  'changed',
  'flagged',
  'decided',
  'rated',
  'progress',
  'error',
  'sent',
  'finished',
  'chosen',
];
for (const type of [...native, ...ours.map((name) => `cairn-${name}`)]) {
  document.addEventListener(type, (event) => buffers['a tag manager'].push(scraped(event)));
}
for (const type of ['click', 'change', 'focusin', 'submit']) {
  const path = (event) =>
    event.composedPath().map((node) => [node.value, node.textContent, node.id]);
  document.addEventListener(
    type,
    (event) => buffers['a tag manager'].push(text(path(event))),
    true,
  );
}
const scrape = () => {
  const fields = [...document.querySelectorAll('*')].map((node) => [
    ...[node.value, node.shadowRoot?.textContent],
    ...[...node.attributes].map(({ value }) => value),
  ]);
  const forms = [...document.forms].map((form) => [...new globalThis.FormData(form)]);
  buffers['a tag manager'].push(text([document.body.innerText, fields, forms, document.title]));
};
new globalThis.MutationObserver(scrape).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
});
globalThis.scrape = scrape;

// What no element in a page of somebody else can hide.
addEventListener('keydown', ({ key }) => buffers.keys.push(key), true);
globalThis.isRecording = true;
