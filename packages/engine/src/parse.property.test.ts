import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { DefinitionError } from './errors.js';
import { allowedValues } from './item.js';
import type { Measure } from './measure.js';
import { parseMeasure, parseSubmission } from './parse.js';
import { result } from './result.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Change = (parent: Record<string, Json>, name: string) => void;

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
const json = fc.jsonValue({ maxDepth: 3 }).map(plain);
/** Without the one name that is refused in other words in a text than in a value. */
const harmless = json.filter((value) => !JSON.stringify(value).includes('"__proto__"'));

/** Every place in a value, as its parent and its name there. */
function* places(value: Json): Generator<[parent: Record<string, Json>, name: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    yield [value as Record<string, Json>, name];
    yield* places((value as Record<string, Json>)[name]!);
  }
}

const change: fc.Arbitrary<Change> = fc.oneof(
  harmless.map(
    (value): Change =>
      (parent, name) =>
        void (parent[name] = value),
  ),
  fc.integer({ min: -1, max: 30 }).map(
    (value): Change =>
      (parent, name) =>
        void (parent[name] = value),
  ),
  fc.constant<Change>((parent, name) =>
    Array.isArray(parent) ? parent.splice(Number(name), 1) : delete parent[name],
  ),
  fc.constant<Change>((parent, name) => {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(name)]));
    else parent[`${name}2`] = parent[name]!;
  }),
);

/** PHQ-9 with a few things put wrong, or merely put otherwise. */
const mutated = fc
  .array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    const measure = plain(phq9);
    for (const [at, apply] of changes) {
      const all = [...places(measure)];
      apply(...all[at % all.length]!);
    }
    return measure;
  });

/** What parsing comes to: the measure, or the issues. Any other error goes through. */
function outcome(source: unknown): Measure | DefinitionError {
  try {
    return parseMeasure(source);
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
}

function saysWhatIsWrong({ issues }: DefinitionError): void {
  expect(issues).not.to.deep.equal([]);
  for (const { path, message } of issues) {
    expect(path).to.be.a('string');
    expect(message).to.match(/\S/);
  }
}

describe('parseMeasure, whatever it is given', () => {
  it('returns or throws a DefinitionError, for any value there is', () => {
    const anything = fc.anything({
      ...{ withBigInt: true, withDate: true, withMap: true, withSet: true },
      ...{ withNullPrototype: true, withSparseArray: true, withTypedArray: true },
    });
    fc.assert(
      fc.property(fc.oneof(anything, json), (value) => {
        const found = outcome(value);
        if (found instanceof DefinitionError) saysWhatIsWrong(found);
      }),
    );
  });

  it('returns or throws a DefinitionError, for any text there is', () => {
    const whole = JSON.stringify(phq9);
    const torn = fc.nat(whole.length).map((at) => whole.slice(0, at) + whole.slice(at + 1));
    const units = fc.array(fc.nat(0xffff)).map((list) => String.fromCharCode(...list));
    const text = fc.oneof(units, fc.string(), fc.json(), torn);
    fc.assert(
      fc.property(text, (source) => {
        const found = outcome(source);
        if (found instanceof DefinitionError) saysWhatIsWrong(found);
      }),
    );
  });

  it('comes to the same for a text as for the value in it, and adds a line', () => {
    fc.assert(
      fc.property(mutated, (measure) => {
        const [fromValue, fromText] = [outcome(measure), outcome(JSON.stringify(measure))];
        if (!(fromValue instanceof DefinitionError)) {
          expect(fromText).to.deep.equal(fromValue);
          return;
        }
        saysWhatIsWrong(fromValue);
        const { issues } = fromText as DefinitionError;
        expect(issues.map(({ path, message }) => ({ path, message }))).to.deep.equal(
          fromValue.issues,
        );
        for (const { line, column } of issues) expect([line, column! > 0]).to.deep.equal([1, true]);
      }),
    );
  });

  it('returns only measures that score from the lowest to the highest', () => {
    fc.assert(
      fc.property(mutated, (source) => {
        const measure = outcome(source);
        if (measure instanceof DefinitionError) return;
        const score = (end: (...values: number[]) => number, scale: string) => {
          const answers = measure.items.map((item) => [item.id, end(...allowedValues(item))]);
          return result(measure, Object.fromEntries(answers)).scores[scale]?.value;
        };
        for (const { id, range } of measure.scales) {
          expect(score(Math.min, id)).to.equal(range.min);
          expect(score(Math.max, id)).to.equal(range.max);
        }
      }),
    );
  });

  it('meets both, so that the above means something', () => {
    const kinds = fc
      .sample(mutated, { numRuns: 1000, seed: 1 })
      .map((measure) => outcome(measure) instanceof DefinitionError);
    expect(new Set(kinds)).to.deep.equal(new Set([true, false]));
  });

  for (const [half, escaped] of [
    ['\ud800', '\\ud800'],
    ['\udfff', '\\udfff'],
    ['a\ud800b', 'a\\ud800b'],
    ['\udc00\ud800', '\\udc00\\ud800'],
  ] as const) {
    it(`does not stumble over half a character: ${escaped}`, () => {
      const text = JSON.stringify({ ...phq9, title: '…' });
      for (const title of [half, escaped]) {
        expect(parseMeasure(text.replace('…', title)).title).to.equal(half);
        const { issues } = outcome(`{"${title}":1}`) as DefinitionError;
        const [unknown] = issues.filter(({ path }) => path === half);
        expect(unknown).to.include({ line: 1, column: title.length + 5 });
      }
      saysWhatIsWrong(outcome(`${half}{}`) as DefinitionError);
    });
  }
});

describe('parseSubmission, whatever it is given', () => {
  it('returns or throws a DefinitionError', () => {
    const like = fc.record(
      { kind: fc.constant('submission'), answers: json, scores: json, flags: json, extra: json },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(json, like, fc.anything()), (value) => {
        try {
          parseSubmission(value);
        } catch (error) {
          if (!(error instanceof DefinitionError)) throw error;
          saysWhatIsWrong(error);
        }
      }),
    );
  });
});
