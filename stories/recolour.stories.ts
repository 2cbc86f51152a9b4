import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, waitFor, within } from 'storybook/test';

import { recolour } from '../docs/site/recolour-page.js';

export default { title: 'Recolour', tags: ['!autodocs'] } satisfies Meta;

/** The page of the site on which a school tries its colour, once somebody has chosen yellow. */
export const Recolour: StoryObj = {
  render: () =>
    html`<main>
      <h1>Use your school’s colour</h1>
      <div id="recolour"></div>
    </main>`,
  play: async ({ canvasElement }) => {
    recolour(canvasElement.querySelector('#recolour')!);
    const page = within(canvasElement);
    const field = page.getByLabelText('The same, in six digits');
    fireEvent.input(field, { target: { value: 'yellow' } });
    await waitFor(() => expect(page.getByText(/Write a colour such as/)).toBeVisible());
    fireEvent.input(field, { target: { value: '#ffd500' } });
    await waitFor(() => expect(page.getByText(/1.4 to 1 on white/)).toBeVisible());
    await expect(page.getByLabelText('The style sheet')).toHaveTextContent('button: #ffd500');
  },
};
