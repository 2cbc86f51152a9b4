import { answerWords } from './answer-words.js';
import { truth } from './compiled-condition.js';
import { decideCodes, type Decision } from './decide.js';
import { no, yes, type Truth } from './kleene.js';
import { given, nextPlace, openCodes } from './next-question.js';
import { askerQuestion, type OutcomeKind } from './outcome-kinds.js';
import { readyService } from './prepared-service.js';
import { openCode, unanswered, type ServiceAnswers } from './service-answers.js';
import type { Service } from './service.js';
import { wordingFor } from './wording-for.js';

/** How a service comes to its decision, step by step. */
export interface Explanation {
  readonly decision: Decision;
  /** What is asked, in this order, and the answers in words; none where it was not answered. */
  readonly asked: readonly {
    readonly id: string;
    readonly text: string;
    readonly answer: string | undefined;
  }[];
  /** Every rule up to the one that decides. */
  readonly rules: readonly {
    /** In `service.rules`, from 0. */
    readonly place: number;
    readonly outcome: OutcomeKind;
    readonly holds: 'yes' | 'no' | 'unknown';
  }[];
}

/** Explains a decision: the questions as they would be asked, and the rules as they are tried. */
export function explain(service: Service, answers: ServiceAnswers): Explanation {
  const ready = readyService(service);
  const codes = openCodes(ready, answers);
  const told = codes.map((code) => (code === openCode ? unanswered : code));
  const decision = decideCodes(ready, told);
  const rules = ready.rules.map(({ place, outcome, when }) => ({
    place,
    outcome,
    holds: words(when ? truth(when, told) : yes),
  }));
  const last = rules.findIndex(({ holds }) => holds === 'yes');
  return { decision, asked: asked(service, answers), rules: rules.slice(0, last + 1) };
}

const words = (is: Truth): 'yes' | 'no' | 'unknown' =>
  is === yes ? 'yes' : is === no ? 'no' : 'unknown';

/** Asks as a page would, until an answer is missing. */
function asked(service: Service, answers: ServiceAnswers): Explanation['asked'] {
  const ready = readyService(service);
  const all = openCodes(ready, answers);
  const found: Explanation['asked'][number][] = [];
  let codes: readonly number[] = all.map(() => openCode);
  for (let place = nextPlace(ready, codes); place >= 0; place = nextPlace(ready, codes)) {
    const { question } = ready.readers[place]!;
    const code = all[place]!;
    const { text } = wordingFor(question, answers[askerQuestion]);
    const answer = answerWords(ready.readers[place]!, code);
    found.push({ id: question.id, text, answer });
    if (code === openCode) break;
    codes = given(codes, place, code);
  }
  return found;
}
