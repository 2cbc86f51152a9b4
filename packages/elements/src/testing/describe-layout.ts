import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';

import { rootsIn } from './inside.js';
import { clipped, moving, obscured, outside, overlapping, small, withoutEdge } from './layout.js';
import { showExample, type Example } from './show.js';

type Check = (node: ParentNode) => string[];

/** Chromium alone can be told to force colours and to reduce motion. */
const takesMedia = 'userAgentData' in navigator;
const media = async (features: Record<string, string>) =>
  takesMedia && executeServerCommand('media-features', features);

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

/** What is not on the screen is laid out as it will be once somebody has scrolled there. */
const scrolledTo = new CSSStyleSheet();
scrolledTo.replaceSync('* { content-visibility: visible !important }');

/**
 * One test per example: shown once, and looked at on a phone, from right to left, with spaced text,
 * at 400 % in a window of 1280 px, and, where a browser can be told so, in forced colours and with
 * motion reduced.
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
    // What watches its own size is told in the first frame, and drawn anew in the second.
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    const all = checks.flatMap((check) => check(document));
    if (all.length > 0) found[setting] = all;
  };

  document.body.style.margin = '0';
  document.documentElement.style.scrollbarWidth = 'none'; // on a phone they take no room
  await media({ 'prefers-reduced-motion': 'reduce' });
  await showExample(example);
  dress(scrolledTo);
  if (takesMedia) await look('with motion reduced', moving);

  await setViewport({ width: 320, height: 640 });
  await look('at 320 px', outside, clipped, overlapping, small);

  document.documentElement.dir = 'rtl';
  await look('from right to left', outside, clipped, overlapping);
  document.documentElement.dir = '';

  const sheets = dress(spacing);
  await look('with spaced text', outside, clipped, overlapping);
  sheets.forEach((take) => take());

  // What a browser makes of 1280 × 1024 at 400 %.
  await setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await look('at 400 %', outside, clipped, overlapping, obscured);

  await media({ 'forced-colors': 'active' });
  if (takesMedia) await look('in forced colours', withoutEdge);
  return found;
}

/** Sets these looks on the page and in every root. Returns what takes them away again. */
function dress(look: CSSStyleSheet): (() => void)[] {
  return [document, ...rootsIn(document)].map((root) => {
    const before = [...root.adoptedStyleSheets];
    root.adoptedStyleSheets = [...before, look];
    return () => void (root.adoptedStyleSheets = before);
  });
}

async function reset(): Promise<void> {
  document.adoptedStyleSheets = [];
  document.body.style.margin = '';
  document.documentElement.style.scrollbarWidth = '';
  document.documentElement.dir = '';
  await media({});
  await setViewport({ width: 800, height: 600 });
}
