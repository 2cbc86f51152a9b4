import type { Content } from '@cairnkit/engine/content.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseContent } from '@cairnkit/engine/parse-content.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';

const source = 'Invented for demos and tests.';
const options = [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }];

/**
 * PORCH-3, an invented measure whose wording is kept apart, as that of many real ones must be. It
 * measures nothing. Its first item may not apply, and its last is read to a tenth.
 *
 * @param id - A name of its own, where content that others register must not reach it.
 */
export const porch3 = (id = 'porch-3', version = '1.0.0'): Measure =>
  parseMeasure({
    kind: 'measure',
    id,
    version,
    lang: 'en',
    title: 'PORCH-3 (invented)',
    short: 'PORCH-3',
    respondent: 'self',
    ages: { from: 4, source },
    timeFrame: 'This week',
    items: [
      { type: 'choice', id: 'q1', options, mayNotApply: { source } },
      { type: 'choice', id: 'q2', options },
      { type: 'rating', id: 'q3', min: 0, max: 10, step: 0.1 },
    ],
    scales: [
      {
        id: 'total',
        title: 'Total',
        items: ['q1', 'q2', 'q3'],
        source,
        range: { min: 0, max: 16 },
        direction: 'higher-is-better',
        missing: { atMost: 0, source },
        rounding: 'none',
        bandSets: [],
        reliableChange: [],
        codes: [],
      },
    ],
    flags: [],
    codes: [],
    licence: {
      class: 'B1',
      spdx: null,
      statement: 'Nobody holds any rights in it: it stands for measures in which somebody does.',
      attribution: 'PORCH-3 was invented by the Cairn contributors.',
      source,
      checkedOn: '2026-11-23',
    },
    sources: [source],
  });

/** Invented words for it, as a licensed host would register them. */
export const porchWords = (changes: Partial<Content> = {}): Content =>
  parseContent({
    kind: 'content',
    measure: 'porch-3',
    lang: 'en',
    licence: {
      holder: 'Porch Press',
      reference: 'Licence 7 of 2026',
      licensee: 'Anytown School',
    },
    instructions: 'Think of the house where you live.',
    items: {
      q1: 'How often does the cat come to the door?',
      q2: 'How often do you sit outside?',
      q3: 'How much do you like the door?',
    },
    options: {
      q1: ['Never', 'Sometimes', 'Often', 'Always'],
      q2: ['Never', 'Sometimes', 'Often', 'Always'],
      q3: ['Not at all', 'As much as can be'],
    },
    ...changes,
  });
