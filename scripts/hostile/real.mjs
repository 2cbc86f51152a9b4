import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { installIn } from '../install-in.mjs';
import { root } from '../root.mjs';

const folder = join(root, 'scripts/hostile/host-files');

const styles = {
  'Bootstrap 3': 'bootstrap-3/dist/css/bootstrap.min.css',
  'Bootstrap 4': 'bootstrap-4/dist/css/bootstrap.min.css',
  'Bootstrap 5': 'bootstrap-5/dist/css/bootstrap.min.css',
  'normalize.css': 'normalize.css/normalize.css',
  Milligram: 'milligram/dist/milligram.min.css',
  Bulma: 'bulma/css/bulma.min.css',
  Foundation: 'foundation-sites/dist/css/foundation.min.css',
  'Semantic UI': 'semantic-ui-css/semantic.min.css',
  Pico: '@picocss/pico/css/pico.min.css',
  Materialize: 'materialize-css/dist/css/materialize.min.css',
  UIkit: 'uikit/dist/css/uikit.min.css',
  Pure: 'purecss/build/pure-min.css',
  Tachyons: 'tachyons/css/tachyons.min.css',
  'GOV.UK': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'NHS.UK': 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
  'Tailwind’s reset': 'tailwindcss/preflight.css',
};

const scripts = {
  'jQuery 1.12': 'jquery-1/dist/jquery.min.js',
  'Sugar 1.4': 'sugar/release/sugar-full.development.js',
  'es5-shim': 'es5-shim/es5-shim.min.js',
  'core-js': 'core-js-bundle/minified.js',
  'Zone.js': 'zone.js/fesm2015/zone.min.js',
  'the polyfills of web components': '@webcomponents/webcomponentsjs/webcomponents-bundle.js',
};

/** Style sheets and scripts that sites really load, by name. Fetched from npm when first asked for. */
export function realFiles() {
  if (!installIn(folder, 'Installing what sites really load, to test on it.')) {
    throw new Error(`npm could not install what ${folder} asks for. Is its registry there?`);
  }
  return { styles: texts(styles), scripts: texts(scripts) };
}

function texts(files) {
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      readFileSync(join(folder, 'node_modules', file), 'utf8'),
    ]),
  );
}
