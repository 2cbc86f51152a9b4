/**
 * Reads and writes the files that translators edit: XLIFF 1.2, as Poedit, Weblate and others know
 * it. https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
 *
 * lit-localize writes such files too, but forgets a translation as soon as its English changes, and
 * where a text is shown.
 */
import { DOMParser } from '@xmldom/xmldom';

/**
 * A piece of a text: words, or a place that a value goes to.
 *
 * @typedef {string | { untranslatable: string, index: number }} Piece
 */

/**
 * One text and its translation.
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {Piece[]} source - In English.
 * @property {Piece[]} [target] - In the other language; absent until somebody has translated it.
 * @property {string} [state] - How far the target is. A speaker's review makes it `signed-off`.
 * @property {string} [place] - The file that shows it.
 * @property {string} [meaning] - What the developer says about it.
 * @property {boolean} [hasTags] - It is HTML. Known of texts from the code only.
 * @property {string[]} [remarks] - What translators say about it.
 */

/** What a translation is until a speaker has signed it off. The name is XLIFF's. */
export const unreviewed = 'needs-review-translation';

/**
 * @param {string} text - A file.
 * @returns {Map<string, Unit>} By id, in the order of the file.
 * @throws {Error} When it is not XML, or has an element where only words and `<x/>` may be.
 */
export function readCatalogue(text) {
  const refuse = (message) => {
    throw new Error(message);
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  const document = new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
  return new Map(all(document, 'trans-unit').map((node) => [node.getAttribute('id'), unit(node)]));
}

function unit(node) {
  const [target] = all(node, 'target');
  const notes = (from) =>
    all(node, 'note')
      .filter((note) => note.getAttribute('from') === from)
      .map(({ textContent }) => textContent);
  return {
    id: node.getAttribute('id'),
    source: pieces(all(node, 'source')[0]),
    target: target?.textContent || all(target, 'x').length > 0 ? pieces(target) : undefined,
    state: target?.getAttribute('state') || undefined,
    place: notes('cairn')[0],
    meaning: notes('developer')[0],
    remarks: notes('translator'),
  };
}

function all(node, name) {
  return node ? [...Array(node.getElementsByTagName(name).length).keys()].map(at) : [];

  function at(index) {
    return node.getElementsByTagName(name).item(index);
  }
}

function pieces(node) {
  const found = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeName === 'x') {
      const untranslatable = child.getAttribute('equiv-text');
      found.push({ untranslatable, index: Number(child.getAttribute('id')) });
    } else if (child.nodeValue !== null) {
      found.push(child.nodeValue);
    } else {
      throw new Error(`<${child.nodeName}> may not stand in a text: ${node.textContent}`);
    }
  }
  return found;
}

/**
 * @param {string} locale - Such as `cy`.
 * @param {string} note - What a translator should know first.
 * @param {Iterable<Unit>} units
 * @returns {string} A file.
 */
export function writeCatalogue(locale, note, units) {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file source-language="en" target-language="${locale}" original="src" datatype="plaintext">`,
    `<header><note>${escape(note)}</note></header>`,
    '<body>',
    ...[...units].flatMap(lines),
    '</body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}

function lines({ id, source, target, state = unreviewed, place, meaning, remarks = [] }) {
  const note = (from, text) => `  <note from="${from}">${escape(text)}</note>`;
  return [
    `<trans-unit id="${escape(id)}">`,
    `  <source>${inXml(source)}</source>`,
    ...(target ? [`  <target state="${escape(state)}">${inXml(target)}</target>`] : []),
    ...(place ? [note('cairn', place)] : []),
    ...(meaning ? [note('developer', meaning)] : []),
    ...remarks.map((remark) => note('translator', remark)),
    '</trans-unit>',
  ];
}

function inXml(target) {
  const placeholder = ({ index, untranslatable }) =>
    `<x id="${index}" equiv-text="${escape(untranslatable)}"/>`;
  return target
    .map((each) => (typeof each === 'string' ? escape(each) : placeholder(each)))
    .join('');
}

/** What turns the direction of writing, or is a space that cannot be told from another. */
export const invisible = /[\u00a0\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(invisible, (sign) => `&#x${sign.codePointAt(0).toString(16)};`);
}
