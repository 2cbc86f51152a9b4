import { parseReferral } from '@cairnkit/engine/parse-referral.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect } from 'chai';

import { referralPage } from './referral-page.mjs';

/** Forms here are right ones, or what is said of them means nothing. */
const page = (parts = {}, of = lanternReferral) =>
  referralPage(parseReferral(JSON.stringify({ ...of, ...parts })));

describe('the page of a form', () => {
  it('says what is asked, and of whom', () => {
    expect(page()).to.match(/What is your NHS number\?.*if Knows NHS number: Yes, I know it/);
    expect(page()).to.match(/What do you agree to\?.*Lantern may talk to my school/);
  });

  it('says who has to agree, and whom to talk to', () => {
    expect(page()).to.match(
      /Under 16, a parent .*\| parent-or-carer, up to 15 \| help +\| Invented/,
    );
    expect(page()).to.contain('- Talk to an adult at school whom you trust.');
  });

  it('says what the team sees first, and what is shown once', () => {
    expect(page()).to.match(/any of Feeling low +\| Says that feeling low is hard/);
    expect(page()).to.match(/at least 16 and School year.*\| People aged 16 or over are seldom/);
  });

  it('says of a note that nothing is sent', () => {
    expect(page()).to.contain('by being sent');
    expect(page({ ends: 'printed' })).to.contain('nothing is sent');
  });

  it('has no more than there is', () => {
    const text = page({}, lanternEnquiry);
    expect(text).not.to.contain('## Asked before anything else');
    expect(text).not.to.contain('## Who has to agree');
  });
});
