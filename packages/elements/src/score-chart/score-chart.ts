import { find } from '@cairnkit/engine/catalogue.js';
import type { CourseEvent, CoursePhase, CourseSession } from '@cairnkit/engine/course.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import type { StoredResult } from '@cairnkit/engine/stored-scores.js';
import type { Context } from '@cairnkit/engine/t-score.js';
import type { Unit } from '@cairnkit/engine/threshold.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, type PropertyValues } from 'lit';

import { styles } from '../chart/chart.styles.js';
import { panels } from '../chart/panels.js';
import { AlongsideController } from '../controllers/alongside.js';
import { ChartController } from '../controllers/chart.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { MeasureController } from '../controllers/measure.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { latePart } from '../internal/late-part.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import type { Fault } from '../internal/refusal.js';
import { remembered } from '../internal/remembered.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import type { GivenScore } from './given-scores.js';
import { scorePanels, type Drawn, type Wanted } from './score-panels.js';

/**
 * Shows the scores of a measure over time, one panel for each scale: with range and direction in
 * words, a drawing that can be read with the arrow keys, and a table. Forms of several people are drawn
 * together and never averaged.
 *
 * For a practitioner with bands, cut-offs and what is known of the certainty of a change; for a young
 * person without all of that. Keeps nothing and sends nothing.
 *
 * @tag cairn-score-chart
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a measure or its id, a scale, a score that
 *   cannot be right.
 * @slot - Fallback, shown without JavaScript, and while there is no measure or there are no scores.
 * @csspart panel - One scale.
 * @csspart summary - What is to be seen, in sentences.
 * @csspart chart - The drawing.
 * @csspart table - The scores as a table.
 * @csspart refusal - The message shown when the scores cannot be shown.
 * @cssprop [--cairn-color-line-1=#1d70b8] - The line of the young person, and their name.
 * @cssprop [--cairn-color-line-2=#912b88] - The line of the parent or carer.
 * @cssprop [--cairn-color-line-3=#b35900] - The line of the teacher.
 * @cssprop [--cairn-color-line-4=#4c6272] - The line of the practitioner.
 * @cssprop [--cairn-color-grid=#d8dde0] - Lines at scores, and ticks.
 * @cssprop [--cairn-color-hatch=#d8dde0] - What could be ordinary ups and downs.
 * @cssprop [--cairn-color-band=#f0f4f5] - Every second band of a published banding.
 * @cssprop [--cairn-color-band-even=#fff] - The other bands.
 */
@localized()
export class CairnScoreChart extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** The measure whose scores they are: what `parseMeasure` returned, or the id of a registered one. */
  @property() measure?: Measure | string;

  /** Where to fetch the measure’s JSON from. Same site only. */
  @property() src?: string;

  /**
   * Forms of other people with the same scales, drawn together with the first: a parent’s, say. As an
   * attribute: their ids, with spaces between.
   */
  @property() alongside?: readonly (Measure | string)[] | string | null;

  /** Ids of the scales to show; the total, or else the first. As an attribute: with spaces between. */
  @property() scale?: readonly string[] | string | null;

  /** The scores: one by one, or results as a back end stores them. */
  @property() scores?: readonly (GivenScore | StoredResult)[] | null;

  /** What is drawn: `points`, or `t` for T-scores; never both. A young person sees points. */
  @property() unit: Unit | null = 'points';

  /** Makes T-scores of scores. Those registered for the measures, unless set; `null` for none. */
  @property({ attribute: false }) norms?: Norms | readonly Norms[] | null;

  /** Whom T-scores are to compare with: `sex`, and `age` (in years) with `ageRule`, or `grade`. */
  @property({ attribute: false }) context?: Context | null;

  /** Who looks at it. Another word than these two shows nothing of the scores. */
  @property() audience: 'young-person' | 'practitioner' | null | undefined = 'young-person';

  /** Sessions that were held, so that those without a score can be told. */
  @property({ attribute: false }) sessions?: readonly CourseSession[] | null;

  /** Parts of the work, each from its first day on. */
  @property({ attribute: false }) phases?: readonly CoursePhase[] | null;

  /** What happened meanwhile. */
  @property({ attribute: false }) events?: readonly CourseEvent[] | null;

  /** Whose threshold says what could be ordinary ups and downs. */
  @property() scheme: string | null = 'nhs-england';

  /** In which time zone a moment becomes a day. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = 'Europe/London';

  /** Offers to hear the shape of each panel as tones. Nothing sounds before somebody asks for it. */
  @property({ type: Boolean }) sound = false;

  /** Offers to save each panel: as a picture, and its table as CSV. */
  @property({ type: Boolean }) export = false;

  /** A chart needs no wording. */
  readonly withSupplementary = true;

  /** What was worked out last, as long as what it is made of stays the same. */
  readonly #drawn = remembered<Drawn>();
  readonly #privacy = new PrivacyController(this);
  readonly #measure = new MeasureController(this, false, (fault) => this.#tell(fault));
  readonly #alongside = new AlongsideController(this, (fault) => this.#tell(fault));
  readonly #chart = new ChartController(this, {
    redraw: () => {
      this.requestUpdate();
      this.performUpdate();
    },
    failed: (fault) => this.#tell(fault),
  });
  readonly #inT = latePart(
    this,
    () => import('./in-t.js'),
    ({ message }) => this.#tell({ message, issues: [] }),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scores')) void this.#measure.fail(notScores(this.scores));
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#chart.ready();
    if (this.isUpdatePending) await super.scheduleUpdate(); // printing may have drawn it meanwhile
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#chart.settled;
    return super.getUpdateComplete();
  }

  override render(): unknown {
    if (this.#measure.refusal) return this.#measure.refusal;
    const measure = this.#measure.value;
    if (!measure || !Array.isArray(this.scores)) return html`<slot></slot>`;
    const wanted = this.#wanted([measure, ...this.#alongside.value], this.scores);
    if (!wanted) return page(msg('One moment…'));
    const { all, days, problems, remarks } = this.#drawn(keys(wanted), () => scorePanels(wanted));
    if (all.length === 0) return this.#chart.refuse('scale', problems[0]!.message);
    const look = this.#chart.look(days);
    if ('instead' in look) return look.instead;
    this.#chart.blame(problems);
    const words = remarks.map((each) => html`<p class="quiet">${each}</p>`);
    return page([panels(all, look, this.#chart.later()), words]);
  }

  /** `undefined` while the part that makes T-scores is on its way. */
  #wanted(measures: Wanted['measures'], scores: readonly unknown[]): Wanted | undefined {
    const { scale, context, norms, scheme, timeZone, sessions, phases, events } = this;
    const isInT = this.unit === 't' && this.audience === 'practitioner';
    const part = isInT ? this.#inT() : undefined;
    if (isInT && !part) return undefined;
    const registered = () => measures.flatMap(({ id }) => find('norms', id) ?? []);
    return {
      ...{ measures, scores, scale, context },
      unit: isInT ? 't' : 'points',
      inT: part === 'failed' ? undefined : part?.inT,
      norms: norms === undefined ? registered() : norms === null ? [] : [norms].flat(),
      scheme: scheme ?? undefined,
      timeZone: timeZone ?? undefined,
      ...{ sessions, phases, events },
    };
  }

  #tell({ message, issues }: Fault): void {
    this.dispatchEvent(new CairnErrorEvent(message, issues));
  }
}

/** Everything that scores are drawn from, to see whether any of it has changed. */
function keys({ measures, norms, ...rest }: Wanted): readonly unknown[] {
  const lists = [measures, norms];
  return [
    msg('en', { id: 'cairn-language' }),
    ...Object.values(rest),
    ...lists.flatMap((list) => [list.length, ...list]),
  ];
}

/** What a page’s author is told when scores are none; `undefined` while there are none yet. */
function notScores(scores: unknown): string | undefined {
  if (scores === undefined || scores === null || Array.isArray(scores)) return undefined;
  return typeof scores === 'string'
    ? 'scores must be set as a property, once the element is defined: a list of scores'
    : 'scores must be a list of scores';
}

define('cairn-score-chart', CairnScoreChart);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-score-chart': CairnScoreChart;
  }
}
