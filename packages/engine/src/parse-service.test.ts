import { expect } from 'chai';

import type { DefinitionError } from './errors.js';
import { parseService } from './parse-service.js';
import { changed, issuesOf, rule, set, type Loose } from './testing/broken-service.js';
import { lantern } from './testing/lantern.js';
import { navigator } from './testing/navigator.js';

describe('parseService', () => {
  it('takes a service and a navigator, as objects and as text', () => {
    for (const each of [lantern, navigator]) {
      expect(parseService(each)).to.deep.equal(each);
      expect(JSON.parse(JSON.stringify(parseService(JSON.stringify(each))))).to.deep.equal(each);
    }
  });

  const cases: readonly [what: string, change: (service: Loose) => unknown, issue: RegExp][] = [
    [
      'a circle',
      set('conditions', { a: { condition: 'b' }, b: { not: { condition: 'a' } } }),
      /^conditions\.a: leads back to itself: a → b → a$/m,
    ],
    [
      'a condition that names itself',
      set('conditions.x', { all: [{ condition: 'x' }] }),
      /^conditions\.x: leads back to itself: x → x$/m,
    ],
    [
      'an unknown condition',
      rule({ condition: 'nope' }),
      /^rules\.3\.when\.condition: no condition is called "nope"$/m,
    ],
    [
      'an unknown question',
      rule({ any: [{ question: 'nope', is: 'x' }] }),
      /^rules\.3\.when\.any\.0\.question: no question is called "nope"$/m,
    ],
    [
      'an unknown value',
      rule({ question: 'area', isOneOf: ['hillvale', 'mars'] }),
      /^rules\.3\.when\.isOneOf\.1: "mars" is no answer to area$/m,
    ],
    [
      'an unknown parameter',
      rule({ question: 'age', atMost: { parameter: 'nope' } }),
      /^rules\.3\.when\.atMost\.parameter: no parameter is called "nope"$/m,
    ],
    [
      'an unknown contact',
      set('outcomes.3.nextSteps.0.contact', 'nope'),
      /^outcomes\.3\.nextSteps\.0\.contact: no contact is called "nope"$/m,
    ],
    [
      'an unknown point',
      set('rules.4.until', 'nope'),
      /^rules\.4\.until: no point to confirm is called "nope"$/m,
    ],
    [
      'a comparison that does not fit',
      rule({ question: 'age', is: '7' }),
      /^rules\.3\.when\.is: does not fit age, which is of type age: use atLeast, atMost, known$/m,
    ],
    [
      'a list compared as a choice',
      rule({ question: 'concerns', is: 'worry' }),
      /^rules\.3\.when\.is: does not fit concerns/m,
    ],
    [
      'two comparisons',
      rule({ question: 'area', is: 'hillvale', known: true }),
      /^rules\.3\.when: must compare area with one thing, and has is and known$/m,
    ],
    [
      'no comparison',
      rule({ question: 'area' }),
      /^rules\.3\.when: must compare area .* has nothing$/m,
    ],
    [
      'two forms at once',
      rule({ question: 'area', is: 'hillvale', all: [{ condition: 'needs-consent' }] }),
      /^rules\.3\.when: must have one of .*, and has all and question$/m,
    ],
    ['an empty condition', rule({}), /^rules\.3\.when: must have one of .*, and has none$/m],
    [
      'a comparison without a question',
      rule({ condition: 'needs-consent', is: 'x' }),
      /^rules\.3\.when\.is: needs a question beside it$/m,
    ],
    [
      'ages the wrong way round',
      rule({ question: 'age', atLeast: 9, atMost: 5 }),
      /^rules\.3\.when\.atMost: must be 9 or more$/m,
    ],
    [
      'being unsure as a part of a list',
      rule({ question: 'concerns', includesOnly: ['not-sure'] }),
      /not-sure says nothing about the rest of a list$/m,
    ],
    [
      'a list for an age',
      (service) => {
        set('parameters.0.value', ['x'])(service);
      },
      /^conditions\.needs-consent\.atMost: must be an age in whole years$/m,
    ],
  ];
  for (const [what, change, issue] of cases) {
    it(`refuses ${what}`, () => {
      expect(issuesOf(changed(change)).join('\n')).to.match(issue);
    });
  }

  it('tells everything at once, each with its place in the text', () => {
    const source = changed((service) => {
      rule({ any: [{ question: 'nope', is: 'x' }, { condition: 'nope' }] })(service);
      set('conditions', { a: { condition: 'b' }, b: { condition: 'a' } })(service);
      set('questions.5.id', 'reason')(service);
    });
    const text = JSON.stringify(source, null, 2);
    try {
      parseService(text);
      expect.fail('was taken');
    } catch (error) {
      const { issues } = error as DefinitionError;
      const paths = issues.map(({ path }) => path);
      expect(paths).to.include.members([
        ...['rules.3.when.any.0.question', 'rules.3.when.any.1.condition'],
        ...['conditions.a', 'questions.5.id'],
      ]);
      for (const { line, column } of issues) expect([line, column]).to.not.include(undefined);
    }
  });
});
