import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import type { ChartScene, ScenePlace } from '@cairnkit/engine/scene.js';
import { courseStops, spokenStop, type CourseStop } from '@cairnkit/engine/course-stops.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Look, ReadyPanel } from './panel.js';
import type { Over } from './panels.js';
import type { Pictures } from './picture.js';
import { tableWords } from './table-words.js';

/**
 * The data cursor of each panel: a native slider that lies over the drawing and cannot be seen. Arrow
 * keys, Home and End are the browser’s; Page Up and Page Down go from phase to phase. What it says,
 * screen readers speak; others read it below the drawing, and see a ring around the point.
 */
export class Cursor {
  readonly #host: ReactiveControllerHost;
  readonly #pictures: Pictures;
  /** By the key of the panel: which stop it is at. At the last one until it is moved. */
  readonly #at = new Map<string, number>();
  readonly #stops = new WeakMap<ReadyCourse, readonly CourseStop[]>();
  /** The panel that is used now: by keyboard, or by pointer. */
  #focused: string | undefined;
  #pointed: string | undefined;

  constructor(host: ReactiveControllerHost, pictures: Pictures) {
    this.#host = host;
    this.#pictures = pictures;
  }

  over(panel: ReadyPanel, look: Look): Over {
    const { key, course } = panel;
    const count = course.series.reduce((sum, { points }) => sum + points.length, 0);
    const at = this.#at.get(key);
    const stop =
      at === undefined ? lastStop(course) : this.#stopsOf(course)[Math.min(at, count - 1)];
    const isUsed = this.#focused === key || this.#pointed === key;
    const spoken = stop ? spokenStop(course, stop, tableWords) : '';
    return {
      at: isUsed && stop ? placeOf(this.#pictures.scene(panel, look), stop) : undefined,
      field: stop
        ? this.#field(panel, { index: Math.min(at ?? count, count - 1), count, spoken })
        : nothing,
      said: at === undefined ? undefined : spoken,
      pointed: (event) => this.#point(panel, look, event),
      left: ({ pointerType }) => {
        if (pointerType === 'mouse') this.#use({ pointed: undefined });
      },
    };
  }

  #stopsOf(course: ReadyCourse): readonly CourseStop[] {
    const stops = this.#stops.get(course) ?? courseStops(course);
    this.#stops.set(course, stops);
    return stops;
  }

  #field(
    { key, course }: ReadyPanel,
    {
      index,
      count,
      spoken,
    }: { readonly index: number; readonly count: number; readonly spoken: string },
  ): TemplateResult {
    return html`<input
      type="range"
      dir="ltr"
      autocomplete="off"
      min="0"
      max=${count - 1}
      .value=${live(String(index))}
      aria-label=${msg(str`${course.name}: one score after the other`)}
      aria-valuetext=${spoken}
      @input=${({ target }: Event) => this.#go(key, Number((target as HTMLInputElement).value))}
      @keydown=${(event: KeyboardEvent) => this.#page(key, course, event)}
      @focus=${() => this.#use({ focused: key })}
      @blur=${() => this.#use({ focused: undefined })}
    />`;
  }

  #go(key: string, index: number): void {
    this.#at.set(key, index);
    this.#host.requestUpdate();
  }

  /** Where there are no phases, the browser knows what to do: it takes a tenth at a time. */
  #page(key: string, course: ReadyCourse, event: KeyboardEvent): void {
    const stops = this.#stopsOf(course);
    const isUp = event.key === 'PageUp';
    if ((!isUp && event.key !== 'PageDown') || stops.at(-1)?.phase === stops[0]?.phase) return;
    event.preventDefault();
    const at = Math.min(this.#at.get(key) ?? Infinity, stops.length - 1);
    this.#go(key, isUp ? nextPhase(stops, at) : previousPhase(stops, at));
  }

  #point(panel: ReadyPanel, look: Look, { currentTarget, clientX, clientY }: PointerEvent): void {
    const drawn = (currentTarget as Element).querySelector('svg')!.getBoundingClientRect();
    const scene = this.#pictures.scene(panel, look);
    const scale = scene.width / drawn.width;
    const [x, y] = [(clientX - drawn.left) * scale, (clientY - drawn.top) * scale];
    let nearest = -1;
    let least = Infinity;
    this.#stopsOf(panel.course).forEach((stop, i) => {
      const place = placeOf(scene, stop);
      // Days count more than scores: a finger goes along the line.
      const away = (place.x - x) ** 2 * 16 + (place.y - y) ** 2;
      if (away < least) [nearest, least] = [i, away];
    });
    if (nearest < 0) return;
    this.#at.set(panel.key, nearest);
    this.#use({ pointed: panel.key });
  }

  #use(now: {
    readonly focused?: string | undefined;
    readonly pointed?: string | undefined;
  }): void {
    if ('focused' in now) this.#focused = now.focused;
    if ('pointed' in now) this.#pointed = now.pointed;
    this.#host.requestUpdate();
  }
}

function placeOf(scene: ChartScene, { series, point }: CourseStop): ScenePlace {
  return scene.series[series]!.places[point]!;
}

/** Where everybody begins, without sorting all stops for it: with the latest score. */
function lastStop({ series }: ReadyCourse): CourseStop | undefined {
  let last: { readonly stop: CourseStop; readonly day: number } | undefined;
  series.forEach(({ points }, i) => {
    const day = points.at(-1)?.day;
    if (day === undefined || (last && day < last.day)) return;
    last = { stop: { series: i, point: points.length - 1, phase: 0 }, day };
  });
  return last?.stop;
}

/** Where the next phase begins; the last stop of all in the last one. */
function nextPhase(stops: readonly CourseStop[], at: number): number {
  const next = stops.findIndex(({ phase }) => phase > stops[at]!.phase);
  return next < 0 ? stops.length - 1 : next;
}

/** Where this phase begins; in its first stop already, where the one before it begins. */
function previousPhase(stops: readonly CourseStop[], at: number): number {
  const before = stops[Math.max(at - 1, 0)]!.phase;
  return stops.findIndex(({ phase }) => phase === before);
}
