/** What is answered fits the Questionnaire that is handed out for the same measure. */
import { expect } from 'chai';

import { transaction } from '@cairnkit/interop/bundle.js';
import { resourcesOf } from '@cairnkit/interop/fhir-bundle.js';
import { measureAsQuestionnaire } from '@cairnkit/interop/measure-as-questionnaire.js';
import { questionnaireResponse } from '@cairnkit/interop/questionnaire-response.js';

import { answersTo, measures, submissionOf } from './examples.mjs';
import { judged } from './judge.mjs';

const place = 'https://trust.example/fhir';
const handedOut = measures.filter(({ licence, items }) => licence.spdx !== null && items[0].text);

const valueOf = {
  choice: 'valueCoding',
  integer: 'valueInteger',
  decimal: 'valueDecimal',
};

describe('answers and the Questionnaire of the same measure', () => {
  it('are of many measures', () => expect(handedOut).to.have.length.above(10));

  for (const measure of handedOut) {
    it(`agree for ${measure.id}`, () => {
      const { questionnaire } = measureAsQuestionnaire(measure, place);
      const items = new Map(questionnaire.item.map((item, i) => [item.linkId, { ...item, i }]));
      for (const answers of Object.values(answersTo(measure))) {
        const submission = submissionOf(measure, answers);
        const setting = { questionnaires: place };
        const { resource } = questionnaireResponse(submission, measure, setting);
        expect(resource.questionnaire).to.equal(`${questionnaire.url}|${questionnaire.version}`);
        let before = -1;
        for (const { linkId, text, answer = [] } of resource.item ?? []) {
          const { i, type, text: asked, answerOption } = items.get(linkId);
          expect(i, 'in order').to.be.above(before);
          expect(text).to.equal(asked);
          before = i;
          for (const given of answer) {
            const value = given[valueOf[type]];
            expect(value, linkId).to.not.equal(undefined);
            if (type !== 'choice') continue;
            const codes = answerOption.map(({ valueCoding }) => valueCoding.code);
            expect(codes).to.include(value.code);
          }
        }
      }
    });
  }
});

describe('a sitting of several questionnaires', () => {
  it('is one transaction, in which nothing is there twice', () => {
    const sitting = ['phq-9', 'gad-7', 'sdq-self'].map((id, i) => {
      const measure = measures.find((each) => each.id === id);
      const more = { id: `3f2504e0-4f89-41d3-9a0c-0305e82c330${i}` };
      return [submissionOf(measure, answersTo(measure).mixed, more), measure];
    });
    const all = sitting.flatMap(([submission, measure]) => resourcesOf(submission, measure));
    const bundle = transaction([...all, ...all]);
    expect(bundle.entry).to.have.lengthOf(all.length);
    expect(judged(bundle)).to.deep.equal([]);
  });
});
