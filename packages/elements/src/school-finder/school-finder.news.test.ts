import './school-finder.js';

import { expect } from '@open-wc/testing';

import { appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { finder, many, typeName } from './school-finder.examples.js';
import type { CairnSchoolFinder } from './school-finder.js';

const regions = (el: CairnSchoolFinder) => [...el.renderRoot.querySelectorAll('[role="status"]')];
const said = (el: CairnSchoolFinder) => regions(el).map(words);

/** A finder, and a clock that stands still until somebody lets the pause be over. */
async function quiet(template = finder()) {
  const el = await show<CairnSchoolFinder>(template);
  await typeName(el, 'st');
  await appears(el, (root) => root.querySelector('[role="option"]')); // what it needs is there
  const clock = stopClock();
  await typeName(el, '');
  return { el, clock };
}

describe('what is announced', () => {
  let clock: ReturnType<typeof stopClock> | undefined;
  afterEach(() => clock?.restore());

  it('has regions of its own from the start, above the field', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    expect(said(el)).to.deep.equal(['', '']);
    const field = el.renderRoot.querySelector('input')!;
    for (const region of regions(el)) {
      expect(region.compareDocumentPosition(field)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(getComputedStyle(region).display).not.to.equal('none'); // or nobody hears it
    }
  });

  it('is how many schools there are, once there is a pause, and not at every letter', async () => {
    const { el, ...rest } = await quiet();
    clock = rest.clock;
    for (const text of ['st', 'st j', 'st jo', 'st joe']) {
      await typeName(el, text);
      expect(said(el).join('')).to.equal('');
    }
    expect(clock.pending()).to.equal(1);
    clock.ring();
    await el.updateComplete;
    expect(said(el).join('')).to.equal('3 schools found.');
  });

  for (const [typed, count] of [
    ['harbour', '1 school found.'],
    ['nowhere', 'No schools found. Check the spelling, or try the town or postcode.'],
  ] as const) {
    it(`is “${count}”`, async () => {
      const { el, ...rest } = await quiet();
      clock = rest.clock;
      await typeName(el, typed);
      clock.ring();
      await el.updateComplete;
      expect(said(el).join('')).to.equal(count);
    });
  }

  it('is that there are more than can be shown', async () => {
    const { el, ...rest } = await quiet(finder({ schools: many() }));
    clock = rest.clock;
    await typeName(el, 'st marys');
    clock.ring();
    await el.updateComplete;
    expect(said(el).join('')).to.equal('8 of 40 schools shown. Type more to find yours.');
  });

  it('is said again, where it is the same again', async () => {
    const { el, ...rest } = await quiet();
    clock = rest.clock;
    const heard: number[] = [];
    for (const text of ['harbour', 'kingsmead', 'elm tree']) {
      await typeName(el, text);
      clock.ring();
      await el.updateComplete;
      expect(said(el).filter(Boolean)).to.deep.equal(['1 school found.']);
      heard.push(said(el).indexOf('1 school found.'));
    }
    expect([heard[0] !== heard[1], heard[1] !== heard[2]]).to.deep.equal([true, true]);
  });

  it('is nothing once the element is gone', async () => {
    const { el, ...rest } = await quiet();
    clock = rest.clock;
    await typeName(el, 'harbour');
    el.remove();
    expect(clock.pending()).to.equal(0);
  });
});

/** Time that stands still until somebody rings the bell. */
function stopClock() {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const bells = new Map<number, () => void>();
  let last = 1_000_000;
  globalThis.setTimeout = ((act: () => void) => {
    bells.set((last += 1), act);
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (id) => void bells.delete(id as number);
  return {
    pending: () => bells.size,
    ring() {
      const due = [...bells.values()];
      bells.clear();
      for (const act of due) act();
    },
    restore: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
