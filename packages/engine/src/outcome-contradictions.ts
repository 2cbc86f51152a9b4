import type { Contradiction } from './contradiction.js';
import { numbered } from './numbered.js';
import { outcomeKinds } from './outcome-kinds.js';
import type { OutcomeKind } from './outcome-kinds.js';
import type { Service } from './service.js';

/** What cannot be true of what a service comes to: of its outcomes, options and team names. */
export function* outcomeContradictions(service: Service): Generator<Contradiction> {
  const led = new Set<OutcomeKind>(service.rules.map(({ outcome }) => outcome));
  // Nobody can be sure that nobody is unsure.
  if (led.has('likely-suitable')) led.add('check-with-team');
  const there = new Set(service.outcomes.map(({ kind }) => kind));
  for (const kind of outcomeKinds) {
    if (led.has(kind) && !there.has(kind)) yield [['outcomes'], `has no ${kind}, which is needed`];
  }
  for (const [o, { kind }] of numbered(service.outcomes)) {
    if (!led.has(kind)) yield [['outcomes', o], `no rule leads to ${kind}`];
  }
  yield* inOffers(service, led.has('options-list'));
  yield* inTeam(service);
}

function* inOffers(
  { options = [], offers = [] }: Service,
  isNavigator: boolean,
): Generator<Contradiction> {
  if (isNavigator && offers.length === 0) yield [['offers'], 'is missing: options-list needs it'];
  if (!isNavigator && offers.length > 0) {
    yield [['offers'], 'is of no use: no rule leads to options-list'];
  }
  const known = new Set(options.map(({ id }) => id));
  for (const [o, { option }] of numbered(offers)) {
    if (!known.has(option)) yield [['offers', o, 'option'], `no option is called "${option}"`];
  }
  for (const [o, { id }] of numbered(options)) {
    if (!offers.some(({ option }) => option === id)) yield [['options', o], 'is never offered'];
  }
}

function* inTeam({ team, ...service }: Service): Generator<Contradiction> {
  if (!team) {
    if (JSON.stringify(service).includes('{team}')) {
      yield [['team'], 'is missing: a text has {team} in it'];
    }
    return;
  }
  for (const [t, { when }] of numbered(team)) {
    const isLast = t === team.length - 1;
    if (isLast && when) yield [['team', t, 'when'], 'must be absent: the last name always fits'];
    if (!isLast && !when) yield [['team', t], 'must have when: only the last name always fits'];
  }
}
