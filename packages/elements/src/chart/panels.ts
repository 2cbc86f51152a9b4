import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import type { ChartScene } from '@cairnkit/engine/scene.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { LatePart } from '../internal/late-part.js';
import { dayInWords } from '../internal/day.js';
import { drawing } from './drawing.js';
import type { Look, ReadyPanel } from './panel.js';

/** The parts of a chart that its first sight does without: `later.ts` makes them. */
export interface Later {
  /** What a person can do with the drawing, over it and below it. */
  readonly over: (panel: ReadyPanel, look: Look) => Over;
  readonly table: (panel: ReadyPanel) => unknown;
  /** The table was folded up, or opened. */
  readonly toggled: (panel: ReadyPanel, event: Event) => void;
  /** Listening and saving, where the page asks for them. */
  readonly tools: (panel: ReadyPanel, look: Look) => unknown;
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
    ${all.map((each, i) => panel(each, i, look, later))}
    ${look.practitioner ? together(all, look.practitioner.together) : nothing}`;
}

function panel(
  each: ReadyPanel,
  index: number,
  look: Look,
  later: LatePart<Later>,
): TemplateResult {
  const { title, about = nothing, axis, course } = each;
  const part = later === 'failed' ? undefined : later;
  const id = `name-${index}`;
  return html`<figure class="panel" part="panel" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${about}
    <p part="summary">${each.summary(look)}</p>
    ${course.problems.length > 0 ? html`<p class="quiet">${leftOut()}</p>` : nothing}
    ${axis ? html`<p>${axis}</p>` : nothing} ${look.width > 0 ? chart(each, look, part) : nothing}
    <details @toggle=${(event: Event) => part?.toggled(each, event)}>
      <summary>${msg('Show as table')}</summary>
      ${later === 'failed' ? msg('The table could not be loaded. Load the page again.') : part?.table(each)}
    </details>
    ${look.hasTools ? html`<div class="tools">${part?.tools(each, look)}</div>` : nothing}
  </figure>`;
}

function chart(each: ReadyPanel, look: Look, later: Later | undefined): TemplateResult {
  const over = later?.over(each, look);
  const scene = each.scene(look);
  return html`<div
      class="chart"
      part="chart"
      @pointermove=${over?.pointed}
      @pointerdown=${over?.pointed}
      @pointerleave=${over?.left}
    >
      ${over?.field} ${drawing(scene, look.direction, over?.at)}
    </div>
    ${scene.footnotes.length > 0 ? footnotes(scene) : nothing}
    <p class="said" aria-hidden="true">${over?.said}</p>`;
}

/** What would not fit on the drawing. For the eyes only: the table has all of it. */
function footnotes({ footnotes: all }: ChartScene): TemplateResult {
  return html`<ul aria-hidden="true">
    ${all.map(({ label, text, on }) => html`<li>${label} ${text}, ${dayInWords(on)}</li>`)}
  </ul>`;
}

function together(
  all: readonly ReadyPanel[],
  tell: (courses: readonly ReadyCourse[]) => readonly string[],
): unknown {
  return tell(all.map(({ course }) => course)).map((sentence) => html`<p>${sentence}</p>`);
}

const leftOut = () => msg('Something that was given here cannot be right, and was left out.');
