import { chartScene } from './chart-scene.js';
import type { SummaryWords } from './chart-words.js';
import type { ReadyCourse } from './ready-course.js';
import { sceneInside } from './scene-inside.js';
import type { SceneOptions } from './scene-layout.js';
import type { SceneLevels } from './scene-levels.js';
import { lineIn, linesOf } from './scene-space.js';
import { textSetting, type TextSetting } from './scene-text.js';
import { ink, sceneSvg, textSvg } from './scene-svg.js';
import { xmlElement, xmlText } from './xml-text.js';

/** What a drawing says of itself. */
export interface SvgText {
  /** Drawn above it: “Goal 1: go to school by bus”. */
  readonly title: string;
  /** For those who cannot see it; as long as it needs to be. `courseSummary` has the sentences. */
  readonly description: string;
  /** Drawn below it, a paragraph each. */
  readonly notes?: readonly string[] | undefined;
}

/** How a file is laid out. Days of footnotes have words, too. */
export interface SvgOptions extends Omit<SceneOptions, 'inside'> {
  /** What practitioners alone see: `practitionerLevels`. Absent for a young person. */
  readonly levels?: SceneLevels | undefined;
  readonly words: SceneOptions['words'] & Pick<SummaryWords, 'day'>;
  /** Of the words, for `lang`: `en-GB`. */
  readonly lang?: string | undefined;
}

/** Letters of bold type are wider than those of regular type. */
const bold = 1.1;

/**
 * A panel as a file of its own, for e-mail, PDF and servers: SVG with presentation attributes only, no
 * style sheet, no script, no id and nothing to fetch. Any text is safe in it. It looks as in the page,
 * on white, and reads in grey.
 */
export function chartSvg(course: ReadyCourse, options: SvgOptions, text: SvgText): string {
  const inside = sceneInside(options.words, options.levels);
  const scene = chartScene(course, { ...options, inside });
  const { width, height, textSize } = scene;
  const setting = textSetting(textSize, options.direction ?? 'ltr', options.textWidth);
  const broken = linesOf(setting, text.title, (width - textSize) / bold);
  const title = paragraph(setting, broken, width, textSize / 2);
  const notes = [
    ...scene.footnotes.map(({ label, text, on }) => `${label}: ${text}, ${options.words.day(on)}`),
    ...(text.notes ?? []),
  ].flatMap((note) => linesOf(setting, note, width - textSize));
  const top = textSize / 2 + broken.length * setting.line;
  const below = paragraph(setting, notes, width, top + height + textSize / 2);
  const total = top + height + (notes.length > 0 ? textSize + notes.length * setting.line : 0);
  return xmlElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${total}`,
      width,
      height: total,
      role: 'img',
      lang: options.lang,
      direction: options.direction,
      'font-family': 'Arial, Helvetica, sans-serif',
      'font-size': textSize,
      fill: ink,
    },
    xmlElement('title', {}, xmlText(text.title)) +
      xmlElement('desc', {}, xmlText(text.description)) +
      xmlElement('rect', { width, height: total, fill: '#ffffff' }) +
      xmlElement('g', { 'font-weight': 'bold' }, title) +
      xmlElement('g', { transform: `translate(0 ${top})` }, sceneSvg(scene)) +
      below,
  );
}

function paragraph(
  setting: TextSetting,
  lines: readonly string[],
  width: number,
  top: number,
): string {
  const box = { left: setting.size / 2, right: width - setting.size / 2, top, bottom: top };
  return lines.map((line, i) => textSvg(lineIn(setting, line, box, i))).join('');
}
