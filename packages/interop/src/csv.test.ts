import { allowedValues } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { stamp } from '@cairnkit/engine/session.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads from '@cairnkit/instruments/rcads-47.js';
import wsas from '@cairnkit/instruments/wsas.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { longCsv, wideCsv, wideHeader, type AnswerRecord } from './csv-answers.js';
import { readLongCsv, readWideCsv } from './csv-reading.js';
import { csvLine, guardedCsvLine, readCsv, unguarded } from './csv-text.js';
import { redcapColumns } from './redcap-columns.js';

const measures = [phq9, rcads, wsas];
const measureOf = (name: string) => measures.find(({ id }) => id === name.split('@')[0]);

/** Any questionnaire of a measure: every item answered, declined, or not asked. */
const recordsOf = (measure: Measure): fc.Arbitrary<AnswerRecord[]> => {
  const answers = fc.record(
    Object.fromEntries(
      measure.items.map((item) => [item.id, fc.constantFrom(null, ...allowedValues(item))]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<AnswerRecord['answers']>;
  const record = fc.record({
    id: fc.string({ minLength: 1, unit: 'grapheme' }).filter((id) => id.trim() !== ''),
    completedAt: fc.constant('2026-11-23T10:15:00.000Z'),
    lang: fc.constantFrom('en', 'cy'),
    measure: fc.constant(stamp(measure)),
    answers,
  });
  return fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
};

/** A record that every cell of a line could tell: with something answered or declined. */
const plain = (records: readonly AnswerRecord[]) =>
  records.map((record) => ({ ...record, answers: { ...record.answers } }));

describe('CSV', () => {
  it('gives back every text, guarded or not', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
        const whole = rows.filter((row) => row.length > 1 || row[0] !== '');
        const written = whole.map(guardedCsvLine).join('');
        const read = readCsv(written);
        expect(read.problems).to.deep.equal([]);
        expect(read.rows.map((row) => row.map(unguarded))).to.deep.equal(whole);
        expect(readCsv(whole.map(csvLine).join('')).rows).to.deep.equal(whole);
      }),
    );
  });

  it('lets no formula begin a cell', () => {
    const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', "'=1"];
    for (const text of formulas) {
      const [[cell = ''] = []] = readCsv(guardedCsvLine([text])).rows;
      expect(cell, JSON.stringify(text)).to.match(/^'/);
    }
    expect(guardedCsvLine(['-1.5', -1, 'a=b', ''])).to.equal('-1.5,-1,a=b,\r\n');
  });

  it('reads LF, CR, CRLF, a byte order mark, blank lines and a last line without an end', () => {
    const read = [
      ['a', 'b'],
      ['1', 'x "y", z'],
      ['2', ''],
    ];
    for (const end of ['\n', '\r', '\r\n']) {
      const lines = ['\ufeffa,b', '1,"x ""y"", z"', '', '2,'];
      expect(readCsv(lines.join(end)).rows).to.deep.equal(read);
    }
  });

  it('says where a quote is opened and not closed', () => {
    expect(readCsv('a,b\n1,"x\n2,y\n').problems[0]).to.include({ line: 2 });
    expect(readCsv('a,b\n1,x"y"\n').problems).to.have.lengthOf(1);
  });
});

describe('questionnaires in the wide layout', () => {
  for (const measure of measures) {
    it(`come back as they were: ${measure.id}`, () => {
      fc.assert(
        fc.property(recordsOf(measure), (records) => {
          const text = wideCsv(records, measure);
          const read = readWideCsv(text, measure);
          expect(read.problems).to.deep.equal([]);
          expect(plain(read.records)).to.deep.equal(plain(records));
          expect(wideCsv(read.records, measure)).to.equal(text);
        }),
        { numRuns: 50 },
      );
    });
  }

  it('have a line each, with scores', () => {
    const answers = Object.fromEntries(phq9.items.map(({ id }) => [id, 1]));
    const about = { completedAt: '2026-11-23T10:15:00.000Z', lang: 'en', measure: stamp(phq9) };
    const { rows } = readCsv(wideCsv([{ id: 'a', person: '-2', ...about, answers }], phq9));
    const [names = [], cells = []] = rows;
    const row = Object.fromEntries(names.map((name, i) => [name, cells[i]]));
    expect(row).to.include({ id: 'a', person: '-2', q1: '1', total: '9', total_band: 'mild' });
    expect(row).to.include({ total_answered: '9', total_prorated: 'false', total_why: '' });
  });

  it('tell a column that is missing, and an answer that is none', () => {
    const header = wideHeader(phq9).join(',');
    expect(readWideCsv(header.replace(',q3,', ','), phq9).problems[0]).to.include({ path: 'q3' });
    const cells = wideHeader(phq9).map((name) => (name === 'q4' ? '7' : ''));
    const { records, problems } = readWideCsv(`${header}\n${cells.join(',')}\na,b\n`, phq9);
    expect(problems.map(({ path }) => path)).to.deep.equal(['1', '0.q4']);
    expect(records[0]!.answers).to.deep.equal({});
  });
});

describe('questionnaires in the long layout', () => {
  it('come back as they were, several measures in one text', () => {
    const all = fc.tuple(...measures.map(recordsOf)).map((each) => each.flat());
    fc.assert(
      fc.property(all, (records) => {
        const text = longCsv(records, ({ measure }) => measureOf(measure)!);
        const read = readLongCsv(text, measureOf);
        expect(read.problems).to.deep.equal([]);
        expect(plain(read.records)).to.deep.equal(plain(records));
      }),
      { numRuns: 30 },
    );
  });

  it('tell what is no item, is no answer, and is there twice', () => {
    const head = 'id,person,completed_at,lang,measure,part,name,value';
    const line = (name: string, value: string) => `a,,,en,phq-9@1.0.0,item,${name},${value}`;
    const text = [head, line('q1', '1'), line('q1', '2'), line('q99', '1'), line('q2', '9')];
    const { records, problems } = readLongCsv(text.join('\n'), measureOf);
    expect(records.map(({ answers }) => answers)).to.deep.equal([{ q1: 1 }]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['1.name', '2.name', '3.value']);
  });
});

describe('redcapColumns', () => {
  const items = (stem: string, pad = 1) =>
    [...Array(9).keys()].map((i) => `${stem}${String(i + 1).padStart(pad, '0')}`);

  it('finds the items by their stem, whatever else is there', () => {
    const names = [
      ...['record_id', 'redcap_event_name', 'redcap_repeat_instance', 'gad7_1', 'gad7_2'],
      ...[...items('phq9_'), 'phq9_10', 'phq9_total_score', 'phq9_complete', 'q1'],
    ];
    const found = redcapColumns(names, phq9);
    if ('stems' in found) throw new Error('not found');
    expect(found.id).to.deep.equal([0, 1, 2]);
    expect(found.names.slice(5, 15)).to.deep.equal(phq9.items.map(({ id }) => id));
    expect(found.names.at(-1)).to.equal('other q1');
  });

  it('takes q, underscores and leading zeros', () => {
    for (const names of [items('q'), items('phq_q'), items('phq9q_', 2), items('PHQ9_')]) {
      expect(redcapColumns(['record_id', ...names], phq9), names[0]).to.have.property('names');
    }
  });

  it('asks which, where several would do, and takes the one that is told', () => {
    const names = ['record_id', ...items('phq9_'), ...items('phq9_parent_')];
    expect(redcapColumns(names, phq9)).to.deep.equal({ stems: ['phq9_', 'phq9_parent_'] });
    expect(redcapColumns(names, phq9, 'phq9_')).to.have.property('names');
    expect(redcapColumns(['record_id', 'phq9_1'], phq9)).to.deep.equal({ stems: [] });
  });
});
