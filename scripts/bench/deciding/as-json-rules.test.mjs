import { decide } from '@cairnkit/engine/decide.js';
import derby from '@cairnkit/services/derby-derbyshire-changing-lives.js';
import stockport from '@cairnkit/services/stockport.js';
import { expect } from 'chai';

import { asJsonRules, factsMaker } from './as-json-rules.mjs';
import { peopleFor } from './people.mjs';

describe('a service as rules for json-rules-engine', () => {
  for (const service of [derby, stockport]) {
    it(`comes to the outcomes of ${service.id}`, () => {
      const rules = JSON.parse(JSON.stringify(asJsonRules(service)));
      const factsOf = factsMaker(service);
      const outcomes = new Set();
      for (const answers of [{}, ...peopleFor(service, 200)]) {
        const facts = factsOf(answers);
        const { event } = rules.find(({ conditions }) => holds(conditions, facts));
        outcomes.add(event.type);
        expect(event.type, JSON.stringify(answers)).to.equal(decide(service, answers).outcome);
      }
      expect(outcomes).to.include('check-with-team').and.to.include('emergency');
    });
  }
});

/** What the engine’s documentation says of the operators that are used. */
function holds(condition, facts) {
  const inside = (each) => holds(each, facts);
  if (condition.all) return condition.all.every(inside);
  if (condition.any) return condition.any.some(inside);
  if (condition.not) return !inside(condition.not);
  const { operator, value } = condition;
  const fact = facts[condition.fact];
  switch (operator) {
    case 'in':
      return value.includes(fact);
    case 'someFact:in':
      return fact.some((each) => value.includes(each));
    case 'everyFact:notIn':
      return fact.every((each) => !value.includes(each));
    case 'greaterThanInclusive':
      return typeof fact === 'number' && fact >= value;
    case 'lessThanInclusive':
      return typeof fact === 'number' && fact <= value;
    default:
      throw new Error(`${operator} is not known here`);
  }
}
