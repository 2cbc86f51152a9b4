import { usualColours, type Theme } from './tokens.js';

/** Black, white and one blue, in the font of the person's own device: at home on any site. */
export const plain: Theme = {
  name: 'plain',
  title: 'Black, white and one blue',
  shape: {
    font: 'system-ui, sans-serif',
    'text-size': '1.125em',
    space: '1em',
    radius: '8px',
  },
  light: {
    ...usualColours,
    text: '#1a1a1a',
    quiet: '#595959',
    border: '#767676',
    link: '#1a56a8',
    button: '#1a1a1a',
    error: '#b3261e',
    'focus-text': '#1a1a1a',
    'line-4': '#595959',
    band: '#f2f2f2',
    grid: '#dcdcdc',
    hatch: '#dcdcdc',
  },
  dark: {
    text: '#f2f2f2',
    quiet: '#c6c6c6',
    surface: '#1a1a1a',
    border: '#949494',
    link: '#9cc4f8',
    button: '#f2f2f2',
    'button-text': '#1a1a1a',
    'button-edge': 'transparent',
    error: '#ff9a92',
    focus: '#1a1a1a',
    'focus-text': '#ffeb3b', // the outer ring, which is the wider one
    'line-1': '#9cc4f8',
    'line-2': '#e3a3dc',
    'line-3': '#f2ab66',
    'line-4': '#c6c6c6',
    grid: '#434343',
    hatch: '#434343',
    band: '#262626',
    'band-even': '#1a1a1a',
  },
};
