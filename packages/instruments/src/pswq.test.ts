import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import pswq from './pswq.js';

/**
 * Run through ucam-department-of-psychiatry/camcops@56a303e1d783,
 * server/camcops_server/tasks/pswq.py: answers as given, before reversing, and total.
 */
const camcops = `
3335455235511312 45
1445144155252355 60
1332124133124315 51
4512142135521534 46
1143154515153235 47
2132111222423121 34
2143135153352345 54
2544321114211554 49
2223132553252212 44
3323121211223344 47
1111111111111111 36
5555555555555555 60
3333333333333333 48
5151111515511111 16
1515555151155555 80`;

const bandOf = (total: number): [number, number] => (total < 45 ? [16, 44] : [45, 80]);

// Band: Behar et al. (2003), 45.
describeInstrument(pswq, [
  ...camcops
    .trim()
    .split('\n')
    .map((row) => {
      const [answers, total] = row.split(' ') as [string, string];
      return {
        source: 'ucam-department-of-psychiatry/camcops@56a303e1d783, tasks/pswq.py',
        answers: [...answers].map(Number),
        scores: { total: { value: Number(total), band: bandOf(Number(total)) } },
      };
    }),
  {
    source: 'the form: “Please do not leave any items blank”',
    answers: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, null],
    scores: { total: { value: null } },
  },
]);
