import type { Choice } from './choice.js';
import { frameworkPlaces } from './frameworks.js';
import type { Manifest } from './manifest.js';
import { frameOf, headOf, sendingScript, sendsByScript, tagOf, type Way } from './snippet.js';

/** How to put a widget into one kind of site: sentences, and what to copy. */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly way: Way;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly text: string;
  readonly code?: string;
}

/** Every kind of site that we know of, the plainest first. */
export function placesFor(choice: Choice, manifest: Manifest): readonly Place[] {
  return [
    html(choice, manifest),
    wordPress(choice, manifest),
    drupal(choice, manifest),
    umbraco(choice, manifest),
    sharePoint(choice),
    ...frameworkPlaces(choice, manifest),
  ];
}

const unpack = ({ base }: Choice, where: string): Step => ({
  text: `Unpack the zip ${where}, so that the files are at ${base}.`,
});

/** What else the page needs. */
function also(choice: Choice): readonly Step[] {
  const language: Step = { text: 'The page says that it is in Welsh: <html lang="cy">.' };
  return [...(choice.lang === 'cy' ? [language] : []), ...sending(choice)];
}

function sending(choice: Choice): readonly Step[] {
  if (!sendsByScript(choice)) return [];
  return [{ text: 'Add this file; the page loads it.', code: sendingScript(choice) }];
}

function html(choice: Choice, manifest: Manifest): Place {
  return {
    id: 'html',
    title: 'HTML',
    way: 'files',
    steps: [
      unpack(choice, 'on your site'),
      { text: 'Put this into the head of the page.', code: headOf(choice, manifest) },
      { text: 'Put this where it is to show.', code: tagOf(choice) },
      ...also(choice),
    ],
  };
}

function wordPress(choice: Choice, manifest: Manifest): Place {
  const head = headOf(choice, manifest);
  return {
    id: 'wordpress',
    title: 'WordPress',
    way: 'files',
    steps: [
      unpack(choice, 'into the folder of your site'),
      {
        text: 'Add this to functions.php of your child theme, or to a plug-in for code snippets.',
        code: `add_action( 'wp_head', function () {\n?>\n${head}\n<?php\n}, 1 );`,
      },
      {
        text:
          'Put this into a “Custom HTML” block. Only administrators and editors may: for others ' +
          'WordPress takes unknown tags out when the page is saved.',
        code: tagOf(choice),
      },
      ...also(choice),
    ],
  };
}

function drupal(choice: Choice, manifest: Manifest): Place {
  const { base, theme } = choice;
  const hash = (name: string) => manifest.files[name]!.integrity;
  const sheet = `themes/${theme}.css`;
  const script = (src: string, integrity?: string) =>
    `    ${src}: { type: external, attributes: { type: module${
      integrity ? `, integrity: '${integrity}', crossorigin: anonymous` : ''
    } } }`;
  const library = [
    'cairn:',
    ...(theme === 'none'
      ? []
      : [
          '  css:',
          '    theme:',
          `      ${base}${sheet}: { type: external, attributes: { integrity: '${hash(sheet)}', crossorigin: anonymous } }`,
        ]),
    '  js:',
    script(`${base}cairn.js`, hash('cairn.js')),
    ...(sendsByScript(choice) ? [script('/js/send-answers.js')] : []),
  ];
  return {
    id: 'drupal',
    title: 'Drupal',
    way: 'files',
    steps: [
      unpack(choice, 'into the web root'),
      { text: 'Add this to the .libraries.yml of your theme.', code: library.join('\n') },
      {
        text:
          'Put this into a template of your theme, such as that of a block. A text format would ' +
          'take the tag out, unless it allows it with all its attributes.',
        code: `{{ attach_library('your_theme/cairn') }}\n${tagOf(choice)}`,
      },
      ...also(choice),
      {
        text:
          'A library cannot hold an import map. For the hashes of what is loaded later, put the ' +
          'import map of the HTML tab into html.html.twig, before the scripts.',
      },
    ],
  };
}

function umbraco(choice: Choice, manifest: Manifest): Place {
  return {
    id: 'umbraco',
    title: 'Umbraco',
    way: 'files',
    steps: [
      unpack(choice, 'into wwwroot'),
      {
        text: 'Put this into the head of your layout view.',
        code: headOf(choice, manifest).replaceAll('@', '@@'), // which Razor would read as code
      },
      {
        text: 'Put this into a view or a partial view. The rich text editor would take the tag out.',
        code: tagOf(choice).replaceAll('@', '@@'),
      },
      ...also(choice),
    ],
  };
}

function sharePoint(choice: Choice): Place {
  return {
    id: 'sharepoint',
    title: 'SharePoint (frame)',
    way: 'frame',
    steps: [
      {
        text:
          `Pages of SharePoint let no script in. Unpack the zip on ${choice.frameOrigin}, so that ` +
          `the files are at ${choice.base}; answers go to ${choice.action} there.`,
      },
      {
        text:
          'A site administrator allows that address: Site settings, “HTML Field Security”. Let that ' +
          'site send “Content-Security-Policy: frame-ancestors” with the address of your SharePoint.',
      },
      {
        text: 'Add an “Embed” web part with this.',
        code: frameOf(choice),
      },
    ],
  };
}
