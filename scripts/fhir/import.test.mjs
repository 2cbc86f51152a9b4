import { readFileSync } from 'node:fs';

import { parseMeasure } from '@cairnkit/engine/parse.js';
import { result } from '@cairnkit/engine/result.js';
import { importQuestionnaire } from '@cairnkit/interop/import-questionnaire.js';
import { importedResponse } from '@cairnkit/interop/imported-response.js';
import { calculator } from '@cairnkit/interop/questionnaire-calculator.js';
import { editedQuestionnaire } from '@cairnkit/interop/edited-questionnaire.js';
import { questionnaireScores } from '@cairnkit/interop/questionnaire-scores.js';
import { expect } from 'chai';

import { judged } from './judge.mjs';
import { seeded } from './seeded.mjs';
import { theirScores } from './fhirpath-scores.mjs';

const on = '2026-12-01';
const rows = 200;

const samples = [
  { file: 'nlm-phq-9.json', items: 10, counted: 9, max: 27, linkId: '/44261-6' },
  { file: 'nlm-phq-9-weight.json', items: 10, counted: 9, max: 27, linkId: '/44261-6' },
  { file: 'web-phq-9.json', items: 10, counted: 9, max: 27 },
  { file: 'web-gad-7.json', items: 8, counted: 7, max: 21, linkId: 'gad7.totalScore' },
  { file: 'web-audit.json', items: 10, counted: 10, max: 40, linkId: 'audit.totalScore' },
];

const read = (file) => readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8');

for (const { file, items, counted, max, linkId } of samples) {
  describe(`${file}, imported`, () => {
    const source = JSON.parse(read(file));
    let imported;
    before(async () => {
      imported = await importQuestionnaire(source, { on });
    });

    it('is a measure that parses', () => {
      const measure = parseMeasure(JSON.stringify(imported.measure));
      expect(measure.items).to.have.lengthOf(items);
      const [total] = measure.scales;
      expect(total.items).to.have.lengthOf(counted);
      expect(total.range).to.deep.equal({ min: 0, max });
    });

    it(`scores ${rows} answer sets as fhirpath.js does`, () => {
      const { measure } = imported;
      const [total] = measure.scales;
      const calculate = calculator(imported.source, imported.form);
      const random = seeded(file);
      const values = [];
      for (let row = 0; row < rows; row += 1) {
        const answers = answersAtRandom(measure, row < rows / 4 ? 1 : random(), random);
        const response = calculate.responseTo(imported.fhirAnswers(answers));
        const theirs = theirScores(source, response);
        const [id, wanted] = linkId ? [linkId, theirs.get(linkId)] : [...theirs][0];
        const ours = questionnaireScores(imported, { answers }).find((each) => each.linkId === id);
        expect(ours.value, JSON.stringify(answers)).to.equal(wanted);

        const score = result(measure, answers).scores[total.id];
        // With none of its items answered there is no score, whatever an expression makes of it.
        if (score.answered > 0 || score.value !== null) expect(score.value).to.equal(wanted);
        values.push(wanted);
      }
      expect(new Set(values).size, 'different scores').to.be.above(10);
    });

    it('has its answers as a valid response to the questionnaire', () => {
      const { measure } = imported;
      const answers = answersAtRandom(measure, 1, seeded(`${file} response`));
      const response = importedResponse(imported, answers, '2026-12-01T10:00:00Z');
      expect(judged(response)).to.deep.equal([]);
      expect(questionnaireScores(imported, response)).to.deep.equal(
        questionnaireScores(imported, { answers }),
      );
    });

    it('is exported as it came', () => {
      expect(imported.source).to.deep.equal(JSON.parse(read(file)));
      expect(editedQuestionnaire(imported.source, {})).to.equal(imported.source);
    });

    it('keeps everything else when its words are changed', () => {
      const [[, first]] = Object.entries(imported.linkIds);
      const edited = editedQuestionnaire(imported.source, {
        title: 'Ours',
        texts: { [first]: 'New' },
      });
      expect(edited.title).to.equal('Ours');
      const back = editedQuestionnaire(edited, {
        title: source.title,
        texts: { [first]: textOf(source.item, first) },
      });
      expect(back).to.deep.equal(source);
      expect(Object.keys(edited)).to.have.members([...new Set([...Object.keys(source), 'title'])]);
    });
  });
}

function textOf(items, linkId) {
  for (const item of items ?? []) {
    const found = item.linkId === linkId ? item.text : textOf(item.item, linkId);
    if (found !== undefined) return found;
  }
  return undefined;
}

function answersAtRandom({ items }, share, random) {
  return Object.fromEntries(
    items
      .filter(() => random() <= share)
      .map(({ id, options }) => [id, options[Math.floor(random() * options.length)].value]),
  );
}
