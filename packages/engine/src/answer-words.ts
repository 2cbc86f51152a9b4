import { notSure } from './outcome-kinds.js';
import {
  bitOf,
  firstCode,
  openCode,
  unanswered,
  type Code,
  type Reader,
} from './service-answers.js';

/** An answer as it was chosen, in the words of the service; `undefined` where there is none. */
export function answerWords({ question }: Reader, code: Code): string | undefined {
  if (code === openCode || code === unanswered) return undefined;
  if (question.type === 'age') {
    return code < firstCode ? (question.notSure ?? notSure) : String(code - firstCode);
  }
  if (question.type !== 'choices') return question.options[code - firstCode]?.text ?? notSure;
  const chosen = question.options.filter((_, place) => (code & bitOf(place)) !== 0);
  if (chosen.length === 0) return question.none ?? notSure;
  return chosen.map(({ text }) => text).join(', ');
}
