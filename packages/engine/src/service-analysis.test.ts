import { expect } from 'chai';

import { analyse } from './service-analysis.js';
import type { Rule, Service } from './service.js';
import { lantern } from './testing/lantern.js';
import { navigator } from './testing/navigator.js';

const today = '2026-11-23';
const told = (issues: readonly { readonly path: string; readonly message: string }[]) =>
  issues.map(({ path, message }) => `${path}: ${message}`);
const errorsOf = (service: Service) => told(analyse(service, today).errors);
const warningsOf = (service: Service) => told(analyse(service, today).warnings);

/** Lantern with other rules in the place of those from one place on; the last stays. */
const withRules = (from: number, ...rules: readonly Rule[]): Service => ({
  ...lantern,
  rules: [...lantern.rules.slice(0, from), ...rules, ...lantern.rules.slice(from)],
});
/** Lantern with other steps for an outcome. */
const withSteps = (kind: string, nextSteps: Service['outcomes'][number]['nextSteps']): Service => ({
  ...lantern,
  outcomes: lantern.outcomes.map((each) => (each.kind === kind ? { ...each, nextSteps } : each)),
});

describe('analyse', () => {
  it('finds nothing wrong with a service and a navigator that are right', () => {
    for (const service of [lantern, navigator]) {
      const { errors, warnings } = analyse(service, today);
      expect([...errors, ...warnings], service.id).to.deep.equal([]);
    }
  });

  it('knows how many questions are asked at most', () => {
    expect(analyse(lantern, today).longest).to.equal(11);
    expect(analyse(navigator, today).longest).to.equal(6);
  });

  it('finds a rule that never decides, because others hold whenever it does', () => {
    const shadowed: Rule = { when: { question: 'age', atMost: 4 }, outcome: 'outside-age' };
    expect(errorsOf(withRules(6, shadowed))).to.deep.equal([
      'rules.6: never decides: whenever it holds, a rule before it does, too',
    ]);
  });

  it('finds a rule that contradicts itself', () => {
    const when: Rule['when'] = {
      all: [
        { question: 'concerns', includesAny: ['worry'] },
        { question: 'concerns', includesNone: ['worry', 'low-mood'] },
      ],
    };
    expect(errorsOf(withRules(9, { when, outcome: 'different-support' }))).to.deep.equal([
      'rules.9: can never hold: its conditions contradict each other',
    ]);
  });

  it('finds an outcome that nobody comes to', () => {
    const never: Rule = {
      when: {
        all: [
          { question: 'age', atLeast: 30 },
          { question: 'age', atMost: 20 },
        ],
      },
      outcome: 'outside-age',
    };
    const rules = lantern.rules.map((rule) => (rule.outcome === 'outside-age' ? never : rule));
    expect(errorsOf({ ...lantern, rules })).to.include(
      'outcomes.5: nobody ever comes to outside-age',
    );
  });

  it('finds a yes that nobody comes to, because everybody is stopped before', () => {
    const everybody: Rule = {
      when: {
        any: [
          { question: 'age', known: true },
          { question: 'age', known: false },
        ],
      },
      outcome: 'check-with-team',
    };
    expect(errorsOf(withRules(11, everybody))).to.include.members([
      'rules.12: never decides: whenever it holds, a rule before it does, too',
      'outcomes.11: nobody ever comes to likely-suitable',
    ]);
  });

  it('finds a dead end for one of those who may ask', () => {
    const steps = [{ for: ['young-person' as const, 'friend' as const], text: 'Ask.' }];
    expect(errorsOf(withSteps('likely-suitable', steps))).to.deep.equal([
      'outcomes.11.nextSteps: has no step for parent-or-carer and school-staff, with some answers',
    ]);
  });

  it('finds a dead end for some answers, and takes conditions that leave none', () => {
    const [north, hill] = (['northshore', 'hillvale'] as const).map((is) => ({
      when: { question: 'area', is },
      text: `Ask in ${is}.`,
    }));
    expect(errorsOf(withSteps('likely-suitable', [north!, hill!]))).to.deep.equal([]);
    const [found] = errorsOf(withSteps('likely-suitable', [north!]));
    expect(found).to.match(/^outcomes\.11\.nextSteps: has no step for young-person and /);
  });

  it('finds a safety outcome that would have to ask who somebody is', () => {
    const steps = [{ for: ['young-person' as const], text: 'Tell an adult.' }];
    expect(errorsOf(withSteps('safeguarding', steps))).to.deep.equal([
      'outcomes.2.nextSteps: needs a step without for and when',
    ]);
  });

  it('finds questions that come before somebody is known to be safe', () => {
    const [first, ...rest] = lantern.questions;
    const questions = [...rest.slice(0, 4), first!, ...rest.slice(4)];
    expect(errorsOf({ ...lantern, questions })).to.deep.equal([
      'questions.2: is asked while a safety outcome is still possible',
      'questions.3: is asked while a safety outcome is still possible',
    ]);
  });

  it('finds that too many questions are asked', () => {
    expect(errorsOf({ ...lantern, mostQuestions: 10 })).to.deep.equal([
      'questions: up to 11 of them are asked; at most 10 may be',
    ]);
  });

  it('finds a question that is asked in vain', () => {
    const rule: Rule = { when: { question: 'reason', known: true }, outcome: 'more-help-needed' };
    expect(errorsOf(withRules(5, rule))).to.include(
      'questions.4: is asked of some in vain: every answer leads to the same, but a rule waits for one',
    );
  });

  it('finds a question that is never asked', () => {
    const idle = { ...lantern.questions[9]!, id: 'idle' };
    expect(warningsOf({ ...lantern, questions: [...lantern.questions, idle] })).to.deep.equal([
      'questions.11: is never asked: nothing depends on it',
    ]);
  });

  it('finds named conditions that say nothing', () => {
    const conditions: Service['conditions'] = {
      ...lantern.conditions,
      never: {
        all: [
          { question: 'age', atMost: 9 },
          { question: 'age', atLeast: 10 },
        ],
      },
      always: {
        any: [
          { question: 'age', atMost: 9 },
          { question: 'age', atLeast: 9 },
        ],
      },
    };
    const service = { ...lantern, conditions };
    expect(errorsOf(service)).to.deep.equal([
      'conditions.never: can never hold: its parts contradict each other',
    ]);
    expect(warningsOf(service)).to.deep.equal([
      'conditions.never: is not used',
      'conditions.always: can never be false: it says nothing',
      'conditions.always: is not used',
    ]);
  });

  it('says so where there is too much to look through, instead of running on', () => {
    const options = Array.from({ length: 14 }, (_, i) => ({ value: `o${i}`, text: `O ${i}` }));
    const lists = Array.from({ length: 6 }, (_, i) => ({
      ...{ type: 'choices' as const, id: `list-${i}`, text: 'Which?', short: 'Which' },
      options,
    }));
    const each = options.map(({ value }) => ({
      any: lists.map(({ id }) => ({ question: id, includesAny: [value] })),
    }));
    const rule: Rule = { when: { all: each }, outcome: 'different-support' };
    const service = withRules(9, rule);
    const questions = [...lantern.questions, ...lists];
    expect(errorsOf({ ...service, questions, mostQuestions: 20 })).to.include(
      'questions: has too many combinations of answers to look through; use fewer of them',
    );
  });
});

describe('analyse, of a navigator', () => {
  it('finds an offer that is never made', () => {
    const offers = [...navigator.offers!, { option: 'self-help' }];
    expect(errorsOf({ ...navigator, offers })).to.deep.equal([
      'offers.5: is never made: it cannot hold, or its option has been offered by then',
    ]);
  });

  it('finds that somebody is offered too little', () => {
    const offers = navigator.offers!.filter(({ option }) => option !== 'self-help');
    expect(errorsOf({ ...navigator, offers })).to.deep.equal([
      'offers: offer somebody fewer than 2 options',
    ]);
  });

  it('finds that somebody is offered nobody to talk to', () => {
    const [first, ...others] = navigator.offers!;
    const offers = [{ ...first!, when: { question: 'can-travel', is: 'yes' } }, ...others];
    expect(errorsOf({ ...navigator, offers })).to.deep.equal([
      'offers: offer somebody no person to talk to',
    ]);
  });

  it('takes two conditional offers of which one is always made', () => {
    const [first, ...others] = navigator.offers!;
    const offers = (['yes', 'no'] as const).map((is) => ({
      ...first!,
      when: { question: 'can-travel', is },
    }));
    expect(errorsOf({ ...navigator, offers: [...offers, ...others] })).to.deep.equal([]);
  });
});
