import type { Measure } from '@cairnkit/engine/measure.js';
import { html } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import type { CairnScoreChart } from '../score-chart/score-chart.js';
import { whole } from './chart-page.js';
import { heard, show } from './show.js';

/** What a page sets, right or wrong. */
export type Given = Partial<Record<keyof CairnScoreChart, unknown>>;

/** A chart of scores with whatever a page may set, drawn. */
export async function chartOf(measure: Measure, given: Given): Promise<CairnScoreChart> {
  const el = await show<CairnScoreChart>(
    html`<cairn-score-chart .measure=${measure}></cairn-score-chart>`,
  );
  Object.assign(el, given);
  return whole(el);
}

/** The same on a page that is wrong, and what its author is told. */
export async function toldOf(
  measure: Measure,
  given: Given,
): Promise<{ readonly el: CairnScoreChart; readonly errors: readonly CairnErrorEvent[] }> {
  const el = await show<CairnScoreChart>(
    html`<cairn-score-chart .measure=${measure}>Not yet</cairn-score-chart>`,
  );
  const errors = heard<CairnErrorEvent>(el, 'cairn-error');
  Object.assign(el, given);
  await el.updateComplete;
  return { el, errors };
}
