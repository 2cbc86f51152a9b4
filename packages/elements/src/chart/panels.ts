import type { ChartScene } from '@cairnkit/engine/scene.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { dayInWords } from '../internal/day.js';
import type { LatePart } from '../internal/late-part.js';
import { drawing } from './drawing.js';
import type { Look, ReadyPanel } from './panel.js';

/** The parts of a chart that its first sight does without: `later.ts` makes them. */
export interface Later {
  /** What a person can do with the drawing, over it and below it. */
  readonly over: (panel: ReadyPanel, look: Look) => Over;
  readonly table: (panel: ReadyPanel) => unknown;
  /** Listening and saving, where the page asks for them. */
  readonly tools: (panel: ReadyPanel, look: Look) => unknown;
  readonly toggled: (panel: ReadyPanel, event: Event) => void;
}

/** The data cursor of a panel. */
export interface Over {
  /** Where it is, while somebody uses it. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly field: unknown;
  /** What it says, for those who see. */
  readonly said: unknown;
  readonly pointed: (event: PointerEvent) => void;
  readonly left: (event: PointerEvent) => void;
}

/**
 * All panels of a chart, each in the order in which it is read out: name, summary, drawing with its
 * data cursor, table.
 */
export function panels(
  all: readonly ReadyPanel[],
  look: Look,
  later: LatePart<Later>,
): TemplateResult {
  return html`<div class="ruler"></div>
    ${repeat(
      all,
      ({ key }) => key,
      (each, i) => panel(each, i, look, later),
    )}`;
}

function panel(
  each: ReadyPanel,
  index: number,
  look: Look,
  later: LatePart<Later>,
): TemplateResult {
  const part = later === 'failed' ? undefined : later;
  const id = `name-${index}`;
  return html`<figure class="panel" part="panel" aria-labelledby=${id}>
    <h2 id=${id}>${each.title}</h2>
    ${each.about ?? nothing}
    <p part="summary">${each.summary(look).join(' ')}</p>
    ${each.course.problems.length > 0 ? html`<p class="quiet">${leftOut()}</p>` : nothing}
    ${look.width > 0 ? chart(each, look, part) : nothing}
    <details @toggle=${(event: Event) => part?.toggled(each, event)}>
      <summary>${msg('Show as table')}</summary>
      ${later === 'failed' ? notLoaded() : (part?.table(each) ?? nothing)}
    </details>
    ${part?.tools(each, look) ?? nothing}
  </figure>`;
}

function chart(each: ReadyPanel, look: Look, later: Later | undefined): TemplateResult {
  const over = later?.over(each, look);
  const scene = each.scene(look);
  return html`${each.axis ? html`<p class="axis">${each.axis}</p>` : nothing}
    <div
      class="chart"
      part="chart"
      @pointermove=${over?.pointed}
      @pointerdown=${over?.pointed}
      @pointerleave=${over?.left}
    >
      ${over?.field ?? nothing} ${drawing(scene, look.direction, over?.at)}
    </div>
    ${scene.footnotes.length > 0 ? footnotes(scene) : nothing}
    <p class="said" aria-hidden="true">${over?.said ?? nothing}</p>`;
}

/** What would not fit on the drawing. For the eyes only: the table has all of it. */
function footnotes({ footnotes: all }: ChartScene): TemplateResult {
  return html`<ul class="notes" aria-hidden="true">
    ${all.map(({ label, text, on }) => html`<li>${label} ${text}, ${dayInWords(on)}</li>`)}
  </ul>`;
}

const leftOut = () => msg('Something that was given here cannot be right, and was left out.');

const notLoaded = () => html`<p>${msg('The table could not be loaded. Load the page again.')}</p>`;
