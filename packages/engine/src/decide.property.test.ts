import { expect } from 'chai';
import fc from 'fast-check';

import { decide } from './decide.js';
import { nextQuestion } from './next-question.js';
import { outcomeKinds, safetyKinds } from './outcome-kinds.js';
import type { Service } from './service.js';
import type { ServiceAnswers } from './service-answers.js';
import { completions, possibleAnswers, service, someAnswers } from './testing/arbitrary-service.js';
import { naiveOutcome, naivePage } from './testing/naive-service.js';

const serviceAndAnswers = service.chain((each) => fc.tuple(fc.constant(each), someAnswers(each)));
const page = (each: Service, answers: ServiceAnswers) => {
  const { outcome, nextSteps } = decide(each, answers);
  if (safetyKinds.includes(outcome)) return outcome; // the same for everybody
  return [outcome, ...nextSteps.map(({ text }) => text)].join('; ');
};
const rank = (each: Service, answers: ServiceAnswers) =>
  outcomeKinds.indexOf(decide(each, answers).outcome);

describe('deciding, whatever the service and the answers', () => {
  it('comes to what reading the rules one by one comes to', () => {
    fc.assert(
      fc.property(serviceAndAnswers, ([each, answers]) => {
        expect(decide(each, answers).outcome).to.equal(naiveOutcome(each, answers));
        expect(page(each, answers)).to.equal(naivePage(each, answers));
      }),
      { numRuns: 2000 },
    );
  });

  it('never turns a definite outcome into a weaker one when more is known', () => {
    fc.assert(
      fc.property(serviceAndAnswers, fc.nat(), fc.nat(), ([each, answers], which, value) => {
        const open = each.questions.filter(({ id }) => answers[id] === undefined);
        const asked = open[which % Math.max(1, open.length)];
        if (!asked) return;
        const values = possibleAnswers(asked);
        const more = { ...answers, [asked.id]: values[value % values.length] };
        const [before, after] = [decide(each, answers).outcome, decide(each, more).outcome];
        if (before === 'likely-suitable') expect(after).to.be.oneOf([before, 'school-enquiry']);
        // A rule that was unknown may come to hold, and only one that goes before.
        else if (before !== 'check-with-team')
          expect(rank(each, more)).to.be.at.most(rank(each, answers));
      }),
      { numRuns: 2000 },
    );
  });

  it('never says yes while a rule that stands in the way is unknown', () => {
    fc.assert(
      fc.property(serviceAndAnswers, ([each, answers]) => {
        if (decide(each, answers).outcome !== 'likely-suitable') return;
        for (const more of completions(each.questions, answers)) {
          const { outcome } = decide(each, more);
          expect(outcome).to.be.oneOf(['likely-suitable', 'school-enquiry']);
        }
      }),
    );
  });
});

describe('asking, whatever the service and the answers', () => {
  it('asks the first question whose answer can change the outcome or the steps, and no other', () => {
    fc.assert(
      fc.property(serviceAndAnswers, ([each, answers]) => {
        const all = completions(each.questions, answers);
        const pages = new Map(all.map((full) => [JSON.stringify(full), naivePage(each, full)]));
        const matters = each.questions.find((asked) => {
          if (answers[asked.id] !== undefined) return false;
          return all.some((full) => {
            const first = { ...full, [asked.id]: possibleAnswers(asked)[0] };
            return pages.get(JSON.stringify(full)) !== pages.get(JSON.stringify(first));
          });
        });
        const asked = nextQuestion(each, answers)?.id;
        if (matters || naivePage(each, answers) === [...pages.values()][0]) {
          expect(asked).to.equal(matters?.id);
        }
        // Or else a rule stays unknown until there is an answer, whatever it is.
        else expect(asked).to.not.equal(undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('ends, and what it then comes to is not changed by what nobody asked', () => {
    fc.assert(
      fc.property(service, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (each, picks) => {
        let answers: ServiceAnswers = {};
        for (const pick of picks) {
          const asked = nextQuestion(each, answers);
          if (!asked) break;
          const values = possibleAnswers(asked);
          answers = { ...answers, [asked.id]: values[pick % values.length] };
        }
        expect(nextQuestion(each, answers)).to.equal(undefined);
        const pages = completions(each.questions, answers).map((full) => naivePage(each, full));
        expect(new Set(pages).size).to.equal(1);
        expect(pages[0]).to.equal(naivePage(each, answers));
      }),
      { numRuns: 500 },
    );
  });
});
