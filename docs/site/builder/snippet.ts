import { widgets, type Choice } from './choice.js';
import { neededBy, type Manifest } from './manifest.js';

/** What stays when the element does not come. The words in square brackets are for the site's own. */
export const fallback =
  'This could not be shown. [Say here how to reach you.] If you are not safe, call 999. To talk to ' +
  'somebody about your mental health, call 111 and choose the mental health option.';

/** The tag, with its fallback. */
export function tagOf(choice: Choice, indent = ''): string {
  const { tag } = widgets[choice.widget];
  const written = attributesOf(choice).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const lines = [`<${tag}${written.join('')}>`, `  <p>${fallback}</p>`, `</${tag}>`];
  return lines.map((line) => `${indent}${line}`).join('\n');
}

export function attributesOf({ widget, id, delivery, action }: Choice) {
  const { names, sends } = widgets[widget];
  const attributes: (readonly [name: string, value: string])[] = [];
  if (names && id) attributes.push([names[0], id]);
  if (sends && delivery === 'action') attributes.push(['action', action]);
  if (sends && delivery === 'none') attributes.push(['delivery', 'none']);
  return attributes;
}

/** What goes into the page's head. */
export function headOf(choice: Choice, manifest: Manifest): string {
  const { base, theme, hashes } = choice;
  const hash = (name: string) => `integrity="${manifest.files[name]!.integrity}" crossorigin`;
  const sheet = `themes/${theme}.css`;
  return [
    ...(theme === 'none'
      ? []
      : [`<link rel="stylesheet" href="${escaped(base)}${sheet}" ${hash(sheet)}>`]),
    ...(hashes === 'all'
      ? [`<script type="importmap">${importMapOf(choice, manifest)}</script>`]
      : []),
    `<script type="module" src="${escaped(base)}cairn.js" ${hash('cairn.js')}></script>`,
    ...(sendsByScript(choice) ? [`<script type="module" src="/js/send-answers.js"></script>`] : []),
  ].join('\n');
}

/** The hashes of what the widget may come to load: the text of an import map. */
export function importMapOf(choice: Choice, manifest: Manifest): string {
  const { tag, names } = widgets[choice.widget];
  const definition = names && manifest.definitions[`${names[1]}/${choice.id}`]?.file;
  const named = ['cairn.js', manifest.elements[tag]!, definition, languageOf(choice), 'post-to.js'];
  const files = neededBy(
    manifest,
    named.filter((name) => name !== undefined),
  );
  const integrity = files.map((name) => [choice.base + name, manifest.files[name]!.integrity]);
  // No `<` may end the script early, whatever the folder is called.
  return JSON.stringify({ integrity: Object.fromEntries(integrity) }, null, 1).replaceAll(
    '<',
    '\\u003c',
  );
}

/** The script of a page that sends the answers itself. */
export function sendingScript({ widget, base, action }: Choice): string {
  return [
    `// /js/send-answers.js: the person reads “sent” only after your server has said so`,
    `import { postTo } from ${JSON.stringify(`${base}post-to.js`)};`,
    ``,
    `document`,
    `  .querySelector('${widgets[widget].tag}')`,
    `  .addEventListener('cairn-submit', postTo(${JSON.stringify(action)}));`,
  ].join('\n');
}

/** How a site gets the scripts: our files, a bundle of its own, or none but in a frame. */
export type Way = 'files' | 'bundle' | 'frame';

/** The policy under which the snippet works, and no more than that. */
export async function policyOf(choice: Choice, manifest: Manifest, way: Way): Promise<string> {
  if (way === 'frame') return `frame-src ${choice.frameOrigin}`;
  const isHashed = way === 'files' && choice.hashes === 'all';
  const hash = isHashed ? ` '${await hashOf(importMapOf(choice, manifest))}'` : '';
  return [
    `default-src 'none'`,
    `script-src 'self'${hash}`,
    `style-src 'self'`,
    `connect-src 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${way === 'files' ? 'cairn' : 'lit-html'}`,
  ].join('; ');
}

/** A frame for pages that let no script in: the part behind `#` says what to show. */
export function frameOf(choice: Choice): string {
  const shown = attributesOf({
    ...choice,
    delivery: choice.delivery === 'script' ? 'action' : choice.delivery,
  });
  const settings = new URLSearchParams([
    ...(widgets[choice.widget].names ? [] : [['widget', choice.widget]]),
    ...shown.map((pair) => [...pair]),
    ...(choice.lang === 'cy' ? [['lang', 'cy']] : []),
    ...(choice.theme === 'none' ? [] : [['theme', choice.theme]]),
  ]);
  const src = `${choice.frameOrigin}${choice.base}frame.html#${settings}`;
  return [
    `<iframe`,
    `  src="${escaped(src)}"`,
    `  title="${escaped(widgets[choice.widget].called)}"`,
    `  height="700"`,
    `  sandbox="allow-scripts allow-same-origin allow-forms"`,
    `></iframe>`,
  ].join('\n');
}

export function sendsByScript({ widget, delivery }: Choice): boolean {
  return widgets[widget].sends && delivery === 'script';
}

function languageOf({ lang }: Choice): string | undefined {
  return lang === 'cy' ? 'localization.js' : undefined;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** As the value of an attribute between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
