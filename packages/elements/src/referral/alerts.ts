import { askedPages } from '@cairnkit/engine/asked-pages.js';
import { yes } from '@cairnkit/engine/kleene.js';
import { questionsIn } from '@cairnkit/engine/questions-in.js';
import { holds } from '@cairnkit/engine/referral-condition.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { ListedContacts } from '../internal/listed-contacts.js';
import { firstLines } from '../urgent-help/contact-list.js';
import type { Underway } from './run.js';

/** Something that whoever reads the form has to see first. */
export interface Raised {
  readonly alert: string;
  /** Ids of the questions that it hangs on. */
  readonly questions: ReadonlySet<string>;
}

/** What these answers raise, in the order of the form. */
export function raisedBy({ form, session, on }: Underway): readonly Raised[] {
  const { alerts = [], conditions } = form;
  if (alerts.length === 0) return [];
  const { answers } = askedPages(form, session.answers, on, 'all');
  return alerts
    .filter(({ when }) => holds(form, answers, on, when) === yes)
    .map(({ id, when }) => ({ alert: id, questions: questionsIn(when, conditions) }));
}

/** Whether answers were given that nobody ought to wait with. */
export const isPressing = (underway: Underway): boolean =>
  raisedBy(underway).length > 0 || isUnsafe(underway.form, underway);

const isUnsafe = ({ safety }: Referral, { session }: Underway): boolean =>
  safety !== undefined && session.answers[safety.id] !== 'yes';

/** Where to get help meanwhile: it may take days until somebody reads the form. */
export function waysToHelp({ rows }: ListedContacts): TemplateResult {
  return html`<div class="inset stack" part="urgent-help">
    <p>${msg('You do not have to wait until somebody reads this. If you need help now:')}</p>
    ${firstLines(rows)}
    <p>${msg('Or tell an adult you trust.')}</p>
  </div>`;
}
