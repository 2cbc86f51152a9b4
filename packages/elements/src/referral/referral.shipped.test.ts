import './referral.js';

import { parseReferralSubmission } from '@cairnkit/engine/parse-referral.js';
import type { ReferralAnswer, ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import { questionsOf } from '@cairnkit/engine/referral-form.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import derbyEnquiry from '@cairnkit/services/referrals/derby-derbyshire-changing-lives-enquiry.js';
import derbyParent from '@cairnkit/services/referrals/derby-derbyshire-changing-lives-parent.js';
import derbyStaff from '@cairnkit/services/referrals/derby-derbyshire-changing-lives-staff.js';
import derbyYoung from '@cairnkit/services/referrals/derby-derbyshire-changing-lives-young-person.js';
import kentParent from '@cairnkit/services/referrals/kent-medway-parent.js';
import kentStaff from '@cairnkit/services/referrals/kent-medway-staff.js';
import kentYoung from '@cairnkit/services/referrals/kent-medway-young-person.js';
import leicesterEnquiry from '@cairnkit/services/referrals/leicestershire-partnership-enquiry.js';
import leicesterParent from '@cairnkit/services/referrals/leicestershire-partnership-parent.js';
import leicesterStaff from '@cairnkit/services/referrals/leicestershire-partnership-staff.js';
import leicesterYoung from '@cairnkit/services/referrals/leicestershire-partnership-young-person.js';
import stockportEnquiry from '@cairnkit/services/referrals/stockport-enquiry.js';
import stockportParent from '@cairnkit/services/referrals/stockport-parent.js';
import stockportStaff from '@cairnkit/services/referrals/stockport-staff.js';
import stockportYoung from '@cairnkit/services/referrals/stockport-young-person.js';
import { expect, html, oneEvent } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { heading } from '../testing/at-page.js';
import { fillIn } from '../testing/filling-in.js';
import { appears, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

const shipped: readonly Referral[] = [
  ...[derbyEnquiry, derbyParent, derbyStaff, derbyYoung],
  ...[kentParent, kentStaff, kentYoung],
  ...[leicesterEnquiry, leicesterParent, leicesterStaff, leicesterYoung],
  ...[stockportEnquiry, stockportParent, stockportStaff, stockportYoung],
];

/** An answer that its question allows. The numbers are for drama: Ofcom gives them to nobody. */
function plausible(question: ReferralQuestion): ReferralAnswer {
  switch (question.type) {
    case 'choice':
      return question.options[0]!.value;
    case 'choices':
    case 'consents':
      return [question.options[0]!.value];
    case 'date-of-birth':
      return { day: '27', month: '3', year: '2012' };
    case 'school':
      return { name: 'Ashgrove Primary School' };
    case 'age':
      return 14;
    case 'nhs-number':
      return '999 000 0018';
    case 'phone':
      return '07700 900123';
    case 'email':
      return 'office@ashgrove.example';
    case 'postcode':
      return 'ZZ1 1AA';
    default:
      return `Made up: ${question.id}`;
  }
}

describe('every shipped form in <cairn-referral>', () => {
  for (const form of shipped) {
    it(`can be filled in up to its end, and says what happens next: ${form.id}`, async () => {
      const el = await show<CairnReferral>(html`<cairn-referral .form=${form}></cairn-referral>`);
      const answers: ReferralAnswers = Object.fromEntries(
        questionsOf(form).map((each) => [each.id, plausible(each)]),
      );
      await fillIn(el, form, answers);
      expect(el.session).to.have.property('status', 'reviewing');
      if (form.ends === 'printed') {
        expect(words(el.renderRoot)).to.contain(form.afterwards.text[0]);
        expect(el.renderRoot.querySelector('[part="send"]')).to.equal(null);
        return;
      }
      const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
      el.addEventListener('cairn-submit', (event) => event.respondWith(async () => ({ ok: true })));
      await press(el, 'Send my answers');
      const { body, payload } = await submit;
      expect(parseReferralSubmission(body)).to.deep.equal(payload);
      await appears(el, (root) => root.querySelector('.done'));
      expect(heading(el)).to.equal('Your answers have been sent');
      expect(words(el.renderRoot)).to.contain(form.afterwards.text[0]);
    }).timeout(60_000);
  }
});
