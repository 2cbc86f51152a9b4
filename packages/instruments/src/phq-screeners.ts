import type { Measure } from '@cairnkit/engine/measure.js';

/** What the PHQ and GAD screeners have in common: one form family, one set of answers. */
export const phqScreeners = {
  instructions:
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  timeFrame: 'Over the last 2 weeks',
  /**
   * The zero option must read “Not at all”. “Not at all sure” is a known misprint of the GAD-7
   * (Zorowitz 2021, recorded in the CamCOPS documentation, docs/source/tasks/gad7.rst).
   */
  options: [
    { value: 0, text: 'Not at all' },
    { value: 1, text: 'Several days' },
    { value: 2, text: 'More than half the days' },
    { value: 3, text: 'Nearly every day' },
  ],
  /** No rule of the developers for missing answers was found; so nothing is made up for them. */
  missing: {
    atMost: 0,
    source:
      'The developers publish no rule for missing answers that we could find, so a total needs ' +
      'every answer. Same rule: awell-health/awell-score@c37843e50576, src/scores/phq_9.',
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
      'docs/source/tasks/phq9.rst and gad7.rst',
    checkedOn: '2026-11-23',
  },
} satisfies Partial<Measure> & Record<string, unknown>;
