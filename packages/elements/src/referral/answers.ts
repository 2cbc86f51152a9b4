import { checklists, type Checklist } from '@cairnkit/engine/checklist.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import { safetyIn } from '@cairnkit/engine/referral-form.js';
import { reviewedSections } from '@cairnkit/engine/referring-page.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { given } from './given.js';
import type { Underway } from './run.js';
import type { Going } from './view.js';

/** Some answers under one title. */
export interface Listed {
  readonly title: string | undefined;
  readonly groups: readonly Group[];
}

/** Of a checklist: what is in place, what is not, and what nobody is sure of. */
interface Group {
  readonly title: string | undefined;
  readonly rows: readonly ReferralQuestion[];
}

/** All that was asked, section by section, answered or not; that about safety first. */
export function listed({ form, session, on }: Underway): readonly Listed[] {
  const safety = safetyIn(form);
  const lists = checklists(form, session.answers);
  const sections = reviewedSections(form, session, on).map(({ section, questions }) => {
    const list = lists.find((each) => each.section === section.id);
    const whole = [{ title: undefined, rows: questions }];
    return { title: section.title, groups: list ? checked(list) : whole };
  });
  if (!safety) return sections;
  return [{ title: undefined, groups: [{ title: undefined, rows: [safety] }] }, ...sections];
}

function checked({ have, notYet, notSure }: Checklist): readonly Group[] {
  return [
    { title: msg('In place'), rows: have },
    { title: msg('Not in place yet'), rows: notYet },
    { title: msg('Not sure yet'), rows: notSure },
  ].filter(({ rows }) => rows.length > 0);
}

/** What may be done on the page, while nothing is on its way. */
export interface Changing {
  readonly isSending: boolean;
  readonly go: (action: Going) => unknown;
}

/** Answers, each with a way to change it. */
export function answers(underway: Underway, part: Listed, page: Changing): TemplateResult {
  const { form } = underway;
  return html`<section class="stack">
    ${part.title ? html`<h3 lang=${form.lang}>${part.title}</h3>` : nothing}
    ${part.groups.map(
      ({ title, rows }) => html`
        ${title ? html`<h4>${title}</h4>` : nothing}
        <dl>${rows.map((question) => row(underway, question, page))}</dl>
      `,
    )}
  </section>`;
}

function row(
  underway: Underway,
  question: ReferralQuestion,
  { isSending, go }: Changing,
): TemplateResult {
  const { form, session, on } = underway;
  const { id, short } = question;
  const { lines, whose } = given(question, session.answers[id], on);
  return html`<div class="row">
    <dt lang=${form.lang}>${short}</dt>
    <dd>
      <div>
        ${lines.map((line) => {
          const lang = whose === 'form' ? form.lang : nothing;
          return html` <p class=${whose === 'ours' ? 'quiet' : 'said'} lang=${lang}>${line}</p>`;
        })}
        ${
          session.filled.includes(id)
            ? html`<p class="quiet">${msg('You told us this already.')}</p>`
            : nothing
        }
      </div>
      <button
        class="link"
        aria-disabled=${isSending}
        @click=${() => go({ type: 'change', question: id })}
      >
        ${msg('Change')}<span class="unseen">: <span lang=${form.lang}>${short}</span></span>
      </button>
    </dd>
  </div>`;
}
