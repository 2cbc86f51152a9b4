import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import enquiry from '@cairnkit/services/referrals/leicestershire-partnership-enquiry.js';
import staff from '@cairnkit/services/referrals/leicestershire-partnership-staff.js';
import { enquirer, lead } from '@cairnkit/services/testing/filled-forms.js';
import { expect } from 'chai';

import type { Exported } from './r4-resources.js';
import { referralResources } from './referral-resources.js';

function resources(form: Referral, answers: object): readonly Exported[] {
  const submission: ReferralSubmission = {
    kind: 'referral-submission',
    id: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
    person: 'ref-1001',
    completedAt: '2026-11-23T10:15:00.000Z',
    lang: 'en',
    form: stamp(form),
    answers: answers as ReferralSubmission['answers'],
  };
  return referralResources(submission, form).map(({ resource }) => resource);
}

type Of<T extends Exported['resourceType']> = Extract<Exported, { resourceType: T }>;

const ofType = <T extends Exported['resourceType']>(all: readonly Exported[], type: T) =>
  all.filter((each): each is Of<T> => each.resourceType === type);

const notesOf = (all: readonly Exported[]) =>
  (ofType(all, 'ServiceRequest')[0]!.note ?? []).map(({ text }) => text).join('\n');

describe('referralResources', () => {
  const school = { name: 'A made-up school', id: '100000' };

  it('has a Consent for what was ticked and what somebody agrees to, verified by nobody', () => {
    const all = resources(staff, lead);
    const consents = ofType(all, 'Consent');
    expect(consents.map(({ status }) => status)).to.deep.equal(['active', 'active', 'active']);
    const texts = consents.map(({ policyRule }) => policyRule!.text);
    expect(texts).to.include(
      'Who may the team talk to about this? The mental health lead at school',
    );
    for (const { verification } of consents) {
      expect(verification).to.deep.equal([{ verified: false }]);
    }
  });

  it('takes a box that was not ticked for no refusal, and says so', () => {
    const all = resources(staff, { ...lead, consents: [] });
    expect(ofType(all, 'Consent').every(({ status }) => status === 'active')).to.equal(true);
    expect(notesOf(all)).to.match(/Not ticked in “[^”]+”: The mental health lead at school/);
  });

  it('says a refusal as one', () => {
    const refused = ofType(resources(staff, { ...lead, 'young-person-agrees': 'no' }), 'Consent');
    expect(refused.find(({ status }) => status === 'rejected')).to.deep.include({
      provision: { type: 'deny' },
    });
  });

  it('has no Consent for what nobody knows, and says so', () => {
    const { 'young-person-agrees': agrees, ...answers } = lead;
    expect(agrees).to.equal('yes');
    const all = resources(staff, answers);
    expect(ofType(all, 'Consent')).to.have.lengthOf(2);
    expect(notesOf(all)).to.match(/Not known yet whether this is so: The young person agrees/);
  });

  it('has the school by its URN, and by its name alone where there is none', () => {
    const [listed] = ofType(resources(staff, { ...lead, school }), 'Organization');
    expect(listed!.identifier).to.deep.equal([
      { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'EE100000' },
    ]);
    const [typed] = ofType(resources(staff, lead), 'Organization');
    expect(typed!.name).to.equal('A made-up school');
    expect(typed!.identifier![0]!.system).to.equal('urn:ietf:rfc:3986');
  });

  it('makes no patient and no request of a school that would like to take part', () => {
    const all = resources(enquiry, { ...enquirer, school });
    expect(all.map(({ resourceType }) => resourceType)).to.deep.equal([
      ...['QuestionnaireResponse', 'Organization'],
    ]);
  });

  it('keeps what is no date after all as it was typed', () => {
    const answers = { ...lead, 'date-of-birth': { day: '31', month: '2', year: '2012' } };
    const all = resources(staff, answers);
    expect(ofType(all, 'Patient')[0]!.birthDate).to.equal(undefined);
    expect(JSON.stringify(ofType(all, 'QuestionnaireResponse'))).to.include('"31 2 2012"');
  });
});
