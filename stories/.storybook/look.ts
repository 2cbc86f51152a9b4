import '@cairnkit/elements/draft-translations.js';

import { schoolTheme, themes, themeSheet, type Theme } from '@cairnkit/elements/theme.js';
import type { Decorator } from '@storybook/web-components-vite';

/** Schools in colours that nobody can read words in, to show what becomes of them. */
const hard = {
  yellow: { ...schoolTheme('#ffd500'), name: 'school-yellow', title: 'A yellow school, #ffd500' },
  pink: { ...schoolTheme('#f8d7e0'), name: 'school-pink', title: 'A pale pink school, #f8d7e0' },
};

const all: readonly Theme[] = [...themes, hard.yellow, hard.pink];
const languages = { en: 'English', cy: 'Cymraeg', pl: 'Polski', uk: 'Українська', ar: 'العربية' };
const fromRight: readonly unknown[] = ['ar', 'ur'];
const root = document.documentElement;
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** What the toolbar offers, for every story. An empty value leaves to a story what it does itself. */
export const toolbar = {
  theme: choice('Theme', 'paintbrush', {
    '': 'No theme',
    ...Object.fromEntries(all.map(({ name, title }) => [name, title])),
  }),
  scheme: choice('Colours', 'mirror', {
    light: 'Light',
    dark: 'Dark',
    auto: 'What the device asks for',
  }),
  density: choice('Density', 'component', { comfortable: 'Comfortable', compact: 'Compact' }),
  direction: choice('Direction', 'transfer', {
    '': 'As in the story',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  language: choice('Language', 'globe', { '': 'As in the story', ...languages, ur: 'اردو' }),
};

export const usual = {
  theme: '',
  scheme: 'light',
  density: 'comfortable',
  direction: '',
  language: '',
};

let isMoved = false;

/** Puts on the page what the toolbar says. */
export const look: Decorator = (story, { globals }) => {
  const theme = all.find(({ name }) => name === globals['theme']);
  sheet.replaceSync(theme || globals['scheme'] !== 'light' ? worn(theme ?? themes[0]!) : boards);
  root.setAttribute('data-cairn-scheme', String(globals['scheme']));
  root.setAttribute('data-cairn-density', String(globals['density']));
  turn(String(globals['language']), String(globals['direction']));
  return story();
};

/** Stories that show many elements have them in columns. */
const boards = `
  .board { columns: 22rem; }
  .board > section { break-inside: avoid; background: var(--cairn-color-surface); color: var(--cairn-color-text); }
`;

/** The page wears what the elements wear. */
const worn = (theme: Theme): string => `
  ${themeSheet(theme)}
  body {
    background: var(--cairn-color-surface);
    color: var(--cairn-color-text);
  }
  a {
    color: var(--cairn-color-link);
  }
  ${boards}
`;

/** Stories that have a language or a direction of their own keep it until one is chosen. */
function turn(language: string, direction: string): void {
  if (!isMoved && !language && !direction) return;
  isMoved = Boolean(language || direction);
  root.lang = language || 'en';
  root.dir = direction || (fromRight.includes(language) ? 'rtl' : 'ltr');
}

function choice(title: string, icon: string, items: Readonly<Record<string, string>>) {
  const list = Object.entries(items).map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, items: list, dynamicTitle: true } };
}
