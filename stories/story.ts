import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';

/** A state of an element, and what a person does to get there. */
export interface Example {
  readonly render: () => TemplateResult;
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

/** Shows an example, then lets the person act. */
export function story({ render, act }: Example): StoryObj {
  return { render, play: async ({ canvasElement }) => void (await act?.(canvasElement)) };
}
