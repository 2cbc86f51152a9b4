import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { rolldown } from 'rolldown';

import { root } from '../root.mjs';

const here = join(root, 'scripts/frameworks');
const need = createRequire(join(here, 'package.json'));

/** How each framework's files become scripts, where a bundler cannot do it by itself. */
const compilers = {
  vue: { of: /\.vue$/, compile: vue },
  svelte: { of: /\.svelte$/, compile: svelte },
  solid: { of: /\.tsx$/, compile: solid },
};

/**
 * Bundles a framework with its snippet, as an application would.
 *
 * @param {string} name - `react`, `vue`, …
 * @returns {Promise<Map<string, string>>} Scripts by file name; the first exports `start`.
 */
export async function built(name) {
  const compiler = compilers[name];
  const plugins = compiler ? [asPlugin(name, compiler)] : [];
  const extension = ['vue', 'svelte', 'angular'].includes(name) ? 'ts' : 'tsx';
  const bundle = await rolldown({
    cwd: here,
    input: { start: join(here, `starts/${name}.${extension}`) },
    plugins,
    logLevel: 'silent',
    transform: {
      define: { 'process.env.NODE_ENV': '"development"', ngDevMode: 'true' },
      jsx: { runtime: 'automatic', importSource: name === 'preact' ? 'preact' : 'react' },
      decorator: { legacy: true },
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    },
    tsconfig: false,
    resolve: {
      conditionNames: ['source', 'development', 'browser', 'module', 'import', 'default'],
      extensionAlias: { '.js': ['.js', '.ts', '.tsx'] },
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  return new Map(output.map((chunk) => [chunk.fileName, chunk.code]));
}

function asPlugin(name, { of, compile }) {
  return {
    name,
    async load(id) {
      if (!of.test(id) || !id.startsWith(here) || id.includes('node_modules')) return undefined;
      return compile(await readFile(id, 'utf8'), id);
    },
  };
}

async function vue(source, filename) {
  const { compileScript, parse } = need('vue/compiler-sfc');
  const { descriptor } = parse(source, { filename });
  const isCustomElement = (tag) => tag.startsWith('cairn-');
  const { content } = compileScript(descriptor, {
    id: 'questions',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  });
  return { code: content, moduleType: 'ts' };
}

async function svelte(source, filename) {
  const { compile } = need('svelte/compiler');
  return { code: compile(source, { filename, generate: 'client' }).js.code, moduleType: 'js' };
}

async function solid(source, filename) {
  const { transformAsync } = need('@babel/core');
  const presets = [need.resolve('babel-preset-solid'), need.resolve('@babel/preset-typescript')];
  const { code } = await transformAsync(source, {
    filename,
    presets,
    cwd: here,
    babelrc: false,
    configFile: false,
  });
  return { code, moduleType: 'js' };
}
