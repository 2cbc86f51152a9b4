import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import esq from '@cairnkit/instruments/esq-9-11.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads from '@cairnkit/instruments/rcads-47.js';
import sdq from '@cairnkit/instruments/sdq-self.js';
import swemwbs from '@cairnkit/instruments/swemwbs.js';
import { expect } from 'chai';

import type { Observation } from './r4-resources.js';
import { scoreObservations } from './score-observations.js';
import { all, scoredSubmission as sent } from './testing/scored-submission.js';

const observe = (measure: Measure, answers: Submission['answers'], more?: Partial<Submission>) =>
  scoreObservations(sent(measure, answers, more), measure).map(({ resource }) => resource);

const codesOf = ({ code }: Observation) =>
  (code.coding ?? []).map(({ system, code: each }) => `${system}|${each}`);
const notesOf = ({ note = [] }: Observation) => note.map(({ text }) => text).join('\n');

describe('scoreObservations', () => {
  it('codes a score in SNOMED CT and in LOINC, and says the band', () => {
    const [only, ...others] = observe(phq9, all(phq9, 1));
    expect(others).to.deep.equal([]);
    expect(codesOf(only!)).to.deep.equal([
      'http://snomed.info/sct|720433000',
      'http://loinc.org|44261-6',
    ]);
    expect(only!.valueQuantity).to.deep.equal({
      value: 9,
      unit: 'score',
      system: 'http://unitsofmeasure.org',
      code: '{score}',
    });
    expect(only!.interpretation![0]).to.deep.equal({ text: 'severity: mild' });
    expect(only!.effectiveDateTime).to.equal('2026-06-30T23:30:00.000Z');
    expect(only!.derivedFrom).to.have.lengthOf(1);
  });

  it('says an answer that a clinician must see', () => {
    expect(notesOf(observe(phq9, { ...all(phq9, 0), q9: 1 })[0]!)).to.match(
      /A clinician must see this: q9 of PHQ-9 \(suicide-or-self-harm\) was answered 1/,
    );
    expect(notesOf(observe(rcads, all(rcads, 1))[0]!)).to.match(/must see this: q37/);
  });

  it('gives no number where the published rule allows none, and says why', () => {
    const [only] = observe(phq9, { ...all(phq9, 1), q1: null, q2: null, q3: null });
    expect(only!.valueQuantity).to.equal(undefined);
    expect(only!.interpretation).to.equal(undefined);
    expect(only!.dataAbsentReason!.coding![0]!.code).to.equal('unknown');
    expect(only!.dataAbsentReason!.text).to.match(/6 of 9/);
  });

  it('never takes an answer that the form does not have', () => {
    const [only] = observe(phq9, { ...all(phq9, 1), q1: 7 });
    expect(only!.valueQuantity).to.equal(undefined);
    expect(only!.dataAbsentReason!.coding![0]!.code).to.equal('error');
  });

  it('says what was made up for missing answers', () => {
    const [, emotional] = observe(sdq, { ...all(sdq, 1), q3: null });
    expect(emotional!.valueQuantity!.value).to.equal(5);
    expect(notesOf(emotional!)).to.match(/^Made up for 1 of 5 items, which was not answered/);
  });

  it('says when the page had come to something else', () => {
    const scores = { total: { value: 3, prorated: false, answered: 9, items: 9 } };
    const [only] = observe(phq9, all(phq9, 1), { scores });
    expect(only!.valueQuantity!.value).to.equal(9);
    expect(notesOf(only!)).to.match(/had come to 3 instead/);
  });

  it('has one Observation for each subscale, and one that has them as members', () => {
    const [panel, ...members] = observe(sdq, all(sdq, 1));
    expect(panel!.hasMember).to.have.lengthOf(members.length).and.lengthOf(sdq.scales.length);
    expect(panel!.valueQuantity).to.equal(undefined);
    const total = members.find((each) =>
      codesOf(each).includes('http://snomed.info/sct|718134002'),
    );
    expect(total!.valueQuantity!.value).to.equal(result(sdq, all(sdq, 1)).scores.total!.value);
    expect(total!.interpretation).to.have.lengthOf(2);
  });

  it('has one for each item with a code of its own, where nothing is added up', () => {
    const observed = observe(esq, { ...all(esq, 3), q2: null });
    expect(observed).to.have.lengthOf(13);
    expect(observed[1]!.valueQuantity!.value).to.equal(3);
    expect(observed[2]!.dataAbsentReason!.coding![0]!.code).to.equal('asked-declined');
  });

  it('codes the metric score of the SWEMWBS, and not the raw one beside it', () => {
    const [, raw, metric] = observe(swemwbs, all(swemwbs, 3));
    expect(raw!.valueQuantity!.value).to.equal(21);
    expect(codesOf(raw!)).to.deep.equal([]);
    expect(metric!.valueQuantity!.value).to.equal(19.25);
    expect(codesOf(metric!)).to.deep.equal(['http://snomed.info/sct|718466001']);
  });

  it('says a T-score beside the raw one, without the code of that', () => {
    const answers = all(rcads, 1);
    const scores = { ...result(rcads, answers).scores };
    scores.depression = { ...scores.depression!, t: 61.4, tShown: '61' };
    const observed = observe(rcads, answers, { scores });
    const depression = observed.find((each) => each.code.text!.endsWith(': Depression'));
    expect(depression!.component).to.have.lengthOf(1);
    expect(depression!.component![0]!.valueQuantity!.value).to.equal(61.4);
    expect(depression!.component![0]!.code.coding).to.equal(undefined);
  });

  it('makes the same of the same, and another address of another submission', () => {
    const once = JSON.stringify(observe(sdq, all(sdq, 1)));
    expect(JSON.stringify(observe(sdq, all(sdq, 1)))).to.equal(once);
    const other = { id: '9f8b1c5e-2c1f-4a0e-8b3d-7a2f1e0c9d11' };
    const addresses = (more = {}) =>
      scoreObservations(sent(sdq, all(sdq, 1), more), sdq).map(({ fullUrl }) => fullUrl);
    expect(new Set([...addresses(), ...addresses(other)]).size).to.equal(20);
  });

  it('refuses another measure, and a NHS number that is none without repeating it', () => {
    const submission = sent(phq9, all(phq9, 1));
    expect(() => scoreObservations(submission, sdq)).to.throw(RangeError, /phq-9@.*not sdq-self/);
    expect(() => scoreObservations(submission, phq9, { nhsNumber: '9990000017' }))
      .to.throw(RangeError, /setting\.nhsNumber/)
      .with.property('message')
      .that.does.not.include('9990000017');
  });

  it('says so where another version was asked', () => {
    const [only] = observe(phq9, all(phq9, 1), { measure: 'phq-9@0.9.0' });
    expect(notesOf(only!)).to.match(/Asked with phq-9@0\.9\.0, and scored with phq-9@/);
  });
});
