import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { stamp } from '@cairnkit/engine/session.js';
import { forLanternReferral } from '@cairnkit/engine/testing/lantern-referral-answers.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect } from 'chai';

import { fhirBundle } from './fhir-bundle.js';
import type * as r4 from './r4-resources.js';
import { odsCodeOfSchool } from './school-organization.js';
import type { Setting } from './setting.js';

const sent = {
  id: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
  person: 'ref-1001',
  completedAt: '2026-11-23T10:15:00.000Z',
  lang: 'en',
};

function referral(answers = {}, more: Partial<ReferralSubmission> = {}, setting: Setting = {}) {
  const submission: ReferralSubmission = {
    kind: 'referral-submission',
    ...sent,
    form: stamp(lanternReferral),
    answers: forLanternReferral(answers) as ReferralSubmission['answers'],
    ...more,
  };
  return fhirBundle(submission, lanternReferral, setting);
}

const goals: GoalsSubmission = {
  kind: 'goals-submission',
  ...sent,
  measure: 'gbo@1.0.0',
  goals: [1, 2, 3, 4].map((number) => ({
    id: `goal-${number}`,
    text: `Made up ${number}`,
    owner: 'young-person' as const,
    setOn: '2026-11-02',
    status: 'active' as const,
    history: [],
    ratings: [{ on: '2026-11-02', value: 0, by: 'young-person' as const }],
  })),
};

type Of<T extends r4.Exported['resourceType']> = Extract<r4.Exported, { resourceType: T }>;

function ofType<T extends r4.Exported['resourceType']>({ entry = [] }: r4.Bundle, type: T) {
  return entry.flatMap(({ resource }) =>
    resource.resourceType === type ? [resource as Of<T>] : [],
  );
}

const notesOf = (bundle: r4.Bundle) =>
  (ofType(bundle, 'ServiceRequest')[0]!.note ?? []).map(({ text }) => text).join('\n');

describe('fhirBundle of a referral', () => {
  it('is a draft and a proposal, without an urgency', () => {
    const [request] = ofType(referral(), 'ServiceRequest');
    expect(request).to.include({ status: 'draft', intent: 'proposal' });
    expect(request).to.not.have.any.keys('priority', 'reasonCode');
  });

  it('says first what is most pressing', () => {
    expect(notesOf(referral({ 'safe-now': 'no' }))).to.match(/^Said that they are not safe now/);
  });

  it('throws away nothing that the form has no place for', () => {
    const answers = { ...forLanternReferral(), 'no-such-question': 'kept' };
    const bundle = referral({}, { answers: answers as ReferralSubmission['answers'] });
    expect(notesOf(bundle)).to.match(/no-such-question: "kept"/);
  });

  it('finds nobody by an NHS number that was typed, and calls it not traced', () => {
    const { sections } = lanternReferral;
    const [first, ...others] = sections;
    const words = { text: 'NHS number', short: 'NHS number' };
    const number: ReferralQuestion = {
      type: 'nhs-number',
      id: 'nhs-number',
      about: 'young-person',
      ...words,
    };
    const page = { id: 'number', questions: [number] };
    const form: Referral = {
      ...lanternReferral,
      sections: [{ ...first!, pages: [...first!.pages, page] }, ...others],
    };
    const answers = { ...forLanternReferral(), 'nhs-number': '999 000 0018' };
    const { person, ...nobody } = sent;
    expect(person).to.equal('ref-1001');
    const bundle = fhirBundle(
      {
        kind: 'referral-submission',
        ...nobody,
        form: stamp(form),
        answers: answers as ReferralSubmission['answers'],
      },
      form,
    );
    const patient = bundle.entry!.find(({ resource }) => resource.resourceType === 'Patient')!;
    expect(patient.request.ifNoneExist).to.match(/^identifier=urn:ietf:rfc:3986\|urn:uuid:/);
    const typed = (patient.resource as r4.Patient).identifier!.find(
      ({ value }) => value === '9990000018',
    );
    expect(typed!.extension![0]!.valueCodeableConcept!.coding![0]!.code).to.equal('02');
  });

  it('finds somebody by what the host vouches for', () => {
    const setting = { people: 'https://trust.example/id/person' };
    const bundle = referral({}, {}, setting);
    const patient = bundle.entry!.find(({ resource }) => resource.resourceType === 'Patient')!;
    expect(patient.request.ifNoneExist).to.equal(`identifier=${setting.people}|ref-1001`);
  });

  it('refuses another form, and none', () => {
    expect(() => referral({}, { form: 'other@1.0.0' })).to.throw(RangeError, /other@1\.0\.0/);
    const submission = {
      kind: 'referral-submission',
      ...sent,
      form: 'a@1.0.0',
      answers: {},
    } as const;
    expect(() => fhirBundle(submission, undefined)).to.throw(RangeError, /the form a@1\.0\.0/);
  });

  it('makes the same bytes of the same', () => {
    expect(JSON.stringify(referral())).to.equal(JSON.stringify(referral()));
  });
});

describe('fhirBundle of goals', () => {
  it('tells three goals apart by their SNOMED CT codes, and no more', () => {
    const codes = ofType(fhirBundle(goals, undefined), 'Observation').map(
      ({ code }) => code.coding![0]!.code,
    );
    expect(codes).to.deep.equal([
      ...['1638531000000102', '1638541000000106', '1638551000000109', '959951000000108'],
    ]);
  });

  it('has no such code for goals in words of our own', () => {
    const { measure, ...own } = goals;
    expect(measure).to.equal('gbo@1.0.0');
    const [first] = ofType(fhirBundle(own, undefined), 'Observation');
    expect(first!.code.coding).to.equal(undefined);
  });

  it('takes 0 for a rating', () => {
    const [first] = ofType(fhirBundle(goals, undefined), 'Observation');
    expect(first!.valueQuantity!.value).to.equal(0);
  });

  it('brings a goal up to date that was sent before, and mixes up no two people', () => {
    const urls = (more: Partial<GoalsSubmission>, setting?: Setting) =>
      fhirBundle({ ...goals, ...more }, undefined, setting).entry!.map(({ fullUrl }) => fullUrl);
    const later = { id: '9f8b1c5e-2c1f-4a0e-8b3d-7a2f1e0c9d11' };
    expect(urls(later)).to.deep.equal(urls({}));
    const others = [urls({ person: 'ref-1002' }), urls({}, { people: 'https://other.example' })];
    for (const other of others.flat()) expect(urls({})).to.not.include(other);
    const [first] = fhirBundle(goals, undefined).entry!;
    expect(first!.request).to.include({ method: 'PUT' });
  });
});

describe('odsCodeOfSchool', () => {
  it('is EE and the URN', () => expect(odsCodeOfSchool('100000')).to.equal('EE100000'));

  it('is nothing for any other id', () => {
    for (const id of [undefined, '', '10000', '1000000', '012345', 'oak', '8734001']) {
      expect(odsCodeOfSchool(id), id).to.equal(undefined);
    }
  });
});
