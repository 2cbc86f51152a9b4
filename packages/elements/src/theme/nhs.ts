import { usualColours, type Theme } from './tokens.js';

/**
 * NHS identity colours, as nhsuk-frontend 10 has them:
 * https://github.com/nhsuk/nhsuk-frontend/blob/main/packages/nhsuk-frontend/src/nhsuk/core/settings/_colours-palette.scss
 * and `_colours-applied.scss` beside it: text black, secondary text grey-1, links blue, buttons green
 * with a line of the same green mixed with half black, errors red, focus yellow and black, and the
 * lines around fields grey-1. Space is theirs, too: 16 px, from `_spacing.scss`.
 *
 * The font is Arial, their fallback: Frutiger is licensed, and not ours to pass on. The NHS has no dark
 * scheme; the dark one here is ours, from the same hues.
 */
export const nhs: Theme = {
  name: 'nhs',
  title: 'NHS identity colours',
  shape: {
    font: 'Arial, sans-serif',
    'text-size': '1.1875em',
    space: '1em',
    radius: '4px',
  },
  light: {
    ...usualColours,
    border: '#4c6272',
    'button-edge': '#00401e',
    'line-1': '#005eb8',
    'line-2': '#7c2855',
  },
  dark: {
    text: '#f0f4f5',
    quiet: '#c3ccd2',
    surface: '#16202a',
    border: '#8b9aa5',
    link: '#83bff2',
    button: '#4cc283',
    'button-text': '#10191f',
    'button-edge': '#1d6b42',
    error: '#ff9087',
    focus: '#16202a',
    'focus-text': '#ffeb3b', // the outer ring, which is the wider one
    'line-1': '#83bff2',
    'line-2': '#e79ad9',
    'line-3': '#f2ab66',
    'line-4': '#c3ccd2',
    grid: '#3b4955',
    hatch: '#3b4955',
    band: '#212d38',
    'band-even': '#16202a',
  },
};
