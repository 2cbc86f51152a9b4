import { allowedValues } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { scoreAll } from '@cairnkit/engine/scorer.js';
import { soFar } from '@cairnkit/engine/so-far.js';
import type { Answer, Answers } from '@cairnkit/engine/session.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** The scores while answers are being entered: between which two each will end, and then the score. */
export function running(measure: Measure, answers: Answers): TemplateResult | typeof nothing {
  if (measure.scales.length === 0) return nothing;
  const scores = scoreAll(measure, answers);
  const bounds = soFar(measure, answers);
  const ends = scoreAll(measure, filled(measure, answers));
  const lines = measure.scales.map(({ id, title, items, range }) => {
    const { value, answered, band } = scores[id]!;
    const { from, to } = bounds[id] ?? { from: range.min, to: range.max };
    const isOpen = items.some((item) => !Object.hasOwn(answers, item));
    const score =
      ends[id]!.value === null
        ? msg('No score')
        : isOpen
          ? msg(str`${shown(from)} to ${shown(to)}, with ${answered} of ${items.length} answered`)
          : [shown(value!), band].filter(Boolean).join(', ');
    return html`<div class="row">
      <dt>${title}</dt>
      <dd>${score}</dd>
    </div>`;
  });
  return html`<section aria-labelledby="running">
    <h3 id="running">${msg('Scores so far')}</h3>
    <dl>${lines}</dl>
  </section>`;
}

/** With an answer to whatever is open. There is no score then, either, if too much was left blank. */
function filled({ items }: Measure, answers: Answers): Answers {
  const all: Record<string, Answer> = { ...answers };
  for (const item of items) {
    if (!Object.hasOwn(all, item.id)) all[item.id] = allowedValues(item)[0]!;
  }
  return all;
}

/** At most two decimals, as published tables have them. */
const shown = (value: number): string => String(Math.round(value * 100) / 100);
