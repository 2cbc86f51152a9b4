/** What a translation may not be, whatever it says. */

/** @typedef {import('./locales-xliff.mjs').Unit} Unit */

/** Languages that are written from right to left, among those that we have. */
const rightToLeft = ['ar', 'ur'];

/** Texts that are no words: their ids, and what they must be in a language. */
const facts = {
  'cairn-language': (locale) => locale,
  'cairn-direction': (locale) => (rightToLeft.includes(locale) ? 'rtl' : 'ltr'),
};

/**
 * What is wrong with a translation, for those who cannot read it: it is missing, or a value or a
 * number is not that of the English. A wrong digit in a telephone number is worse than no Welsh.
 *
 * @param {string} locale
 * @param {Unit} unit
 * @returns {string | undefined}
 */
export function fault(locale, { id, source, target }) {
  if (!target || !textOf(target).trim()) return 'is not translated';
  const fact = facts[id]?.(locale);
  if (fact !== undefined) return textOf(target) === fact ? undefined : `must be “${fact}”`;
  if (different(source, target, placeholders)) return 'has other values than the English';
  if (different(source, target, numbers)) return 'has other numbers than the English';
  if (different(source, target, edges)) return 'begins or ends with a space, or should';
  return undefined;
}

/** Whether a translation is the English over again, which may be right, and often is not. */
export function isCopied({ id, source, target }) {
  if (!target || id in facts) return false;
  return /\p{Letter}/u.test(wordsOf(source).join('')) && textOf(source) === textOf(target);
}

/** Texts in which a wrong word can hurt: they say when and where to get help at once. */
const matters =
  /\b(999|111|A&E|emergenc\w*|urgent\w*|danger|at risk|hurt\w*|overdose|suicid\w*|unsafe|mental health option|not feel safe|cannot cope|do not wait)\b/i;

/**
 * Whether the English is shown beside a translation: where a wrong word can hurt, until a speaker
 * has signed the translation off.
 */
function isShownInEnglishToo({ source, state, meaning = '' }) {
  return state !== 'signed-off' && (matters.test(textOf(source)) || matters.test(meaning));
}

/**
 * What people are shown: until there is a translation, the English.
 *
 * @param {string} locale
 * @param {Unit} unit
 * @returns {import('./locales-xliff.mjs').Piece[]}
 */
export function shown(locale, unit) {
  const { source, target } = unit;
  if (!target) return source;
  const isTurned = rightToLeft.includes(locale);
  const own = isTurned ? target.flatMap(apart) : target;
  if (!isShownInEnglishToo(unit)) return own;
  const [begin, end] = isTurned ? ['\u2066', '\u2069'] : ['', ''];
  return [...own, ` ${begin}(English: `, ...source, `)${end}`];
}

/** A value keeps its own direction: “116 123” among Arabic words would turn into “123 116”. */
function apart(piece) {
  return typeof piece === 'string' ? [piece] : ['\u2068', piece, '\u2069'];
}

/**
 * A text in one piece, for people to read: `Question {0} of {1}`.
 *
 * @param {import('./locales-xliff.mjs').Piece[]} pieces
 */
export function textOf(pieces) {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.index}}`)).join('');
}

function wordsOf(pieces) {
  return pieces.filter((piece) => typeof piece === 'string');
}

function different(source, target, what) {
  return String(what(source)) !== String(what(target));
}

function placeholders(pieces) {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.index])).sort();
}

function numbers(pieces) {
  return wordsOf(pieces)
    .flatMap((words) => words.match(/\d+/g) ?? [])
    .sort();
}

function edges(pieces) {
  const text = textOf(pieces);
  return [/^\s/.test(text), /\s$/.test(text)];
}
