import type { ChartScene, SceneBox, ScenePlace, SceneText } from '@cairnkit/engine/scene.js';

import { hatch } from './hatch.js';

type Attributes = Readonly<Record<string, string | number>>;

/** One node of a drawing. */
interface Shape {
  readonly name: 'path' | 'text' | 'circle';
  readonly attributes: Attributes;
  readonly text?: string;
}

/**
 * A panel as SVG: few nodes, each series one line and one path with all its markers.
 *
 * Filled by hand, and no template: a chart has many texts, and its nodes are kept when scores change.
 * Hidden from screen readers, which have the summary before it, the data cursor over it and the table
 * after it: a picture between them would say all of it once more.
 */
export class Drawing {
  readonly svg = make('svg');
  /** Words lie beneath the lines: where there is little room, they give way to scores. */
  readonly #background = new Layer(this.svg);
  readonly #words = new Layer(this.svg);
  readonly #lines = new Layer(this.svg);
  #size: Attributes = {};
  #scene: ChartScene | undefined;
  #at: ScenePlace | undefined;

  constructor() {
    this.svg.setAttribute('aria-hidden', 'true');
  }

  /**
   * @param direction - That of the words; what the scene was laid out for.
   * @param at - Where the data cursor is, if it is to be seen.
   */
  draw(scene: ChartScene, direction: 'ltr' | 'rtl', at: ScenePlace | undefined): SVGSVGElement {
    if (scene === this.#scene && at === this.#at) return this.svg;
    const { width, height, textSize } = scene;
    const viewBox = `0 0 ${width} ${height}`;
    if (scene !== this.#scene) {
      const size = { viewBox, width, height, direction, 'font-size': textSize };
      set(this.svg, size, this.#size); // the same size set again would lay out every text anew
      this.#size = size;
      this.#background.fill(background(scene));
      this.#words.fill(texts(scene));
    }
    this.#lines.fill([...series(scene), ...(at ? [ring(at)] : [])]);
    this.#scene = scene;
    this.#at = at;
    return this.svg;
  }
}

function background(scene: ChartScene): readonly Shape[] {
  const { plot, ordinary, marks } = scene;
  // Horizontal lines at scores, and short ticks below the days.
  const grid =
    across(scene, scene.scores) + scene.days.map(({ x }) => `M${x} ${plot.bottom}v6`).join('');
  return [
    ...scene.bands.map(({ box }, i) => path(i % 2 === 0 ? 'band' : 'band even', outline(box))),
    ...(ordinary ? [path('hatch', hatch(ordinary.box)), path('edge', edges(ordinary.box))] : []),
    path('grid', grid),
    path('cut-off', across(scene, scene.cutOffs)),
    path('mark', marks.map(({ x, top }) => `M${x} ${top}V${plot.bottom}`).join('')),
  ];
}

function texts({ ordinary, ...scene }: ChartScene): readonly Shape[] {
  const all = [
    ...scene.scores.map(({ label }) => label),
    ...scene.days.flatMap(({ labels }) => labels),
    ...scene.bands.flatMap(({ labels }) => labels),
    ...scene.cutOffs.flatMap(({ labels }) => labels),
    ...(ordinary?.labels ?? []),
    ...scene.remarks,
    ...scene.marks.map(({ label }) => label),
  ];
  return all.flatMap((text) => (text ? words(text, '') : []));
}

function series(scene: ChartScene): readonly Shape[] {
  return scene.series.flatMap(({ slot, line, markers, missed, key = '', label }) => [
    path(`line s${slot}`, line),
    path(`markers s${slot}`, markers + key),
    path(`missed s${slot}`, missed),
    ...(label ? [words(label, `s${slot}`)] : []),
  ]);
}

function ring({ x, y }: ScenePlace): Shape {
  return { name: 'circle', attributes: { class: 'ring', cx: x, cy: y, r: 10 } };
}

function words({ x, y, anchor, text }: SceneText, name: string): Shape {
  return { name: 'text', attributes: { class: name, x, y, 'text-anchor': anchor }, text };
}

const path = (name: string, d: string): Shape => ({ name: 'path', attributes: { class: name, d } });

const outline = ({ left, top, right, bottom }: SceneBox) =>
  `M${left} ${top}H${right}V${bottom}H${left}z`;

const edges = ({ left, top, right, bottom }: SceneBox) =>
  `M${left} ${top}H${right}M${left} ${bottom}H${right}`;

function across({ plot }: ChartScene, at: readonly { readonly y: number }[]): string {
  return at.map(({ y }) => `M${plot.left} ${y}H${plot.right}`).join('');
}

/** Shapes on top of one another, of which only what has changed is set again. */
class Layer {
  readonly #node: SVGElement;
  #shapes: readonly Shape[] = [];

  constructor(svg: SVGElement) {
    this.#node = svg.appendChild(make('g'));
  }

  fill(shapes: readonly Shape[]): void {
    shapes.forEach((shape, i) => this.#put(shape, i));
    while (this.#node.children.length > shapes.length) this.#node.lastElementChild!.remove();
    this.#shapes = shapes;
  }

  #put({ name, attributes, text }: Shape, i: number): void {
    const there = this.#node.children[i];
    const before = this.#shapes[i];
    const isSame = before?.name === name;
    const node = there && isSame ? there : make(name);
    if (!there) this.#node.append(node);
    else if (!isSame) there.replaceWith(node);
    set(node, attributes, isSame ? before.attributes : {});
    if (text !== undefined && (!isSame || text !== before.text)) node.textContent = text;
  }
}

function make<N extends keyof SVGElementTagNameMap>(name: N): SVGElementTagNameMap[N] {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}

function set(node: Element, attributes: Attributes, before: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== before[name]) node.setAttribute(name, String(value));
  }
}
