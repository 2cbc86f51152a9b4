/**
 * Style sheets that real pages have, at their worst. Each is whole: what a page writes into its head.
 *
 * @type {Record<string, string>}
 */
export const styles = {
  'a reset of everything': `
    *, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important;
      font: inherit !important; background: none !important; box-shadow: none !important; }`,
  'a storm of inherited styles': `
    html, body, main, div, p { color: red !important; font: italic 900 9px/0.5 fantasy !important;
      letter-spacing: 1em !important; word-spacing: 2em !important; text-align: right !important;
      text-transform: uppercase !important; text-indent: 5em !important; white-space: nowrap !important;
      text-shadow: 0 0 4px red !important; word-break: break-all !important; hyphens: auto !important;
      font-variant: small-caps !important; font-stretch: 50% !important; tab-size: 1 !important;
      list-style: square inside !important; quotes: none !important; cursor: none !important;
      caret-color: transparent !important; accent-color: red !important; line-break: anywhere !important;
      text-wrap: nowrap !important; text-decoration: underline wavy red !important; }`,
  'the same on the elements themselves': `
    :not(html) { color: red !important; font: italic 900 40px/3 fantasy !important;
      letter-spacing: 1em !important; text-transform: uppercase !important; text-indent: 5em !important;
      white-space: nowrap !important; cursor: wait !important; user-select: none !important;
      pointer-events: none !important; -webkit-text-fill-color: red !important;
      -webkit-text-stroke: 2px blue !important; text-align-last: right !important;
      overflow-wrap: anywhere !important; text-underline-offset: 2em !important; }`,
  'tags that are not to be seen': `
    input, button, label, fieldset, legend, h1, h2, svg, table, a, summary, details, ul, li
      { display: none !important; visibility: hidden !important; opacity: 0 !important; }`,
  'classes that are not to be seen': `
    .page, .stack, .quiet, .panel, .chart, .said, .question, .answer, .buttons, .second, .tools
      { display: none !important; }`,
  'a root of 62.5 %': 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  'a root of 30 px': 'html { font-size: 30px !important; }',
  'another way to size boxes': '* { box-sizing: content-box !important; }',
  'tags that are hidden until they are known': `
    :not(:defined) { display: none !important; visibility: hidden; }`,
  'animations and transitions of everything': `
    * { transition: all 9s !important; animation: blush 9s infinite !important; }
    @keyframes blush { to { color: red; } }`,
  'layers that count': `
    @layer a, b; @layer a { * { color: red !important; font-size: 8px !important; } }
    @layer b { cairn-questionnaire, cairn-goals { display: inline !important; color: lime !important; } }`,
  'names like ours': `
    :root, * { --_space: 90px; --_radius: 90px; --_line: red; --_gap: 0; --_size: 3px; --_page: 0; --_edge: 0; }`,
  'frames around what is focused':
    ':focus, :focus-visible, :focus-within { outline: 0 !important; box-shadow: none !important; }',
  'words from top to bottom around it': 'body { writing-mode: vertical-rl; }',
  'what is seen through':
    'body { opacity: 0.99; filter: saturate(1.1); isolation: isolate; will-change: transform; }',
  'something that turns and grows':
    'main { transform: scale(0.98) rotate(0.2deg); transform-origin: 0 0; }',
  'a page that is contained': 'main > * { contain: layout style; content-visibility: auto; }',
  'a page that is a container': 'main { container: page / inline-size; }',
  'a dark page': ':root { color-scheme: dark; } body { background: #000; color: #fff; }',
  'text that is cut off':
    '* { overflow: hidden !important; text-overflow: ellipsis !important; -webkit-line-clamp: 1 !important; }',
  'letters before and after everything':
    '*::before { content: "X" !important; } *::after { content: "Y" !important; }',
  'first letters and lines':
    '*::first-letter { font-size: 60px !important; color: red !important; } *::first-line { color: red !important; }',
  'markers and selections':
    '*::marker { content: "» " !important; } *::selection { color: transparent !important; } *::placeholder { opacity: 0 !important; }',
  'scroll bars and snapping':
    'html { scroll-behavior: smooth; scroll-snap-type: y mandatory; } * { scroll-margin: 200px !important; scrollbar-width: none !important; }',
};

/** Those that leave an element less room: it need not look the same, but must be usable. */
export const squeezes = {
  'tags drawn as blocks of nothing':
    'cairn-questionnaire, cairn-goals, cairn-result { height: auto; float: left; width: 100%; margin: 0; }',
  'a font for all':
    '@font-face { font-family: Arial; src: local("Courier New"), local("Liberation Mono"); } * { font-family: Arial !important; }',
  columns: 'main { columns: 3; column-gap: 0; }',
  'a row that squeezes':
    'main { display: flex; flex-wrap: wrap; } main > * { flex: 1 1 320px; min-width: 0; }',
  'a grid':
    'main { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); align-items: start; }',
  'a page of 320 px': 'main { width: 320px; }',
  'forced zoom': 'body { zoom: 1.25; }',
};
