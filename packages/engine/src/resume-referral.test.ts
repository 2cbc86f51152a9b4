import { expect } from 'chai';

import { CairnError } from './errors.js';
import { resumeReferral } from './resume-referral.js';
import { startReferral } from './step-referral.js';
import { filledIn } from './testing/fill-in.js';
import { lanternEnquiry } from './testing/lantern-enquiry.js';
import {
  forLanternReferral,
  lanternDay as on,
  without,
} from './testing/lantern-referral-answers.js';
import { lanternReferral as form } from './testing/lantern-referral.js';

const reviewing = filledIn(form, forLanternReferral(), on);

describe('taking up a referral', () => {
  it('goes on where it was', () => {
    for (const saved of [startReferral(form, on), reviewing]) {
      expect(resumeReferral(form, JSON.parse(JSON.stringify(saved)), on)).to.deep.equal(saved);
    }
  });

  it('asks again whether somebody is safe, where that was not answered', () => {
    const answers = without(reviewing.answers, 'safe-now');
    expect(resumeReferral(form, { ...reviewing, answers }, on).status).to.equal('safety');
  });

  it('goes to the first page that something is missing on', () => {
    const answers = without(reviewing.answers, 'school');
    expect(resumeReferral(form, { ...reviewing, answers }, on)).to.deep.include({
      status: 'asking',
      at: 'school',
    });
    const elsewhere = { ...reviewing, status: 'asking', at: 'nhs-number' };
    expect(resumeReferral(form, elsewhere, on).status).to.equal('reviewing');
  });

  it('keeps a wrong answer as it was typed', () => {
    const born = { day: '31', month: '2', year: '2012' };
    const answers = { ...reviewing.answers, 'date-of-birth': born };
    const back = resumeReferral(form, { ...reviewing, answers }, on);
    expect(back).to.deep.include({ status: 'asking', at: 'born' });
    expect(back.answers).to.deep.include({ 'date-of-birth': born });
  });

  it('refuses what is of another form, or no referral, and repeats no answer', () => {
    for (const [saved, place] of [
      [startReferral(lanternEnquiry, on), 'session.form'],
      [{ ...reviewing, form: 'lantern-referral@0.9.0' }, 'session.form'],
      [undefined, 'session.form'],
      ['text', 'session.form'],
      [{ ...reviewing, status: 'lost' }, 'session.status'],
      [{ ...reviewing, answers: { 'full-name': 7 } }, 'session.answers.full-name'],
      [{ ...reviewing, answers: { secret: 'told' } }, 'session.answers.secret'],
      [{ ...reviewing, seen: 'name' }, 'session.seen'],
      [{ ...reviewing, carried: 'text' }, 'session.carried'],
    ] as const) {
      const take = () => resumeReferral(form, saved, on);
      expect(take).to.throw(CairnError, place);
      expect(take).not.to.throw('told');
    }
  });
});
