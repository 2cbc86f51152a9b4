import { parseMeasure } from '@cairnkit/engine/parse.js';
import { assert } from 'chai';

import * as fhir from './definitions/fhir.mjs';
import * as formio from './definitions/formio.mjs';
import * as html from './definitions/html.mjs';
import * as mie from './definitions/mie.mjs';
import * as surveyjs from './definitions/surveyjs.mjs';
import { answerAt, madeUp, rightScores, scoredCount } from './made-up.mjs';

const measure = madeUp(scoredCount);
const asked = measure.items.map(({ id, text, options }) => ({
  id,
  text,
  options: options.map((option) => option.text),
}));

describe('what the forms of the bench ask', () => {
  it('is a measure like any other', () => {
    for (const count of [9, scoredCount]) parseMeasure(madeUp(count));
  });

  it('is the same in SurveyJS', () => {
    const { elements } = surveyjs.definition(measure, false).pages[0];
    const found = elements.map(({ name, title, choices }) => ({
      ...{ id: name, text: title },
      options: choices.map(({ text }) => text),
    }));
    assert.deepEqual(found, asked);
  });

  it('is the same in FHIR', () => {
    const questions = fhir.definition(measure, true).item.filter(({ type }) => type === 'choice');
    const found = questions.map(({ linkId, text, answerOption }) => ({
      ...{ id: linkId, text },
      options: answerOption.map(({ valueCoding }) => valueCoding.display),
    }));
    assert.deepEqual(found, asked);
  });

  it('is the same in Form.io', () => {
    const radios = formio.definition(measure).components.filter(({ type }) => type === 'radio');
    const found = radios.map(({ key, label, values }) => ({
      ...{ id: key, text: label },
      options: values.map((value) => value.label),
    }));
    assert.deepEqual(found, asked);
  });

  it('is the same in MIE', () => {
    const found = mie.definition(measure).fields.map(({ id, question, options }) => ({
      ...{ id, text: question },
      options: options.map(({ value }) => value),
    }));
    assert.deepEqual(found, asked);
  });

  it('is the same in HTML', () => {
    const markup = html.markup(measure);
    for (const { id, text } of asked) {
      assert.include(markup, `${text}</h3>`);
      assert.lengthOf(markup.match(new RegExp(`name="${id}"`, 'g')), 4);
    }
  });
});

describe('what the bench answers', () => {
  it('has every option in it', () => {
    const given = new Set(measure.items.map((_, i) => answerAt(i)));
    assert.sameMembers([...given], [0, 1, 2, 3]);
  });

  it('adds up to another score for each scale, so that none can stand in for another', () => {
    const scores = rightScores(measure);
    assert.equal(new Set(Object.values(scores)).size, 7);
    const subscales = Object.entries(scores).filter(([id]) => id !== 'total');
    const sum = subscales.reduce((all, [, score]) => all + score, 0);
    assert.equal(scores.total, sum);
  });
});
