/**
 * Runs in a page: all that it keeps, or shows to whoever looks at the page and not into its elements, as
 * text by the places where it is.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function kept() {
  const read = (bytes) => new TextDecoder('latin1').decode(bytes);
  const said = (value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return read(value);
    if (value instanceof Date || typeof value !== 'object' || value === null) return String(value);
    return Object.keys(value)
      .map((name) => `${name}: ${said(value[name])}`)
      .join('\n');
  };
  const asked = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });

  async function databases() {
    const all = await globalThis.indexedDB.databases();
    return Promise.all(all.map(async ({ name }) => `${name} ${await database(name)}`));
  }

  async function database(name) {
    const db = await asked(globalThis.indexedDB.open(name));
    const rows = [];
    for (const store of db.objectStoreNames) {
      const from = db.transaction(store).objectStore(store);
      const [keys, values] = [asked(from.getAllKeys()), asked(from.getAll())];
      rows.push(store, said(await keys), said(await values));
    }
    db.close();
    return rows.join('\n');
  }

  async function caches() {
    if (!globalThis.caches) return [];
    const names = await globalThis.caches.keys();
    const texts = names.map(async (name) => {
      const cache = await globalThis.caches.open(name);
      const requests = await cache.keys();
      const bodies = requests.map(async (request) => (await cache.match(request)).text());
      return [name, ...requests.map(({ url }) => url), ...(await Promise.all(bodies))].join('\n');
    });
    return Promise.all(texts);
  }

  const marks = globalThis.performance.getEntries();
  return {
    localStorage: said({ ...globalThis.localStorage }),
    sessionStorage: said({ ...globalThis.sessionStorage }),
    IndexedDB: (await databases()).join('\n'),
    'Cache Storage': (await caches()).join('\n'),
    cookies: document.cookie,
    address: location.href,
    title: document.title,
    'history.state': said(globalThis.history.state),
    'window.name': globalThis.name,
    'performance entries': marks.map((each) => said(each.toJSON?.() ?? each)).join('\n'),
    'the markup of the page': document.documentElement.outerHTML,
    'the console': (globalThis.said ?? []).join('\n'),
    'channels and clipboard': globalThis[Symbol.for('cairn.test.told')].join('\n'),
  };
}

/** For the head of a page, before all other scripts: writes down what is told to other windows, or copied. */
function listen() {
  const told = [];
  Object.defineProperty(globalThis, Symbol.for('cairn.test.told'), { value: told });
  const text = (value) => {
    try {
      return typeof value === 'string' ? value : JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  const overhear = (owner, name) => {
    const real = owner?.[name];
    if (!real) return;
    owner[name] = function (...all) {
      told.push(`${name}: ${all.map(text).join(' ')}`);
      return real.apply(this, all);
    };
  };
  for (const owner of [globalThis.BroadcastChannel, globalThis.MessagePort, globalThis.Worker]) {
    overhear(owner?.prototype, 'postMessage');
  }
  overhear(globalThis, 'postMessage');
  overhear(globalThis.Clipboard?.prototype, 'writeText');
  overhear(globalThis.Clipboard?.prototype, 'write');
  overhear(globalThis.Navigator.prototype, 'sendBeacon');
  for (const type of ['copy', 'cut']) {
    const hear = ({ clipboardData }) => told.push(`${type}: ${clipboardData?.getData('text')}`);
    document.addEventListener(type, hear);
  }
}

export const overhearing = `(${listen})();`;
