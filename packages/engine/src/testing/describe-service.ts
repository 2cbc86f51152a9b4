import { expect } from 'chai';

import { decide } from '../decide.js';
import { nextQuestion } from '../next-question.js';
import { parseService } from '../parse-service.js';
import { analyse } from '../service-analysis.js';
import type { ServiceAnswers } from '../service-answers.js';
import type { Service } from '../service.js';

/** Somebody whose way through a service was worked out from its page, by a person. */
export interface Scenario {
  /** Who it is, in a sentence. */
  readonly who: string;
  readonly answers: ServiceAnswers;
  readonly outcome: string;
  /** Words that the next steps must have. */
  readonly next?: RegExp;
  /** Of a navigator: ids that must be offered, in this order; others may stand between. */
  readonly options?: readonly string[];
}

/**
 * Tests that a service parses and has been proven right, and that people come where somebody who read
 * its page would have sent them: when all is answered at once, and when it is asked bit by bit.
 */
export function describeService(service: Service, scenarios: readonly Scenario[]): void {
  describe(service.id, () => {
    it('parses, as it stands and as JSON', () => {
      expect(parseService(service)).to.deep.equal(service);
      expect(parseService(JSON.stringify(service)).id).to.equal(service.id);
    });

    it('is proven: nothing leads anybody astray', () => {
      expect(analyse(service, service.source.checkedOn).errors).to.deep.equal([]);
    });

    for (const { who, answers, outcome, next, options = [] } of scenarios) {
      it(`${outcome}: ${who}`, () => {
        const decision = decide(service, answers);
        expect(decision.outcome).to.equal(outcome);
        const texts = decision.nextSteps.map(({ text }) => text).join('\n');
        expect(texts).to.match(next ?? /./);
        const offered = decision.options?.map(({ id }) => id) ?? [];
        expect(offered.filter((id) => options.includes(id))).to.deep.equal(options);
        expect(decide(service, asked(service, answers)).outcome).to.equal(outcome);
      });
    }
  });
}

/** What is left of somebody’s answers when only what matters is asked. */
function asked(service: Service, person: ServiceAnswers): ServiceAnswers {
  let answers: ServiceAnswers = {};
  for (let next = nextQuestion(service, answers); next; next = nextQuestion(service, answers)) {
    if (person[next.id] === undefined) break;
    answers = { ...answers, [next.id]: person[next.id] };
  }
  return answers;
}
