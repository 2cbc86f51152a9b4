import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import type { ScenePlace } from '@cairnkit/engine/scene.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { sample } from '../controllers/box.js';
import type { LatePart } from '../internal/late-part.js';
import type { Look, ReadyPanel } from './panel.js';

/** The parts of a chart that come after its words: `later.ts` makes them. */
export interface Later {
  /** @param at - Where the data cursor is, if it is to be seen. */
  readonly draw: (panel: ReadyPanel, look: Look, at: ScenePlace | undefined) => SVGSVGElement;
  /** How to read the drawings one score after the other. */
  readonly hint: () => string;
  /** What would not fit on the drawing. */
  readonly notes: (panel: ReadyPanel, look: Look) => unknown;
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
  readonly at: ScenePlace | undefined;
  readonly field: unknown;
  /** What it says, for those who see; nothing until somebody uses it. */
  readonly said: string | undefined;
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
  const part = later === 'failed' ? undefined : later;
  return html`<div class="ruler" aria-hidden="true"><span data-words=${sample}></span></div>
    ${all.map((each, i) => panel(each, i, look, part))}
    ${look.practitioner ? together(all, look.practitioner.together) : nothing}
    ${later === 'failed' ? html`<p>${notLoaded()}</p>` : nothing}`;
}

function panel(
  each: ReadyPanel,
  index: number,
  look: Look,
  later: Later | undefined,
): TemplateResult {
  const { title, about = nothing, axis, course } = each;
  const id = `name-${index}`;
  return html`<figure class="panel" part="panel" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${about}
    <div part="summary">${each.summary(look).map((words) => html`<p>${words}</p>`)}</div>
    ${course.problems.length > 0 ? html`<p class="quiet">${leftOut()}</p>` : nothing}
    ${axis ? html`<p>${axis}</p>` : nothing} ${chart(each, index, look, later)}
    <details @toggle=${(event: Event) => later?.toggled(each, event)}>
      <summary>${msg('Show as table')}</summary>
      ${later?.table(each)}
    </details>
    ${look.hasTools ? html`<div class="tools">${later?.tools(each, look)}</div>` : nothing}
  </figure>`;
}

/** As high as it will be from the start, as far as that can be known. */
function chart(
  each: ReadyPanel,
  index: number,
  look: Look,
  later: Later | undefined,
): TemplateResult {
  const part = look.width > 0 ? later : undefined;
  const over = part?.over(each, look);
  return html`<div
      class="chart"
      part="chart"
      @pointermove=${over?.pointed}
      @pointerdown=${over?.pointed}
      @pointerleave=${over?.left}
    >
      ${over?.field} ${part?.draw(each, look, over?.at)}
    </div>
    ${part?.notes(each, look)}
    <p class="said" aria-hidden="true">${over?.said ?? (index === 0 ? part?.hint() : nothing)}</p>`;
}

function together(
  all: readonly ReadyPanel[],
  tell: (courses: readonly ReadyCourse[]) => readonly string[],
): unknown {
  return tell(all.map(({ course }) => course)).map((sentence) => html`<p>${sentence}</p>`);
}

const notLoaded = () => msg('The drawing and the table could not be loaded. Load the page again.');

const leftOut = () => msg('Something that was given here cannot be right, and was left out.');
