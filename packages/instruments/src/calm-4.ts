import type { Measure } from '@cairnkit/engine/measure.js';

const options = [
  { value: 0, text: 'Never' },
  { value: 1, text: 'Sometimes' },
  { value: 2, text: 'Often' },
];

const source = 'Invented for demos and tests.';

/**
 * CALM-4, an invented measure for demos and tests. It measures nothing.
 *
 * It shows what PHQ-9 and GAD-7 do not have: a rating, a scale that forgives a missing answer, and
 * one on which higher is better.
 */
export default {
  kind: 'measure',
  id: 'calm-4',
  version: '1.0.0',
  lang: 'en',
  title: 'CALM-4 (invented)',
  short: 'CALM-4',
  respondent: 'self',
  ages: { from: 4, source },
  notValidated: true,
  instructions: 'How has this week been?',
  timeFrame: 'This week',
  items: [
    { type: 'choice', id: 'q1', text: 'I had time for things I like', options },
    { type: 'choice', id: 'q2', text: 'I slept well', options },
    { type: 'choice', id: 'q3', text: 'I laughed with somebody', options },
    {
      type: 'rating',
      id: 'q4',
      text: 'How calm do you feel now?',
      min: 0,
      max: 10,
      ends: ['Not at all calm', 'As calm as can be'],
    },
  ],
  scales: [
    {
      id: 'total',
      title: 'Calm',
      items: ['q1', 'q2', 'q3', 'q4'],
      source,
      range: { min: 0, max: 16 },
      direction: 'higher-is-better',
      missing: { atMost: 1, source },
      rounding: 'half-up',
      bandSets: [
        {
          id: 'level',
          bands: [
            { from: 0, name: 'low' },
            { from: 8, name: 'high' },
          ],
          source,
        },
      ],
      reliableChange: [],
      codes: [],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'A1',
    spdx: 'MIT',
    statement: 'Ours; same licence as this package.',
    attribution: 'Cairn contributors',
    source,
    checkedOn: '2026-11-23',
  },
  sources: [source],
} satisfies Measure as Measure;
