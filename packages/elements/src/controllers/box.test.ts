import '../goal-chart/goal-chart.js';

import { expect, fixture, html } from '@open-wc/testing';

import type { CairnGoalChart } from '../goal-chart/goal-chart.js';
import { goals } from '../testing/courses.js';
import { whole } from '../testing/chart-page.js';
import { appears, drawn } from '../testing/person.js';

const widthOf = (root: ParentNode) =>
  Number(root.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);

describe('a drawing in a box that changes', () => {
  it('is drawn anew, and the page is told of no fault where that takes some room away', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="width: 700px"><cairn-goal-chart .goals=${goals}></cairn-goal-chart></div>
    `);
    const el = await whole(await drawn<CairnGoalChart>(box));
    const before = widthOf(el.renderRoot);
    const faults: string[] = [];
    const fault = ({ message }: ErrorEvent) => faults.push(message);
    addEventListener('error', fault);

    // As a scroll bar does, which comes with a higher drawing.
    const bar = new MutationObserver(() => {
      bar.disconnect();
      box.style.width = '480px';
    });
    bar.observe(el.renderRoot, { subtree: true, childList: true, attributes: true });
    box.style.width = '500px';
    const after = before - 700 + 480;
    await appears(el, (root) => widthOf(root) === after);
    removeEventListener('error', fault);
    expect(faults).to.deep.equal([]);
  });
});
