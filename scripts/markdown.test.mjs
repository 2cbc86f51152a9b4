import { expect } from 'chai';

import { plain } from './markdown.mjs';

describe('text in Markdown', () => {
  for (const [text, shown] of [
    ['a | b', 'a \\| b'],
    ['<script>', '\\<script\\>'],
    ['*a* _b_ `c` [d] ~e~ $f$', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\~e\\~ \\$f\\$'],
    ['sdq_eval.R', 'sdq_eval.R'],
    ['&lt; M&MF A & E', '\\&lt; M&MF A & E'],
    ['1. first\n\nsecond', '1\\. first second'],
    ['- not a list', '\\- not a list'],
    ['# no heading', '\\# no heading'],
    ['at https://a.org/b_c(1)d, and', 'at <https://a.org/b_c(1)d>, and'],
    ['(https://a.org/b).', '(<https://a.org/b>).'],
  ]) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      expect(plain(text)).to.equal(shown);
    });
  }
});
