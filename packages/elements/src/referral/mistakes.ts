import type { ReferralProblem } from '@cairnkit/engine/referral-problems.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { focusOn } from '../internal/focus.js';
import { problem } from '../internal/problem.js';
import type { Asking, Host, Mistake, Worded } from './view.js';
import { notBoth, wanted } from './wanted.js';

/**
 * What is wrong on a page, in its order.
 *
 * @param both - Ids of the questions that were answered, and said not to be known.
 */
export function mistakesOn(
  questions: readonly ReferralQuestion[],
  problems: readonly ReferralProblem[],
  both: readonly string[],
): readonly Mistake[] {
  return questions.flatMap((question) => {
    const { id } = question;
    if (both.includes(id)) return [{ question: id, wanted: notBoth() }];
    const found = problems.find((each) => each.question === id);
    return found ? [{ question: id, wanted: wanted(question, found), ...partOf(found) }] : [];
  });
}

/** The field that is wrong, where one of several is. */
function partOf(found: ReferralProblem): Pick<Mistake, 'part'> {
  if (found.code === 'date-incomplete') return { part: found.missing[0]! };
  const isYear = found.code === 'year-not-whole' || found.code === 'too-long-ago';
  return isYear ? { part: 'year' } : {};
}

/** Says beside a question what is wrong with its answer. */
export function mistake({ mistakes: all }: Asking, question: string): unknown {
  const found = all.find((each) => each.question === question);
  if (!found) return nothing;
  return html`<p id="wrong-${question}" class="error">${msg(str`Error: ${found.wanted}`)}</p>`;
}

/** Says above the questions what is wrong, and leads to each. */
export function mistakes(host: Host, { mistakes: all, questions, form }: Asking): unknown {
  if (all.length === 0) return nothing;
  const link = (found: Mistake) => {
    const { id, short } = questions.find(isAbout(found))!.question;
    const lead = (event: Event) => {
      event.preventDefault(); // the address of the page is the host's, and stays as it is
      void focusOn(host, fieldOf(found));
    };
    const about = questions.length > 1 ? html`<span lang=${form.lang}>${short}</span>: ` : nothing;
    return html`<li><a href="#item-${id}" @click=${lead}>${about}${found.wanted}</a></li>`;
  };
  return problem(
    msg('There is a problem'),
    html`<ul dir="auto">
      ${all.map(link)}
    </ul>`,
  );
}

const isAbout =
  ({ question }: Mistake) =>
  (worded: Worded): boolean =>
    worded.question.id === question;

/** Where to put it right: the field, or the first of several. */
function fieldOf({ question, part }: Mistake): string {
  return part ? `#field-${question}-${part}` : `#item-${question} :is(input, textarea)`;
}
