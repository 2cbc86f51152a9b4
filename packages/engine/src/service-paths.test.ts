import { expect } from 'chai';

import { decide } from './decide.js';
import { listPaths, pathsOf, type PathStop } from './service-paths.js';
import type { ServiceAnswers } from './service-answers.js';
import type { Question, Service } from './service.js';
import { forLantern } from './testing/lantern-answers.js';
import { lantern } from './testing/lantern.js';
import { navigator } from './testing/navigator.js';

/** Answers that the words of a path stand for. */
function answersFor(question: Question, words: string): readonly ServiceAnswers[string][] {
  if (question.type === 'age') {
    return words.split(' / ').flatMap((each): (number | null)[] => {
      const [, low, what, high] =
        /^(\d+)(?: (to|or younger|or older))?(?: (\d+))?$/.exec(each) ?? [];
      if (low === undefined) return [null];
      if (what === 'or younger') return [0, Number(low)];
      return what === 'or older' ? [Number(low), 130] : [Number(low), Number(high ?? low)];
    });
  }
  const named = (text: string) =>
    question.options
      .filter((option) => text.split(', ').includes(option.text))
      .map(({ value }) => value);
  if (question.type !== 'choices') return words.split(' / ').flatMap(named);
  if (words === 'any answer') return [['worry'], ['not-sure']];
  return words.split(' / ').map((each) => {
    const [, any = ''] = /any of (.*?)(?=, and|$)/.exec(each) ?? [];
    const [, none = ''] = /none of (.*?)(?=, and|$)/.exec(each) ?? [];
    if (any) return named(any).filter((value) => !named(none).includes(value));
    return none ? ['something-else'].filter((value) => !named(none).includes(value)) : named(each);
  });
}

const paths = [...listPaths(pathsOf(lantern))];

describe('the paths of a service', () => {
  it('come to the outcome that they say, whatever is answered to what was not asked', () => {
    const others = [
      {},
      { age: 5, area: 'elsewhere' },
      { concerns: ['eating'], 'how-bad': 'every-day' },
    ];
    for (const { answers, outcome } of paths) {
      for (const change of others) {
        let people: ServiceAnswers[] = [{ ...forLantern(change), reason: 'get-help' }];
        for (const [id, words] of answers) {
          const question = lantern.questions.find((each) => each.id === id)!;
          const values = answersFor(question, words);
          expect(values, `${id}: ${words}`).to.not.have.lengthOf(0);
          people = people.flatMap((one) => values.map((value) => ({ ...one, [id]: value })));
        }
        for (const person of people) {
          expect(decide(lantern, person).outcome, JSON.stringify(person)).to.equal(outcome);
        }
      }
    }
  });

  it('are all different, and lead to every outcome', () => {
    const texts = paths.map(({ answers }) => JSON.stringify([...answers]));
    expect(new Set(texts).size).to.equal(paths.length);
    const reached = new Set(paths.map(({ outcome }) => outcome));
    expect([...reached]).to.have.members(lantern.outcomes.map(({ kind }) => kind));
  });

  it('tell answers that lead to the same together, in the words of the service', () => {
    const first = (id: string, outcome: string) =>
      paths.find((path) => path.outcome === outcome && path.answers.has(id))?.answers.get(id);
    expect(first('age', 'outside-age')).to.equal('6 or younger / 19 or older');
    expect(first('filled-in-by', 'outside-age')).to.equal(
      'A young person / A parent or carer / A friend',
    );
    expect(first('concerns', 'likely-suitable')).to.equal(
      'none of Eating, and any of Feeling low, Worry',
    );
    const ages = new Set(paths.map(({ answers }) => answers.get('age')));
    expect([...ages]).to.have.members([
      ...[undefined, '6 or younger / 19 or older', '7 to 15', '16 to 17', '18', 'I’m not sure'],
    ]);
  });

  it('leave out what only changes the next steps', () => {
    const rules = lantern.rules.filter(({ outcome }) => outcome !== 'school-enquiry');
    const service: Service = {
      ...lantern,
      conditions: { 'needs-consent': lantern.conditions!['needs-consent']! },
      rules,
    };
    const ids = [...listPaths(pathsOf(service))].flatMap(({ answers }) => [...answers.keys()]);
    expect(ids).to.not.include('filled-in-by');
  });

  it('of a navigator are those to safety, and one to its options', () => {
    const outcomes = [...listPaths(pathsOf(navigator))].map(({ outcome }) => outcome);
    expect(outcomes).to.deep.equal(['emergency', 'urgent', 'safeguarding', 'options-list']);
  });

  it('end in one place for each outcome', () => {
    const ends = new Set<PathStop>();
    const visit = (stop: PathStop): void => {
      if (stop.outcome) ends.add(stop);
      for (const { to } of stop.branches) visit(to);
    };
    visit(pathsOf(lantern));
    expect(ends.size).to.equal(lantern.outcomes.length);
  });
});
