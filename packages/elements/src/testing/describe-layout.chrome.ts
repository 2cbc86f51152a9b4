import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';

import { rootsIn } from './inside.js';
import { clipped, moving, obscured, outside, overlapping, small, withoutEdge } from './layout.js';
import { showExample, type Example } from './show.js';

type Check = (node: ParentNode) => string[];

const media = (features: Record<string, string>) =>
  executeServerCommand('media-features', features);

/** The spacing of WCAG 2.2, 1.4.12, which people set who find text hard to read. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

/**
 * One test per example: shown once, and looked at on a phone, from right to left, with spaced text,
 * at 400 % in a window of 1280 px, in forced colours, and with motion reduced.
 *
 * Only in Chromium: other browsers cannot be told to force colours.
 */
export function describeLayout(examples: Readonly<Record<string, Example>>): void {
  for (const [name, example] of Object.entries(examples)) {
    it(`has room and edges everywhere: ${name}`, async () => {
      try {
        expect(await faults(example)).to.deep.equal({});
      } finally {
        await reset();
      }
    });
  }
}

/** What is wrong with an example, by the setting in which it is. */
export async function faults(example: Example): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (setting: string, ...checks: Check[]) => {
    await new Promise(requestAnimationFrame); // what watches its own size is told in this frame
    const all = checks.flatMap((check) => check(document));
    if (all.length > 0) found[setting] = all;
  };

  document.body.style.margin = '0';
  await media({ 'prefers-reduced-motion': 'reduce' });
  await showExample(example);
  await look('with motion reduced', moving);

  await setViewport({ width: 320, height: 640 });
  await look('at 320 px', outside, clipped, overlapping, small);

  document.documentElement.dir = 'rtl';
  await look('from right to left', outside, clipped, overlapping);
  document.documentElement.dir = '';

  const sheets = spaceText();
  await look('with spaced text', outside, clipped, overlapping);
  sheets.forEach((take) => take());

  // What a browser makes of 1280 × 1024 at 400 %.
  await setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await look('at 400 %', outside, clipped, overlapping, obscured);

  await media({ 'forced-colors': 'active' });
  await look('in forced colours', withoutEdge);
  return found;
}

/** Sets the spacing on the page and in every root. Returns what takes it away again. */
function spaceText(): (() => void)[] {
  return [document, ...rootsIn(document)].map((root) => {
    const before = [...root.adoptedStyleSheets];
    root.adoptedStyleSheets = [...before, spacing];
    return () => void (root.adoptedStyleSheets = before);
  });
}

async function reset(): Promise<void> {
  document.body.style.margin = '';
  document.documentElement.dir = '';
  await media({});
  await setViewport({ width: 800, height: 600 });
}
