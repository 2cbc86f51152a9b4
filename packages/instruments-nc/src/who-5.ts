import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

const options = [
  { value: 5, text: 'All of the time' },
  { value: 4, text: 'Most of the time' },
  { value: 3, text: 'More than half of the time' },
  { value: 2, text: 'Less than half of the time' },
  { value: 1, text: 'Some of the time' },
  { value: 0, text: 'At no time' },
];

const item = (number: number, text: string): Item => ({
  type: 'choice',
  id: `q${number}`,
  text,
  options,
});

const who =
  'World Health Organization (2024), WHO/UCN/MSD/MHE/2024.1, as reported in ' +
  'awell-health/awell-score@c37843e50576, src/scores/who_5/README.md';

/** Two bands, below the cut-off and from it on. */
const cutOff = (from: number): Scale['bandSets'] => [
  {
    id: 'cut-off',
    bands: [
      { from: 0, name: 'poor mental well-being' },
      { from, name: 'at or above the cut-off' },
    ],
    source: `${who}: a raw score below 13, or a percentage score below 50`,
  },
];

const items = ['q1', 'q2', 'q3', 'q4', 'q5'];
const missing = { atMost: 0, source: `${who}: all five items are required` };

/**
 * WHO-Five Well-Being Index, five statements on two weeks. Higher is better.
 *
 * Wording: awell-health/awell-score@c37843e50576, src/scores/who_5/definition/who_5_inputs.ts.
 * Scoring and cut-off: WHO (2024), as reported in the README beside it.
 */
export default {
  kind: 'measure',
  id: 'who-5',
  version: '1.0.0',
  lang: 'en',
  title: 'World Health Organization-Five Well-Being Index',
  short: 'WHO-5',
  respondent: 'self',
  ages: {
    from: 9,
    source:
      '“Suitable for children aged 9 and above”: https://www.corc.uk.net/outcome-experience-measures/the-world-health-organisation-five-well-being-index-who-5/',
  },
  instructions:
    'Please indicate for each of the five statements which is closest to how you have been ' +
    'feeling over the last two weeks.',
  timeFrame: 'Over the last two weeks',
  items: [
    item(1, 'I have felt cheerful and in good spirits'),
    item(2, 'I have felt calm and relaxed'),
    item(3, 'I have felt active and vigorous'),
    item(4, 'I woke up feeling fresh and rested'),
    item(5, 'My daily life has been filled with things that interest me'),
  ],
  scales: [
    {
      id: 'total',
      title: 'Raw score',
      items,
      source: `${who}: all five items added up, 0 to 25, where 25 is the best possible well-being`,
      range: { min: 0, max: 25 },
      direction: 'higher-is-better',
      missing,
      rounding: 'none',
      bandSets: cutOff(13),
      reliableChange: [],
      codes: [],
    },
    {
      id: 'percentage',
      title: 'Percentage score',
      items,
      source: `${who}: 0 to 100, where 100 is the best possible well-being`,
      times: { by: 4, source: `${who}: the raw score multiplied by 4` },
      range: { min: 0, max: 100 },
      direction: 'higher-is-better',
      missing,
      rounding: 'none',
      bandSets: cutOff(50),
      reliableChange: [],
      codes: [],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'A2',
    spdx: 'CC-BY-NC-SA-3.0-IGO',
    statement:
      '© World Health Organization 2024. Some rights reserved. Under CC BY-NC-SA 3.0 IGO it may be ' +
      'copied, passed on and adapted for non-commercial purposes, with citation and under the ' +
      'same or an equivalent licence. Commercial use needs permission: ' +
      'https://www.who.int/copyright.',
    attribution:
      'World Health Organization. The World Health Organization-Five Well-Being Index (WHO-5). ' +
      'Geneva: World Health Organization; 2024. Licence: CC BY-NC-SA 3.0 IGO.',
    source: `${who}, which cites the publication of WHO`,
    checkedOn: '2026-11-23',
  },
  notes: [
    'Licence: older pages say “free of charge and does not require permission” (CORC) or “public ' +
      'domain” (INSPQ, information sheet 14). We follow the newer and stricter terms of WHO, the ' +
      'rights holder since 2024.',
    'Cut-off: other pages say “50 or less” (INSPQ) or below 52 (onlinemedicaltools.com). On this ' +
      'form they come to the same, because a percentage score is a multiple of 4: 48 is below the ' +
      'cut-off, 52 is not.',
    'Instructions: those of the form of 1998, as found in several public copies, without its line ' +
      '“Notice that higher numbers mean better well-being” and its example. The form of 2024 ' +
      'could not be read; a copy of a paper of 2015 has “each of the 5 statements … over the past ' +
      '2 weeks”.',
    'A score below the cut-off calls for a further look. It is no diagnosis.',
  ],
  sources: [
    'World Health Organization (2024). The World Health Organization-Five Well-Being Index (WHO-5). WHO/UCN/MSD/MHE/2024.1.',
    'Topp CW, Østergaard SD, Søndergaard S, Bech P (2015). The WHO-5 Well-Being Index: a systematic review of the literature. Psychother Psychosom 84(3):167–176. https://doi.org/10.1159/000376585',
    'Wording: awell-health/awell-score@c37843e50576, src/scores/who_5/definition/who_5_inputs.ts; instructions: https://mysignposts.com.au/portal/who-5/',
  ],
} satisfies Measure as Measure;
