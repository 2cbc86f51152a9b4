import { nothing } from 'lit';

import type { BoxController } from '../controllers/box.js';
import type { ChartHost } from '../controllers/chart.js';
import { Cursor } from './cursor.js';
import type { ReadyPanel } from './panel.js';
import type { Later } from './panels.js';
import { isLong, table } from './table.js';
import { Tools } from './tools.js';

/**
 * Makes the parts of a chart that its first sight does without: the data cursor and the table.
 *
 * In a file of its own, which is fetched while the chart is looked at; so the door stays small however
 * much is added here. See docs/decisions/0005-two-halves.md.
 */
export function later(host: ChartHost, box: BoxController): Later {
  const cursor = new Cursor(host);
  const tables = new Tables(host, box);
  const tools = new Tools(host);
  return {
    over: (panel, look) => cursor.over(panel, look),
    table: (panel) => tables.table(panel),
    tools: (panel, look) => tools.draw(panel, look),
    toggled: (panel, event) => tables.toggled(panel, event),
  };
}

/** Tables, of which long ones are made only when they are opened or printed. */
class Tables {
  readonly #host: ChartHost;
  readonly #box: BoxController;
  readonly #opened = new Set<string>();

  constructor(host: ChartHost, box: BoxController) {
    this.#host = host;
    this.#box = box;
  }

  table({ key, course }: ReadyPanel): unknown {
    const isWanted = this.#opened.has(key) || this.#box.isPrinting || !isLong(course);
    return isWanted ? table(course) : nothing;
  }

  toggled({ key, course }: ReadyPanel, { target }: Event): void {
    if ((target as HTMLDetailsElement).open) this.#opened.add(key);
    else this.#opened.delete(key);
    if (isLong(course)) this.#host.requestUpdate();
  }
}
