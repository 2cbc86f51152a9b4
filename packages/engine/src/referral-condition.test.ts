import { expect } from 'chai';

import type { Condition } from './condition.js';
import { no, unknown, yes } from './kleene.js';
import type { ReferralAnswer } from './referral-answer.js';
import { holds } from './referral-condition.js';
import type { Referral } from './referral.js';
import { lanternDay as on } from './testing/lantern-referral-answers.js';
import { lanternReferral } from './testing/lantern-referral.js';

const form: Referral = {
  ...lanternReferral,
  conditions: { 'is-older': { question: 'date-of-birth', atLeast: 16 } },
};

const born = (year: string) => ({ day: '1', month: '1', year });

describe('a condition of a form', () => {
  const truth = (condition: Condition, question: string, answer?: ReferralAnswer) =>
    holds(form, answer === undefined ? {} : { [question]: answer }, on, condition);

  for (const [condition, question, cases] of [
    [
      { question: 'date-of-birth', atLeast: 15, atMost: 15 },
      'date-of-birth',
      [
        [born('2011'), yes],
        [born('2010'), no],
        [born('2012'), no],
        [{ day: '31', month: '2', year: '2011' }, unknown],
        [null, unknown],
      ],
    ],
    [
      { condition: 'is-older' },
      'date-of-birth',
      [
        [born('2009'), yes],
        [null, unknown],
      ],
    ],
    [
      { question: 'since-age', atMost: 10 },
      'since-age',
      [
        [10, yes],
        ['10', yes],
        ['ten', unknown],
        [11, no],
      ],
    ],
    [
      { question: 'school-year', is: 'year-9' },
      'school-year',
      [
        ['year-9', yes],
        ['year-6', no],
        ['not-sure', unknown],
      ],
    ],
    [
      { question: 'school-year', isOneOf: ['year-9', 'not-sure'] },
      'school-year',
      [['not-sure', yes]],
    ],
    [
      { question: 'concerns', includesAny: ['worry'] },
      'concerns',
      [
        [['worry', 'low-mood'], yes],
        [['low-mood'], no],
        [['not-sure'], unknown],
      ],
    ],
    [
      { question: 'concerns', includesAll: ['worry', 'low-mood'] },
      'concerns',
      [
        [['worry', 'low-mood'], yes],
        [['worry'], no],
        [['not-sure'], unknown],
      ],
    ],
    [
      { question: 'concerns', includesNone: ['worry'] },
      'concerns',
      [
        [['low-mood'], yes],
        [['worry'], no],
        [['not-sure'], unknown],
      ],
    ],
    [
      { question: 'concerns', includesOnly: ['worry', 'low-mood'] },
      'concerns',
      [
        [['worry'], yes],
        [['worry', 'something-else'], no],
        [['not-sure'], unknown],
      ],
    ],
    [
      { question: 'consents', includesAny: ['talk-to-gp'] },
      'consents',
      [
        [[], no],
        [['talk-to-gp'], yes],
      ],
    ],
  ] as const) {
    it(`${JSON.stringify(condition)} has three truth values`, () => {
      for (const [answer, expected] of cases) {
        expect(truth(condition as Condition, question, answer), JSON.stringify(answer)).to.equal(
          expected,
        );
      }
      expect(truth(condition as Condition, question)).to.equal(unknown);
    });
  }

  it('knows whether something was told', () => {
    const known = (answer?: ReferralAnswer) => truth({ question: 'gp', known: true }, 'gp', answer);
    expect(known('A surgery')).to.equal(yes);
    for (const nothing of [undefined, null, ' ']) expect(known(nothing)).to.equal(no);
    const not: Condition = { question: 'school-year', known: false };
    expect(truth(not, 'school-year', 'not-sure')).to.equal(yes);
    expect(truth(not, 'school-year', 'year-9')).to.equal(no);
  });

  it('joins others as Kleene’s logic does', () => {
    const [is, isNot, open]: Condition[] = [
      { question: 'school-year', is: 'year-9' },
      { question: 'school-year', is: 'year-6' },
      { question: 'gp', is: 'x' },
    ];
    const of = (condition: Condition) => truth(condition, 'school-year', 'year-9');
    expect(of({ all: [is!, isNot!, open!] })).to.equal(no);
    expect(of({ all: [is!, open!] })).to.equal(unknown);
    expect(of({ any: [is!, open!] })).to.equal(yes);
    expect(of({ any: [isNot!, open!] })).to.equal(unknown);
    expect(of({ not: open! })).to.equal(unknown);
    expect(of({ not: isNot! })).to.equal(yes);
  });
});
