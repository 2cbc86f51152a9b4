import { compiler, type Node } from './compiled-condition.js';
import type { Condition } from './condition.js';
import { askerQuestion, type OutcomeKind } from './outcome-kinds.js';
import type { Option, Outcome, Service, Step } from './service.js';
import { reader, type Reader } from './service-answers.js';

/** A thing that is there when a condition holds; without one, always. */
export interface When {
  readonly when: Node | undefined;
}

export interface ReadyRule extends When {
  /** In `service.rules`: rules whose point is confirmed are not here. */
  readonly place: number;
  readonly outcome: OutcomeKind;
  /** By place in `team`. */
  readonly reasons: readonly (string | undefined)[];
}

/** A step whose condition covers also whom it is for. */
export interface ReadyStep extends When {
  readonly step: Step;
}

/** What is shown, with the team’s name in it. */
export interface Page<Shown> {
  readonly shown: Shown;
  readonly steps: readonly ReadyStep[];
  /** Place of the one choice that all its steps hang on; -1 for none, `undefined` for several. */
  readonly on: number | undefined;
  /** By the code of that choice: what was worked out before. */
  readonly known: Known[];
}

interface Known {
  readonly steps: readonly Step[];
  /** Of an option’s page. */
  offered?: Offered;
}

/** Something that a navigator offers. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  readonly text: string | undefined;
  readonly nextSteps: readonly Step[];
}

/** A service made ready for deciding many times: what can be worked out once, was. */
export interface ReadyService {
  readonly service: Service;
  readonly readers: readonly Reader[];
  readonly rules: readonly ReadyRule[];
  readonly offers: readonly (When & { readonly option: number })[];
  readonly team: readonly (When & { readonly name: string })[];
  /** By kind, and there by place in `team`; only one page where it does not name the team. */
  readonly outcomes: ReadonlyMap<OutcomeKind, readonly Page<Outcome>[]>;
  /** By place in `service.options`, and there as in `outcomes`. */
  readonly options: readonly (readonly Page<Option>[])[];
}

const known = new WeakMap<Service, ReadyService>();

/** A service made ready: at the first call, and the same at every other. */
export function readyService(service: Service): ReadyService {
  let found = known.get(service);
  if (!found) {
    found = prepare(service);
    known.set(service, found);
  }
  return found;
}

function prepare(service: Service): ReadyService {
  const { questions, conditions = {}, parameters = [] } = service;
  const readers = questions.map(reader);
  const compile = compiler({ readers, conditions, parameters });
  const when = (condition: Condition | undefined) => condition && compile(condition);
  const step = (each: Step): ReadyStep => {
    const whom: Condition[] = each.for ? [{ question: askerQuestion, isOneOf: each.for }] : [];
    const all = each.when ? [...whom, each.when] : whom;
    return { step: each, when: all.length > 1 ? compile({ all }) : when(all[0]) };
  };
  const team = service.team ?? [{ name: '' }];
  const names = team.map(({ name }) => name);
  const pages = <Shown extends { readonly nextSteps?: readonly Step[] | undefined }>(
    shown: Shown,
  ): readonly Page<Shown>[] =>
    (JSON.stringify(shown).includes('{team}') ? names : ['']).map((name) => {
      const named = withName(shown, name);
      const steps = (named.nextSteps ?? []).map(step);
      return { shown: named, steps, on: onlyChoice(steps, readers), known: [] };
    });

  const options = service.options ?? [];
  return {
    service,
    readers,
    rules: rulesInForce(service).map(({ outcome, reason, place, ...rule }) => ({
      place,
      when: when(rule.when),
      outcome,
      reasons: names.map((name) => withName(reason, name)),
    })),
    offers: (service.offers ?? []).map((offer) => ({
      when: when(offer.when),
      option: options.findIndex(({ id }) => id === offer.option),
    })),
    team: team.map((each) => ({ ...each, when: when('when' in each ? each.when : undefined) })),
    outcomes: new Map(service.outcomes.map((each) => [each.kind, pages(each)])),
    options: options.map(pages),
  };
}

/** Without the rules whose point is confirmed; each with its place among all. */
function rulesInForce({ rules, pleaseConfirm = [] }: Service) {
  const confirmed = new Set(pleaseConfirm.filter((each) => each.confirmed).map(({ id }) => id));
  return rules
    .map((rule, place) => ({ ...rule, place }))
    .filter(({ until }) => until === undefined || !confirmed.has(until));
}

function onlyChoice(steps: readonly ReadyStep[], readers: readonly Reader[]): number | undefined {
  let only = -1;
  for (const { when } of steps) {
    if (!when) continue;
    // Those for one asker or another are by far the most.
    if (when.op !== 'look-up' || (only >= 0 && only !== when.question)) return undefined;
    only = when.question;
  }
  return only >= 0 && readers[only]!.question.type === 'age' ? undefined : only;
}

/** The same with the team’s name in every text. */
function withName<T>(shown: T, name: string): T {
  if (!name || shown === undefined) return shown;
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.split('{team}').join(name);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]));
  };
  return fill(shown) as T;
}
