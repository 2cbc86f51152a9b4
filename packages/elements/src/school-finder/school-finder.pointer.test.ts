import './school-finder.js';

import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';

import { focused, input, options, typed } from '../testing/finding.js';

describe('a mouse or a finger', () => {
  /** Where to press, in CSS pixels of the window. */
  const middle = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  it('chooses a school; the field keeps the focus until then', async () => {
    const el = await typed('st joes');
    const [x, y] = middle(options(el)[2]!);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    expect(focused(el)).to.equal(input(el));
    await sendMouse({ type: 'up' });
    await el.updateComplete;
    expect(el.session).to.deep.equal({ status: 'chosen', urn: '990004' });
  });

  it('meets what it aims at: nothing moves away while it is down', async () => {
    const el = await typed('st joes');
    const button = [...el.renderRoot.querySelectorAll('button')][0]!;
    const before = button.getBoundingClientRect().top;
    await sendMouse({ type: 'move', position: middle(button) });
    await sendMouse({ type: 'down' });
    await el.updateComplete;
    expect(button.getBoundingClientRect().top).to.equal(before);
    await sendMouse({ type: 'up' });
    await el.updateComplete;
    expect(el.session).to.deep.equal({ status: 'not-listed' });
  });

  it('has at least 44 px for each school', async () => {
    const el = await typed('ash');
    for (const option of options(el)) {
      expect(option.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
