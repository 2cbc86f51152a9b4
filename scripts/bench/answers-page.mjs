import { parseMeasure } from '@cairnkit/engine/parse.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import { build } from 'vite';

import { root } from '../root.mjs';

const options = ['Never', 'Sometimes', 'Often', 'Always'].map((text, value) => ({ value, text }));

/** As large as RCADS-47, and scored like it, in words that measure nothing. */
export const measure = parseMeasure({
  ...rcads47,
  id: 'made-up-47',
  title: 'A made-up measure of 47 items',
  short: 'MADE-UP-47',
  instructions: 'Please choose the word that shows how often each of these things happens to you.',
  items: rcads47.items.map(({ id }, i) => ({
    type: 'choice',
    id,
    text: `Something that may happen to a person, and has the number ${i + 1}`,
    options,
  })),
  licence: calm4.licence,
});

/** A page with our element, all questions on it. */
export const ours = page(`
  <cairn-questionnaire mode="sheet"></cairn-questionnaire>
  <script type="module">
    import '/questionnaire.js';
    const el = document.querySelector('cairn-questionnaire');
    el.measure = await (await fetch('/measure.json')).json();
    globalThis.answers = () => el.session.answers;
  </script>
`);

/** What somebody would write by hand for this measure and no other: the least that does the job. */
export const byHand = page(`
  <style>
    form { max-width: 44em; padding: 1em; font: 19px/1.5 Arial, sans-serif }
    fieldset { display: grid; gap: 0.5em; margin: 0 0 2em; border: 0 }
    label { display: flex; gap: 0.75em; align-items: center; min-height: 44px;
      padding: 0.5em 0.75em; border: 2px solid #768692; border-radius: 4px }
    input { width: 24px; height: 24px }
  </style>
  <form>
    <p>${measure.instructions}</p>
    ${measure.items.map(fieldset).join('')}
    <p><span id="answered">0</span> of 47 questions answered</p>
    <button>Send</button>
  </form>
  <script>
    const given = {};
    document.querySelector('form').addEventListener('change', ({ target }) => {
      given[target.name] = Number(target.value);
      document.querySelector('#answered').textContent = Object.keys(given).length;
    });
    globalThis.answers = () => given;
  </script>
`);

function fieldset({ id, text }) {
  const radios = options.map(
    (option) =>
      `<label><input type="radio" name="${id}" value="${option.value}">${option.text}</label>`,
  );
  return `<fieldset><legend><h3>${text}</h3></legend>${radios.join('')}</fieldset>`;
}

function page(body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
    <script>globalThis[Symbol.for('cairn.roots')] = 'open'</script></head><body>${body}</body></html>`;
}

/**
 * The questionnaire as a page gets it: bundled, minified, the rest of it in chunks.
 *
 * @returns {Promise<Record<string, string>>} Code by path.
 */
export async function bundle() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { questionnaire: 'packages/elements/src/questionnaire/questionnaire.ts' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', minify: true },
      },
    },
  });
  return Object.fromEntries(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}
