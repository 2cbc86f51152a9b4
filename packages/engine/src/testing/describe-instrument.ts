import { expect } from 'chai';

import { compared } from '../compared.js';
import { allowedValues, isWorded } from '../item.js';
import type { Item, Measure } from '../measure.js';
import type { Norms } from '../norms.js';
import { parseNorms } from '../parse-norms.js';
import { parseMeasure } from '../parse.js';
import { pointsFor, pointsOf } from '../points.js';
import { result } from '../result.js';
import type { Scale } from '../scale.js';
import type { Answers } from '../session.js';
import { roundedT, type Context } from '../t-score.js';
import type { Code } from '../vocabulary.js';

/** A form that somebody else filled in and scored. Never numbers that our own code printed. */
export interface WorkedExample {
  /** Where it was published, so that anybody can look it up. */
  readonly source: string;
  /** In printed order; `null` for an answer that is missing. */
  readonly answers: readonly (number | null)[];
  /** What it came to there, by scale id; `null` where there was no score. */
  readonly scores: Readonly<Record<string, Published>>;
  /** Who the person was, where T-scores were published. */
  readonly context?: Context;
}

interface Published {
  readonly value: number | null;
  /** Lowest and highest score of the band that was named there: names differ, edges do not. */
  readonly band?: readonly [number, number];
  /** Compared whole where it was published whole, and to six decimals otherwise. */
  readonly t?: number | null;
}

/** What a measure may come with. */
interface Besides {
  readonly norms?: Norms;
}

/**
 * Checks what every measure promises, and that worked examples score as published.
 *
 * @param examples - From outside sources only. None for a measure that we invented.
 */
export function describeInstrument(
  measure: Measure,
  examples: readonly WorkedExample[],
  { norms }: Besides = {},
): void {
  describe(measure.short, () => {
    it('is a measure, and plain JSON', () => {
      expect(parseMeasure(JSON.stringify(measure))).to.deep.equal(measure);
    });

    it('calls its items q1, q2, … in the order of the form', () => {
      const ids = measure.items.map(({ id }) => id);
      expect(ids).to.deep.equal(ids.map((_, i) => `q${i + 1}`));
    });

    if (measure.licence.class !== 'A1' && measure.licence.class !== 'A2') {
      it('ships no wording, which its licence would not allow', () => {
        expect(isWorded(measure)).to.equal(false);
      });
    }

    if (norms) {
      it('has norms of its own, in plain JSON, for scales that it has', () => {
        expect(parseNorms(JSON.stringify(norms))).to.deep.equal(norms);
        expect(norms.measure).to.equal(measure.id);
        const ids = measure.scales.map(({ id }) => id);
        expect(ids).to.include.members(norms.scales.map(({ scale }) => scale));
      });
    }

    // That every fact has a source, the schema sees to: it was parsed above.
    it('has nothing left of the template that new instruments start from', () => {
      expect(JSON.stringify(measure)).not.to.match(/\bTODO\b/);
    });

    it('names schemes of reliable change as all measures do, and each once', () => {
      for (const { reliableChange } of measure.scales) {
        const schemes = reliableChange.map(({ scheme }) => scheme);
        expect(['nhs-england', 'strict']).to.include.members(schemes);
        expect(new Set(schemes).size).to.equal(schemes.length);
      }
    });

    for (const code of codesOf(measure)) {
      it(`has the right check digit in ${code.system} ${code.code}`, () => {
        expect(code.code).to.satisfy(hasRightCheckDigit[code.system]);
      });
    }

    for (const scale of measure.scales) describeScale(measure, scale);
    for (const example of examples) {
      it(`scores ${example.answers.join(' ')} as published: ${example.source}`, () => {
        scoresAsPublished(measure, example, norms);
      });
    }
  });
}

function describeScale(measure: Measure, scale: Scale): void {
  it(`scores ${scale.id} from the lowest to the highest`, () => {
    const [fewest, most] = ends(measure, scale).map(
      (answers) => result(measure, byItem(measure, answers)).scores[scale.id],
    );
    expect([fewest?.value, most?.value]).to.deep.equal([scale.range.min, scale.range.max]);
    const bands = scale.bandSets[0]?.bands;
    expect([fewest?.band, most?.band]).to.deep.equal([bands?.[0]?.name, bands?.at(-1)?.name]);
  });

  for (const { id, bands } of scale.bandSets) {
    it(`covers ${scale.id} with bands (${id}), each with a name of its own`, () => {
      const edges = bands.map(({ from }) => from);
      expect(edges[0]).to.equal(scale.range.min);
      expect(edges).to.deep.equal([...edges].sort((a, b) => a - b));
      expect(edges.at(-1)).to.be.at.most(scale.range.max);
      expect(new Set(bands.map(({ name }) => name)).size).to.equal(bands.length);
    });
  }
}

/** The answers that count the fewest points in a scale, and those that count the most. */
function ends(measure: Measure, scale: Scale): readonly (readonly number[])[] {
  return (['fewest', 'most'] as const).map((end) =>
    measure.items.map((item) => {
      const points = pointsOf(item, partWith(measure, scale, item));
      const counting = (answer: number) => pointsFor(points, answer) === points[end];
      // The last of several: items that are left out after a first “no” are then asked.
      return allowedValues(item).findLast(counting)!;
    }),
  );
}

/** The scale whose rules hold for an item: of a composite scale, the part that has it. */
function partWith(measure: Measure, scale: Scale, { id }: Item): Scale {
  const parts = measure.scales.filter((each) => scale.parts?.includes(each.id));
  const part = parts.find(({ items }) => items.includes(id));
  return part ? partWith(measure, part, { id } as Item) : scale;
}

function scoresAsPublished(
  measure: Measure,
  { answers, scores, context }: WorkedExample,
  norms: Norms | undefined,
): void {
  expect(answers, 'one answer per item, but for supplementary ones').to.have.lengthOf.at.least(
    measure.items.filter(({ supplementary }) => !supplementary).length,
  );
  const raw = result(measure, byItem(measure, answers));
  const ours = norms && context ? compared(measure, raw, norms, context) : raw;
  expect(ours.problems).to.deep.equal([]);

  expect(Object.keys(scores)).not.to.deep.equal([]);
  for (const [id, { value, band, t }] of Object.entries(scores)) {
    const scale = measure.scales.find((each) => each.id === id)!;
    const score = ours.scores[id];
    if (value === null) expect(score?.value, id).to.equal(null);
    else expect(score?.value, id).to.be.closeTo(value, 1e-9);
    if (band) expect(edgesOf(scale, score?.band), `${id} band`).to.deep.equal(band);
    if (t === null) expect(score?.t, `${id} T`).to.equal(null);
    if (typeof t !== 'number') continue;
    expect(score?.t, `${id} T`).to.be.a('number');
    if (Number.isInteger(t)) expect(roundedT(score!.t!), `${id} T`).to.equal(t);
    else expect(score?.t, `${id} T`).to.be.closeTo(t, 1e-6);
  }
}

/** The lowest and the highest score of a band, for whole scores. */
function edgesOf(scale: Scale, name: string | undefined): readonly (number | undefined)[] {
  const bands = scale.bandSets[0]?.bands ?? [];
  const i = bands.findIndex((band) => band.name === name);
  const above = bands[i + 1]?.from;
  return [bands[i]?.from, above === undefined ? scale.range.max : above - 1];
}

function byItem({ items }: Measure, answers: readonly (number | null)[]): Answers {
  return Object.fromEntries(answers.map((answer, i) => [items[i]?.id ?? `q${i + 1}`, answer]));
}

function codesOf(measure: Measure): readonly Code[] {
  return [
    ...measure.codes,
    ...measure.items.flatMap(({ codes = [] }) => codes),
    ...measure.scales.flatMap(({ codes }) => codes),
  ];
}

/** Whether a code ends as it must. Catches a digit mistyped, and two changed over. */
export const hasRightCheckDigit = { 'snomed-ct': isVerhoeff, loinc: isMod10 } as const;

/** The Verhoeff scheme, as SNOMED CT uses it: release file specification, appendix on check digits. */
function isVerhoeff(code: string): boolean {
  if (!/^\d{6,18}$/.test(code)) return false;
  const digits = [...code].reverse().map(Number);
  return digits.reduce((check, digit, place) => join(check, turn(digit, place)), 0) === 0;
}

/** Adds two digits as turns and flips of a pentagon; unlike in a sum, their order counts. */
function join(a: number, b: number): number {
  const turned = a < 5 ? (a + b) % 5 : (a - b + 5) % 5;
  const flipped = a < 5 === b >= 5;
  return flipped ? turned + 5 : turned;
}

/** Changes a digit by its place, from the right. */
function turn(digit: number, place: number): number {
  const once = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  return place === 0 ? digit : turn(once[digit]!, place - 1);
}

/** LOINC users’ guide, appendix on check digits: mod 10; every other digit counts double. */
function isMod10(code: string): boolean {
  const [, number, check] = /^(\d{1,7})-(\d)$/.exec(code) ?? [];
  if (number === undefined) return false;
  const sum = [...number]
    .reverse()
    .map((digit, i) => Number(digit) * (i % 2 ? 1 : 2))
    .reduce((total, each) => total + (each > 9 ? each - 9 : each), 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}
