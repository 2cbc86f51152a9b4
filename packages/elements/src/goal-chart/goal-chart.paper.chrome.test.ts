import './goal-chart.js';

import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { events, goals, phases, sessions } from '../testing/courses.js';
import { show } from '../testing/show.js';
import type { CairnGoalChart } from './goal-chart.js';

interface Printed {
  readonly images: number;
  readonly letters: number;
}

const printed = () => executeServerCommand<Printed, undefined>('printed-page');

const showAll = () =>
  show<CairnGoalChart>(html`
    <cairn-goal-chart
      sound
      export
      audience="practitioner"
      .goals=${goals}
      .sessions=${sessions}
      .phases=${phases}
      .events=${events}
    ></cairn-goal-chart>
  `);

describe('<cairn-goal-chart> on paper', () => {
  it('has no picture made of pixels, and text that can be selected', async () => {
    const around = await printed();
    const el = await showAll();
    const { images, letters } = await printed();
    expect(images).to.equal(0);
    // What is seen on the screen is on paper as well, and the rows of three tables besides.
    const drawn = [...el.renderRoot.querySelectorAll('h2, [part="summary"], svg text')];
    const seen = drawn.map(({ textContent }) => textContent!.replace(/\s/g, '')).join('').length;
    expect(letters - around.letters).to.be.above(seen);
  });

  it('would be told apart from a page with a picture in it', async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')!.fillRect(0, 0, 100, 100);
    document.body.append(canvas);
    expect((await printed()).images).to.be.above(0);
    canvas.remove();
  });
});
