import './referral.js';

import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { atReview } from '../testing/at-page.js';
import { storedAt } from '../testing/filling-in.js';
import { lead } from '../testing/lantern-person.js';
import { appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

/** What can be seen, one text for each of these elements. */
const seen = (el: CairnReferral, selector: string) =>
  [...el.renderRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility()).map(words);

describe('a form on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has every answer, what it is and of which day, help at the end, and no button', async () => {
    const el = await atReview();
    const answers = seen(el, '.said');
    await emulateMedia({ media: 'print' });
    expect(seen(el, '.printed').join()).to.match(/^Ask Lantern for help, \d{4}-\d\d-\d\d$/);
    expect(seen(el, '.said')).to.deep.equal(answers);
    expect(seen(el, 'button, .copies')).to.be.empty;
    dispatchEvent(new Event('beforeprint'));
    const help = el.renderRoot.querySelector('.help')!.getBoundingClientRect();
    const last = el.renderRoot.querySelector('[part="consent"]')!.getBoundingClientRect();
    expect(help.top).to.be.at.least(last.bottom);
    expect(seen(el, '.help').join()).to.contain('Call 999');
    dispatchEvent(new Event('afterprint'));
  });

  it('shows a school what is in place and what is not', async () => {
    const session = storedAt(lanternEnquiry, lead, { status: 'reviewing' });
    const el = await show<CairnReferral>(html`
      <cairn-referral .form=${lanternEnquiry} .session=${session}></cairn-referral>
    `);
    await appears(el, (root) => root.querySelector('dl'));
    await emulateMedia({ media: 'print' });
    expect(seen(el, 'h3, h4, dt')).to.deep.equal([
      ...['What a school agrees to', 'In place', 'A quiet room', 'Not sure yet'],
      ...['A person to talk to', 'Your school', 'School', 'Work e-mail'],
    ]);
  });
});
