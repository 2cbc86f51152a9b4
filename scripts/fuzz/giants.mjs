/** Texts and values far larger than any definition, by name: each is tried with every kind. */
const million = 1_000_000;
const names = (count) => Array.from({ length: count }, (_, i) => `k${i}`);

export const giants = {
  'a text of ten million letters': () => 'x'.repeat(10 * million),
  'a string of ten million letters': () => `"${'x'.repeat(10 * million)}"`,
  'a field of almost two million letters': () => `{"kind":"${'x'.repeat(1.9 * million)}"}`,
  'a field that never ends': () => `{"kind":"${'\\n'.repeat(0.9 * million)}`,
  'a name of almost two million letters': () => `{"${'k'.repeat(1.9 * million)}":1}`,
  'such a name above others': () =>
    `{"${'k'.repeat(million)}":${'{"a":'.repeat(20)}1${'}'.repeat(20)}}`,
  'a hundred thousand names': () =>
    `{${names(100_000)
      .map((name) => `"${name}":1`)
      .join()}}`,
  'one name a hundred thousand times': () => `{${'"k":1,'.repeat(100_000)}"k":1}`,
  'a list of 600,000': () => `[${'{},'.repeat(600_000)}{}]`,
  'a hundred thousand lists in one another': () => '['.repeat(100_000) + ']'.repeat(100_000),
  'nothing but two million lines': () => '\n'.repeat(1.9 * million),
  'values of ten million letters': (kind) => ({
    ...{ kind, id: 'a'.repeat(10 * million), title: ' '.repeat(10 * million) },
    ...{ lang: 'aa-'.repeat(3 * million), version: '1'.repeat(10 * million) },
  }),
  'a value with a hundred thousand names': (kind) => ({
    kind,
    ...Object.fromEntries(names(100_000).map((name) => [name, 1])),
  }),
  'a value that is its own parent': (kind) => {
    const value = { kind };
    for (const name of ['items', 'terms', 'rules', 'pages', 'goals', 'id', 'self'])
      value[name] = value;
    return value;
  },
  'a list that is its own first entry': () => {
    const list = [];
    list.push(list);
    return list;
  },
};
