import { decide } from '@cairnkit/engine/decide.js';
import { nextQuestion } from '@cairnkit/engine/next-question.js';
import derby from '@cairnkit/services/derby-derbyshire-changing-lives.js';
import kent from '@cairnkit/services/kent-medway.js';

import { naiveOutcome } from '../../packages/engine/src/testing/naive-service.ts';
import { timed } from './rounds.mjs';

const count = 1024;

/**
 * How fast services decide, beside code that reads their rules one by one and says no more than the
 * outcome. Exits with 1 where the two differ.
 *
 * @returns {{ title: string, timings: (import('./rounds.mjs').Timing & { ratio: number })[] }[]}
 */
export function timedDecisions() {
  return [kent, derby].map((service) => {
    const people = peopleFor(service);
    const ways = {
      'decide: why, and what next': (answers) => decide(service, answers),
      'outcome only, rule by rule': (answers) => naiveOutcome(service, answers),
      'next question': (answers) => nextQuestion(service, firstHalf(service, answers)),
    };
    for (const answers of people) {
      const [ours, theirs] = [decide(service, answers).outcome, naiveOutcome(service, answers)];
      if (ours === theirs) continue;
      console.error(`decide says ${ours} and naive ${theirs} of ${JSON.stringify(answers)}`);
      process.exit(1);
    }
    const timings = timed(ways, people);
    const ratio = ({ rowsPerSecond }) => rowsPerSecond / timings[0].rowsPerSecond;
    return {
      title: `${service.id}, answers by question id`,
      timings: timings.map((each) => ({ ...each, ratio: ratio(each) })),
    };
  });
}

/** People who answer everything, each in another way: by the same numbers every time. */
function peopleFor({ questions }) {
  let seed = 1;
  const below = (most) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      questions.map(({ id, type, options = [] }) => {
        if (type === 'age') return [id, below(20) === 0 ? null : 4 + below(16)];
        const { value } = options[below(options.length)];
        if (/-risk|unsafe/.test(id)) return [id, below(20) === 0 ? 'yes' : 'no'];
        return [id, type === 'choices' ? [value] : value];
      }),
    ),
  );
}

function firstHalf({ questions }, answers) {
  const asked = questions.slice(0, questions.length >> 1);
  return Object.fromEntries(asked.map(({ id }) => [id, answers[id]]));
}
