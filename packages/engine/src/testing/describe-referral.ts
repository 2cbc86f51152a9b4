import { expect } from 'chai';

import { composed } from '../compose.js';
import { parseReferral } from '../parse-referral.js';
import type { ReferralAnswers } from '../referral-answer.js';
import { referralFindings } from '../referral-findings.js';
import type { Referral } from '../referral.js';
import { answersToSend } from '../referring-page.js';
import { filledIn } from './fill-in.js';

/** Somebody who fills a form in, and what comes of it: worked out by a person. */
export interface ReferralScenario {
  /** Who it is, in a sentence. */
  readonly who: string;
  readonly answers: ReferralAnswers;
  /** Who has to agree, by the id of the policy, and whether they do; those that do not apply absent. */
  readonly consent?: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;
  /** Words that whom to talk to must have; absent: nobody has to be talked to. */
  readonly route?: RegExp;
  /** What whoever reads it sees first: kinds, or ids of alerts and doubts, in order. */
  readonly flags?: readonly string[];
  /** Questions that are asked, and such that are not. */
  readonly asked?: readonly string[];
  readonly unasked?: readonly string[];
}

/** The day on which the scenarios happen. */
const on = '2026-11-23';

/**
 * Tests that a form parses, leads nobody astray, and that people who fill it in page by page come to
 * the review, with what somebody who knows the service’s rules would expect.
 */
export function describeReferral(form: Referral, scenarios: readonly ReferralScenario[]): void {
  describe(form.id, () => {
    it('parses, as it stands and as JSON', () => {
      expect(parseReferral(form)).to.deep.equal(form);
      expect(parseReferral(JSON.stringify(form)).id).to.equal(form.id);
    });

    it('leads nobody astray, and has no long sentence and no date that has passed', () => {
      expect(referralFindings(form, on)).to.deep.equal([]);
    });

    for (const scenario of scenarios) {
      it(scenario.who, () => {
        tried(form, scenario);
      });
    }
  });
}

function tried(form: Referral, scenario: ReferralScenario): void {
  const { answers, consent = {}, route, flags = [], asked = [], unasked = [] } = scenario;
  const referring = filledIn(form, answers, on);
  expect(referring.status, 'at the review').to.equal('reviewing');
  const read = composed(form, answersToSend(form, referring, on), { on });
  const given = read.consentNeeded.map((need) => [need.policy.id, need.given]);
  expect(Object.fromEntries(given)).to.deep.equal(consent);
  const steps = read.consentRoute.map(({ text }) => text).join('\n');
  if (route) expect(steps).to.match(route);
  else expect(steps).to.equal('');
  const seen = read.flags.map((flag) =>
    flag.kind === 'alert' ? flag.alert : flag.kind === 'doubt' ? flag.code : flag.kind,
  );
  expect(seen).to.deep.equal(flags);
  const ids = read.sections.flatMap(({ entries }) => entries.map(({ question }) => question));
  expect(ids).to.include.members([...asked]);
  for (const id of unasked) expect(ids).not.to.include(id);
}
