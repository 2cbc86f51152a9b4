import type { CourseEvent, CoursePhase, CourseSession } from '@cairnkit/engine/course.js';
import { daysOf } from '@cairnkit/engine/day-span.js';
import type { Issue } from '@cairnkit/engine/errors.js';
import type { Goal, Goals } from '@cairnkit/engine/goals.js';
import type { DaySpan } from '@cairnkit/engine/ready-course.js';
import type { Respondent } from '@cairnkit/engine/respondents.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';

import { styles } from '../chart/chart.styles.js';
import { givenContext } from '../chart/given-context.js';
import type { ReadyPanel } from '../chart/panel.js';
import { panels } from '../chart/panels.js';
import { ChartController } from '../controllers/chart.js';
import { GoalsController } from '../controllers/goals.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { remembered } from '../internal/remembered.js';
import type { Fault } from '../internal/refusal.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import { goalPanel } from './goal-panel.js';

/** All panels, and the axis of time that they share. */
interface Drawn {
  readonly all: readonly ReadyPanel[];
  readonly days: DaySpan | undefined;
  readonly problems: readonly Issue[];
}

/**
 * Shows how goals have moved, one panel for each, in the young person’s words. Each has a summary in
 * sentences, a drawing that can be read with the arrow keys, and a table. Judges nothing for a young
 * person; tells a practitioner what could be ordinary ups and downs.
 *
 * Changes no goal and no rating, keeps nothing and sends nothing.
 *
 * @tag cairn-goal-chart
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: goals that are none, a rating that cannot
 *   be right.
 * @slot - Fallback, shown without JavaScript, and while there are no goals.
 * @csspart panel - One goal.
 * @csspart summary - What is to be seen, in sentences.
 * @csspart chart - The drawing.
 * @csspart table - The scores as a table.
 * @csspart refusal - The message shown when the goals cannot be shown.
 * @cssprop [--cairn-color-line-1=#1d70b8] - The line of the young person, and their name.
 * @cssprop [--cairn-color-line-2=#912b88] - The line of the parent or carer.
 * @cssprop [--cairn-color-line-3=#b35900] - The line of the teacher.
 * @cssprop [--cairn-color-line-4=#4c6272] - The line of the practitioner.
 * @cssprop [--cairn-color-grid=#d8dde0] - Lines at scores, and ticks.
 * @cssprop [--cairn-color-hatch=#d8dde0] - What could be ordinary ups and downs.
 */
@localized()
export class CairnGoalChart extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** The goals of one person: what `parseGoals` returned, or its list of goals. */
  @property() goals?: Goals | readonly Goal[] | null;

  /** Where to fetch the goals’ JSON from. Same site only. */
  @property() src?: string;

  /** Who looks at it. Another word than these two shows nothing of the goals. */
  @property() audience: 'young-person' | 'practitioner' | null | undefined = 'young-person';

  /** Sessions that were held, so that those without a rating can be told. */
  @property({ attribute: false }) sessions?: readonly CourseSession[] | null;

  /** Parts of the work, each from its first day on. */
  @property({ attribute: false }) phases?: readonly CoursePhase[] | null;

  /** What happened meanwhile. */
  @property({ attribute: false }) events?: readonly CourseEvent[] | null;

  /** Whose ratings are shown; everybody’s, unless set. */
  @property({ attribute: false }) by?: readonly Respondent[] | null;

  /** Whose threshold says what could be ordinary ups and downs. */
  @property() scheme: string | null = 'nhs-england';

  /** Offers to hear the shape of each panel as tones. Nothing sounds before somebody asks for it. */
  @property({ type: Boolean }) sound = false;

  /** Offers to save each panel: as a picture, and its table as CSV. */
  @property({ type: Boolean }) export = false;

  readonly #drawn = remembered<Drawn>();
  readonly #privacy = new PrivacyController(this);
  readonly #goals = new GoalsController(this, (fault) => this.#tell(fault));
  readonly #chart = new ChartController(this, {
    redraw: () => {
      this.requestUpdate();
      this.performUpdate();
    },
    failed: (fault) => this.#tell(fault),
  });

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
    if (this.#goals.refusal) return this.#goals.refusal;
    const goals = this.#goals.value;
    if (!goals) return html`<slot></slot>`;
    const { all, days, problems } = this.#panels(goals);
    const look = this.#chart.look(days);
    if ('instead' in look) return look.instead;
    this.#chart.blame(problems);
    return page(panels(all, look, this.#chart.later()));
  }

  #panels(goals: readonly Goal[]): Drawn {
    const { sessions, phases, events, by, scheme } = this;
    const language = msg('en', { id: 'cairn-language' });
    return this.#drawn([goals, sessions, phases, events, by, scheme, language], () => {
      const { context, problems } = givenContext({ sessions, phases, events });
      const frame = { ...context, by: by ? [by].flat() : undefined, scheme: scheme ?? undefined };
      const ids = goals.map(({ id }) => id);
      const all = goals.map((goal, i) => {
        const id = ids.indexOf(goal.id) === i ? goal.id : `${goal.id} ${i}`; // a slip of the page
        return goalPanel({ ...goal, id }, i + 1, frame);
      });
      const wrong = all.flatMap(({ course }, i) => within(i, course.problems));
      return {
        all,
        days: daysOf(all.map(({ course }) => course)),
        problems: [...problems, ...wrong],
      };
    });
  }

  #tell({ message, issues }: Fault): void {
    this.dispatchEvent(new CairnErrorEvent(message, issues));
  }
}

/** What is wrong with a goal, by its place in the list. */
function within(index: number, problems: readonly Issue[]): readonly Issue[] {
  const shared = /^(sessions|phases|events)/; // the same in all panels
  return problems
    .filter(({ path }) => index === 0 || !shared.test(path))
    .map((issue) =>
      shared.test(issue.path) ? issue : { ...issue, path: `goals.${index}.${issue.path}` },
    );
}

define('cairn-goal-chart', CairnGoalChart);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-goal-chart': CairnGoalChart;
  }
}
