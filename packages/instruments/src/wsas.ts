import type { Measure } from '@cairnkit/engine/measure.js';

import { ids, upTo, wordlessItems } from './wordless-items.js';

const camcops =
  'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/wsas.py';

const [work, ...others] = wordlessItems(5, [0, 1, 2, 3, 4, 5, 6, 7, 8]);

/**
 * Work and Social Adjustment Scale: how far a problem gets in the way, in five parts of life.
 * The key only: the copyright is the author’s.
 *
 * Scoring and bands: Mundt, Marks, Shear & Greist (2002), https://doi.org/10.1192/bjp.180.5.461
 */
export default {
  kind: 'measure',
  id: 'wsas',
  version: '1.0.0',
  lang: 'en',
  title: 'Work and Social Adjustment Scale',
  short: 'WSAS',
  respondent: 'self',
  ages: {
    from: 18,
    source:
      '“Widely used as an outcome measure for adults” (Jassi et al. 2020, PMC7235060); 18 is our ' +
      'reading of that. For young people the same paper has a version of its own, the WSAS-Y, ' +
      'which this is not.',
  },
  timeFrame: 'At present; the form names no period',
  items: [
    {
      ...work!,
      mayNotApply: {
        source:
          'The form has a box for people who are retired, or choose not to have a job for reasons ' +
          `unrelated to the problem. Item 1 then counts for nothing: ${camcops}, total_score and ` +
          'max_score (32 instead of 40).',
      },
    },
    ...others,
  ],
  scales: [
    {
      id: 'total',
      title: 'Total',
      items: ids(...upTo(5)),
      source:
        'Mundt et al. (2002), https://doi.org/10.1192/bjp.180.5.461: all five items added up, 0 to ' +
        `40; “lower is better”: ${camcops}`,
      range: { min: 0, max: 40 },
      direction: 'higher-is-worse',
      missing: {
        atMost: 0,
        source:
          'No rule for missing answers was found, so a total needs every answer that applies. ' +
          `Same rule: ${camcops}, is_complete.`,
      },
      rounding: 'none',
      bandSets: [
        {
          id: 'severity',
          bands: [
            { from: 0, name: 'subclinical' },
            { from: 10, name: 'significant functional impairment' },
            { from: 21, name: 'moderately severe or worse' },
          ],
          source:
            'Mundt et al. (2002), https://doi.org/10.1192/bjp.180.5.461: above 20 “appears to ' +
            'suggest moderately severe or worse psychopathology”, 10 to 20 goes with “significant ' +
            'functional impairment but less severe clinical symptomatology”, below 10 with ' +
            '“subclinical populations”. Seen in depression and obsessive–compulsive disorder.',
        },
      ],
      reliableChange: [],
      codes: [],
    },
  ],
  flags: [],
  codes: [],
  licence: {
    class: 'B1',
    spdx: null,
    statement:
      'Copyright © Isaac M. Marks. Printed in the appendix of Mundt et al. (2002) and widely used ' +
      'in NHS services; no permission to redistribute the wording was found. Ask the rights ' +
      'holder before publishing it.',
    attribution: 'Work and Social Adjustment Scale. Copyright © Isaac M. Marks.',
    source:
      'ucam-department-of-psychiatry/camcops@56a303e1d783, docs/source/tasks/wsas.rst; CamCOPS ' +
      'ships no wording either (extra_string_templates/wsas_TEMPLATE.xml)',
    checkedOn: '2026-11-23',
  },
  notes: [
    'The bands were described for totals of all five items. Where item 1 does not apply, the ' +
      'highest total is 32, and no band is given.',
    'An answer of `null` to item 1 means that it does not apply, as its box on the form does; leave ' +
      'the answer out where it is missing.',
    'Some pages draw the lines elsewhere (0–10, 10–20, 20–40); these overlap, and are not the paper’s.',
    'The NHS Talking Therapies data set has five item codes for the WSAS and none for its total ' +
      '(nhsengland/Reusable-Code-Library@4009bd56, src/dsp/validations/iapt/' +
      'assessment_scales.py). It does not say which code is which item, so none is given here. ' +
      'One of them has the range 0 to 9 instead of 0 to 8.',
    'No published threshold of reliable change was found that could be checked.',
  ],
  sources: [
    'Mundt JC, Marks IM, Shear MK, Greist JH (2002). The Work and Social Adjustment Scale: a simple measure of impairment in functioning. Br J Psychiatry 180:461–464. https://doi.org/10.1192/bjp.180.5.461',
    'Zahra D et al. (2014). The work and social adjustment scale: reliability, sensitivity and value. Int J Psychiatry Clin Pract 18:131–138. https://doi.org/10.3109/13651501.2014.894072',
    `Box for people without a job: ${camcops}`,
  ],
} satisfies Measure as Measure;
