import { expect } from 'chai';

import { referralFindings } from './referral-findings.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral, ReferralPage } from './referral.js';
import { lanternEnquiry } from './testing/lantern-enquiry.js';
import { lanternReferral } from './testing/lantern-referral.js';

const today = '2026-11-23';
const found = (form: Referral) =>
  referralFindings(form, today).map(
    ({ path, message, isError }) => `${isError ? 'error' : 'warning'} ${path}: ${message}`,
  );

/** Lantern’s form, and one page more in the section of its own words. */
function withPage(page: Omit<ReferralPage, 'id'>): Referral {
  const sections = lanternReferral.sections.map((section) =>
    section.id === 'agreement'
      ? { ...section, pages: [...section.pages, { id: 'more', ...page }] }
      : section,
  );
  return { ...lanternReferral, sections };
}

const question = (more: object): ReferralQuestion =>
  ({ type: 'text', id: 'more', text: 'More?', short: 'More', ...more }) as ReferralQuestion;

const more = 'sections.3.pages.2.questions.0';

describe('looking at a form', () => {
  it('finds nothing where all is well', () => {
    expect(found(lanternReferral)).to.deep.equal([]);
    expect(found(lanternEnquiry)).to.deep.equal([]);
  });

  it('finds a question that nobody can be asked', () => {
    const never = withPage({
      when: { question: 'date-of-birth', atLeast: 40, atMost: 50 },
      questions: [question({ when: { question: 'date-of-birth', atMost: 30 } })],
    });
    expect(found(never)).to.deep.equal([
      `error ${more}: is never asked: its conditions cannot hold`,
    ]);
    const hangs = withPage({
      when: {
        all: [
          { question: 'nhs-number', known: true },
          { question: 'knows-nhs-number', is: 'no' },
        ],
      },
      questions: [question({})],
    });
    expect(found(hangs)).to.have.length(1);
    const fine = withPage({
      when: {
        all: [
          { question: 'consents', includesAny: ['talk-to-gp'] },
          { question: 'gp', known: false },
        ],
      },
      questions: [question({})],
    });
    expect(found(fine)).to.deep.equal([]);
  });

  it('finds a question that stops whoever has no answer', () => {
    const number = question({ type: 'nhs-number' });
    expect(found(withPage({ questions: [number] }))).to.deep.equal([
      `error ${more}: stops whoever has none: make it optional, or give it "notSure"`,
    ]);
    for (const way of [
      { optional: true },
      { notSure: 'I do not know it' },
      { about: 'school-staff' },
    ]) {
      expect(
        found(withPage({ questions: [{ ...number, ...way } as ReferralQuestion] })),
      ).to.deep.equal([]);
    }
  });

  it('finds whoever would be left alone without agreement', () => {
    const { consent } = lanternReferral;
    const nextSteps = [{ for: ['friend' as const], text: 'Talk to them.' }];
    expect(found({ ...lanternReferral, consent: { ...consent!, nextSteps } })).to.deep.equal([
      'error consent.nextSteps: leaves young-person without a next step, whatever they answered',
    ]);
    const [policy] = consent!.policies;
    const given = { question: 'date-of-birth', atLeast: 16, atMost: 16 };
    const never = { ...policy!, given: { all: [given, { not: given }] } };
    expect(
      found({ ...lanternReferral, consent: { ...consent!, policies: [never] } }),
    ).to.deep.equal([
      'error consent.policies.0.given: cannot hold: whatever is answered, it is never given',
    ]);
  });

  it('warns where a form does not ask what keeps people safe', () => {
    const phone = question({ type: 'phone', about: 'parent-or-carer', optional: true });
    expect(found(withPage({ questions: [phone] }))).to.deep.equal([
      `warning ${more}: does not ask if a message may be left (message)`,
    ]);
    const [first] = lanternReferral.sections;
    const pages = first!.pages.filter(({ id }) => id !== 'do-not-contact');
    const sections = [{ ...first!, pages }, ...lanternReferral.sections.slice(1)];
    expect(found({ ...lanternReferral, sections })).to.deep.equal([
      'warning sections: do not ask who must not be contacted (warns)',
    ]);
  });

  it('warns of long sentences, of reviews that are due, and of what is not used', () => {
    const long = `${'word '.repeat(21)}end.`;
    const form: Referral = {
      ...lanternReferral,
      confidentiality: [long],
      conditions: { spare: { question: 'school-year', is: 'year-9' } },
      reviewBy: '2026-11-22',
    };
    expect(found(form)).to.deep.equal([
      'warning conditions.spare: is not used',
      'warning confidentiality.0: has a sentence of 22 words; 20 are enough',
      'warning reviewBy: was 2026-11-22: look it over',
    ]);
  });
});
