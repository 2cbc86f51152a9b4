import './goals.js';

import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { shown } from '../testing/goal-keeping.js';
import { goalsPage, lunch, reviewing, sleep, three } from '../testing/goals-page.js';
import { appears, words } from '../testing/person.js';
import type { CairnGoals } from './goals.js';

/** What can be seen, one text for each of these elements. */
const seen = (el: CairnGoals, selector: string) =>
  [...el.renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility()).map(words);

describe('goals on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('have what is about to be sent and of which day, and no button', async () => {
    const el = await shown(goalsPage({ goals: three, session: reviewing() }));
    await appears(el, (root) => root.querySelector('.printed'));
    expect(seen(el, '.printed')).to.be.empty;
    await emulateMedia({ media: 'print' });
    expect(seen(el, '.printed').join()).to.match(/^Goals, \d{4}-\d\d-\d\d$/);
    expect(seen(el, 'dt')).to.deep.equal([lunch.text, sleep.text]);
    expect(seen(el, 'dd')).to.include('Today: 6 out of 10');
    expect(seen(el, 'button, .copies, .help')).to.be.empty;
  });

  it('have their whole history, which is folded up on a screen', async () => {
    const el = await shown(goalsPage({ goals: three }));
    await appears(el, (root) => root.querySelector('.story li'));
    expect(seen(el, '.story li')).to.be.empty;
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    expect(seen(el, '.story li')).to.include('10 September 2026: Goal agreed');
    dispatchEvent(new Event('afterprint'));
    expect(seen(el, '.story li')).to.be.empty;
  });
});
