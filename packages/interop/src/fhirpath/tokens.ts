import { PathFault } from './fault.js';

export interface Token {
  readonly kind:
    'name' | 'quoted' | 'text' | 'number' | 'moment' | 'variable' | 'special' | 'mark' | 'end';
  /** As it counts: without quotes, and with what was escaped. */
  readonly value: string;
  readonly at: number;
}

/** Longer expressions are refused unread; the longest found in use has some 4,000 characters. */
const longest = 20_000;

const patterns: readonly (readonly [Token['kind'] | 'skip', RegExp])[] = [
  ['skip', /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)/y],
  [
    'moment',
    /@(?:T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?|\d{4}(?:-\d\d(?:-\d\d)?)?(?:T(?:\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)?(?:Z|[+-]\d\d:\d\d)?)?)/y,
  ],
  ['number', /\d+(?:\.\d+)?/y],
  ['variable', /%(?:[A-Za-z_]\w*|`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*')/y],
  ['special', /\$(?:this|index|total)(?!\w)/y],
  ['name', /[A-Za-z_]\w*/y],
  ['quoted', /`(?:[^`\\]|\\.)*`/y],
  ['text', /'(?:[^'\\]|\\[^])*'/y],
  ['mark', /<=|>=|!=|!~|[.,()[\]{}+\-*/&|<>=~]/y],
];

/** Takes an expression apart; the last token is the end. */
export function tokens(expression: string): readonly Token[] {
  if (expression.length > longest) throw new PathFault('is too long to be read');
  const found: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const [kind, word] = next(expression, at);
    if (kind !== 'skip') found.push({ kind, value: meant(kind, word), at });
    at += word.length;
  }
  return [...found, { kind: 'end', value: '', at }];
}

function next(expression: string, at: number): readonly [Token['kind'] | 'skip', string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const word = pattern.exec(expression)?.[0];
    if (word) return [kind, word];
  }
  throw new PathFault(`${JSON.stringify(expression[at])} is not understood`, at);
}

function meant(kind: Token['kind'], word: string): string {
  if (kind === 'text' || kind === 'quoted') return unescaped(word.slice(1, -1));
  if (kind === 'moment') return word.slice(1);
  if (kind !== 'variable') return word;
  return /^%[`']/.test(word) ? unescaped(word.slice(2, -1)) : word.slice(1);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };

function unescaped(raw: string): string {
  return raw.replace(/\\(u[\da-fA-F]{4}|[^])/g, (_, code: string) =>
    code.length === 5 ? String.fromCharCode(parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
  );
}
