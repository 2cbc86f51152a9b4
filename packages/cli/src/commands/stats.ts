import { gas } from '@cairnkit/engine/gas.js';
import { classify, cutoffs, rci } from '@cairnkit/engine/jacobson-truax.js';
import { recovery } from '@cairnkit/engine/recovery.js';

import { closest } from '../closest.js';
import { UsageError, type Command } from '../command.js';
import { fileOf, source } from '../input.js';
import { rowByRow } from '../row-by-row.js';

/** One formula. It checks its row itself, whatever JSON that holds. */
interface Statistic {
  readonly example: string;
  readonly of: (row: never) => object;
}

const statistics: Readonly<Record<string, Statistic>> = {
  rci: { example: '{"pre":32.5,"post":47.5,"sd":7.5,"reliability":0.8}', of: rci },
  cutoffs: {
    example: '{"higherIsBetter":true,"clinical":{"mean":40,"sd":7.5}}',
    of: cutoffs,
  },
  classify: {
    example: '{"pre":45,"post":55,"sd":7.5,"reliability":0.8,"cutoff":50,"higherIsBetter":true}',
    of: (row) => ({ class: classify(row) }),
  },
  recovery: { example: '{"phq":[15,8],"gad":[12,6]}', of: recovery },
  gas: { example: '{"weights":[2,1],"scores":[1,-1],"rho":0.3}', of: gas },
};

/** `cairn stats`: the formulas behind reliable change, recovery and goal attainment. */
export const command: Command = {
  summary: 'Works out change, recovery and goal attainment.',
  usage: 'stats rci|cutoffs|classify|recovery|gas [FILE]',
  details: `
Rows come from FILE, or from standard input, as JSON Lines; each gives one line, in order:

  rci       {"pre","post","sd","reliability"}
            → {"sem","sdiff","rci","minReliableChange","reliable"}
  cutoffs   {"higherIsBetter","clinical":{"mean","sd"},"functional":{"mean","sd"}}
            → {"a","b","c"}; b and c are null without "functional"
  classify  {"pre","post","sd","reliability","cutoff","higherIsBetter"}
            → {"class"}: recovered, improved, unchanged or deteriorated
  recovery  {"phq":[first,last],"gad":[first,last]}, the scheme of Talking Therapies, for adults
            → {"caseAtStart","caseAtEnd","recovery","reliableImprovement",
               "reliableDeterioration","noReliableChange","reliableRecovery"}
  gas       {"weights":[…],"scores":[…],"rho"}; scores from -2 to 2; rho is 0.3 if left out;
            up to 1000 goals
            → {"T"}

The first three are those of Jacobson & Truax (1991), gas that of Kiresuk & Sherman (1968). An "id"
in a row comes back with its line. A row with a problem gives "problems":[{"path","message"}]
instead. Problems are also told on standard error, and make the exit code 1.`,
  options: {},

  async run({ args: [name, ...files], streams, out, err }) {
    const names = Object.keys(statistics);
    if (name === undefined) throw new UsageError(`Which one? There are ${names.join(', ')}.`);
    const from = source(fileOf(files), streams);
    const statistic = Object.hasOwn(statistics, name) ? statistics[name] : undefined;
    if (!statistic) {
      const near = closest(name, names);
      const guess = near === undefined ? '' : ` Did you mean ${near}?`;
      throw new UsageError(`Nothing is called "${name}".${guess} There are ${names.join(', ')}.`);
    }
    const { example, of } = statistic;
    const answer = (row: Readonly<Record<string, unknown>>) => of(row as never);
    return rowByRow(from, { out, err }, { example, nothing: {}, answer });
  },
};
