import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest); // properties, events, slots and parts come from the sources

export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
} satisfies Preview;
