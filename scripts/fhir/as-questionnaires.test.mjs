import { expect } from 'chai';

import { allowedValues, isWorded } from '@cairnkit/engine/item.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import { result } from '@cairnkit/engine/result.js';
import { importQuestionnaire } from '@cairnkit/interop/import-questionnaire.js';
import { measureAsQuestionnaire } from '@cairnkit/interop/measure-as-questionnaire.js';
import { calculator } from '@cairnkit/interop/questionnaire-calculator.js';

import { measures } from './examples.mjs';
import { theirScores } from './fhirpath-scores.mjs';
import { judged } from './judge.mjs';
import { seeded } from './seeded.mjs';

const worded = measures.filter((measure) => isWorded(measure) && measure.licence.spdx !== null);

describe('measures as FHIR Questionnaires', () => {
  it('are those whose wording may be passed on', () => {
    expect(worded.map(({ id }) => id)).to.include.members([
      'phq-9',
      'gad-7',
      'audit',
      'who-5',
      'gbo',
    ]);
    for (const measure of measures.filter((each) => !worded.includes(each))) {
      expect(() => measureAsQuestionnaire(measure)).to.throw(
        `the wording of ${measure.id} may not be passed on: ${measure.licence.statement}`,
      );
    }
  });

  for (const measure of worded) {
    describe(measure.id, () => {
      const { questionnaire, leftOut } = measureAsQuestionnaire(measure);

      it('is valid', () => {
        expect(judged(questionnaire)).to.deep.equal([]);
        expect(questionnaire.copyright).to.contain(measure.licence.attribution);
      });

      it('leaves no scale out', () => {
        expect(leftOut).to.deep.equal([]);
      });

      it('is scored by fhirpath.js as by us, and as often not', () => {
        const random = seeded(measure.id);
        for (let row = 0; row < 40; row += 1) {
          const answers = answersAtRandom(
            measure,
            row < 8 ? 1 : row < 24 ? 0.85 : random(),
            random,
          );
          const { scores } = result(measure, answers);
          const theirs = theirScores(questionnaire, responseOf(measure, questionnaire, answers));
          for (const { id } of measure.scales) {
            const [ours, wanted] = [scores[id].value, theirs.get(`score-${id}`)];
            const what = `${id} of ${JSON.stringify(answers)}: ${ours}, ${wanted}`;
            if (ours === null) expect(wanted, what).to.equal(null);
            else expect(wanted, what).to.be.closeTo(ours, 1e-6);
          }
        }
      });

      it('comes back as a measure that scores the same', async () => {
        const imported = await importQuestionnaire(questionnaire, { on: '2026-12-01' });
        const back = parseMeasure(imported.measure);
        const random = seeded(`${measure.id} back`);
        const calculate = calculator(imported.source, imported.form);
        for (let row = 0; row < 10; row += 1) {
          const answers = answersAtRandom(measure, row < 4 ? 1 : random(), random);
          expect(back.items.map(({ id }) => id)).to.deep.equal(measure.items.map(({ id }) => id));
          const own = calculate.calculate(imported.fhirAnswers(answers));
          const { scores } = result(measure, answers);
          for (const { id } of measure.scales) {
            const found = own.find(({ linkId }) => linkId === `score-${id}`)?.value;
            if (scores[id].value === null) expect(found).to.equal(null);
            else expect(found).to.be.closeTo(scores[id].value, 1e-6);
          }
        }
      });
    });
  }
});

function responseOf(measure, questionnaire, answers) {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: measure.items
      .filter(({ id }) => answers[id] !== undefined)
      .map(({ id, type, step }) => {
        const { answerOption = [] } = questionnaire.item.find(({ linkId }) => linkId === id);
        const option = answerOption.find(
          ({ valueCoding }) => valueCoding.code === `${answers[id]}`,
        );
        const number = step === undefined ? 'valueInteger' : 'valueDecimal';
        const answer =
          type === 'choice'
            ? { valueCoding: { ...option.valueCoding, extension: option.extension } }
            : { [number]: answers[id] };
        return { linkId: id, answer: [answer] };
      }),
  };
}

function answersAtRandom({ items }, share, random) {
  return Object.fromEntries(
    items
      .filter(() => random() <= share)
      .map((item) => {
        const values = allowedValues(item);
        return [item.id, values[Math.floor(random() * values.length)]];
      }),
  );
}
