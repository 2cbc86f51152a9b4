import { Model } from 'survey-core';
import 'survey-js-ui';

let survey;

export async function show(target, definition) {
  survey = new Model(definition);
  survey.render(target);
}

export const root = () => document;
export const answers = () => survey.data;
export const scores = () =>
  Object.fromEntries(
    survey.calculatedValues.map(({ name, value }) => [name.replaceAll('_', '-'), value]),
  );
