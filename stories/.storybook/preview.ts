import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };
import { controlled, withControls } from './controls.js';
import { look, toolbar, usual } from './look.js';

setCustomElementsManifest(manifest); // properties, events, slots and parts come from the sources

const size = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
});

export default {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: usual,
  decorators: [look, controlled],
  argTypesEnhancers: [withControls],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    viewport: {
      options: {
        phone: size('Phone, and a desktop at 400 %: 320 px', 320, 640),
        tablet: size('Tablet: 768 px', 768, 1024),
        desktop: size('Desktop: 1280 px', 1280, 800),
      },
    },
    options: {
      storySort: {
        order: ['Start here', 'Tokens', 'Themes', 'Recolour', 'Words', 'Accessibility', 'Journeys'],
      },
    },
  },
} satisfies Preview;
