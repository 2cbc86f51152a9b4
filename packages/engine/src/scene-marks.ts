import type { SceneWords } from './chart-words.js';
import type { CourseMark } from './ready-course.js';
import type { ChartScene, SceneMark } from './scene.js';
import { tenth, textAt, type TextSetting } from './scene-text.js';

/** How many lines of labels there may be above the plot. */
const mostRows = 3;

/** Between a rule and its label. */
const gap = 4;

type Side = 'onwards' | 'backwards';

/** Where a label stands: along the text, and in which row, 0 being next to the plot. */
interface Spot {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** Where its rule is. */
  readonly at: number;
  readonly side: Side;
}

interface PlacedMark {
  readonly mark: CourseMark;
  readonly x: number;
  readonly text?: string;
  readonly spot?: Spot;
}

/** Marks whose labels have rows, before it is known how high the plot lies. */
export interface RowedMarks {
  readonly rows: number;
  readonly marks: readonly PlacedMark[];
  readonly footnotes: ChartScene['footnotes'];
}

/**
 * Gives each label a row above the plot, so that no two touch and no rule crosses one. A label that
 * does not fit becomes a number and a footnote; where there is no room even for that, the rule stands
 * alone and the table tells.
 *
 * @param width - Of the whole drawing.
 */
export function rowedMarks(
  marks: readonly CourseMark[],
  x: (day: number) => number,
  width: number,
  setting: TextSetting,
  words: SceneWords,
): RowedMarks {
  // Positions along the text: from the left, or in right-to-left text from the right, below 0.
  const along = (day: number) => (setting.direction === 'ltr' ? x(day) : -x(day));
  const ends = setting.direction === 'ltr' ? [0, width] : [-width, 0];
  const found = new Map<CourseMark, { spot: Spot; isNumber?: true }>();
  const room = (mark: CourseMark): Room => {
    const others = [...found].filter(([other]) => other !== mark);
    return { at: along(mark.day), ends, spots: others.map(([, { spot }]) => spot) };
  };
  const whole = (mark: CourseMark) => setting.width(words.mark(mark));
  const number = setting.width(String(marks.length));
  // The last first: a label then seldom lies across the rule of a mark that is further on.
  const order = [...marks].sort((a, b) => along(b.day) - along(a.day));
  for (const mark of order) {
    const spot = spotFor('onwards', whole(mark), room(mark));
    const instead = spot ?? spotFor('onwards', number, room(mark));
    if (instead) found.set(mark, { spot: instead, ...(spot ? {} : { isNumber: true }) });
  }
  for (const mark of order) {
    if (found.has(mark) && !found.get(mark)!.isNumber) continue;
    const spot = spotFor('backwards', whole(mark), room(mark));
    if (spot) found.set(mark, { spot });
  }

  const footnotes: { label: string; text: string; on: string }[] = [];
  const placed = marks.map((mark): PlacedMark => {
    const { spot, isNumber } = found.get(mark) ?? {};
    const text = words.mark(mark);
    if (!spot) return { mark, x: x(mark.day) };
    if (!isNumber) return { mark, x: x(mark.day), text, spot };
    const label = String(footnotes.length + 1);
    footnotes.push({ label, text, on: mark.on });
    return { mark, x: x(mark.day), text: label, spot };
  });
  const rows = Math.max(0, ...[...found.values()].map(({ spot }) => spot.row + 1));
  return { rows, marks: placed, footnotes };
}

/** What there is for a label: its rule, the ends of the drawing, and other labels. */
interface Room {
  readonly at: number;
  readonly ends: readonly number[];
  readonly spots: readonly Spot[];
}

function spotFor(side: Side, size: number, { at, ends, spots }: Room): Spot | undefined {
  const from = side === 'onwards' ? at + gap : at - gap - size;
  const to = from + size;
  if (from < ends[0]! || to > ends[1]!) return undefined;
  for (let row = 0; row < mostRows; row += 1) {
    const spot = { from, to, row, at, side };
    if (spots.every((other) => isClear(spot, other))) return spot;
  }
  return undefined;
}

/** Labels of one row keep a distance; the rule to a higher label passes no lower one. */
function isClear(one: Spot, other: Spot): boolean {
  if (one.row === other.row)
    return one.to + 2 * gap <= other.from || other.to + 2 * gap <= one.from;
  const [low, high] = one.row < other.row ? [one, other] : [other, one];
  return high.at <= low.from - gap || high.at >= low.to + gap || high.at === low.at;
}

/** The rules and their labels, now that the top of the plot is known. */
export function sceneMarks(
  { marks }: RowedMarks,
  top: number,
  setting: TextSetting,
): readonly SceneMark[] {
  const isLtr = setting.direction === 'ltr';
  return marks.map(({ mark: { kind }, x, text, spot }) => {
    if (text === undefined || !spot) return { kind, x: tenth(x), top };
    const y = top - 2 * gap - spot.row * setting.line;
    const side = (spot.side === 'onwards') === isLtr ? 'rightwards' : 'leftwards';
    const label = textAt(setting, text, { x: x + (side === 'rightwards' ? gap : -gap), y, side });
    return { kind, x: tenth(x), top: tenth(y - setting.size * 0.8), label };
  });
}
