import { consentNeeded, consentRoute } from '@cairnkit/engine/consent-needed.js';
import type { Step } from '@cairnkit/engine/next-step.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { saveText, today } from '../internal/save-text.js';
import { listed } from './answers.js';
import { given } from './given.js';
import type { Underway } from './run.js';

/** On paper: what it is, and of which day. */
export const printed = ({ form }: Underway): TemplateResult =>
  html`<p class="printed"><span lang=${form.lang}>${form.title}</span>, ${today()}</p>`;

/**
 * Ways to keep what is on the page. Both happen on this device: nothing is sent.
 *
 * @param next - What happens next, for whoever fills the form in.
 */
export function copies(underway: Underway, next: readonly Step[]): TemplateResult {
  return html`<div class="copies">
    <button type="button" class="link" @click=${() => print()}>${msg('Print this page')}</button>
    <button type="button" class="link" @click=${() => saveText(inText(underway, next))}>
      ${msg('Save a copy')}
    </button>
    <p class="quiet">${msg('A copy is a file on this device. Others who use it may see it.')}</p>
  </div>`;
}

/** The page as plain text: the answers while there are any, and what happens next. */
function inText(underway: Underway, next: readonly Step[]): string {
  const { form, session } = underway;
  const own = session.status === 'complete' ? [] : [...answered(underway), ...agreed(underway)];
  const after = [msg('What happens next'), ...form.afterwards.text, ...steps(form, next)];
  return [form.title, today(), '', ...own, ...after, ''].join('\n');
}

function answered(underway: Underway): readonly string[] {
  const { session, on } = underway;
  const rowsOf = (questions: readonly ReferralQuestion[]) =>
    questions.map((question) => {
      const { lines } = given(question, session.answers[question.id], on);
      return `- ${question.short}: ${lines.join('; ')}`;
    });
  return listed(underway).flatMap(({ title, groups }) => [
    ...titled(title),
    ...groups.flatMap((group) => [...titled(group.title), ...rowsOf(group.rows)]),
    '',
  ]);
}

const titled = (title: string | undefined) => (title === undefined ? [] : [title]);

function agreed({ form, session, on }: Underway): readonly string[] {
  const needed = consentNeeded(form, session.answers, on);
  if (needed.length === 0) return [];
  const policies = needed.map(({ policy }) => `- ${policy.text}`);
  const route = steps(form, consentRoute(form, session.answers, on));
  return [msg('Who needs to agree'), ...policies, ...route, ''];
}

function steps({ contacts = [] }: Referral, all: readonly Step[]): readonly string[] {
  return all.map(({ text, contact, url }) => {
    const whom = contacts.find(({ id }) => id === contact);
    const ways = whom ? [whom.name, whom.phone, whom.email, whom.url, whom.hours, whom.note] : [];
    return `- ${[text, url, ...ways].filter(Boolean).join('\n  ')}`;
  });
}
