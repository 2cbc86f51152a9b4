import type { Measure } from '@cairnkit/engine/measure.js';

export const stanford = 'susom/redcap-em-autoscoring@9ebdbdfe00d7';

/** What the four RCADS forms have in common. The wording is not ours to pass on. */
export const rcads = {
  /** Never, sometimes, often, always. */
  answers: [0, 1, 2, 3],
  timeFrame: 'No period is named on the form',
  /** 47 items: studies and norms are of US grades 3 to 12, which is about these ages. */
  ages: {
    from: 8,
    to: 18,
    source:
      'https://www.psychtools.info/tag/panic/ on the RCADS: “youth aged 8-18 years”, with a parent ' +
      'version and a short form. The norms are of US grades 3 to 12.',
  },
  /** 25 items. */
  shortAges: {
    from: 8,
    to: 18,
    source:
      'Klaufus et al. (2020), https://doi.org/10.1186/s12888-020-2444-5: the RCADS-25 with 69,487 ' +
      'schoolchildren and adolescents aged 8 to 18. The norms are of US grades 3 to 12.',
  },
  licence: {
    class: 'B2',
    spdx: null,
    statement:
      'Copyright Bruce F. Chorpita and Susan H. Spence; no cost to end users. “Commercial ' +
      'distribution of the RCADS instruments, scoring resources, derivatives, or items in any ' +
      'form or medium is prohibited”, and so is posting them on a public website. Written ' +
      'permission is needed for “Institutional use in a clinical or service organization”, any ' +
      'research study, derivatives, translations and “Inclusion in an Electronic Health Record ' +
      'system”: ask through rcads.ucla.edu or rcads@psych.ucla.edu. This file has no wording; a ' +
      'service that has permission adds it.',
    attribution:
      'Revised Children’s Anxiety and Depression Scale (RCADS), Bruce F. Chorpita and Susan H. ' +
      'Spence. Original versions can only be obtained at rcads.ucla.edu.',
    source: 'https://rcads.ucla.edu/permissionsoverview and https://rcads.ucla.edu/node/3',
    checkedOn: '2026-11-23',
  },
} satisfies Partial<Measure> & Record<string, unknown>;

/** The item about death: one of the anxiety items on every RCADS form. */
export const deathFlag = (item: number): Measure['flags'][number] => ({
  item: `q${item}`,
  kind: 'suicide-or-self-harm',
  from: 1,
  source:
    `Item ${item} is about death. It counts as anxiety, so that no depression score shows it. ` +
    'Any answer above the lowest is raised, whatever the scores: our rule, deliberately cautious.',
});
