import { expect } from 'chai';

import { withOptions } from './scaffold.mjs';

const names = ['--nc', '--without-wording'];
const given = (args, env = {}) => withOptions(names, args, env);

describe('options of new:…', () => {
  it('come as arguments, after the -- of npm', () => {
    const expected = { options: ['--without-wording'], args: ['tea-3'] };
    expect(given(['tea-3', '--without-wording'])).to.deep.equal(expected);
    expect(given(['--without-wording', 'tea-3'])).to.deep.equal(expected);
    expect(given(['tea-3'])).to.deep.equal({ options: [], args: ['tea-3'] });
  });

  it('are found where npm took them for its own', () => {
    const env = { npm_config_without_wording: 'true', npm_config_nc: '' };
    const expected = { options: ['--without-wording'], args: ['tea-3'] };
    expect(given(['tea-3'], env)).to.deep.equal(expected);
    expect(given(['tea-3', '--without-wording'], env), 'once').to.deep.equal(expected);
    expect(given(['tea-3'], { npm_config_nc: 'true' }).options).to.deep.equal(['--nc']);
  });

  it('are off where npm was told so', () => {
    const env = { npm_config_nc: 'false' };
    expect(given(['tea-3'], env)).to.deep.equal({ options: [], args: ['tea-3'] });
  });

  it('keep what is no option, so that it is refused', () => {
    expect(given(['tea-3', '--nr']).args).to.deep.equal(['tea-3', '--nr']);
  });
});
