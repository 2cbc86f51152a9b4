import type { ChartScene, ScenePlace, SceneSeries, SceneText } from '@cairnkit/engine/scene.js';
import { html, nothing, svg, type TemplateResult } from 'lit';

import { hatch } from './hatch.js';

/**
 * A panel as SVG: few nodes, each series one line and one path with all its markers.
 *
 * Hidden from screen readers, which have the summary before it, the data cursor over it and the
 * table after it: a picture between them would say all of it once more.
 *
 * @param direction - That of the words; what the scene was laid out for.
 * @param at - Where the data cursor is, if it is to be seen.
 */
export function drawing(
  scene: ChartScene,
  direction: 'ltr' | 'rtl',
  at: ScenePlace | undefined,
): TemplateResult {
  const { width, height, textSize, ordinary } = scene;
  return html`<svg
    aria-hidden="true"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    font-size=${textSize}
    direction=${direction}
  >
    ${scene.bands.map(({ box }, i) => rectangle(box, i % 2 === 0 ? 'band' : 'band even'))}
    ${ordinary ? svg`${rectangle(ordinary.box, 'zone')}<path class="hatch" d=${hatch(ordinary.box)} />` : nothing}
    <path class="grid" d=${grid(scene)} />
    <path class="cut-off" d=${across(scene, scene.cutOffs)} />
    <path class="mark" d=${rules(scene)} />
    ${scene.series.map(series)} ${texts(scene)}
    ${at ? svg`<circle class="ring" cx=${at.x} cy=${at.y} r="10" />` : nothing}
  </svg>`;
}

function rectangle({ left, top, right, bottom }: ChartScene['plot'], name: string): TemplateResult {
  return svg`<rect class=${name} x=${left} y=${top} width=${right - left} height=${bottom - top} />`;
}

function series({ slot, line, markers, missed, key = '' }: SceneSeries): TemplateResult {
  return svg`<g class="s${slot}">
    <path class="line" d=${line} /><path class="markers" d=${markers + key} /><path class="missed" d=${missed} />
  </g>`;
}

/** Horizontal lines at scores, and short ticks below the days. */
function grid(scene: ChartScene): string {
  const { bottom } = scene.plot;
  const ticks = scene.days.map(({ x }) => `M${x} ${bottom}v6`);
  return across(scene, scene.scores) + ticks.join('');
}

function across({ plot }: ChartScene, at: readonly { readonly y: number }[]): string {
  return at.map(({ y }) => `M${plot.left} ${y}H${plot.right}`).join('');
}

function rules({ plot, marks }: ChartScene): string {
  return marks.map(({ x, top }) => `M${x} ${top}V${plot.bottom}`).join('');
}

/** The labels of lines have their colour, too; all others are plain text. */
function texts({ ordinary, ...scene }: ChartScene): unknown[] {
  const plain = [
    ...scene.scores.map(({ label }) => label),
    ...scene.days.flatMap(({ labels }) => labels),
    ...scene.bands.flatMap(({ labels }) => labels),
    ...scene.cutOffs.flatMap(({ labels }) => labels),
    ...(ordinary?.labels ?? []),
    ...scene.remarks,
    ...scene.marks.map(({ label }) => label),
  ];
  return [
    ...plain.map((label) => (label ? words(label, nothing) : nothing)),
    ...scene.series.map(({ slot, label }) => (label ? words(label, `s${slot}`) : nothing)),
  ];
}

function words({ x, y, anchor, text }: SceneText, name: string | typeof nothing): TemplateResult {
  return svg`<text class=${name} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}
