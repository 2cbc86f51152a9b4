import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { BandSet, Code } from '@cairnkit/engine/vocabulary.js';

const loinc = (code: string, source: string): Code => ({ system: 'loinc', code, source });

const phq9Codes = 'LHNCBC/lforms@24c718759a35, test/data/R4/phq9.json';
const gad7Codes =
  'jmandel/fhir-questionnaires-from-the-web@affe7177a262, outputs/questionnaires/gad-7.json';

type Question = readonly [text: string, code: Code | null];

/** The nine questions of the PHQ-9, without their numbers. */
export const depression: readonly Question[] = [
  ['Little interest or pleasure in doing things', loinc('44250-9', phq9Codes)],
  ['Feeling down, depressed, or hopeless', loinc('44255-8', phq9Codes)],
  ['Trouble falling or staying asleep, or sleeping too much', loinc('44259-0', phq9Codes)],
  ['Feeling tired or having little energy', loinc('44254-1', phq9Codes)],
  ['Poor appetite or overeating', loinc('44251-7', phq9Codes)],
  [
    'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    loinc('44258-2', phq9Codes),
  ],
  [
    'Trouble concentrating on things, such as reading the newspaper or watching television',
    loinc('44252-5', phq9Codes),
  ],
  [
    'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    loinc('44253-3', phq9Codes),
  ],
  [
    'Thoughts that you would be better off dead or of hurting yourself in some way',
    loinc('44260-8', phq9Codes),
  ],
];

/** The seven questions of the GAD-7. LOINC’s code for the sixth asks about 4 weeks. */
export const anxiety: readonly Question[] = [
  ['Feeling nervous, anxious or on edge', loinc('69725-0', gad7Codes)],
  ['Not being able to stop or control worrying', loinc('68509-9', gad7Codes)],
  ['Worrying too much about different things', loinc('69733-4', gad7Codes)],
  ['Trouble relaxing', loinc('69734-2', gad7Codes)],
  ['Being so restless that it is hard to sit still', loinc('69735-9', gad7Codes)],
  ['Becoming easily annoyed or irritable', null],
  ['Feeling afraid as if something awful might happen', loinc('69736-7', gad7Codes)],
];

/**
 * The zero option must read “Not at all”. “Not at all sure” is a known misprint of the GAD-7
 * (Zorowitz 2021, recorded in the CamCOPS documentation, docs/source/tasks/gad7.rst).
 */
const options = [
  { value: 0, text: 'Not at all' },
  { value: 1, text: 'Several days' },
  { value: 2, text: 'More than half the days' },
  { value: 3, text: 'Nearly every day' },
];

/** Numbers questions from 1, in the order of the form. */
export const asked = (questions: readonly Question[]): Item[] =>
  questions.map(([text, code], i) => ({
    type: 'choice',
    id: `q${i + 1}`,
    text,
    options,
    ...(code && { codes: [code] }),
  }));

/** A single published cut-point, as two bands; its title tells it from others of the same scale. */
export const cutPoint = (id: string, from: number, source: string, title?: string): BandSet => ({
  id,
  ...(title && { title }),
  bands: [
    { from: 0, name: 'below the cut-point' },
    { from, name: 'at or above the cut-point' },
  ],
  source,
});

/** What the PHQ and GAD screeners have in common: one form family, one set of answers. */
export const phqScreeners = {
  instructions:
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  timeFrame: 'Over the last 2 weeks',
  /** No rule of the developers for missing answers was found; so nothing is made up for them. */
  missing: {
    atMost: 0,
    source:
      'The developers publish no rule for missing answers that we could find, so a total needs ' +
      'every answer. Same rule: awell-health/awell-score@c37843e50576, src/scores (phq_9, phq_8, ' +
      'phq_4, phq_2, GAD_7, GAD_2).',
  },
  licence: {
    class: 'A1',
    spdx: 'LicenseRef-PHQ-Screeners',
    statement:
      'All PHQ, GAD-7 screeners and translations are downloadable from this website and no ' +
      'permission is required to reproduce, translate, display or distribute them.',
    attribution:
      'Developed by Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, ' +
      'with an educational grant from Pfizer Inc.',
    source:
      'phqscreeners.com, as quoted in ucam-department-of-psychiatry/camcops@56a303e1d783, ' +
      'docs/source/tasks/phq9.rst and gad7.rst; there also, from the developers’ instruction ' +
      'manual: “All of the measures included in Table 1 are in the public domain.”',
    checkedOn: '2026-11-23',
  },
} satisfies Partial<Measure> & Record<string, unknown>;
