import { strict } from '../cdn/served.mjs';
import { realFiles } from '../hostile/real.mjs';
import { scripts } from '../hostile/scripts.mjs';

const real = realFiles().scripts;
const policy = strict.replace("connect-src 'self'", "connect-src 'self' http://elsewhere.example");

/**
 * Pages that answers are sent from, and what proves in such a page that it is one.
 *
 * @type {Record<string, { isSo: () => boolean, code?: string, policy?: string, host?: string,
 *   main?: string }>}
 */
export const pages = {
  'nothing against it': { isSo: () => globalThis.isSecureContext },
  'a strict policy': {
    policy: `${policy}; img-src 'self'`,
    isSo: async () => {
      const told = new Promise((done) =>
        document.addEventListener('securitypolicyviolation', done),
      );
      document.body.setAttribute('style', 'color: red');
      const { violatedDirective } = await told;
      await new Promise((resolve) => setTimeout(resolve));
      globalThis.said.length = 0; // it was told of this one
      return violatedDirective === 'style-src-attr';
    },
  },
  'no secure context': {
    host: 'http://school.example', // which the engine asks its proxy for
    isSo: () => !globalThis.isSecureContext && !globalThis.crypto.subtle,
  },
  'methods as Prototype.js 1.6 had them': {
    code: scripts['methods as Prototype.js 1.6 had them'],
    isSo: () => [1, 2].toJSON() === '[1, 2]' && [1, 2].reduce(() => 3) === 0,
  },
  'keys on every object': {
    code: scripts['keys on every object'],
    isSo: () => ({}).polluted === 'yes',
  },
  'keys on every list': { code: scripts['keys on every list'], isSo: () => 'last' in [] },
  'Sugar 1.4': { code: real['Sugar 1.4'], isSo: () => [1, 2].last() === 2 },
  'Zone.js': { code: real['Zone.js'], isSo: () => '__zone_symbol__addEventListener' in window },
  'core-js': { code: real['core-js'], isSo: () => '__core-js_shared__' in globalThis },
  'a clock of 1980': {
    code: scripts['a clock of 1980'],
    isSo: () => new Date().getUTCFullYear() === 1980,
  },
  'listeners that are wrapped': {
    code: scripts['listeners that are wrapped'],
    isSo: () => {
      let heard = 0;
      const listener = () => (heard += 1);
      addEventListener('x', listener);
      removeEventListener('x', listener);
      dispatchEvent(new Event('x'));
      return heard === 1; // none can be removed
    },
  },
  'fetch that is wrapped': {
    code: scripts['fetch that is wrapped'],
    isSo: () => String(fetch).includes('real.apply'),
  },
  'storage that throws': {
    code: scripts['storage that throws'],
    isSo: () => {
      try {
        return !globalThis.indexedDB;
      } catch {
        return true;
      }
    },
  },
  'a dialog around it': {
    main: '<dialog><main></main></dialog>',
    code: `addEventListener('DOMContentLoaded', () => document.querySelector('dialog').showModal());`,
    isSo: () => document.querySelector('dialog').matches(':modal'),
  },
};
