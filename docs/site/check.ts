import '@cairnkit/elements/eligibility.js';
import '@cairnkit/elements/localization.js';
import '@cairnkit/elements/referral.js';

import { postTo } from '@cairnkit/elements/post-to.js';
import { register } from '@cairnkit/engine/catalogue.js';
import parent from '@cairnkit/services/referrals/stockport-parent.js';
import staff from '@cairnkit/services/referrals/stockport-staff.js';
import youngPerson from '@cairnkit/services/referrals/stockport-young-person.js';
import enquiry from '@cairnkit/services/referrals/stockport-enquiry.js';
import stockport from '@cairnkit/services/stockport.js';

import './language.js';

register(stockport);

const checker = document.querySelector('cairn-eligibility')!;
const ask = document.querySelector<HTMLElement>('#ask')!;
const button = ask.querySelector('button')!;
const referral = document.querySelector('cairn-referral')!;

const forms = {
  'young-person': youngPerson,
  'parent-or-carer': parent,
  'school-staff': staff,
} as const;

/** Outcomes after which there is something to send. The others say what else to do. */
const leadsOn: readonly string[] = ['likely-suitable', 'check-with-team', 'school-enquiry'];

// The answers go from one element to the other within this page, and are kept nowhere.
checker.addEventListener('cairn-decided', ({ carried }) => {
  const outcome = carried.results[0]?.outcome ?? '';
  const asker = String(carried.answers['filled-in-by']);
  const form = outcome === 'school-enquiry' ? enquiry : forms[asker as keyof typeof forms];
  ask.hidden = !leadsOn.includes(outcome) || !form;
  referral.hidden = true;
  if (ask.hidden) return;
  button.hidden = false;
  referral.form = form;
  referral.carried = carried;
});

button.addEventListener('click', () => {
  button.hidden = true;
  checker.hidden = true;
  referral.hidden = false;
});

referral.addEventListener('cairn-submit', postTo('/api/submissions'));
