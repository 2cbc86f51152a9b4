import { wording } from '@cairnkit/engine/item.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Answers } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { saveText, today } from '../internal/save-text.js';

/** The words of an answer, or why there is none. */
export function given(item: Item, answers: Answers): string {
  const answer = answers[item.id];
  if (typeof answer === 'number') return wording(item, answer);
  return item.mayNotApply ? msg('Does not apply to me') : msg('You chose not to answer');
}

/**
 * Ways to keep one’s own answers. Both happen on this device: nothing is sent. On paper, what the
 * answers are to and of which day.
 */
export function copies(measure: Measure, answers: Answers): TemplateResult {
  return html`<div class="copies">
      <button type="button" class="link" @click=${() => print()}>${msg('Print my answers')}</button>
      <button type="button" class="link" @click=${() => save(measure, answers)}>
        ${msg('Save a copy')}
      </button>
      <p class="quiet">${msg('A copy is a file on this device. Others who use it may see it.')}</p>
    </div>
    <p class="printed"><span lang=${measure.lang}>${measure.title}</span>, ${today()}</p>`;
}

/** Puts the answers into a text file. Its name says nothing about them. */
function save(measure: Measure, answers: Answers): void {
  const lines = measure.items.map(
    (item, i) => `${i + 1}. ${item.text}\n   ${given(item, answers)}`,
  );
  const { title, licence } = measure;
  saveText([title, today(), '', ...lines, '', licence.attribution, ''].join('\n'));
}
