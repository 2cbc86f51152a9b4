import { escaped, headOf, policyOf, tagOf } from './snippet.js';
import type { Choice } from './choice.js';
import type { Manifest } from './manifest.js';
import { widgets } from './choice.js';

/** The page that the snippet makes, under the policy that it asks for; but it sends nothing. */
export async function previewOf(choice: Choice, manifest: Manifest): Promise<string> {
  const silent: Choice = {
    ...choice,
    delivery: widgets[choice.widget].sends ? 'none' : choice.delivery,
  };
  return [
    '<!doctype html>',
    `<html lang="${escaped(choice.lang)}">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(await policyOf(silent, manifest, 'files'))}">`,
    '<title>Preview</title>',
    headOf(silent, manifest),
    tagOf(silent),
    '</html>',
  ].join('\n');
}
