import { decide } from '@cairnkit/engine/decide.js';
import { nextQuestion } from '@cairnkit/engine/next-question.js';
import derby from '@cairnkit/services/derby-derbyshire-changing-lives.js';
import headstart from '@cairnkit/services/headstart-whole-offer.js';
import kent from '@cairnkit/services/kent-medway.js';
import leicestershire from '@cairnkit/services/leicestershire-partnership.js';
import stockport from '@cairnkit/services/stockport.js';

import { naiveOutcome } from '../../../packages/engine/src/testing/naive-service.ts';
import { contender } from '../contenders.mjs';
import { ratioInWords, rateTable } from '../rate-table.mjs';
import { timed } from '../rounds.mjs';
import { asJsonRules, factsMaker } from './as-json-rules.mjs';
import { peopleFor } from './people.mjs';

const services = [kent, derby, leicestershire, stockport, headstart];
const count = 1024;

const names = {
  ours: 'decide',
  next: 'nextQuestion',
  naive: 'rule by rule',
  engine: 'json-rules-engine',
};

/** Decisions on whether a service could help, beside a rules engine and an interpreter. */
export const part = {
  name: 'deciding',
  takes: 'half a minute',
  measure,
  tables,
  aims,
};

async function measure(tell) {
  const { rulesEngine } = await contender('json-rules');
  const found = {};
  for (const service of services) {
    tell(service.id);
    const people = peopleFor(service, count);
    const factsOf = factsMaker(service);
    const run = rulesEngine(asJsonRules(service));
    const ways = {
      [names.ours]: (answers) => decide(service, answers),
      [names.naive]: (answers) => naiveOutcome(service, answers),
      [names.engine]: (answers) => run(factsOf(answers)),
      [names.next]: (answers) => nextQuestion(service, answers),
    };
    await checkOutcomes(service, people, ways);
    const half = people.map((answers) => firstHalf(service, answers));
    found[service.id] = await timed(
      { ...ways, [names.next]: { run: ways[names.next], rows: half } },
      people,
    );
  }
  return found;
}

/** @throws {Error} Where two ways come to another outcome for somebody. */
async function checkOutcomes(service, people, ways) {
  const seen = new Set();
  for (const answers of people) {
    const { outcome } = decide(service, answers);
    seen.add(outcome);
    for (const name of [names.naive, names.engine]) {
      const said = await ways[name](answers);
      if (said === outcome) continue;
      throw new Error(
        `${service.id}: ${name} says ${said}, decide ${outcome} of ${JSON.stringify(answers)}`,
      );
    }
  }
  if (seen.size < 2) throw new Error(`${service.id}: everybody comes to ${[...seen]}`);
}

function tables(found) {
  const does = {
    [names.ours]: 'outcome, page, reasons, next steps, why, what is unasked',
    [names.naive]: 'outcome',
    [names.engine]: 'outcome',
    [names.next]: 'after half of the answers: what to ask next, if anything',
  };
  return Object.entries(found).map(([id, timings], i) =>
    rateTable(`${id}, answers by question id`, timings, {
      unit: 'People',
      does,
      notes: i > 0 ? undefined : notes,
    }),
  );
}

const notes = [
  'All three come to the same outcome for 1,024 made-up people, of whom an eighth leave questions out.',
  '“Rule by rule” reads the definition anew for everybody.',
  'json-rules-engine 7 gets all rules of the service, translated into its JSON; each condition is there twice, since that engine has no “unknown”. It is asynchronous, and waited for.',
];

function aims(found) {
  return [names.naive, names.engine].map((name) => {
    const ratios = Object.values(found).map(
      (timings) => 1 / timings.find((each) => each.name === name).ratio,
    );
    return {
      aim: `Decides and says why in less time than ${name} takes for the outcome alone`,
      measured: `${ratioInWords(Math.min(...ratios))} to ${ratioInWords(Math.max(...ratios))} times as fast`,
      isMet: Math.min(...ratios) > 1,
    };
  });
}

function firstHalf({ questions }, answers) {
  const asked = questions.slice(0, questions.length >> 1);
  return Object.fromEntries(asked.map(({ id }) => [id, answers[id]]));
}
