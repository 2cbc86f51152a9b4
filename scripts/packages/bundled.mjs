import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Bundlers as people use them: each with its defaults, for a browser, minified.
 *
 * @type {Record<string, (entry: string, out: string, project: string) => Promise<unknown>>}
 */
export const bundlers = {
  async rolldown(input, dir, cwd) {
    const { rolldown } = await import('rolldown');
    const build = await rolldown({ cwd, input, platform: 'browser', logLevel: 'warn' });
    await build.write({ dir, format: 'es', minify: true, entryFileNames: 'page.js' });
    await build.close();
  },

  async esbuild(entry, outdir, absWorkingDir) {
    const { build } = await import('esbuild');
    await build({
      ...{ absWorkingDir, entryPoints: { page: entry }, outdir },
      ...{ bundle: true, format: 'esm', splitting: true, minify: true, logLevel: 'error' },
    });
  },

  async vite(entry, outDir, project) {
    const { build } = await import('vite');
    const html = join(project, 'index.html');
    writeFileSync(html, `<script type="module" src="${entry.replace(project, '.')}"></script>`);
    await build({
      ...{ root: project, configFile: false, logLevel: 'error' },
      build: {
        ...{ outDir, emptyOutDir: true, modulePreload: false },
        rolldownOptions: { output: { entryFileNames: 'page.js' } },
      },
    });
  },

  /** Only where it is installed in the project: it is none of our dependencies. */
  async webpack(entry, path, project) {
    const from = createRequire(join(project, 'package.json'));
    const { default: webpack } = await import(pathToFileURL(from.resolve('webpack')).href);
    const config = {
      ...{ mode: 'production', context: project, entry: { page: entry }, performance: false },
      output: { path, filename: '[name].js', chunkFilename: '[name].[contenthash].js' },
      experiments: { outputModule: true },
    };
    const output = { ...config.output, module: true, publicPath: 'auto' };
    const stats = await new Promise((done, failed) => {
      webpack({ ...config, output }, (error, each) => (error ? failed(error) : done(each)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  },
};

/**
 * Bundles a page's script.
 *
 * @returns {Promise<string>} The folder in which `page.js` lies, with what it loads later.
 */
export async function bundleWith(name, project, code, label = 'page') {
  const entry = join(project, `${label}.js`);
  const out = join(project, 'built', name, label);
  mkdirSync(out, { recursive: true });
  writeFileSync(entry, code);
  await bundlers[name](entry, out, project);
  return out;
}
