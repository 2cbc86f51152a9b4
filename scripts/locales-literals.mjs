/**
 * Finds words in templates that do not go through `msg()`, and so would stay English.
 *
 * It knows `html` and `svg` templates: what they say between their tags, and in attributes that are
 * read out. Text inside an element with `lang="en"` is for those who look after the page. A string
 * that comes into a template from elsewhere cannot be told from an id or a class, and is not found.
 */
import ts from 'typescript';

/** Attributes that are for people, with a value that is written down. */
const spoken =
  /\s(?:aria-label|aria-description|aria-roledescription|alt|placeholder|title)="([^"]*)"/g;

/** Elements that never have an end tag. */
const single = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Stands for a value in a template. Not a letter. */
const hole = '\uE000';

/**
 * @param {string} file - For the complaints.
 * @param {string} text - Its TypeScript.
 * @returns {string[]} One sentence for each piece of text.
 */
export function literals(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const complaints = [];
  visit(source, false);
  return complaints;

  function visit(node, isEnglish) {
    if (isMessage(node)) return; // translated with its tags
    if (!isTemplate(node)) return ts.forEachChild(node, (child) => visit(child, isEnglish));

    const values = node.template.templateSpans?.map(({ expression }) => expression) ?? [];
    for (const { token, inEnglish } of tokens(htmlOf(node.template), isEnglish)) {
      if (!inEnglish) complaints.push(...sayings(token).map((words) => complaint(node, words)));
      for (const sign of token) if (sign === hole) visit(values.shift(), inEnglish);
    }
  }

  function complaint(node, words) {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `${file}:${line + 1}: “${words}” does not go through msg()`;
  }
}

function isMessage(node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'msg';
}

function isTemplate(node) {
  return ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText());
}

function htmlOf(template) {
  if (!template.head) return template.text;
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join(hole);
}

/** The tags of a template and the texts between them, and whether each is in English for certain. */
function* tokens(html, isEnglish) {
  const open = [isEnglish]; // for each element that is open
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const isTag = token.startsWith('<');
    const inEnglish = open.at(-1) || (isTag && token.includes(' lang="en"'));
    yield { token, inEnglish };
    const [, end, name] = /^<(\/?)([a-z][\w-]*)/.exec(token) ?? [];
    if (end) open.pop();
    else if (name && !single.has(name) && !token.endsWith('/>')) open.push(inEnglish);
  }
}

/** What a tag or a text says to people. */
function sayings(token) {
  const texts = token.startsWith('<')
    ? [...token.matchAll(spoken)].map(([, value]) => value)
    : [token];
  return texts
    .filter((text) => /\p{Letter}/u.test(text.replace(/&\w+;/g, '')))
    .map((text) => text.replaceAll(hole, '…').replace(/\s+/g, ' ').trim());
}
