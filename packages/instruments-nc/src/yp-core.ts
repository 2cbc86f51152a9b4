import type { Measure } from '@cairnkit/engine/measure.js';

import { coreMeasures } from './core-measures.js';

const { item, turned, scale, bands, reliableChange, scoreCode, licence, notes } = coreMeasures;

/**
 * Young Person's CORE, ten statements on the last week.
 *
 * Wording: awell-health/awell-score@c37843e50576, src/scores/yp_core/definition/yp_core_inputs.ts,
 * where each statement is prefixed “Over the last week, ” and begins lower-case; that was undone.
 * Scoring: https://www.coresystemtrust.org.uk/whats-in-a-name-1-scoring-core-measures/
 */
export default {
  kind: 'measure',
  id: 'yp-core',
  version: '1.0.0',
  lang: 'en',
  title: 'Young Person’s CORE',
  short: 'YP-CORE',
  respondent: 'self',
  ages: {
    from: 11,
    to: 16,
    source:
      'Twigg et al. (2009, 2016). The CORE System Trust now says “aged 13-17, usable from 11 to ' +
      '18”: https://www.coresystemtrust.org.uk/home/instruments/',
  },
  instructions:
    'These questions are about how you have been feeling OVER THE LAST WEEK. Please read each ' +
    'question carefully. Think how often you have felt like that in the last week and then put a ' +
    'cross in the box you think fits best.',
  timeFrame: 'Over the last week',
  items: [
    item(1, 'I’ve felt edgy or nervous'),
    item(2, 'I haven’t felt like talking to anyone'),
    turned(3, 'I’ve felt able to cope when things go wrong'),
    item(4, 'I’ve thought of hurting myself'),
    turned(5, 'There’s been someone I felt able to ask for help'),
    item(6, 'My thoughts and feelings distressed me'),
    item(7, 'My problems have felt too much for me'),
    item(8, 'It’s been hard to go to sleep or stay asleep'),
    item(9, 'I’ve felt unhappy'),
    turned(10, 'I’ve done all the things I wanted to'),
  ],
  scales: [
    {
      ...scale,
      bandSets: [
        {
          id: 'severity',
          bands,
          source:
            'awell-health/awell-score@c37843e50576, src/scores/yp_core (README.md and ' +
            'yp_core_interpretation.ts), after O’Reilly et al. (2016), PMC6860299, who give them ' +
            'for the CORE-10: borrowed, see the notes',
        },
      ],
      reliableChange: reliableChange(8, 8.33),
      codes: [
        scoreCode(
          '718437004',
          'Young Person’s Clinical Outcomes in Routine Evaluation clinical score',
        ),
      ],
    },
  ],
  flags: [
    {
      item: 'q4',
      kind: 'suicide-or-self-harm',
      from: 1,
      source:
        'Statement 4 is about thoughts of hurting oneself. Any answer above “Not at all” is ' +
        'raised, whatever the total: our rule, deliberately cautious.',
    },
  ],
  codes: [],
  licence,
  notes: [
    'Wording of the ten statements: the same in three public sources. Wording of the ' +
      'instructions: from memory, in no source that could be read; capitals at the start of ' +
      'statements as in two copies. Compare with the form from coresystemtrust.org.uk, character ' +
      'by character, before relying on it.',
    'Statements 3, 5 and 10 are put positively and print 4 to 0: so in awell-score and other copies. ' +
      'The abstract of Twigg et al. (2009) counts two positive items ' +
      '(https://strathprints.strath.ac.uk/26586/), and does not say which.',
    'Bands: published for the CORE-10 and borrowed for the YP-CORE by awell-score. Twigg et al. ' +
      '(2016) publish cut-offs and reliable change by age and sex instead; their figures could ' +
      'not be read, and are not here. The one figure for reliable change is that of NHS England.',
    ...notes,
  ],
  sources: [
    'Twigg E, Barkham M, Bewick BM, Mulhern B, Connell J, Cooper M (2009). The Young Person’s CORE: development of a brief outcome measure for young people. Couns Psychother Res 9(3).',
    'Twigg E et al. (2016). Acceptability, reliability, referential distributions and sensitivity to change in the YP-CORE outcome measure: replication and refinement. Child Adolesc Ment Health 21(2):115–123. https://doi.org/10.1111/camh.12128',
    'https://www.coresystemtrust.org.uk/instruments/yp-core-information/ (“prorating of up to one missing item is appropriate”)',
    'Wording: awell-health/awell-score@c37843e50576, src/scores/yp_core/definition/yp_core_inputs.ts',
  ],
} satisfies Measure as Measure;
