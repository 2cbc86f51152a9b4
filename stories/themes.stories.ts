import '@cairnkit/elements/eligibility.js';
import '@cairnkit/elements/glossary.js';
import '@cairnkit/elements/goal-chart.js';
import '@cairnkit/elements/goals.js';
import '@cairnkit/elements/questionnaire.js';
import '@cairnkit/elements/quick-exit.js';
import '@cairnkit/elements/result.js';
import '@cairnkit/elements/school-finder.js';
import '@cairnkit/elements/score-chart.js';
import '@cairnkit/elements/term.js';
import '@cairnkit/elements/urgent-help.js';

import { themes, themeSheet, type Theme } from '@cairnkit/elements/theme.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { examples as asking } from '../packages/elements/src/questionnaire/questionnaire.examples.js';
import { examples as help } from '../packages/elements/src/urgent-help/urgent-help.examples.js';

import { board } from './board.js';

// Each wants a page of its own: they look as the whole page does.
export default { title: 'Themes', tags: ['!autodocs'] } satisfies Meta;

/** Each theme light and dark, on one page: a theme can be for a part of a page, too. */
export const SideBySide: StoryObj = {
  beforeEach: () => {
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, ...themes.map(sheetFor)];
    return () => void (document.adoptedStyleSheets = before);
  },
  render: () =>
    html`<div class="board">
      ${themes.flatMap(({ name, title }) =>
        (['light', 'dark'] as const).map(
          (scheme) =>
            html`<section class=${name} data-cairn-scheme=${scheme}>
              <h2>${title}, ${scheme}</h2>
              ${asking.rating.render()} ${help.compact.render()}
            </section>`,
        ),
      )}
    </div>`,
};

export const Nhs = board({ theme: 'nhs' });
export const NhsDark = board({ theme: 'nhs', scheme: 'dark' });
export const School = board({ theme: 'school' });
export const SchoolDark = board({ theme: 'school', scheme: 'dark' });
export const Plain = board({ theme: 'plain' });
export const PlainDark = board({ theme: 'plain', scheme: 'dark' });
export const YellowSchool = board({ theme: 'school-yellow' });
export const PalePinkSchool = board({ theme: 'school-pink' });
export const Compact = board({ theme: 'nhs', density: 'compact' });
export const RightToLeft = board({ theme: 'school', language: 'ar' });

function sheetFor(theme: Theme): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeSheet(theme, `.${theme.name}`));
  return sheet;
}
