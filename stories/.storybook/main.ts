import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

/** Nothing of Storybook calls home: no telemetry, no news, no crash reports. */
export default {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    }),
} satisfies StorybookConfig;
