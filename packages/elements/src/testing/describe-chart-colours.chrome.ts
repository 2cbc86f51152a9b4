import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

import { contrast } from '../theme/theme.js';
import { showExample, type Example } from './show.js';

const media = (features: Record<string, string>) =>
  executeServerCommand('media-features', features);

/** What a browser computes, `rgb(29, 112, 184)`, as `contrast` takes it. */
const hex = (colour: string) =>
  `#${colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;

/** What is drawn, and how much of a contrast it needs: text as text, lines as graphics. */
const needs = [
  ['.line', 'stroke', 3],
  ['.markers', 'fill', 3],
  ['.missed', 'stroke', 3],
  ['.mark', 'stroke', 3],
  ['.cut-off', 'stroke', 3],
  ['.ring', 'stroke', 3],
  ['.edge', 'stroke', 3],
  ['svg text', 'fill', 4.5],
] as const;

/** The examples that show most, each with its data cursor or its lines to be told apart. */
interface Shown {
  readonly cursor: Example;
  readonly dark: Example;
  readonly severalRespondents: Example;
}

/** Whether everything that is drawn can be told from the page, and lines from one another. */
export function describeChartColours({ cursor, dark, severalRespondents }: Shown): void {
  afterEach(() => media({}));

  it('can be told from the page', async () => {
    expect(await faults(cursor)).to.deep.equal([]);
  });

  it('can be told from a dark page that sets its tokens', async () => {
    expect(await faults(dark)).to.deep.equal([]);
  });

  for (const scheme of ['light', 'dark']) {
    it(`are those of the person where they force theirs, ${scheme}`, async () => {
      await media({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      expect(await faults(cursor)).to.deep.equal([]);
    });
  }

  it('can be told apart in grey: no two lines have one dash', async () => {
    const el = await showExample(severalRespondents);
    const lines = [...el.renderRoot.querySelectorAll('.line')];
    const dashes = lines.map((line) => getComputedStyle(line).strokeDasharray);
    expect(lines).to.have.length.above(1);
    expect(new Set(dashes).size).to.equal(dashes.length);
  });
}

async function faults(example: Example): Promise<string[]> {
  const { renderRoot } = await showExample(example);
  const page = getComputedStyle(renderRoot.querySelector('.page')!);
  const found: string[] = [];
  for (const [selector, property, least] of needs) {
    for (const node of renderRoot.querySelectorAll(selector)) {
      const colour = getComputedStyle(node)[property];
      const reached = contrast(hex(colour), hex(page.backgroundColor));
      if (reached < least) found.push(`${selector} ${colour}: ${reached.toFixed(2)}`);
    }
  }
  return found;
}
