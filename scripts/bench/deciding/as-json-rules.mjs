/**
 * A service as rules for json-rules-engine 7, in its JSON and with its own operators only.
 *
 * Ours knows three truth values, and that engine two. So every condition is said twice: that it holds
 * for sure, and that it may hold; “not” turns one into the other. Of the decision only the outcome is
 * said, not why, nor what next.
 *
 * @param {import('@cairnkit/engine/service.js').Service} service
 * @returns {{ conditions: object, event: { type: string }, priority: number }[]} The first that
 *   succeeds decides.
 */
export function asJsonRules(service) {
  const isConfirmed = (point) =>
    service.pleaseConfirm?.some(({ id, confirmed }) => id === point && confirmed !== undefined);
  const rules = service.rules.filter(({ until }) => !isConfirmed(until));
  const doubts = rules.filter(({ when, outcome }) => when && outcome !== 'school-enquiry');
  const inDoubt = { any: doubts.map(({ when }) => translated(service, when, false)) };

  const said = rules.flatMap(({ when, outcome }) => {
    const rule = {
      conditions: whole(when ? translated(service, when, true) : { all: [] }),
      outcome,
    };
    const doubt = { conditions: inDoubt, outcome: 'check-with-team' };
    return outcome === 'likely-suitable' ? [doubt, rule] : [rule];
  });
  return said.map(({ conditions, outcome }, r) => ({
    conditions,
    event: { type: outcome },
    priority: said.length - r,
  }));
}

/**
 * Answers as facts: what is open has a word of its own, since JSON has none for it.
 *
 * @param {import('@cairnkit/engine/service.js').Service} service
 */
export function factsMaker({ questions }) {
  const open = Object.fromEntries(
    questions.map(({ id, type }) => [id, type === 'choices' ? ['unasked'] : 'unasked']),
  );
  return (answers) => {
    const facts = { ...open, ...answers };
    for (const id in facts) {
      if (facts[id] === null) facts[id] = Array.isArray(open[id]) ? ['not-sure'] : 'not-sure';
    }
    return facts;
  };
}

const unknown = ['not-sure', 'unasked'];

/** That engine wants “all”, “any” or “not” at the top. */
const whole = (condition) => ('fact' in condition ? { all: [condition] } : condition);

/** @param {boolean} isSure - Whether it must hold for sure, or only may. */
function translated(service, given, isSure) {
  const inside = (each) => translated(service, each, isSure);
  if ('all' in given) return { all: given.all.map(inside) };
  if ('any' in given) return { any: given.any.map(inside) };
  if ('not' in given) return { not: translated(service, given.not, !isSure) };
  if ('condition' in given) return inside(service.conditions[given.condition]);
  return compared(service, given, isSure);
}

function compared(service, given, isSure) {
  const fact = given.question;
  const value = (each) =>
    each?.parameter === undefined
      ? each
      : service.parameters.find(({ id }) => id === each.parameter).value;
  const test = (operator, against) => ({ fact, operator, value: against });
  const maybe = (condition) =>
    isSure ? condition : { any: [test('someFact:in', unknown), condition] };

  if ('known' in given) throw new Error(`${fact}: “known” is not translated.`);
  if ('is' in given || 'isOneOf' in given) {
    const values = value(given.isOneOf) ?? [given.is];
    return test('in', isSure ? values : [...values, ...unknown]);
  }
  if ('atLeast' in given || 'atMost' in given) {
    const years = {
      all: [
        test('greaterThanInclusive', value(given.atLeast) ?? 0),
        test('lessThanInclusive', value(given.atMost) ?? 1000),
      ],
    };
    return isSure ? years : { any: [test('in', unknown), years] };
  }
  if ('includesAny' in given) {
    const values = value(given.includesAny);
    return test('someFact:in', isSure ? values : [...values, ...unknown]);
  }
  if ('includesNone' in given) {
    const values = value(given.includesNone);
    return test('everyFact:notIn', isSure ? [...values, ...unknown] : values);
  }
  if ('includesAll' in given) {
    return maybe({ all: value(given.includesAll).map((each) => test('contains', each)) });
  }
  const only = value(given.includesOnly);
  return test('everyFact:in', isSure ? only : [...only, ...unknown]);
}
