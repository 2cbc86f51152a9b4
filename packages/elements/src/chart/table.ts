import { courseTable } from '@cairnkit/engine/course-table.js';
import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

import type { PaperController } from '../controllers/paper.js';
import type { ReadyPanel } from './panel.js';
import { tableWords } from './table-words.js';

/**
 * Folded up below each drawing: every score and all that happened. Made when somebody opens it, or
 * prints: what is folded up, screen readers do not see either.
 */
export class Tables {
  readonly #host: ReactiveControllerHost;
  readonly #paper: PaperController;
  /** By the keys of their panels. */
  readonly #opened = new Set<string>();

  constructor(host: ReactiveControllerHost, paper: PaperController) {
    this.#host = host;
    this.#paper = paper;
  }

  draw({ key, course }: ReadyPanel): unknown {
    const isWanted = this.#opened.has(key) || this.#paper.isPrinting;
    return isWanted ? table(course) : nothing;
  }

  toggled({ key }: ReadyPanel, { target }: Event): void {
    if ((target as HTMLDetailsElement).open) this.#opened.add(key);
    else this.#opened.delete(key);
    this.#host.requestUpdate();
  }
}

/** On a phone it may have to be scrolled to the sides, which must go by keyboard, too. */
function table(course: ReadyCourse): TemplateResult {
  const { caption, columns, rows } = courseTable(course, tableWords);
  return html`<div class="wide" role="group" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells: [day, ...cells] }) =>
            html`<tr>
              <th scope="row">${day}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
