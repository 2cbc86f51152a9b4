import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { showExample, type Example } from './show.js';

interface Printed {
  readonly images: number;
  readonly letters: number;
}

const printed = () => executeServerCommand<Printed, undefined>('printed-page');

/** What a chart is on paper: vectors, and text that can be selected. */
export function describeChartPaper(example: Example): void {
  it('has no picture made of pixels, and text that can be selected', async () => {
    const around = await printed();
    const el = await showExample(example);
    const { images, letters } = await printed();
    expect(images).to.equal(0);
    // What is seen on the screen is on paper as well, and the rows of the tables besides.
    const seen = [...el.renderRoot.querySelectorAll('h2, [part="summary"], svg text')];
    const least = seen.map(({ textContent }) => textContent!.replace(/\s/g, '')).join('').length;
    expect(letters - around.letters).to.be.above(least);
  });

  it('would be told apart from a page with a picture in it', async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')!.fillRect(0, 0, 100, 100);
    document.body.append(canvas);
    expect((await printed()).images).to.be.above(0);
    canvas.remove();
  });
}
