import { expect } from 'chai';

import { evaluate, readPath } from './evaluate.js';
import { pieceOf } from './piece.js';

const response = {
  resourceType: 'QuestionnaireResponse',
  item: [
    { linkId: 'a', answer: [{ valueInteger: 1 }] },
    { linkId: 'b', answer: [{ valueInteger: 2 }] },
  ],
};

function found(expression: string, at?: string) {
  const root = [pieceOf(response)];
  const variables = new Map([['resource', root]]);
  const value = evaluate(readPath(expression), { context: root, variables, ...(at && { at }) });
  return 'fault' in value ? value.fault : value.pieces.map((each) => each.value);
}

describe('FHIRPath', () => {
  it('adds up answers', () => {
    expect(found('%resource.item.answer.value.sum()')).to.deep.equal([3]);
    expect(found('0.1 + 0.2')).to.deep.equal([0.3]);
  });

  it('says what it does not know, also where it would not get there', () => {
    expect(found("iif(true, 1, 'x'.memberOf('y'))")).to.equal('memberOf() is not supported');
    expect(found('item.constructor()')).to.equal('constructor() is not supported');
    expect(found('%patient.age')).to.equal('%patient is not known');
    expect(found('1 +')).to.equal('a name was expected, but it ends (at character 4)');
    expect(found('where(1,2)')).to.equal('where() cannot be given 2 arguments');
  });

  it('knows no day unless it is told one', () => {
    expect(found('today()')).to.equal('what day it is was not said');
    expect(found('today()', '2026-11-23T09:00:00Z')).to.deep.equal(['2026-11-23']);
    expect(found('@2010-05-01 + 16 years <= today()', '2026-11-23')).to.deep.equal([true]);
  });

  it('never reaches into what objects inherit', () => {
    expect(found('constructor')).to.deep.equal([]);
    expect(found('item.__proto__')).to.deep.equal([]);
    expect(found('item.toString')).to.deep.equal([]);
  });

  describe('ends, whatever it is given', () => {
    const deep = (open: string, close: string) => open.repeat(5000) + '1' + close.repeat(5000);
    for (const [what, expression] of [
      ['deep brackets', deep('(', ')')],
      ['deep calls', deep('iif(', ',1,1)')],
      ['signs', '-'.repeat(5000) + '1'],
      ['a long sum', '1' + ' + 1'.repeat(6000)],
      ['an endless repeat', '(0).repeat($this + 1)'],
      [
        'a text that doubles',
        `${'(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20)'}.aggregate($total & $total, 'aaaaaaaaaa')`,
      ],
      [
        'nested walks',
        'descendants().select(%resource.descendants().select(%resource.descendants().select(%resource.descendants().select(%resource.descendants().select(%resource.descendants())))))',
      ],
      ['a pattern that never ends', `'${'a'.repeat(40)}'.matches('(a+)+b')`],
    ] as const) {
      it(what, () => {
        expect(found(expression)).to.be.a('string');
      });
    }
  });

  it('takes lone surrogates and odd characters for what they are', () => {
    expect(found("'\ud800'.length()")).to.deep.equal([1]);
    expect(found('item ? 1')).to.equal('"?" is not understood (at character 6)');
    expect(found('')).to.be.a('string');
  });
});
