import type { Result } from '@cairnkit/engine/front-door.js';
import type { Service, Step } from '@cairnkit/engine/service.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { saveText, today } from '../internal/save-text.js';
import { givenNow } from './given.js';
import type { ResultPage } from './view.js';

/**
 * Ways to keep a result. Both happen on this device: nothing is sent. On paper, what it is about and
 * of which day.
 */
export function copies(page: ResultPage): TemplateResult {
  const titles = page.results.map(({ service }) => service.title).join(', ');
  return html`<p class="printed">${titles}, ${today()}</p>
    <div class="copies">
      <button class="link" @click=${() => print()}>${msg('Print this page')}</button>
      <button class="link" @click=${() => saveText(inText(page))}>${msg('Save a copy')}</button>
      <p class="quiet">${msg('A copy is a file on this device. Others who use it may see it.')}</p>
    </div>`;
}

/** The whole page as plain text. */
function inText(page: ResultPage): string {
  const answers = givenNow(page).map(({ question, words }) => `${question.short}: ${words}`);
  const results = page.results.flatMap((each) => [...resultLines(each), '']);
  return [today(), '', ...results, msg('Your answers'), ...listed(answers), '', guide(), ''].join(
    '\n',
  );
}

function resultLines({ service, decision }: Result): readonly string[] {
  const { page, reason, because, options = [], nextSteps } = decision;
  return [
    service.title,
    page.title,
    ...(reason ? [reason] : []),
    ...(page.text ?? []),
    ...options.flatMap(({ title, text, nextSteps: steps }) => [
      '',
      title,
      ...(text ? [text] : []),
      ...listed(steps.flatMap((step) => stepLines(service, step))),
    ]),
    '',
    msg('What you can do next'),
    ...listed(nextSteps.flatMap((step) => stepLines(service, step))),
    ...(page.lists ?? []).flatMap(({ title, items }) => ['', title, ...listed(items)]),
    ...(because.length > 0 ? ['', msg('Because you said'), ...listed(because)] : []),
  ];
}

function stepLines({ contacts = [] }: Service, { text, contact, url }: Step): readonly string[] {
  const whom = contacts.find(({ id }) => id === contact);
  const ways = whom ? [whom.name, whom.phone, whom.email, whom.url, whom.hours, whom.note] : [];
  return [[text, url, ...ways].filter(Boolean).join('\n  ')];
}

const listed = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);

/** What a result is, and what it is not. */
export const guide = (): string =>
  msg('This is a guide, made from your answers. It is not a decision.');
