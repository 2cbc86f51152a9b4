import { notSure } from '@cairnkit/engine/outcome-kinds.js';
import type { Question } from '@cairnkit/engine/service.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { none, ticks } from './reading.js';
import type { Asking, Drawing, Host } from './view.js';

type ListQuestion = Question & { readonly type: 'choices' };

/**
 * Several of several answers. What cannot be true together with another one, “none of these” and
 * “I’m not sure”, comes last, and takes the others away.
 */
export class Lists {
  readonly #host: Host;
  /** What is ticked on a page, where that is no longer what was answered before. */
  #ticked: { readonly turn: number; readonly values: readonly string[] } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  draw(page: Asking, { words, group, option }: Drawing): TemplateResult {
    const question = page.question as ListQuestion;
    const chosen = this.#ticked?.turn === page.turn ? this.#ticked.values : given(page);
    const box = (each: { readonly value: string; readonly text: string }) =>
      option(page, 'checkbox', each, chosen.includes(each.value));
    const last = alone(question);
    return group(
      page,
      html`${words(page).hint ? nothing : html`<p class="quiet">${msg('Choose all that apply.')}</p>`}
      ${question.options.filter(({ value }) => value !== notSure).map(box)}
      ${last.length > 0 ? html`<p>${msg('or')}</p>` : nothing} ${last.map(box)}`,
    );
  }

  /** Something was ticked: what cannot be true at the same time no longer is. */
  ticked({ turn, question }: Pick<Asking, 'turn' | 'question'>, { target }: Event): void {
    const { checked, value, form } = target as HTMLInputElement;
    if (question.type !== 'choices' || !checked || !form) return;
    const all = ticks(form);
    const kept = isAlone(value) ? [value] : all.filter((each) => !isAlone(each));
    if (kept.length === all.length) return;
    this.#ticked = { turn, values: kept };
    this.#host.requestUpdate();
    // Not by `checked`, which session recorders watch: a field shows what it is reset to.
    void this.#host.updateComplete.then(() => form.reset());
  }
}

const isAlone = (value: string): boolean => value === none || value === notSure;

function alone({ options, none: text }: ListQuestion) {
  const unsure = options.filter(({ value }) => value === notSure);
  return text === undefined ? unsure : [...unsure, { value: none, text }];
}

/** What was answered before, as boxes. */
function given({ answer }: Asking): readonly string[] {
  if (!Array.isArray(answer)) return [];
  return answer.length > 0 ? (answer as readonly string[]) : [none];
}
