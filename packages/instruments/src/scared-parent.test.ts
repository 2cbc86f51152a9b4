import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { result } from '@cairnkit/engine/result.js';
import { expect } from 'chai';

import { answersOf } from './compact.examples.js';
import { scaredForms } from './scared.examples.js';
import scaredParent from './scared-parent.js';

describeInstrument(scaredParent, scaredForms);

describe('SCARED-P, at its cut-offs', () => {
  // https://fitbir.nih.gov, SCAREDSepAnxScore: 7, 9, 5, 8 and 3; 25 for the total.
  const cutOffs = [7, 9, 5, 8, 3, 25];

  it('names a score of the cut-off itself, and none below', () => {
    for (const form of scaredForms) {
      const answers = answersOf(form.answers.map((answer) => answer ?? '-').join(''));
      const { scores } = result(
        scaredParent,
        Object.fromEntries(answers.map((answer, i) => [`q${i + 1}`, answer])),
      );
      Object.values(form.scores).forEach(({ value }, i) => {
        const name = scaredParent.scales[i]!.bandSets[0]!.bands[1]!.name;
        if (value !== null) {
          expect(scores[scaredParent.scales[i]!.id]?.band === name).to.equal(value >= cutOffs[i]!);
        }
      });
    }
  });
});
