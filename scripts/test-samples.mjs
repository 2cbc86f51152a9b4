/**
 * Every sample in the README and the guides, tried: scripts compile, and run where a server would run
 * them; pages are shown in a browser; commands are run; definitions are parsed. Run by mocha.
 *
 * A block that cannot be tried says why beside its language: ```` ```html not tried: … ````.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { root } from './root.mjs';
import { blocks, blocksIn } from './samples/blocks.mjs';
import { readData } from './samples/data.mjs';
import { shellFaults } from './samples/shell.mjs';
import { shownFaults, siteForSamples } from './samples/shown.mjs';
import { typeFaults } from './samples/typed.mjs';

/** Languages in which nothing can be tried: pictures, what a program has printed, other people's databases. */
const untried = ['mermaid', 'text', 'csv', 'sql'];

const all = blocks();
const tried = all.filter(({ reason, same }) => !reason && !same);
const of = (...langs) => tried.filter(({ lang }) => langs.includes(lang));
const pageOf = ({ file }) => all.filter((block) => block.file === file);

describe('the samples in the guides', () => {
  it('are all in a language that is tried here, or say why not', () => {
    const known = ['js', 'ts', 'html', 'css', 'json', 'sh', ...untried];
    const strange = tried.filter(({ lang }) => !known.includes(lang));
    expect(strange.map(({ at, lang }) => `${at}: ${lang}`)).to.deep.equal([]);
  });

  it('are the very files that they name', () => {
    for (const { at, same, text } of all.filter((block) => block.same)) {
      expect(text.trim(), at).to.equal(readFileSync(join(root, same), 'utf8').trim());
    }
  });

  it('compile, where they are scripts', function () {
    this.timeout(300_000);
    const scripts = tried.flatMap((block) =>
      block.lang === 'html' ? inlineScripts(block) : block,
    );
    const code = scripts.filter(({ lang }) => lang === 'js' || lang === 'ts');
    const faults = typeFaults(
      code.filter((block) => !isForServers(block)),
      code,
    );
    expect(faults.join('\n')).to.equal('');
  });

  for (const block of of('js').filter(isForServers)) {
    it(`run, where they are for servers: ${block.at}`, () => {
      const folder = join(root, 'dist/samples');
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `run-${block.at.replaceAll(/\W+/g, '-')}.mjs`);
      writeFileSync(file, block.text);
      const args = ['--conditions=source', '--import', import.meta.resolve('tsx'), file];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: join(root, 'dist/samples'),
        encoding: 'utf8',
      });
      expect(status, stderr).to.equal(0);
      for (const shown of told(block.text)) expect(stdout).to.include(shown);
    });
  }

  for (const block of of('json')) {
    it(`are what they say they are: ${block.at}`, () => readData(block.text));
  }

  it('name only tokens and parts that there are', () => {
    const manifest = readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8');
    for (const { at, text } of of('css', 'html')) {
      for (const [name] of text.matchAll(/--cairn-[\w-]+|(?<=::part\()[\w-]+/g)) {
        expect(manifest.includes(`"name": "${name}"`), `${at}: ${name}`).to.equal(true);
      }
    }
  });

  for (const block of of('sh')) {
    it(`do what they show, as commands: ${block.at}`, async () => {
      expect(await shellFaults(block, pageOf(block))).to.deep.equal([]);
    });
  }

  describe('as pages', () => {
    let browser, served;

    before(async () => {
      served = await siteForSamples();
      browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    });

    after(async () => {
      await browser?.close();
      served?.site.close();
    });

    for (const block of of('html')) {
      it(`show what they promise: ${block.at}`, async () => {
        expect(await shownFaults(block, pageOf(block), served, browser)).to.deep.equal([]);
      });
    }
  });
});

describe('finding samples', () => {
  it('finds the language, the reason and the file, also in lists', () => {
    const page =
      'a\n\n```js not tried: half of it\nx\n```\n\n- b\n\n  ```ts file=a.ts\n  y\n  ```\n';
    expect(blocksIn('p.md', page)).to.deep.equal([
      {
        at: 'p.md:3',
        file: 'p.md',
        lang: 'js',
        same: undefined,
        of: undefined,
        reason: 'half of it',
        text: 'x\n',
      },
      {
        at: 'p.md:9',
        file: 'p.md',
        lang: 'ts',
        same: 'a.ts',
        of: undefined,
        reason: undefined,
        text: 'y\n',
      },
    ]);
  });
});

function inlineScripts(block) {
  const found = block.text.matchAll(/<script type="module">\n(.*?)<\/script>/gs);
  return [...found].map(([, text]) => ({
    ...block,
    lang: 'js',
    text: text.replaceAll(/^ {2}/gm, ''),
  }));
}

/** Whole in itself, and in need of no page. */
function isForServers({ text }) {
  return (
    /^import /.test(text) &&
    /console\.log/.test(text) &&
    !/elements\/|document\.|fetch\(|readFile|\bbody\b/.test(text)
  );
}

/** What comments say that a line prints. */
function told(text) {
  return [...text.matchAll(/console\.log\([^\n]*\); \/\/ ([\w.]+)/g)].map(([, shown]) => shown);
}
