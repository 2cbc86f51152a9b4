import { Battery } from './battery.js';
import { checked } from './checked.js';
import { doubles, type Contradiction } from './contradiction.js';
import { due, timePoints } from './due.js';
import { numbered } from './numbered.js';

/**
 * Checks untrusted JSON and returns it as a battery.
 *
 * Whether its measures are there, only the page knows; `cairn check` compares them with its own.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`measures.2.when.0`).
 */
export function parseBattery(source: unknown): Battery {
  return checked(Battery, source, contradictions);
}

function* contradictions(battery: Battery): Generator<Contradiction> {
  for (const [i, { when }] of numbered(battery.measures)) {
    yield* doubles(when, (mark) => mark, ['measures', i, 'when']);
  }
  yield* askedTwice(battery);
}

/** A measure may stand in two places, as long as nobody is asked it twice in one sitting. */
function* askedTwice(battery: Battery): Generator<Contradiction> {
  for (const [i, entry] of numbered(battery.measures)) {
    const before = battery.measures.slice(0, i).filter(({ measure }) => measure === entry.measure);
    const timePoint = timePoints.find((each) => {
      const asked = due(battery, each);
      return asked.includes(entry) && before.some((earlier) => asked.includes(earlier));
    });
    if (timePoint) {
      yield [['measures', i, 'measure'], `"${entry.measure}" is asked at ${timePoint} already`];
    }
  }
}
