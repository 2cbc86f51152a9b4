import { courseTable } from '@cairnkit/engine/course-table.js';
import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

import type { PaperController } from '../controllers/paper.js';
import type { ReadyPanel } from './panel.js';
import { tableWords } from './table-words.js';

/** Above this many points and marks, a table is made only when somebody wants to see it. */
const many = 60;

/** Folded up below each drawing: every score and all that happened. */
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
    const isWanted = this.#opened.has(key) || this.#paper.isPrinting || !isLong(course);
    return isWanted ? table(course) : nothing;
  }

  toggled({ key }: ReadyPanel, { target }: Event): void {
    if ((target as HTMLDetailsElement).open) this.#opened.add(key);
    else this.#opened.delete(key);
    this.#host.requestUpdate();
  }
}

function isLong({ series, marks }: ReadyCourse): boolean {
  return series.reduce((sum, { points }) => sum + points.length, marks.length) > many;
}

function table(course: ReadyCourse): TemplateResult {
  const { caption, columns, rows } = courseTable(course, tableWords);
  return html`<table part="table">
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
  </table>`;
}
