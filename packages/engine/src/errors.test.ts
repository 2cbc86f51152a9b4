import { expect } from 'chai';

import { CairnError, DefinitionError, sentence, unreachable } from './errors.js';

describe('errors', () => {
  it('says an issue in one line, with its place where there is one', () => {
    const issue = { path: 'scales.0.id', message: 'is wrong' };
    expect(sentence(issue)).to.equal('scales.0.id: is wrong');
    expect(sentence({ ...issue, path: '' })).to.equal('is wrong');
    expect(sentence({ ...issue, line: 3, column: 5 })).to.equal(
      'line 3, column 5, scales.0.id: is wrong',
    );
    expect(sentence({ path: '', message: 'is wrong', line: 1, column: 2 })).to.equal(
      'line 1, column 2: is wrong',
    );
  });

  it('carries every issue, and says each on a line of its own', () => {
    const issues = [
      { path: 'a', message: 'is wrong' },
      { path: 'b', message: 'is missing' },
    ];
    const error = new DefinitionError(issues);
    expect(error).to.be.instanceOf(CairnError).and.instanceOf(Error);
    expect(error.name).to.equal('DefinitionError');
    expect(error.issues).to.deep.equal(issues);
    expect(error.message).to.equal('a: is wrong\nb: is missing');
  });

  it('names the case that nobody wrote', () => {
    expect(() => unreachable({ type: 'new' } as never)).to.throw(CairnError, '{"type":"new"}');
  });
});
