import type { CourseMark } from './ready-course.js';
import type { Respondent } from './respondents.js';

/** Where a text stands: `x` is its start, middle or end as `anchor` says, `y` its base line. */
export interface SceneText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** For `text-anchor`, in an `<svg>` whose CSS `direction` is that of the options. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The centre of a marker. */
export interface ScenePlace {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges. */
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
  /** `d` of its line: one `M` for each unbroken run of two scores or more. */
  readonly line: string;
  /** `d` of its markers, to be filled; above 60 scores, only of those that no line touches. */
  readonly markers: string;
  /** `d` of hollow markers on the base line, where a session was not scored; to be stroked. */
  readonly missed: string;
  /** At the end of its line; only where there are several respondents. */
  readonly label?: SceneText;
  /** `d` of the marker beside the label, to be filled. */
  readonly key?: string;
  /** Where each point of the course is, by its index there: for the cursor. */
  readonly places: readonly ScenePlace[];
}

/** A rectangle with what it means, in one line or more; none where there is no room. */
export interface SceneZone {
  readonly box: SceneBox;
  readonly labels: readonly SceneText[];
}

/** A vertical rule from `top` to the bottom of the plot, where something happened. */
export interface SceneMark {
  readonly kind: CourseMark['kind'];
  readonly x: number;
  readonly top: number;
  /** Its words, or the number of a footnote; absent where there is no room for either. */
  readonly label?: SceneText;
}

/** Everything on one panel of a chart, in CSS pixels from its top left corner. Plain JSON. */
export interface ChartScene {
  readonly width: number;
  readonly height: number;
  /** What the texts were laid out for. */
  readonly textSize: number;
  /** Where scores are drawn; axes and labels are around it. */
  readonly plot: SceneBox;
  /** Horizontal lines from `plot.left` to `plot.right`, lowest score first. */
  readonly scores: readonly { readonly y: number; readonly label: SceneText }[];
  /** Ticks below the plot, in order of time; a label may be left out where it would touch another. */
  readonly days: readonly { readonly x: number; readonly labels: readonly SceneText[] }[];
  /** Bands of a published banding, lowest first. For practitioners only. */
  readonly bands: readonly SceneZone[];
  /** Published cut-offs, from `plot.left` to `plot.right`. For practitioners only. */
  readonly cutOffs: readonly { readonly y: number; readonly labels: readonly SceneText[] }[];
  /** Around the first score: changes that could be ordinary ups and downs. */
  readonly ordinary?: SceneZone | undefined;
  /** What else is said inside the plot: “not scored”, “no room to show a bigger change”. */
  readonly remarks: readonly SceneText[];
  readonly marks: readonly SceneMark[];
  /** What the numbers at the top of rules stand for: to be listed below the drawing. */
  readonly footnotes: readonly {
    readonly label: string;
    readonly text: string;
    readonly on: string;
  }[];
  readonly series: readonly SceneSeries[];
}
