import type { ChartScene } from '@cairnkit/engine/scene.js';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { BoxController } from '../controllers/box.js';
import type { ChartHost } from './host.js';
import { PaperController } from '../controllers/paper.js';
import { PrintController } from '../controllers/print.js';
import { dayInWords } from '../internal/day.js';
import { wear } from '../internal/wear.js';
import { Cursor } from './cursor.js';
import { drawing } from './drawing.styles.js';
import { laterStyles } from './later.styles.js';
import type { Later } from './panels.js';
import { Pictures } from './picture.js';
import { Tables } from './table.js';
import { Tools } from './tools.js';

/**
 * Makes the parts of a chart that come after its words: the drawing with its data cursor, the table,
 * what can be heard and saved, and paper.
 *
 * In a file of its own, which is fetched at once, beside the page’s own data; so the door stays small however
 * much is added here. See docs/decisions/0005-two-halves.md.
 *
 * @param redraw - Draws the element anew at once.
 */
export function later(host: ChartHost, box: BoxController, redraw: () => void): Later {
  host.addController({ hostConnected: () => wear(host, drawing, laterStyles) });
  const paper = new PaperController(host, box, redraw);
  new PrintController(host); // opens the tables that are there by then
  const pictures = new Pictures();
  const cursor = new Cursor(host, pictures);
  const tables = new Tables(host, paper);
  const tools = new Tools(host);
  return {
    draw: (panel, look, at) => pictures.draw(panel, look, at),
    hint,
    notes: (panel, look) => notes(pictures.scene(panel, look)),
    over: (panel, look) => cursor.over(panel, look),
    table: (panel) => tables.draw(panel),
    toggled: (panel, event) => tables.toggled(panel, event),
    tools: (panel, look) => tools.draw(panel, look),
  };
}

const hint = () =>
  msg('Tap or point at a drawing, or use the arrow keys, to read one score after the other.');

/** For the eyes only: the table has all of it. */
function notes({ footnotes }: ChartScene): unknown {
  if (footnotes.length === 0) return nothing;
  return html`<ul aria-hidden="true">
    ${footnotes.map(({ label, text, on }) => html`<li>${label} ${text}, ${dayInWords(on)}</li>`)}
  </ul>`;
}
