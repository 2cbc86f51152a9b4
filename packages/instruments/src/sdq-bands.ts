import type { BandSet } from '@cairnkit/engine/vocabulary.js';

const source =
  'awell-health/awell-score@c37843e50576, src/scores/sdq/definition/sdq_standards.ts, after the ' +
  'categorisation table of youthinmind’s “Scoring the Strengths & Difficulties Questionnaire for ' +
  'age 4-17” (2014)';

/** Lowest score first. */
const names = {
  difficulties: {
    three: ['normal', 'borderline', 'abnormal'],
    four: ['close to average', 'slightly raised', 'high', 'very high'],
  },
  /** The lower, the worse. */
  prosocial: {
    three: ['abnormal', 'borderline', 'normal'],
    four: ['very low', 'low', 'slightly lowered', 'close to average'],
  },
};

/** Both bandings of the SDQ: the original one, and the newer one from a larger UK sample. */
export function bandSetsOf(
  scale: string,
  edges: { readonly threeBand: readonly number[]; readonly fourBand: readonly number[] },
): BandSet[] {
  const { three, four } = scale === 'prosocial' ? names.prosocial : names.difficulties;
  const bands = (from: readonly number[], called: readonly string[]) =>
    from.map((edge, i) => ({ from: edge, name: called[i]! }));
  return [
    {
      id: 'three-band',
      title: 'original three-band',
      bands: bands(edges.threeBand, three),
      source: `${source}: cut so that about 80%, 10% and 10% of a UK sample fall in each band`,
    },
    {
      id: 'four-band',
      title: 'newer four-band',
      bands: bands(edges.fourBand, four),
      source: `${source}: cut so that about 80%, 10%, 5% and 5% of a larger UK sample do`,
    },
  ];
}
