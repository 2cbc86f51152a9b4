import { expect } from 'chai';

import type { Battery } from './battery.js';
import { find, register } from './catalogue.js';
import { DefinitionError } from './errors.js';
import { parseBattery } from './parse-battery.js';
import { madeUpBattery } from './testing/made-up-battery.js';

const battery = madeUpBattery();

function issuesIn(source: unknown): readonly string[] {
  try {
    parseBattery(source);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

/** What is wrong with a battery of these measures. */
const issuesOf = (...measures: unknown[]) => issuesIn({ ...battery, measures });
const entry = (measure: string, ...when: string[]) => ({ measure, when });

describe('parseBattery', () => {
  it('returns what it was given, as value or as text', () => {
    const whole: Battery = { ...battery, source: 'Our own choice.', notes: ['To be reviewed.'] };
    expect(parseBattery(whole)).to.deep.equal(whole);
    expect(parseBattery(JSON.stringify(whole))).to.deep.equal(whole);
  });

  it('names every field that is wrong, with its place in a text', () => {
    const text = JSON.stringify({ ...battery, version: '1', measures: [entry('PHQ-9', 'weekly')] });
    expect(issuesIn(text)).to.deep.equal([
      'version must be a version such as 1.0.0',
      'measures.0.measure must be a name such as q1 or total-anxiety',
      'measures.0.when.0 must be "start" or "every-session" or "end"',
    ]);
    expect(() => parseBattery(text)).to.throw('line 1, column 52, version');
  });

  it('refuses a battery of nothing, and a measure that is never asked', () => {
    expect(issuesOf()).to.deep.equal(['measures must have a length of at least 1']);
    expect(issuesOf(entry('phq-9'))).to.deep.equal([
      'measures.0.when must have a length of at least 1',
    ]);
  });

  it('refuses a measure that one sitting would ask twice, wherever it stands', () => {
    const phq9 = (...when: string[]) => entry('phq-9', ...when);
    const gad7 = entry('gad-7', 'start');
    expect(issuesOf(phq9('start'), gad7, phq9('start'))).to.deep.equal([
      'measures.2.measure "phq-9" is asked at start already',
    ]);
    expect(issuesOf(phq9('every-session'), phq9('end'))).to.deep.equal([
      'measures.1.measure "phq-9" is asked at end already',
    ]);
    expect(issuesOf(phq9('start'), phq9('end'), phq9('every-session'))).to.deep.equal([
      'measures.2.measure "phq-9" is asked at start already',
    ]);
    expect(issuesOf(phq9('start', 'start'))).to.deep.equal([
      'measures.0.when.1 "start" is there twice',
    ]);
  });

  it('takes a measure in two places, where no sitting asks it twice', () => {
    const [first, last] = [entry('phq-9', 'start'), entry('phq-9', 'end')];
    expect(issuesOf(first, entry('gad-7', 'every-session'), last)).to.deep.equal([]);
  });

  it('makes what the catalogue finds by kind and id', () => {
    register(parseBattery(battery));
    expect(find('battery', battery.id)).to.deep.equal(battery);
    expect(find('measure', battery.id)).to.equal(undefined);
  });
});
