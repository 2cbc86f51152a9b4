import { courseTable } from '@cairnkit/engine/course-table.js';
import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import { html, type TemplateResult } from 'lit';

import { tableWords } from './table-words.js';

/** Every score and all that happened, in order of time. */
export function table(course: ReadyCourse): TemplateResult {
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

/** Above this many points and marks, a table is made only when somebody wants to see it. */
const many = 60;

export function isLong({ series, marks }: ReadyCourse): boolean {
  return series.reduce((sum, { points }) => sum + points.length, marks.length) > many;
}
