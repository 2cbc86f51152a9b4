import { answerWords } from '@cairnkit/engine/answer-words.js';
import { questionsBehind } from '@cairnkit/engine/checking.js';
import { codeOf, reader } from '@cairnkit/engine/service-answers.js';
import type { Question } from '@cairnkit/engine/service.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { isDanger } from './safety.js';
import { schoolName } from './schools.js';
import type { ResultPage, Underway } from './view.js';

/** An answer that counts, in the words of the service. */
interface Given {
  readonly question: Question;
  readonly words: string;
}

/** The answers that a result rests on, in the order in which they were given. */
export function givenNow({ door, checking }: Underway): readonly Given[] {
  return questionsBehind(door, checking).map((question) => {
    const { answers } = checking;
    const found = question.type === 'school' ? schoolName(door, answers['school']) : undefined;
    const known = reader(question);
    const words = found ?? answerWords(known, codeOf(known, answers[question.id])) ?? '';
    return { question, words };
  });
}

/** The answers, each with a way to change it; open where it matters most that one is wrong. */
export function given(page: ResultPage): TemplateResult {
  const { go } = page;
  const { lang } = page.door.services[0]!;
  return html`<details dir="auto" ?open=${isDanger(page.results)}>
    <summary>${msg('See your answers, or change one')}</summary>
    <dl>
      ${givenNow(page).map(
        ({ question, words }) =>
          html`<div class="row">
            <dt lang=${lang}>${question.short}</dt>
            <dd>
              <span lang=${lang}>${words}</span>
              <button class="link" @click=${() => go({ type: 'change', question: question.id })}>
                ${msg('Change')}<span class="unseen">: ${question.short}</span>
              </button>
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
