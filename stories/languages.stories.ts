import '@cairnkit/elements/draft-translations.js';
import '@cairnkit/elements/questionnaire.js';
import '@cairnkit/elements/result.js';
import '@cairnkit/elements/urgent-help.js';

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { examples as asking } from '../packages/elements/src/questionnaire/questionnaire.examples.js';
import { examples as showing } from '../packages/elements/src/result/result.examples.js';
import { examples as helping } from '../packages/elements/src/urgent-help/urgent-help.examples.js';
import { appears, drawn } from '../packages/elements/src/testing/person.js';

// All on one page would speak the language of the last one.
export default { title: 'Languages', tags: ['!autodocs'] } satisfies Meta;

/** The page in a language: help after an answer, the review, a result, and urgent help. */
const page = (lang: string, dir = 'ltr'): StoryObj => ({
  beforeEach: () => {
    const root = document.documentElement;
    Object.assign(root, { lang, dir });
    return () => Object.assign(root, { lang: 'en', dir: 'ltr' });
  },
  render: () =>
    html`${asking.flagged.render()} ${asking.reviewing.render()} ${showing.complete.render()}
    ${helping.withLocal.render()}`,
  play: async ({ canvasElement }) => {
    await asking.flagged.act!(canvasElement);
    await appears(await drawn(canvasElement), (root) => root.querySelector(`[lang="${lang}"]`));
  },
});

export const Welsh = page('cy');
export const Polish = page('pl');
export const Ukrainian = page('uk');
export const Urdu = page('ur', 'rtl');
export const Arabic = page('ar', 'rtl');
