import type { ChartScene, SceneSeries, SceneText, SceneZone } from './scene.js';
import { hatch } from './scene-hatch.js';
import { xmlElement, xmlText } from './xml-text.js';

/**
 * On white and on the tint of bands, text is at least 17.5:1, axes are 6.3:1 and series 4.3:1 (WCAG 2.2,
 * computed). Pale lines only help the eye. Shapes and dashes tell series apart without colour, too.
 */
export const ink = '#0b0c0c';
const grey = '#505a5f';
const pale = '#b1b4b6';
const tint = '#f3f2f1';
const colours = ['#1d70b8', '#912b88', '#b35900', ink, '#4c2c92'] as const;
const dashes = [undefined, '8 4', '2 4', '12 4 2 4', '5 2'] as const;

/** A scene as SVG elements with presentation attributes; what comes first lies below. */
export function sceneSvg(scene: ChartScene): string {
  const { bands, cutOffs, marks, ordinary, plot, remarks, scores, days, series } = scene;
  const across = (y: number, stroke: string, dash?: string) =>
    lineSvg(`M${plot.left},${y}H${plot.right}`, { stroke, dash });
  return [
    ...bands.map((band, i) => zoneSvg(band, i % 2 === 0 ? tint : '#ffffff')),
    ...(ordinary ? [ordinarySvg(ordinary)] : []),
    ...scores.map(({ y }) => across(y, pale)),
    lineSvg(`M${plot.left},${plot.top}V${plot.bottom}H${plot.right}`, { stroke: grey }),
    ...days.map(({ x }) => lineSvg(`M${x},${plot.bottom}v5`, { stroke: grey })),
    ...cutOffs.map(({ y }) => across(y, ink, '6 3')),
    ...marks.map(({ x, top }) => lineSvg(`M${x},${top}V${plot.bottom}`, { stroke: grey })),
    ...series.map((each, i) => seriesSvg(each, i === 0 ? 3 : 2)),
    ...texts(scene, remarks).map(textSvg),
  ].join('');
}

/** A line of text. */
export function textSvg({ x, y, text, anchor }: SceneText): string {
  return xmlElement('text', { x, y, 'text-anchor': anchor }, xmlText(text));
}

function texts(scene: ChartScene, remarks: readonly SceneText[]): readonly SceneText[] {
  const { bands, cutOffs, days, marks, ordinary, scores, series } = scene;
  return [
    ...scores.map(({ label }) => label),
    ...days.flatMap(({ labels }) => labels),
    ...marks.flatMap(({ label }) => label ?? []),
    ...[...bands, ...cutOffs, ...(ordinary ? [ordinary] : [])].flatMap(({ labels }) => labels),
    ...remarks,
    ...series.flatMap(({ label }) => label ?? []),
  ];
}

function zoneSvg({ box: { left, top, right, bottom } }: SceneZone, fill: string): string {
  return xmlElement('rect', { x: left, y: top, width: right - left, height: bottom - top, fill });
}

function ordinarySvg({ box }: SceneZone): string {
  const edges = `M${box.left},${box.top}H${box.right}M${box.left},${box.bottom}H${box.right}`;
  return lineSvg(hatch(box, 8), { stroke: pale }) + lineSvg(edges, { stroke: grey });
}

function seriesSvg({ slot, line, markers, missed, key }: SceneSeries, width: number): string {
  const colour = colours[slot] ?? ink;
  return [
    lineSvg(line, { stroke: colour, width, dash: dashes[slot] }),
    pathSvg(markers + (key ?? ''), { fill: colour, stroke: '#ffffff' }),
    pathSvg(missed, { fill: '#ffffff', stroke: colour, 'stroke-width': 1.5 }),
  ].join('');
}

interface Stroke {
  readonly stroke: string;
  readonly width?: number | undefined;
  readonly dash?: string | undefined;
}

function lineSvg(d: string, { stroke, width, dash }: Stroke): string {
  const look = { fill: 'none', stroke, 'stroke-width': width, 'stroke-dasharray': dash };
  return pathSvg(d, { ...look, 'stroke-linejoin': width === undefined ? undefined : 'round' });
}

function pathSvg(d: string, look: Readonly<Record<string, string | number | undefined>>): string {
  return d === '' ? '' : xmlElement('path', { d, ...look });
}
