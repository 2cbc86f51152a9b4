import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseMeasure } from './parse.js';

type Part = Record<string, unknown>;

const [first, ...others] = calm4.items;
const [scale] = calm4.scales;
const rating = others.at(-1)!;
const code = { system: 'loinc', code: '44261-6', source: 'x' };
const flag = { item: 'q1', kind: 'risk', from: 1, source: 'x' };
const band = { id: 'usual', bands: [{ from: 0, name: 'any' }], source: 'x' };
const extra = { ...calm4.items[0], id: 'q5' };
const topBand = [...band.bands, { from: 16, name: 'top' }];
const change = { scheme: 'strict', points: 2.5, source: 'x' };

const inFirst = (part: Part) => ({ items: [{ ...first, ...part }, ...others] });
const inRating = (part: Part) => ({
  items: [first, ...others.slice(0, -1), { ...rating, ...part }],
});
const inScale = (part: Part) => ({ scales: [{ ...scale, ...part }] });
const inRange = (min: number, max: number) =>
  inScale({ range: { min, max }, bandSets: [{ ...band, bands: [{ from: min, name: 'any' }] }] });
const inLicence = (part: Part) => ({ licence: { ...calm4.licence, ...part } });
const options = (count: number) =>
  Array.from({ length: count }, (_, value) => ({ value, text: `Option ${value}` }));

const supplementary = 'items.0.supplementary';
const atMost = 'scales.0.missing.atMost';
const bands = 'scales.0.bandSets.0.bands';
const points = 'scales.0.reliableChange.0.points';
const checkedOn = 'licence.checkedOn';

function pathsIn(part: object): string[] {
  try {
    parseMeasure({ ...calm4, ...part });
  } catch (error) {
    if (error instanceof DefinitionError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('a measure', () => {
  for (const [may, part] of [
    ['an id of one letter', { id: 'a' }],
    ['an id of 64 characters', { id: 'a'.repeat(64) }],
    ['a version of many digits', { version: '10.200.3000' }],
    ['a language with script and region', { lang: 'sr-Latn-RS' }],
    ['text of 2000 characters', { title: 'x'.repeat(2000) }],
    ['text beyond ASCII', { title: 'Gàidhlig — 心' }],
    ['another respondent', { respondent: 'teacher' }],
    ['ages of one year', { ages: { from: 4, to: 4, source: 'x' } }],
    ['a rating that begins below zero', { ...inRating({ min: -5 }), ...inRange(-5, 16) }],
    ['a rating up to 1000', { ...inRating({ max: 1000 }), ...inRange(0, 1006) }],
    ['a choice of two', { ...inFirst({ options: options(2) }), ...inRange(0, 15) }],
    ['a choice of 200', { ...inFirst({ options: options(200) }), ...inRange(0, 213) }],
    ['a supplementary item', { items: [...calm4.items, { ...extra, supplementary: true }] }],
    ['an item of no scale', { items: [...calm4.items, extra] }],
    ['items with codes', inFirst({ codes: [code, { ...code, display: 'x' }] })],
    ['no scales, where nothing is added up', { scales: [] }],
    ['no band sets', inScale({ bandSets: [] })],
    ['two band sets', inScale({ bandSets: [band, { ...band, id: 'other' }] })],
    ['reliable change in parts of a point', inScale({ reliableChange: [change] })],
    ['a code of 18 digits', { codes: [{ ...code, system: 'snomed-ct', code: '9'.repeat(18) }] }],
    ['flags', { flags: [flag] }],
    ['a flag that only the highest answer raises', { flags: [{ ...flag, from: 2 }] }],
    ['a band of the highest score alone', inScale({ bandSets: [{ ...band, bands: topBand }] })],
    ['more than one source', { sources: ['x', 'y'] }],
  ] as const) {
    it(`may have ${may}`, () => {
      expect(pathsIn(part)).to.deep.equal([]);
    });
  }

  for (const [never, part, path] of [
    ['an id of 65 characters', { id: 'a'.repeat(65) }, 'id'],
    ['an id that begins with a digit', { id: '9-phq' }, 'id'],
    ['an id and a line break', { id: 'phq-9\n' }, 'id'],
    ['a version and more', { version: '1.0.0-beta' }, 'version'],
    ['a language and a line break', { lang: 'en\n' }, 'lang'],
    ['text of 2001 characters', { short: 'x'.repeat(2001) }, 'short'],
    ['an empty text', { instructions: '' }, 'instructions'],
    ['an age in words', { ages: { from: '4', source: 'x' } }, 'ages.from'],
    ['an age without its source', { ages: { from: 4, source: ' ' } }, 'ages.source'],
    ['an unknown type of item', inFirst({ type: 'essay' }), 'items.0.type'],
    ['a choice of one', inFirst({ options: options(1) }), 'items.0.options'],
    ['a choice of 201', inFirst({ options: options(201) }), 'items.0.options'],
    ['a choice with the ends of a rating', inFirst({ min: 0 }), 'items.0.min'],
    ['half a point for an answer', inRating({ max: 9.5 }), 'items.3.max'],
    ['a rating up to 1001', inRating({ max: 1001 }), 'items.3.max'],
    ['a rating from -1001', inRating({ min: -1001 }), 'items.3.min'],
    ['a rating with one word', inRating({ ends: ['Not at all'] }), 'items.3.ends'],
    ['a rating with three words', inRating({ ends: ['a', 'b', 'c'] }), 'items.3.ends'],
    ['an item that is not quite supplementary', inFirst({ supplementary: false }), supplementary],
    ['scales that are no list', { scales: {} }, 'scales'],
    ['a scale of nothing', inScale({ items: [] }), 'scales.0.items'],
    ['another direction', inScale({ direction: 'up' }), 'scales.0.direction'],
    ['another rounding', inScale({ rounding: 'up' }), 'scales.0.rounding'],
    ['fewer than none missing', inScale({ missing: { atMost: -1, source: 'x' } }), atMost],
    ['half an item missing', inScale({ missing: { atMost: 0.5, source: 'x' } }), atMost],
    ['a set without bands', inScale({ bandSets: [{ ...band, bands: [] }] }), bands],
    ['a change of nothing', inScale({ reliableChange: [{ ...change, points: 0 }] }), points],
    ['a flag below any number', { flags: [{ ...flag, from: -1001 }] }, 'flags.0.from'],
    ['a flag of no kind', { flags: [{ ...flag, kind: '' }] }, 'flags.0.kind'],
    ['a code as a number', { codes: [{ ...code, code: 720433000 }] }, 'codes.0.code'],
    ['a code of two digits', { codes: [{ ...code, code: '12' }] }, 'codes.0.code'],
    ['a code of 19 digits', { codes: [{ ...code, code: '9'.repeat(19) }] }, 'codes.0.code'],
    ['a code with letters', { codes: [{ ...code, code: 'LA6568-5' }] }, 'codes.0.code'],
    ['a code of another system', { codes: [{ ...code, system: 'icd-10' }] }, 'codes.0.system'],
    ['a code from nowhere', { codes: [{ ...code, source: '' }] }, 'codes.0.source'],
    ['another class of licence', inLicence({ class: 'A3' }), 'licence.class'],
    ['nobody to thank', inLicence({ attribution: ' ' }), 'licence.attribution'],
    ['a licence checked some day', inLicence({ checkedOn: '23/11/2026' }), checkedOn],
    [
      'a licence checked on a day and more',
      inLicence({ checkedOn: '2026-11-23T10:00' }),
      checkedOn,
    ],
    ['no sources', { sources: [] }, 'sources'],
    ['a blank source', { sources: ['x', '\t'] }, 'sources.1'],
  ] as const) {
    it(`never has ${never}`, () => {
      expect(pathsIn(part)).to.deep.equal([path]);
    });
  }
});
