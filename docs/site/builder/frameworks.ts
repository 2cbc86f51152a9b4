import { widgets, type Choice } from './choice.js';
import type { Manifest } from './manifest.js';
import type { Place, Step } from './places.js';
import { attributesOf, escaped, fallback, sendsByScript, tagOf } from './snippet.js';

/** Frameworks with a build step: from the npm packages, so the bundler takes care of hashes. */
export function frameworkPlaces(choice: Choice, manifest: Manifest): readonly Place[] {
  const script = scriptOf(choice, manifest);
  const sends = sendsByScript(choice);
  const packages = ['elements', 'engine', ...packageOf(choice, manifest)];
  const install: Step = {
    text: 'Install the packages.',
    code: `npm install ${packages.map((name) => `@cairnkit/${name}`).join(' ')}`,
  };
  const welsh: Step = { text: 'The page says that it is in Welsh: <html lang="cy">.' };
  const place = (id: string, title: string, ...steps: Step[]): Place => ({
    id,
    title,
    way: 'bundle',
    steps: [install, ...steps, ...(choice.lang === 'cy' ? [welsh] : [])],
  });
  const post = `postTo(${JSON.stringify(choice.action)})`;
  const react = place('react', 'React', {
    text: 'The wrapper loads the element, and types its properties and events.',
    code: [
      script.replace(`'@cairnkit/elements/${choice.widget}.js'`, reactImport(choice)),
      ...(sends ? ['', `const send = ${post};`] : []),
      '',
      'export function Questions() {',
      '  return (',
      wrapperOf(choice, '    ', sends ? 'onCairnSubmit={send}' : ''),
      '  );',
      '}',
    ].join('\n'),
  });
  return [
    { ...react, steps: [withWrapper(install), ...react.steps.slice(1)] },
    place(
      'vue',
      'Vue',
      {
        text: 'Tell Vue in vite.config.js that these tags are elements.',
        code: [
          `vue({ template: { compilerOptions: {`,
          `  isCustomElement: (tag) => tag.startsWith('cairn-'),`,
          `} } })`,
        ].join('\n'),
      },
      {
        text: 'Then use the tag in a component.',
        code: [
          '<script setup>',
          script,
          ...(sends ? [`const send = ${post};`] : []),
          '</script>',
          '',
          '<template>',
          elementOf(choice, '  ', sends ? '@cairn-submit="send"' : ''),
          '</template>',
        ].join('\n'),
      },
    ),
    place('angular', 'Angular', {
      text: 'Allow elements in the component.',
      code: [
        `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';`,
        script,
        '',
        '@Component({',
        `  selector: 'app-questions',`,
        '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
        '  template: `',
        elementOf(choice, '    ', sends ? '(cairn-submit)="send($event)"' : ''),
        '  `,',
        '})',
        'export class Questions {',
        ...(sends ? [`  readonly send = ${post};`] : []),
        '}',
      ].join('\n'),
    }),
    place('svelte', 'Svelte', {
      text: 'Svelte 5 needs no setting.',
      code: [
        '<script>',
        script.replace(/^/gm, '  '),
        ...(sends ? [`  const send = ${post};`] : []),
        '</script>',
        '',
        elementOf(choice, '', sends ? 'oncairn-submit={send}' : ''),
      ].join('\n'),
    }),
  ];
}

/** The imports, and the one line that lets an element find its definition by its id. */
function scriptOf(choice: Choice, manifest: Manifest): string {
  const { widget, theme, lang } = choice;
  const file = definitionOf(choice, manifest)?.file;
  return [
    `import '@cairnkit/elements/${widget}.js';`,
    ...(lang === 'cy' ? [`import '@cairnkit/elements/localization.js';`] : []),
    ...(theme === 'none' ? [] : [`import '@cairnkit/elements/themes/${theme}.css';`]),
    ...(sendsByScript(choice) ? [`import { postTo } from '@cairnkit/elements/post-to.js';`] : []),
    ...(file
      ? [
          `import { register } from '@cairnkit/engine/catalogue.js';`,
          `import definition from '@cairnkit/${file}';`,
          '',
          'register(definition);',
        ]
      : []),
  ].join('\n');
}

function packageOf(choice: Choice, manifest: Manifest): readonly string[] {
  const file = definitionOf(choice, manifest)?.file;
  return file ? [file.slice(0, file.indexOf('/'))] : [];
}

function definitionOf({ widget, id }: Choice, { definitions }: Manifest) {
  const { names } = widgets[widget];
  return names && definitions[`${names[1]}/${id}`];
}

const withWrapper = ({ text, code = '' }: Step): Step => ({
  text,
  code: code.replace('@cairnkit/elements', '@cairnkit/react @cairnkit/elements'),
});

const reactImport = ({ widget }: Choice) =>
  `{ ${componentOf(widget)} } from '@cairnkit/react/${widget}.js'`;

/** `CairnGoalChart` for `goal-chart`. */
function componentOf(widget: string): string {
  const words = `cairn-${widget}`.split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The same as the tag, in the words of React. */
function wrapperOf(choice: Choice, indent: string, listener: string): string {
  const name = componentOf(choice.widget);
  const given = attributesOf(choice).map(([key, value]) => `${key}="${escaped(value)}"`);
  const opened = [name, ...given, ...(listener ? [listener] : [])].join(' ');
  const lines = [`<${opened}>`, `  <p>${fallback}</p>`, `</${name}>`];
  return lines.map((line) => `${indent}${line}`).join('\n');
}

function elementOf(choice: Choice, indent: string, listener: string): string {
  if (!listener) return tagOf(choice, indent);
  const { tag } = widgets[choice.widget];
  const attributes = attributesOf(choice).map(([name, value]) => `${name}="${value}" `);
  const lines = [`<${tag} ${attributes.join('')}${listener}>`, `  <p>${fallback}</p>`, `</${tag}>`];
  return lines.map((line) => `${indent}${line}`).join('\n');
}
