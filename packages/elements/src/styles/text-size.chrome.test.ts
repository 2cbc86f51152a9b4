import '../questionnaire/questionnaire.js';

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { examples } from '../questionnaire/questionnaire.examples.js';
import { showExample } from '../testing/show.js';

describe('text', () => {
  afterEach(() => executeServerCommand('text-size', 16));

  for (const [set, drawn] of [
    [9, 16],
    [16, 19],
    [24, 28.5],
    [72, 40],
  ] as const) {
    it(`is as large as a person has set it in the browser, within bounds: ${set} px`, async () => {
      await executeServerCommand('text-size', set);
      const el = await showExample(examples.rating);
      const { fontSize } = getComputedStyle(el.renderRoot.querySelector('.page')!);
      expect(fontSize).to.equal(`${drawn}px`);
    });
  }
});
