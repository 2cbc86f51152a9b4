import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

import { root } from './root.mjs';

const shipped = ['packages/*/src/**/*.ts'];
/** Tests and what helps them: not shipped, and so in no package's own tsconfig. */
const tests = ['**/*.{test,examples}.ts', 'packages/*/src/testing/**', 'packages/cli/src/shell.ts'];
const templates = ['packages/elements/src/**/*.ts', 'stories/**/*.ts', 'docs/**/*.ts'];
const scripts = ['**/*.mjs', '**/*.js'];

/** What has a default export because somebody else's tool, or a host, asks for it by that name. */
const defaultExports = [
  'packages/{instruments,instruments-nc,services}/src/**',
  'stories/**',
  'vite.config.ts',
  'scripts/*.config.mjs',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: the name is then the same wherever it is imported.',
};

const noCompiledSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  // `declare module 'name'` tells of a module that is in no file.
  { selector: 'TSModuleDeclaration[kind!="global"][declare!=true]', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the field, and set it.' },
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]',
    message: 'Use #private: it is private at run time too.',
  },
];

const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  { ignores: ['**/dist/**', 'coverage/**', 'packages/*/schema/**', '**/.data/**'] },
  { basePath: root },
  js.configs.recommended,
  { files: ['**/*.ts'], extends: [ts.configs.recommended] },

  // With types: slower, and knows an unawaited promise when it sees one.
  {
    files: shipped,
    ignores: tests,
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/require-await': 'off', // interfaces ask for promises
      '@typescript-eslint/restrict-template-expressions': 'off', // `${error}` is how to say it
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['packages/{cli,receiver}/src/main.ts'], rules: { 'no-console': 'off' } },
  // The warnings that elements may give; see house-rules.mjs.
  {
    files: [
      'packages/elements/src/{internal/define,localization/localization}.ts',
      'packages/cdn/src/cairn.ts',
    ],
    rules: { 'no-console': 'off' },
  },

  {
    files: ['**/*.ts', ...scripts],
    rules: { 'no-restricted-syntax': ['error', ...noCompiledSyntax, noDefaultExport] },
  },
  {
    files: defaultExports,
    rules: { 'no-restricted-syntax': ['error', ...noCompiledSyntax] },
  },

  { files: templates, ...lit.configs['flat/recommended'] },
  { files: templates, ...wc.configs['flat/recommended'] },
  {
    files: templates,
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-unused-private-class-members': 'off', // a controller works by being there
    },
  },

  {
    files: tests,
    rules: { '@typescript-eslint/no-unused-expressions': 'off' }, // expect(…).to.be.true
  },
  {
    files: scripts,
    languageOptions: {
      globals: globals(
        ...['process', 'console', 'URL', 'fetch', 'performance', 'AbortSignal'],
        ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Buffer'],
        ...['TextEncoder', 'TextDecoder', 'URLSearchParams'],
      ),
    },
  },
  {
    files: [
      'scripts/**/*.test.mjs',
      'scripts/test-{site,faults,cdn,frame,packages,builder,react,samples,network,hostile,lifecycle}.mjs',
      'scripts/test-{presence,fuzz,sinks,recorders,keeping,policies,delivery,waiting,shots}.mjs',
      'scripts/faults/*.mjs',
    ],
    languageOptions: {
      globals: globals('describe', 'it', 'before', 'after', 'beforeEach', 'afterEach'),
    },
  },
  {
    // Functions in them that run in a page.
    files: [
      'scripts/{test-*,photograph,stories/listen,faults/*,engines/*,hostile/look,policies/*,delivery/*,sinks/*,recorders/*,frameworks/*,samples/*}.mjs',
      'scripts/bench/{charts/page,charts/pixels,forms/page}.mjs',
      'scripts/bench/{charts,forms}/contenders/*.mjs',
    ],
    languageOptions: {
      globals: globals(
        ...['window', 'document', 'globalThis', 'location', 'requestAnimationFrame'],
        ...[
          'createImageBitmap',
          'OffscreenCanvas',
          'getComputedStyle',
          'URLSearchParams',
          'MessageChannel',
          'history',
        ],
        ...['customElements', 'DOMParser', 'Event', 'top'],
        ...['addEventListener', 'removeEventListener', 'dispatchEvent'],
      ),
    },
  },
);
