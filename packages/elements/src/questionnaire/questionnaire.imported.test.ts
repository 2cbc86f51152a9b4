import './questionnaire.js';

import { parseMeasure } from '@cairnkit/engine/parse.js';
import { result } from '@cairnkit/engine/result.js';
import { importQuestionnaire } from '@cairnkit/interop/import-questionnaire.js';
import { questionnaireScores } from '@cairnkit/interop/questionnaire-scores.js';
import { expect, html } from '@open-wc/testing';

import { answer, appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const samples = [
  { file: 'nlm-phq-9.json', linkId: '/44261-6', score: 27 },
  { file: 'web-gad-7.json', linkId: 'gad7.totalScore', score: 21 },
  { file: 'web-audit.json', linkId: 'audit.totalScore', score: 40 },
];

describe('a FHIR Questionnaire of others, in <cairn-questionnaire>', () => {
  for (const { file, linkId, score } of samples) {
    it(`is asked to its end, and scored: ${file}`, async () => {
      const response = await fetch(`/scripts/fhir/fixtures/${file}`);
      const imported = await importQuestionnaire(await response.text(), { on: '2026-12-01' });
      const measure = parseMeasure(imported.measure);
      const el = await show<CairnQuestionnaire>(html`
        <cairn-questionnaire .measure=${measure} delivery="none"></cairn-questionnaire>
      `);
      for (const item of measure.items) {
        const legend = await appears(el, (root) => root.querySelector('legend'));
        expect(words(legend)).to.equal(item.text!.replace(/\s+/g, ' '));
        const values = item.type === 'choice' ? item.options.map(({ value }) => value) : [item.max];
        await answer(el, Math.max(...values));
      }
      const { answers, status } = el.session!;
      expect(status).to.equal('reviewing');
      expect(result(measure, answers).scores['total']!.value).to.equal(score);
      const scores = questionnaireScores(imported, { answers });
      expect(scores).to.deep.equal([{ linkId, value: score }]);
    });
  }
});
