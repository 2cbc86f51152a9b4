import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * A digest of all that each story of a built Storybook runs. Where two builds have the same, the story
 * looks the same, and need not be photographed.
 *
 * @param {string} folder
 * @returns {Map<string, string>} By the ids of the stories.
 */
export function codeOfStories(folder) {
  const names = readdirSync(join(folder, 'assets'));
  const read = (name) => readFileSync(join(folder, 'assets', name), 'latin1');
  const page = readFileSync(join(folder, 'iframe.html'), 'utf8');
  const always = names.filter((name) => page.includes(name));
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const [stories, docs] = ['story', 'docs'].map((wanted) =>
    Object.values(entries).filter(({ type }) => type === wanted),
  );
  const apart = ['DocsRenderer', ...docs.map(({ importPath }) => basename(importPath, '.mdx'))];
  const isApart = (name) =>
    name.includes('.stories-') || apart.some((each) => name.startsWith(`${each}-`));
  const files = new Map(names.map((name) => [name, fileOf(name, read(name), isApart)]));
  const digests = new Map();
  const digestOf = (own) => {
    const first = names.filter((name) => name.startsWith(`${own}-`) && name.endsWith('.js'));
    return digest(closure([...always, ...first], files), page);
  };
  return new Map(
    stories.map(({ id, importPath }) => {
      const own = basename(importPath, '.ts');
      if (!digests.has(own)) digests.set(own, digestOf(own));
      return [id, digests.get(own)];
    }),
  );
}

/**
 * What a file loads for a story, and its text without what changes when any other file does. The page
 * knows all stories and pages of text, and loads the one that is wanted.
 */
function fileOf(name, text, isApart) {
  const imports = text.matchAll(/(?:from|import\(?)\s*["'`]\.\/([\w.-]+)["'`]/g);
  return {
    loads: [...imports].map(([, other]) => other).filter((other) => !isApart(other)),
    text: plain(`${name}\n${text}`),
  };
}

/** Without hashes in names, and without Vite's lists of what to fetch ahead. */
function plain(text) {
  return text
    .replace(/m\.f\|\|\(m\.f=\[[^\]]*\]\)/g, '')
    .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '')
    .replace(/-[\w-]{8}(\.(?:js|css))/g, '$1');
}

function closure(first, files) {
  const found = new Set(first);
  for (const name of found) for (const other of files.get(name)?.loads ?? []) found.add(other);
  return [...found].map((name) => files.get(name)?.text ?? name);
}

function digest(texts, page) {
  const all = [plain(page), ...texts.sort()].join('\n');
  return createHash('sha256').update(all, 'latin1').digest('hex');
}
