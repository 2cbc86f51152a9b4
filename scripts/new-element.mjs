/** `npm run new:element goal-chart`: the folder of an element, and its story. */
import { nameArgument, pascal, scaffold } from './scaffold.mjs';

const name = nameArgument('npm run new:element goal-chart');
const folder = `packages/elements/src/${name}`;
const Class = `Cairn${pascal(name)}`;

scaffold({
  [`${folder}/${name}.ts`]: `import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';

import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import { styles } from './${name}.styles.js';

/**
 * TODO: what it does, and what it does not do.
 *
 * @tag cairn-${name}
 */
@localized()
export class ${Class} extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  readonly #privacy = new PrivacyController(this);

  override render(): unknown {
    return html\`<div class="page">\${msg('TODO')}</div>\`;
  }
}

define('cairn-${name}', ${Class});

declare global {
  interface HTMLElementTagNameMap {
    'cairn-${name}': ${Class};
  }
}
`,
  [`${folder}/${name}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`\`;
`,
  [`${folder}/${name}.examples.ts`]: `import { html } from 'lit';

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  plain: { render: () => html\`<cairn-${name}></cairn-${name}>\` },
};
`,
  [`${folder}/${name}.test.ts`]: `import './${name}.js';

import { expect, fixture } from '@open-wc/testing';

import { examples } from './${name}.examples.js';

describe('<cairn-${name}>', () => {
  for (const [name, { render }] of Object.entries(examples)) {
    it(\`is accessible: \${name}\`, async () => {
      await expect(await fixture(render())).to.be.accessible();
    });
  }
});
`,
  [`stories/${name}.stories.ts`]: `import '@cairnkit/elements/${name}.js';

import type { Meta } from '@storybook/web-components-vite';

import { examples } from '../packages/elements/src/${name}/${name}.examples.js';
import { story } from './story.js';

export default { title: '${pascal(name)}', component: 'cairn-${name}' } satisfies Meta;

export const Plain = story(examples.plain);
`,
});
console.log('Next: docs/guides/add-an-element.md, and its door in scripts/size/doors.mjs');
