import { expect } from 'chai';
import fc from 'fast-check';

import { ruleFindings } from './rule-findings.js';
import { readyService } from './prepared-service.js';
import { stepFindings } from './step-findings.js';
import { completions, service } from './testing/arbitrary-service.js';
import { naiveOutcome, naiveVerdict } from './testing/naive-service.js';
import { walkFindings } from './walk-findings.js';
import { nextQuestion } from './next-question.js';
import type { ServiceAnswers } from './service-answers.js';

const pathsOf = (found: readonly { readonly path: string }[]) => found.map(({ path }) => path);

describe('analysing, beside trying all answers one by one', () => {
  it('finds the very rules that never decide, and the outcomes that nobody comes to', () => {
    fc.assert(
      fc.property(service, (each) => {
        const all = completions(each.questions, {});
        const outcomes = new Set(all.map((answers) => naiveOutcome(each, answers)));
        const deciding = new Set(
          all.map((answers) => {
            const first = each.rules.findIndex(
              ({ when }) => !when || naiveVerdict(each, when, answers) === true,
            );
            const isYes = naiveOutcome(each, answers) === each.rules[first]!.outcome;
            return isYes ? first : -1;
          }),
        );
        const expected = [
          ...each.rules.flatMap((_, r) => (deciding.has(r) ? [] : [`rules.${r}`])),
          ...each.outcomes.flatMap(({ kind }, o) => (outcomes.has(kind) ? [] : [`outcomes.${o}`])),
        ];
        expect(pathsOf(ruleFindings(readyService(each)))).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the very outcomes in which somebody has no step', () => {
    fc.assert(
      fc.property(service, (given) => {
        // Without the step that all have, some of them are dead ends.
        const outcomes = given.outcomes.map((each) =>
          each.nextSteps.length > 1 ? { ...each, nextSteps: each.nextSteps.slice(0, -1) } : each,
        );
        const each = { ...given, outcomes };
        const dead = new Set(
          completions(each.questions, {}).flatMap((answers) => {
            const outcome = naiveOutcome(each, answers);
            const { nextSteps } = outcomes.find(({ kind }) => kind === outcome)!;
            const isThere = nextSteps.some(({ for: whom, when }) => {
              const isFor = !whom || whom.some((one) => one === answers['filled-in-by']);
              return isFor && (!when || naiveVerdict(each, when, answers) === true);
            });
            return isThere ? [] : [outcome];
          }),
        );
        const expected = outcomes.flatMap(({ kind }, o) =>
          dead.has(kind) ? [`outcomes.${o}.nextSteps`] : [],
        );
        expect(pathsOf(stepFindings(readyService(each)))).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('knows how many questions are asked at most', () => {
    fc.assert(
      fc.property(service, (each) => {
        const longest = Math.max(
          ...completions(each.questions, {}).map((person) => {
            let answers: ServiceAnswers = {};
            let count = 0;
            for (let q = nextQuestion(each, answers); q; q = nextQuestion(each, answers)) {
              answers = { ...answers, [q.id]: person[q.id] };
              count += 1;
            }
            return count;
          }),
        );
        expect(walkFindings(readyService(each)).longest).to.equal(longest);
      }),
      { numRuns: 60 },
    );
  });
});
