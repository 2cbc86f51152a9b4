/**
 * One check of `npm test`.
 *
 * @typedef {object} Step
 * @property {string} name - What `--only` calls it.
 * @property {string} does - What is true when it passes.
 * @property {string[][]} commands - Arguments to `node`, run one after another. A command that
 *   fails ends the step. One that prints no counts of its own counts as one check.
 * @property {Record<string, string>} [env] - What is set for them beside the environment.
 * @property {number} [limit] - How long a command may take, in minutes.
 * @property {boolean} [isLong] - It takes minutes, and few changes can break it: `--all` runs it, as
 *   a merge does.
 */

// Tools are called by their program files: no shell, no npx, the same on every system.
export const mocha = 'node_modules/mocha/bin/mocha.js';
const prettier = 'node_modules/prettier/bin/prettier.cjs';
const eslint = 'node_modules/eslint/bin/eslint.js';
const tsc = 'node_modules/typescript/bin/tsc';
export const webTestRunner = 'node_modules/@web/test-runner/dist/bin.js';
const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';

/** Node reading TypeScript, and the packages' sources instead of their builds. */
export const typescript = ['--conditions=source', '--import', 'tsx'];

/**
 * Two at a time, begun in this order: the long one beside the quick ones, and of those what others
 * build on first.
 *
 * @type {Step[]}
 */
export const steps = [
  {
    name: 'node',
    does: 'unit tests of engine, interop, instruments, services, cli and scripts',
    commands: [
      [
        ...typescript,
        mocha,
        '--timeout=60000',
        'packages/{engine,interop,instruments,instruments-nc,services,cli}/src/**/*.test.ts',
        'scripts/**/*.test.mjs',
      ],
    ],
  },
  {
    name: 'format',
    does: 'Prettier would change nothing',
    commands: [[prettier, '--check', '.']],
  },
  {
    name: 'lint',
    does: 'ESLint has no complaint',
    commands: [[eslint, '-c', 'scripts/eslint.config.mjs', '--max-warnings=0', '.']],
  },
  {
    name: 'types',
    does: 'packages, tests, examples, docs and stories compile',
    commands: [
      [tsc, '-b', 'packages'],
      [tsc, '-p', 'scripts/tsconfig.node-tests.json'], // apart: they must not lean on the DOM
      [tsc, '-p', 'scripts/tsconfig.tests.json'],
      [tsc, '-p', 'scripts/frameworks'],
      [tsc, '-p', 'stories'],
    ],
  },
  {
    name: 'house',
    does: 'imports go down, files are small, names are ours',
    commands: [['scripts/check-house.mjs']],
  },
  {
    name: 'lock',
    does: 'the lock file is complete for every platform',
    commands: [['scripts/check-lock.mjs']],
  },
  {
    name: 'licences',
    does: 'every file has a licence, every licence its text',
    commands: [['scripts/check-licences.mjs']],
  },
  {
    name: 'schemas',
    does: 'the JSON Schemas are those of the code',
    commands: [[...typescript, 'scripts/schemas.mjs', '--check']],
  },
  {
    name: 'openapi',
    does: 'the OpenAPI document is that of the receiver’s routes',
    commands: [[...typescript, 'scripts/openapi.mjs', '--check']],
  },
  {
    name: 'manifest',
    does: 'custom-elements.json describes the elements as they are',
    commands: [['scripts/manifest.mjs', '--check']],
  },
  {
    name: 'reference',
    does: 'docs/reference says of elements and modules what their comments say',
    commands: [['scripts/reference.mjs', '--check']],
  },
  {
    name: 'evidence',
    does: 'the SBOM and the tables in docs/evidence are those of the lock file and the tests',
    commands: [['scripts/evidence.mjs', '--check']],
  },
  {
    name: 'locales',
    does: 'every text of the elements is translated, and the translations are up to date',
    commands: [['scripts/locales.mjs', '--check']],
  },
  {
    name: 'themes',
    does: 'the themes, and the table of tokens in the guide, are those of the code',
    commands: [[...typescript, 'scripts/themes.mjs', '--check']],
  },
  {
    name: 'measures',
    does: 'docs/measures says of each measure what its definition says',
    commands: [[...typescript, 'scripts/measure-pages.mjs', '--check']],
  },
  {
    name: 'services',
    does: 'docs/services says of each service what its definition says',
    commands: [[...typescript, 'scripts/service-pages.mjs', '--check']],
  },
  {
    name: 'receiver',
    does: 'the receiver on both databases, and as programs that are killed',
    commands: [
      [
        ...typescript,
        mocha,
        '--timeout=60000', // starting a database takes seconds on a busy machine
        'packages/receiver/src/**/*.test.ts',
      ],
    ],
  },
  {
    name: 'browser',
    does: 'engine, instruments and elements in Chromium',
    commands: [[webTestRunner, '--config', 'scripts/web-test-runner.config.mjs']],
  },
  {
    name: 'build',
    does: 'packages, site and script-tag files build; what npm would ship works elsewhere',
    commands: [
      ['scripts/build.mjs'],
      [...typescript, mocha, '--timeout=120000', 'scripts/test-packages.mjs'],
    ],
  },
  {
    name: 'cdn',
    isLong: true,
    does: 'one script tag, and one iframe, work under a strict policy; two builds are the same',
    commands: [
      [
        ...[...typescript, mocha, '--timeout=120000'],
        ...['cdn', 'frame', 'policies'].map((name) => `scripts/test-${name}.mjs`),
      ],
    ],
  },
  {
    name: 'frameworks',
    isLong: true,
    does: 'the wrappers for React do what they promise; npm run test:frameworks tries the others',
    commands: [
      [...typescript, mocha, '--timeout=60000', 'scripts/test-react.mjs'],
      ['scripts/test-frameworks.mjs', '--only', 'react,react-tags'],
    ],
  },
  {
    name: 'hostile',
    isLong: true,
    does: 'every element looks the same and can be used on pages that are against it',
    commands: [[...typescript, mocha, '--timeout=120000', 'scripts/test-hostile.mjs']],
  },
  {
    name: 'delivery',
    isLong: true,
    does: 'whatever a page does about answers, they arrive once or are kept; also on hostile pages',
    commands: [
      [
        ...[...typescript, mocha, '--timeout=120000'],
        ...['scripts/test-delivery.mjs', 'scripts/test-waiting.mjs'],
      ],
    ],
  },
  {
    name: 'lifecycle',
    isLong: true,
    does: 'elements that come and go leave nothing behind, and lose nothing',
    commands: [
      [
        ...[...typescript, mocha, '--timeout=120000'],
        ...['scripts/test-lifecycle.mjs', 'scripts/test-presence.mjs'],
      ],
    ],
  },
  {
    name: 'fuzz',
    does: 'definitions put wrong in 5,000 ways are refused with reasons, or work',
    commands: [[...typescript, mocha, '--timeout=60000', 'scripts/test-fuzz.mjs']],
  },
  {
    name: 'sinks',
    isLong: true,
    does: 'no text of a definition runs, whatever it says and wherever it is shown',
    commands: [[...typescript, mocha, '--timeout=120000', 'scripts/test-sinks.mjs']],
  },
  {
    name: 'recorders',
    isLong: true,
    does: 'session recorders and tag managers see nothing of what is told to an element',
    commands: [
      [
        ...[...typescript, mocha, '--timeout=120000'],
        ...['scripts/test-recorders.mjs', 'scripts/test-keeping.mjs'],
      ],
    ],
  },
  {
    name: 'size',
    does: 'every door is within its budget',
    commands: [['scripts/check-size.mjs']],
  },
  {
    name: 'stories',
    does: 'every story renders and is accessible',
    commands: [
      [
        ...[storybook, 'build', '-c', 'stories/.storybook', '-o', 'dist/storybook'],
        ...['--quiet', '--disable-telemetry'],
      ],
      ['scripts/test-stories.mjs'],
    ],
  },
  {
    name: 'shots',
    isLong: true,
    does: 'stories look as they did at the commit before, but where a commit says otherwise',
    limit: 25, // two Storybooks are built, and what differs is photographed three times
    commands: [
      [mocha, '--timeout=120000', 'scripts/test-shots.mjs'],
      ['scripts/shots.mjs', '--on-change', '--at-most', '24'],
    ],
  },
  {
    name: 'samples',
    does: 'every sample in the guides compiles, runs, parses or shows; nothing leaves a page',
    commands: [
      [
        ...[...typescript, mocha, '--timeout=60000'],
        ...['scripts/test-samples.mjs', 'scripts/test-network.mjs'],
      ],
    ],
  },
  {
    name: 'site',
    does: 'the demo site sends answers to the receiver, end to end',
    commands: [[...typescript, mocha, '--timeout=120000', 'scripts/test-site.mjs']],
  },
  {
    name: 'builder',
    isLong: true,
    does: 'the embed builder writes what works, and the definition editor runs what is written',
    commands: [[...typescript, mocha, '--timeout=60000', 'scripts/test-builder.mjs']],
  },
  {
    name: 'faults',
    isLong: true,
    does: 'whatever fails between a person and a database, nothing is lost, doubled or untrue',
    commands: [[...typescript, mocha, '--timeout=120000', 'scripts/test-faults.mjs']],
  },
];
