import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

let survey;

export async function show(target, definition) {
  survey = new Model(definition);
  createRoot(target).render(createElement(Survey, { model: survey }));
}

export const root = () => document;
export const answers = () => survey.data;
export const scores = () =>
  Object.fromEntries(
    survey.calculatedValues.map(({ name, value }) => [name.replaceAll('_', '-'), value]),
  );
