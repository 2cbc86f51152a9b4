import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import type { BandSet } from '@cairnkit/engine/vocabulary.js';

const texts = [
  'Repeated, disturbing, and unwanted memories of the stressful experience?',
  'Repeated, disturbing dreams of the stressful experience?',
  'Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?',
  'Feeling very upset when something reminded you of the stressful experience?',
  'Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?',
  'Avoiding memories, thoughts, or feelings related to the stressful experience?',
  'Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?',
  'Trouble remembering important parts of the stressful experience?',
  'Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?',
  'Blaming yourself or someone else for the stressful experience or what happened after it?',
  'Having strong negative feelings such as fear, horror, anger, guilt, or shame?',
  'Loss of interest in activities that you used to enjoy?',
  'Feeling distant or cut off from other people?',
  'Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?',
  'Irritable behavior, angry outbursts, or acting aggressively?',
  'Taking too many risks or doing things that could cause you harm?',
  'Being “superalert” or watchful or on guard?',
  'Feeling jumpy or easily startled?',
  'Having difficulty concentrating?',
  'Trouble falling or staying asleep?',
];

const options = ['Not at all', 'A little bit', 'Moderately', 'Quite a bit', 'Extremely'].map(
  (text, value) => ({ value, text }),
);

const items: Item[] = texts.map((text, i) => ({ type: 'choice', id: `q${i + 1}`, text, options }));
const ids = items.map(({ id }) => id);

/** The criteria B to E of DSM-5, by the items that ask about them. */
const intrusion = ids.slice(0, 5);
const avoidance = ids.slice(5, 7);
const cognitionMood = ids.slice(7, 14);
const arousal = ids.slice(14);

const ncptsd =
  'National Center for PTSD, https://www.ptsd.va.gov/professional/assessment/adult-sr/ptsd-checklist.asp';

const quoted = '(as quoted in awell-health/awell-score@c37843e50576, src/scores/pcl_5/README.md)';

const scale = (id: string, title: string, of: string[], bandSets: BandSet[] = []): Scale => ({
  id,
  title,
  items: of,
  source:
    `${ncptsd}: symptom severity, all 20 items added up (range 0–80), or those of a cluster: B ` +
    `(1–5), C (6–7), D (8–14) and E (15–20) ${quoted}`,
  range: { min: 0, max: 4 * of.length },
  direction: 'higher-is-worse',
  missing: {
    atMost: 0,
    source:
      'No rule for missing answers of the National Center for PTSD was found, so a score needs ' +
      'every answer. Software that adds up what is there was not followed.',
  },
  rounding: 'none',
  bandSets,
  reliableChange: [],
  codes: [],
});

const cutPoint = (from: number, why: string): BandSet => ({
  id: `cut-point-${from}`,
  title: `cut-point of ${from}`,
  bands: [
    { from: 0, name: 'below the cut-point' },
    { from, name: 'at or above the cut-point (probable PTSD)' },
  ],
  source:
    `${ncptsd}: “Initial research suggests that a PCL-5 cutoff score between 31-33 is indicative of ` +
    `probable PTSD across samples” ${quoted}; ${why}`,
});

const total = scale('total', 'Total symptom severity', ids, [
  cutPoint(31, 'a lower one when screening, so as to miss fewer people. Adults.'),
  cutPoint(33, 'a higher one for a provisional diagnosis. Adults.'),
]);

/**
 * PTSD Checklist for DSM-5, standard form: twenty symptoms over the past month.
 *
 * Wording: ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/extra_strings/pcl5.xml, compared with the form of 14 August 2013. Scoring:
 * National Center for PTSD, https://www.ptsd.va.gov
 */
export default {
  kind: 'measure',
  id: 'pcl-5',
  version: '1.0.0',
  lang: 'en',
  title: 'PTSD Checklist for DSM-5',
  short: 'PCL-5',
  respondent: 'self',
  ages: {
    from: 18,
    source:
      'A self-report measure for adults (ptsd.va.gov lists it under adult self-report); the ' +
      'review of Forkus et al. (2022), PMC10292741, covers studies with adults only',
  },
  instructions:
    'Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem carefully and then choose one of the answers to the right to indicate how much you have been bothered by that problem in the past month. In the past month, how much were you bothered by:',
  timeFrame: 'In the past month',
  items,
  scales: [
    {
      ...total,
      codes: [
        {
          system: 'snomed-ct',
          code: '491581000000104',
          source:
            'The code for PCL5 (0 to 80) in the NHS Talking Therapies data set v2.1; ' +
            'nhsengland/Reusable-Code-Library@4009bd56, src/dsp/validations/iapt/assessment_scales.py; ' +
            'not in the MHSDS v6 list; its name was not read',
        },
      ],
    },
    scale('intrusion', 'Intrusion (criterion B)', intrusion),
    scale('avoidance', 'Avoidance (criterion C)', avoidance),
    scale('cognition-mood', 'Negative changes in cognition and mood (criterion D)', cognitionMood),
    scale('arousal', 'Changes in arousal and reactivity (criterion E)', arousal),
  ],
  patterns: [
    {
      id: 'provisional-ptsd',
      title: 'Provisional PTSD diagnosis',
      symptoms: [{ items: ids, from: 2 }],
      requires: [
        { items: intrusion, atLeast: 1 },
        { items: avoidance, atLeast: 1 },
        { items: cognitionMood, atLeast: 2 },
        { items: arousal, atLeast: 2 },
      ],
      source:
        'National Center for PTSD, ptsd.va.gov: items rated 2 (“Moderately”) or higher count as ' +
        'symptoms; the DSM-5 rule needs at least 1 B, 1 C, 2 D and 2 E symptoms. Same: ' +
        'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/pcl5.py. ' +
        'Provisional: a structured clinical interview confirms it or not.',
    },
  ],
  flags: [
    {
      item: 'q16',
      kind: 'risk-taking-or-self-harm',
      from: 1,
      source:
        'Item 16 asks about doing things that could cause oneself harm. Any answer above “Not at ' +
        'all” is raised, whatever the total: our rule, deliberately cautious.',
    },
  ],
  codes: [],
  licence: {
    class: 'A1',
    spdx: 'LicenseRef-US-Government-Work',
    statement:
      'A work of the US Government (staff of the National Center for PTSD, Department of ' +
      'Veterans Affairs), in the public domain and not copyrighted.',
    attribution:
      'Weathers FW, Litz BT, Keane TM, Palmieri PA, Marx BP, Schnurr PP (2013). The PTSD ' +
      'Checklist for DSM-5 (PCL-5). National Center for PTSD, www.ptsd.va.gov',
    source:
      'ucam-department-of-psychiatry/camcops@56a303e1d783, docs/source/tasks/pcl5.rst; likewise ' +
      'https://mhscales.com/pcl5',
    checkedOn: '2026-11-23',
  },
  notes: [
    'An adult measure about one very stressful experience, which a practitioner settles on beforehand: this standard form does not ask which. For children and young people see the CRIES-8.',
    'The printed form says “circle one of the numbers to the right”; for screens, CamCOPS changed that to “choose one of the answers to the right”, and so do we.',
    'No reliable-change threshold: what is quoted (5, 10, 5 to 10) comes from the older PCL for DSM-IV, or differs from page to page.',
    'Talking Therapies services use the PCL-5, but no source for a caseness threshold was read, so none is given.',
  ],
  sources: [
    'Weathers FW, Litz BT, Keane TM, Palmieri PA, Marx BP, Schnurr PP (2013). The PTSD Checklist for DSM-5 (PCL-5) – Standard. https://www.ptsd.va.gov/professional/assessment/adult-sr/ptsd-checklist.asp',
    'Blevins CA, Weathers FW, Davis MT, Witte TK, Domino JL (2015). The Posttraumatic Stress Disorder Checklist for DSM-5 (PCL-5): development and initial psychometric evaluation. J Trauma Stress 28:489–498. PMID 26606250',
    'Forkus SR et al. (2022). The PTSD Checklist for DSM-5: a systematic review of existing psychometric evidence. Clin Psychol 30:110–121. PMC10292741',
    'Wording: ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/extra_strings/pcl5.xml; item 10 ends with a question mark on the form of 2013',
  ],
} satisfies Measure as Measure;
