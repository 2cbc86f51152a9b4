/**
 * Scripts that real pages run before ours: old libraries at work on what all share, and things that are
 * broken. Each is whole, and runs as a classic script in the head.
 *
 * @type {Record<string, string>}
 */
export const scripts = {
  'keys on every object': `
    Object.prototype.extend = function () {}; Object.prototype.each = function () {};
    Object.prototype.toJSONString = () => '""'; Object.prototype.kind = 'measure';
    Object.prototype.items = []; Object.prototype.polluted = 'yes';`,
  'keys on every list': `
    Array.prototype.last = function () { return this[this.length - 1]; }; Array.prototype.each = Array.prototype.forEach;
    Array.prototype.remove = function () {}; String.prototype.trim2 = function () {}; Function.prototype.bind2 = function () {};`,
  'methods as Prototype.js 1.6 had them': `
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.toJSON = (o) => String(o); Array.prototype.reduce = function () { return 0; };
    Element.prototype.update = function () {}; Array.from = (x) => { const a = []; for (let i = 0; i < x.length; i++) a.push(x[i]); return a; };
    document.getElementsByClassName = () => [];`,
  'prototypes that are frozen': `
    for (const each of [Object, Array, Function, String, Number, Boolean, RegExp, Promise, Map, Set])
      Object.freeze(each.prototype);`,
  'storage that throws': `
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('no', 'SecurityError'); } });`,
  'cookies that throw': `Object.defineProperty(Document.prototype, 'cookie', { get() { throw new Error(); }, set() { throw new Error(); } });`,
  'a clock of 1980': `
    const Real = Date; const off = Real.now() - Real.UTC(1980, 0, 1);
    globalThis.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(Real.now() - off); } static now() { return Real.now() - off; } };`,
  'no crypto but random numbers': `
    Object.defineProperty(globalThis.crypto, 'randomUUID', { value: undefined });
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });`,
  'a console that throws': `for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => { throw new Error('no console'); };`,
  'listeners that are wrapped': `
    const add = EventTarget.prototype.addEventListener; const seen = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (typeof listener !== 'function') return add.call(this, type, listener, options);
      const wrapped = function (...all) { return listener.apply(this, all); };
      seen.set(listener, wrapped); return add.call(this, type, wrapped, options); };`,
  'fetch that is wrapped': `
    const real = globalThis.fetch; globalThis.fetch = function (...all) { return real.apply(this, all).then((r) => r); };`,
  'timers that are wrapped': `
    const later = globalThis.setTimeout; globalThis.setTimeout = (f, ms, ...all) => later(() => typeof f === 'function' ? f(...all) : eval(f), ms);`,
  'elements that are patched': `
    const make = document.createElement; document.createElement = function (...all) { return make.apply(document, all); };
    const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
    Object.defineProperty(Node.prototype, 'textContent', { ...text, set(value) { text.set.call(this, value); } });
    const put = Element.prototype.setAttribute; Element.prototype.setAttribute = function (...all) { return put.apply(this, all); };`,
  'shadow roots that are patched': `
    const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, init); };`,
  'no idle callbacks and no observers of what is seen': `delete globalThis.requestIdleCallback; delete globalThis.IntersectionObserver; delete globalThis.ReportingObserver;`,
  'no popovers, dialogs or views': `
    delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;
    delete Document.prototype.startViewTransition; delete HTMLDialogElement.prototype.showModal;`,
  'keys that are swallowed': `addEventListener('keydown', (event) => { if (event.key.length === 1) event.stopPropagation(); });`,
  'an error handler that says all is well': `globalThis.onerror = () => true; globalThis.onunhandledrejection = () => true;`,
  'names of elements in the way': `
    addEventListener('DOMContentLoaded', () => { for (const name of ['body2', 'getElementById', 'activeElement', 'lang', 'cairn'])
      { const img = document.createElement('img'); img.setAttribute('name', name); document.body.append(img); } });`,
  'JSON that is replaced': `
    const parse = JSON.parse; JSON.parse = function (text, f) { return parse.call(JSON, text, f); }; JSON.stringify = ((s) => function (...a) { return s.apply(JSON, a); })(JSON.stringify);`,
  'a define of AMD': `globalThis.define = function () {}; globalThis.define.amd = {}; globalThis.exports = {}; globalThis.module = { exports: {} }; globalThis.require = () => ({});`,
  'globals of old scripts': `var name = 'x', status = 'y', html = 1, css = 2, msg = 3, process = { env: {} }, event = null, top1 = 1; globalThis.$ = globalThis.jQuery = () => globalThis.$;`,
  'everything watched as it changes': `new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`,
};

/** Names that are no longer ours to have, and whose element cannot be there. */
export const taken = {
  'tags that are taken': `
    for (const tag of ['cairn-questionnaire', 'cairn-term']) customElements.define(tag, class extends HTMLElement {
      connectedCallback() { this.dataset.squatted = 'yes'; } });`,
  'a registry that throws': `
    const define = customElements.define.bind(customElements);
    customElements.define = function (name, ...rest) { if (name === 'cairn-waiting') throw new Error('no'); return define(name, ...rest); };`,
};

/** Browsers that lack what every browser has: things may be plainer there, but must work. */
export const extremes = {
  'no words of languages': 'delete globalThis.Intl;',
  'no observers of size': 'delete globalThis.ResizeObserver;',
  'keys that are kept from everybody':
    "addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);",
};
