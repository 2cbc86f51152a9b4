import type { ChartWords } from './chart-words.js';
import type { Audience } from './course.js';
import type { CourseMark, DaySpan, ReadyCourse } from './ready-course.js';
import type { Respondent } from './respondents.js';

/** Where a text stands: `x` is its start, middle or end as `anchor` says, `y` its base line. */
export interface SceneText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** For `text-anchor`, of an `<svg>` whose CSS `direction` is that of the options. */
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ScenePlace {
  readonly x: number;
  readonly y: number;
}

export interface SceneBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One respondent's scores. Draw the first thick and solid, the others over it, thinner and dashed. */
export interface SceneSeries {
  readonly by: Respondent;
  /** Which shape, dash and colour: 0 circle, 1 square, 2 triangle, 3 diamond, 4 cross. */
  readonly slot: number;
  /** `d` of its line; empty below two scores. One `M` for each unbroken run. */
  readonly line: string;
  /** `d` of all its markers, to be filled; empty above 60 points. */
  readonly markers: string;
  /** `d` of hollow markers on the base line, where a session was not scored; to be stroked. */
  readonly missed: string;
  /** At the end of its line; only where there are several respondents. */
  readonly label?: SceneText;
  /** Where each point is, by its index in the course: for the cursor. */
  readonly places: readonly ScenePlace[];
}

/** Everything on one panel of a chart, in CSS pixels from its top left corner. Plain JSON. */
export interface ChartScene {
  readonly width: number;
  readonly height: number;
  /** In CSS pixels: what the texts were laid out for. */
  readonly textSize: number;
  /** Where scores are drawn; axes and labels are around it. */
  readonly plot: SceneBox;
  /** Horizontal grid lines from `plot.left` to `plot.right`. */
  readonly scores: readonly { readonly y: number; readonly label: SceneText }[];
  /** Ticks below the plot. */
  readonly days: readonly { readonly x: number; readonly labels: readonly SceneText[] }[];
  /** Bands of a published banding, lowest first. For practitioners only. */
  readonly bands: readonly { readonly box: SceneBox; readonly label?: SceneText }[];
  /** Published cut-offs, from `plot.left` to `plot.right`. For practitioners only. */
  readonly cutOffs: readonly { readonly y: number; readonly label?: SceneText }[];
  /** Around the first score: changes that could be ordinary ups and downs. */
  readonly ordinary?: { readonly box: SceneBox; readonly label?: SceneText };
  /** What else is said inside the plot: “not scored”, “no room to show a bigger change”. */
  readonly remarks: readonly SceneText[];
  /** Phases and events: vertical rules from `top` to `plot.bottom`. */
  readonly marks: readonly {
    readonly kind: CourseMark['kind'];
    readonly x: number;
    readonly top: number;
    /** Its words; a number where they do not fit, which the table explains. */
    readonly label?: SceneText;
  }[];
  readonly series: readonly SceneSeries[];
}

/** How to lay a panel out. */
export interface SceneOptions {
  /** In CSS pixels, from 160. */
  readonly width: number;
  /** In CSS pixels; 240 where absent. */
  readonly height?: number | undefined;
  readonly audience: Audience;
  readonly words: ChartWords;
  /** In CSS pixels; 16 where absent. */
  readonly textSize?: number | undefined;
  /** Which way the words run; `ltr` where absent. Time runs from left to right all the same. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** Which way time runs; `ltr` where absent. */
  readonly time?: 'ltr' | 'rtl' | undefined;
  /** To give several panels one axis of time: `daysOf` all of them. */
  readonly days?: DaySpan | undefined;
  /** Width of a text in CSS pixels; a careful guess where absent. */
  readonly textWidth?: ((text: string) => number) | undefined;
}

/** Lays one panel out. Pure: the same course and options give the same scene. */
export declare function chartScene(course: ReadyCourse, options: SceneOptions): ChartScene;
