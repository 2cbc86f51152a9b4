import { expect } from 'chai';

import { judged } from './judge.mjs';

const observation = {
  resourceType: 'Observation',
  meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Observation'] },
  status: 'final',
  category: [
    {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/observation-category',
          code: 'survey',
        },
      ],
    },
  ],
  code: { coding: [{ system: 'http://snomed.info/sct', code: '720433000' }] },
  subject: {
    identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' },
  },
  effectiveDateTime: '2026-11-23T10:00:00Z',
  valueQuantity: { value: 14, system: 'http://unitsofmeasure.org', code: '{score}' },
};

/** The observation, broken: what is `undefined` is taken out. */
const broken = (change) => JSON.parse(JSON.stringify({ ...observation, ...change }));

const bundle = (...resources) => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: resources.map((resource, i) => ({
    fullUrl: `urn:uuid:00000000-0000-4000-8000-00000000000${i}`,
    resource,
    request: { method: 'POST', url: resource.resourceType },
  })),
});

describe('judged', () => {
  it('has nothing against what is right', () => {
    expect(judged(observation)).to.deep.equal([]);
    expect(judged(bundle(observation))).to.deep.equal([]);
    expect(
      judged({
        resourceType: 'Questionnaire',
        status: 'draft',
        item: [{ linkId: 'q1', text: 'How are you?', type: 'string' }],
      }),
    ).to.deep.equal([]);
  });

  const { valueQuantity } = observation;
  const coding = (system, code) => ({ coding: [{ system, code }] });
  const sct = 'http://snomed.info/sct';
  const category = 'http://terminology.hl7.org/CodeSystem/observation-category';
  const wrong = {
    'another resource type': [{ resourceType: 'Score' }, /no resource type/],
    'a field that R4 does not have': [{ score: 14 }, /score/],
    'a code that is needed and missing': [{ code: undefined }, /code/],
    'a status that R4 does not have': [{ status: 'done' }, /status/],
    'a number as text': [{ valueQuantity: { ...valueQuantity, value: '14' } }, /value/],
    'an empty list': [{ category: [] }, /empty/],
    'an empty text': [{ code: { text: '' } }, /empty/],
    'an empty object': [{ code: {} }, /empty/],
    'a null': [{ issued: null }, /issued/],
    'a time that is none': [{ effectiveDateTime: '23/11/2026' }, /effective/],
    'an invariant (obs-6)': [{ dataAbsentReason: { text: 'Not asked' } }, /obs-6/],
    'two values': [{ valueString: 'fourteen' }, /beside|value/],
    'a mistyped SNOMED CT code': [{ code: coding(sct, '720433001') }, /digits/],
    'a code rounded by a spreadsheet': [{ code: coding(sct, '860591000000100') }, /digits/],
    'a mistyped LOINC code': [{ code: coding('http://loinc.org', '44261-5') }, /digits/],
    'a code that HL7 does not have': [{ category: [coding(category, 'surveys')] }, /no code of/],
    'a mistyped NHS number': [
      { subject: { identifier: { ...observation.subject.identifier, value: '9990000017' } } },
      /NHS number/,
    ],
    'the profile of another resource': [
      { meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient'] } },
      /no profile of/,
    ],
  };
  for (const [name, [change, complaint]] of Object.entries(wrong)) {
    it(`sees ${name}, alone and in a bundle`, () => {
      expect(judged(broken(change)).join('\n')).to.match(complaint);
      expect(judged(bundle(observation, broken(change))).join('\n')).to.match(complaint);
    });
  }

  it('sees an invariant that only one of two engines sees (obs-7)', () => {
    const { code } = observation;
    const twice = { ...observation, component: [{ code, valueString: 'a' }] };
    expect(judged(twice).join()).to.match(/obs-7/);
  });

  it('sees an invariant of what is nested (qrs-1)', () => {
    const item = { linkId: 'q1', answer: [{ valueInteger: 1 }], item: [{ linkId: 'q2' }] };
    const response = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [item] };
    expect(judged(response).join()).to.match(/qrs-1/);
  });

  it('sees a reference to what the bundle does not have, and what it has twice', () => {
    const lost = { ...observation, hasMember: [{ reference: 'urn:uuid:none' }] };
    expect(judged(bundle(lost)).join()).to.match(/not there/);
    const twice = bundle(observation, observation);
    twice.entry[1].fullUrl = twice.entry[0].fullUrl;
    expect(judged(twice).join()).to.match(/twice/);
  });

  it('sees an identifier of UK Core that is there twice', () => {
    const identifier = {
      system: 'https://fhir.nhs.uk/Id/ods-organization-code',
      value: 'EE100000',
    };
    const meta = { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Organization'] };
    const school = { resourceType: 'Organization', meta, identifier: [identifier] };
    expect(judged(school)).to.deep.equal([]);
    expect(judged({ ...school, identifier: [identifier, identifier] }).join()).to.match(/UK Core/);
  });
});
