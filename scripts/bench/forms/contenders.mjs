import { join } from 'node:path';

import { installIn } from '../../install-in.mjs';
import { root } from '../../root.mjs';

/**
 * A way to show a form: `contenders/<name>.mjs` in the page.
 *
 * @typedef {object} Contender
 * @property {string} title
 * @property {string} licence - Of what is measured; none of it is shipped, but for ours and Lit.
 * @property {string} definition - What makes its definition, in `definitions/`.
 * @property {string} [policy] - What it calls its policy for Trusted Types.
 * @property {string[]} [scripts] - Its own build, below `contenders/node_modules`, in this order.
 * @property {string[]} [styles] - The same for its style sheets.
 * @property {Record<string, string>} [alias] - Another version of something that it imports.
 * @property {boolean} scores - Whether it can show scores while somebody answers.
 * @property {boolean} [isPeer] - Somebody else’s, and installed for the bench only.
 */

const folder = join(root, 'scripts/bench/forms/contenders');

/** The floor comes first: it is what the others are compared with. */
export const floor = 'html';
export const ours = 'cairn-questionnaire';

const surveyStyle = 'survey-core.fontless.min.css';

/** @type {Record<string, Contender>} */
const all = {
  html: { title: 'HTML by hand', licence: 'ours', definition: 'html', scores: true },
  lit: {
    title: 'the smallest Lit element',
    licence: 'ours; Lit: BSD-3-Clause',
    definition: 'measure',
    policy: 'lit-html',
    scores: true,
  },
  'cairn-questionnaire': {
    title: '<cairn-questionnaire>',
    licence: 'MIT; Lit: BSD-3-Clause',
    definition: 'measure',
    policy: 'cairn',
    scores: true,
  },
  surveyjs: {
    title: 'SurveyJS 2.5.38',
    licence: 'MIT',
    definition: 'surveyjs',
    styles: [`survey-core/${surveyStyle}`],
    scores: true,
    isPeer: true,
  },
  'surveyjs-react': {
    title: 'SurveyJS 3.0.0, React',
    licence: 'MIT',
    definition: 'surveyjs',
    styles: [`survey-core-3/${surveyStyle}`],
    alias: { 'survey-core': join(folder, 'node_modules/survey-core-3') },
    scores: true,
    isPeer: true,
  },
  'lhc-forms': {
    title: 'LHC-Forms 40.1.3',
    licence: 'NLM’s own terms, with those of LOINC and UCUM',
    definition: 'fhir',
    policy: 'angular angular#bundler',
    scripts: [
      ...['assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'].map(
        (file) => `lforms/dist/lforms/webcomponent/${file}`,
      ),
      'lforms/dist/lforms/fhir/R4/lformsFHIR.min.js',
    ],
    styles: ['lforms/dist/lforms/webcomponent/styles.css'],
    scores: true,
    isPeer: true,
  },
  formio: {
    title: 'Form.io 5.6.0',
    licence: 'MIT',
    definition: 'formio',
    scripts: ['@formio/js/dist/formio.form.min.js'],
    styles: ['bootstrap/dist/css/bootstrap.min.css', '@formio/js/dist/formio.form.min.css'],
    scores: false,
    isPeer: true,
  },
  mie: {
    title: 'MIE forms-renderer 2.1.5',
    licence: 'MIT, says its README',
    definition: 'mie',
    scripts: ['@mieweb/forms-renderer/dist/standalone.umd.cjs'],
    scores: false,
    isPeer: true,
  },
};

/**
 * @returns {Record<string, Contender>} By name; without the peers where they cannot be installed.
 */
export function contenders() {
  const isThere = installIn(
    folder,
    'Installing the form renderers to compare with, for the bench.',
  );
  return Object.fromEntries(Object.entries(all).filter(([, { isPeer }]) => isThere || !isPeer));
}

/** Where a file of a contender lies. */
export const inFolder = (...path) => join(folder, ...path);
