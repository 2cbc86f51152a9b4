/** Ways to put a definition wrong, or merely otherwise: as a value, and as a text. */

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', ''];
const texts = [
  ...['', ' ', '\u200b', '\ud800', 'a\udfff', '\u202etxt.exe', '\u2066x\u2069', '\0', '\ufeff'],
  ...['<script>x()</script>', '${x}', '{{x}}', '%s%n', '../../x', 'javascript:x()', 'NaN', 'q1'],
  ...[
    '(a+)+$',
    '[',
    '^(?:a|a)*$',
    'e\u0301'.repeat(40),
    '👩‍👩‍👧‍👦',
    'İ',
    'ﬀ',
    '١٢',
    '2026-02-30',
    '9999-12-31',
  ],
  ...['constructor', '__proto__', 'https://example.org@evil.example/', '0', '-0', '1e309'],
];
const numbers = [
  ...[0, -0, -1, 1, 0.1, 0.5, 1e3, 1e21, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, 2 ** 53 + 2],
  ...[NaN, Infinity, -Infinity, 1000, -1000, 999.999],
];

/** Anything that may stand where something else was expected. */
function anything({ below, oneOf }) {
  const others = [
    ...[null, true, false, [], {}, [[]], [null], { length: 9 }, undefined, Symbol('x'), 1n],
    ...[() => 1, new Date(0), new Map([['a', 1]]), new Uint8Array(3), /(a+)+$/, new Error('x')],
  ];
  return [() => oneOf(texts), () => oneOf(numbers), () => oneOf(others)][below(3)]();
}

/** Every place in a value, as its parent and its name there. */
function placesIn(value) {
  const places = [];
  const visit = (parent) => {
    for (const name of Object.keys(parent)) {
      places.push([parent, name]);
      if (parent[name] && typeof parent[name] === 'object') visit(parent[name]);
    }
  };
  visit(value);
  return places;
}

const remove = (parent, name) =>
  Array.isArray(parent) ? parent.splice(Number(name), 1) : delete parent[name];

/** Each changes one place of a definition, or adds something beside it. */
const changes = {
  otherwise: (parent, name, random) => (parent[name] = anything(random)),
  gone: remove,
  nudged: (parent, name, random) => {
    if (typeof parent[name] === 'number') parent[name] += random.oneOf([-1, 1, 0.5]);
    else if (typeof parent[name] === 'string') parent[name] += random.oneOf(texts);
    else parent[name] = [parent[name]];
  },
  twice: (parent, name) => {
    if (Array.isArray(parent))
      parent.push(JSON.parse(JSON.stringify(parent[Number(name)] ?? null)));
    else parent[`${name}2`] = parent[name];
  },
  many: (parent, name) => {
    if (Array.isArray(parent)) for (let i = 0; i < 300; i += 1) parent.push(parent[Number(name)]);
    else for (let i = 0; i < 300; i += 1) parent[`${name}${i}`] = parent[name];
  },
  swapped: (parent, name, random, places) => {
    const [other, at] = random.oneOf(places);
    if (contains(parent[name], other) || contains(other[at], parent)) return;
    [parent[name], other[at]] = [other[at], parent[name]];
  },
  reversed: (parent, name) => Array.isArray(parent[name]) && parent[name].reverse(),
  emptied: (parent, name) => (parent[name] = Array.isArray(parent[name]) ? [] : {}),
  endless: (parent, name) => (parent[name] = parent),
  deep: (parent, name, random) => {
    let deep = parent[name];
    for (let i = random.oneOf([31, 40, 2000]); i > 0; i -= 1)
      deep = random.oneOf([[deep], { deep }]);
    parent[name] = deep;
  },
  named: (parent, name, random) => {
    const value = { polluted: true, toString: null };
    const key = random.oneOf(names);
    Object.defineProperty(parent, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  },
  long: (parent, name, random) =>
    (parent[name] = random.oneOf(['x', ' ', '\ud800', '\\']).repeat(5e4)),
  throwing: (parent, name) =>
    Object.defineProperty(parent, name, {
      enumerable: true,
      configurable: true,
      get() {
        throw new TypeError('mine');
      },
    }),
};

function contains(value, wanted) {
  if (value === wanted) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => contains(each, wanted));
}

/** These make places that cannot be walked again: they come last. */
const last = new Set(['endless', 'deep', 'throwing', 'many']);
const usual = Object.keys(changes).filter((name) => !last.has(name));

/** A definition with one to four changes, and what they are called. */
export function mutatedValue(definition, random) {
  const value = JSON.parse(JSON.stringify(definition));
  const done = [];
  for (let count = random.oneOf([1, 1, 1, 2, 3]); count > 0; count -= 1) {
    const places = placesIn(value);
    if (places.length === 0) break;
    const [parent, name] = random.oneOf(places);
    const change = random.oneOf(count === 1 ? Object.keys(changes) : usual);
    changes[change](parent, name, random, places);
    done.push(change);
    if (last.has(change)) break;
    if (!isPlain(value)) break;
  }
  return { value, done: done.join(' ') };
}

/** Whether it can be walked again. */
function isPlain(value) {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

const pieces = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\\ud800', '//', '/*', '\0', '\ufeff', "'"],
  ...[
    'null',
    '-',
    '1e999',
    '01',
    'NaN',
    '{"__proto__":{"polluted":1}}',
    '"__proto__":{"polluted":1},',
  ],
  ...[
    '[['.repeat(40),
    '\u2028',
    '\ud800',
    '"constructor":{"prototype":{"polluted":1}},',
    ' '.repeat(999),
  ],
];

/** The text of a definition, broken at one to three places. */
export function mutatedText(definition, random) {
  let text = JSON.stringify(definition, null, random.oneOf([0, 0, 2]));
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const at = random.below(text.length + 1);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    text = [
      () => before,
      () => before + after.slice(1),
      () => before + random.oneOf(pieces) + after,
      () => before + text.slice(random.below(at + 1)),
    ][random.below(4)]();
  }
  return text;
}
