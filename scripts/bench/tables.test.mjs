import { expect } from 'chai';

import { aimsInMarkdown, aimsInText, tableInMarkdown, tableInText } from './tables.mjs';

const table = {
  title: 'Scores a second',
  columns: ['Way', 'PHQ-9', 'Ratio'],
  rows: [
    ['ours', 1234567, '1 ×'],
    ['a | b', 12.34, ''],
  ],
  notes: ['Complete rows only.'],
};
const aims = [
  { aim: 'fast', measured: '2 ×', isMet: true },
  { aim: 'small', measured: '9 kB', isMet: false },
];

describe('tables of the bench', () => {
  it('line numbers up for a terminal', () => {
    expect(tableInText(table).split('\n')).to.deep.equal([
      'Scores a second',
      '  Way        PHQ-9  Ratio',
      '  ours   1,234,567    1 ×',
      '  a | b       12.3       ',
      '  Complete rows only.',
    ]);
  });

  it('are Markdown in the guide, whatever a cell says', () => {
    expect(tableInMarkdown(table).split('\n')).to.deep.equal([
      '### Scores a second',
      '',
      '| Way | PHQ-9 | Ratio |',
      '| --- | ---: | ---: |',
      '| ours | 1,234,567 | 1 × |',
      '| a \\| b | 12.3 |  |',
      '',
      '- Complete rows only.',
    ]);
  });

  it('say which aims were missed', () => {
    expect(aimsInText(aims)).to.equal('  reached  fast: 2 ×\n  MISSED   small: 9 kB');
    expect(aimsInMarkdown(aims)).to.contain('| small | 9 kB | **missed** |');
  });
});
