import { expect } from 'chai';

import { literals } from './locales-literals.mjs';
import { lost, merged } from './locales-merge.mjs';
import { fault, isCopied, shown, textOf } from './locales-rules.mjs';
import { readCatalogue, writeCatalogue } from './locales-xliff.mjs';

/** A text with its translation; `{0}` is where a value goes. */
const unit = (source, target, more) => ({
  id: 's1',
  source: pieces(source),
  ...(target === undefined ? {} : { target: pieces(target) }),
  ...more,
});

const pieces = (text) =>
  text
    .split(/(\{\d\})/)
    .filter(Boolean)
    .map((each) =>
      /^\{\d\}$/.test(each) ? { untranslatable: '${item.at}', index: Number(each[1]) } : each,
    );

describe('files of translations', () => {
  const units = [
    unit('Question {0} of {1}', 'Cwestiwn {0} o {1}', {
      state: 'signed-off',
      place: 'questionnaire/pages.ts',
      meaning: 'Above the question',
      remarks: ['Like a heading', 'Agreed <with> "a" teacher'],
    }),
    { ...unit('Tom & Jerry <b>', 'Tom & Jerry <b> “\u2066x\u2069”'), id: 's2' },
    { ...unit('New'), id: 's3' },
  ];

  it('come back as they were written', () => {
    const read = [...readCatalogue(writeCatalogue('cy', 'A note', units)).values()];
    expect(read[0]).to.deep.equal(units[0]);
    expect(read.map(({ source }) => textOf(source))).to.deep.equal([
      'Question {0} of {1}',
      'Tom & Jerry <b>',
      'New',
    ]);
    expect(textOf(read[1].target)).to.equal('Tom & Jerry <b> “\u2066x\u2069”');
  });

  it('say of each translation that it needs a review, until it has had one', () => {
    const text = writeCatalogue('cy', 'A note', units);
    expect(text.match(/state="signed-off"/g)).to.have.lengthOf(1);
    expect(text.match(/state="needs-review-translation"/g)).to.have.lengthOf(1);
  });

  it('hide no sign that turns the direction of writing', () => {
    expect(writeCatalogue('ar', 'A note', units)).to.contain('“&#x2066;x&#x2069;”');
  });

  it('know a text without a translation from an empty one, as editors leave it', () => {
    const text = writeCatalogue('cy', 'A note', [unit('New')]);
    const emptied = text.replace('</source>', '</source><target/>');
    expect(readCatalogue(text).get('s1').target).to.equal(undefined);
    expect(readCatalogue(emptied).get('s1').target).to.equal(undefined);
  });

  it('are refused when they are broken', () => {
    const text = writeCatalogue('cy', 'A note', units);
    expect(() => readCatalogue(text.replace('</body>', ''))).to.throw();
    expect(() => readCatalogue(text.replace('Cwestiwn', '<b>Cwestiwn</b>'))).to.throw('<b>');
  });
});

describe('translations of changed texts', () => {
  const known = new Map([
    ['s1', unit('Question {0}', 'Cwestiwn {0}', { state: 'signed-off', remarks: ['Short'] })],
    ['gone', { ...unit('Goodbye', 'Hwyl'), id: 'gone' }],
    ['never', { ...unit('Never translated'), id: 'never' }],
  ]);
  const renamed = unit('Question {0}');
  renamed.source[1] = { untranslatable: '${number}', index: 0 };

  it('stay with their text, under the values that the code has today', () => {
    const [kept] = merged([renamed], known);
    expect(kept).to.include({ state: 'signed-off' });
    expect(kept.remarks).to.deep.equal(['Short']);
    expect(kept.target).to.deep.equal(['Cwestiwn ', { untranslatable: '${number}', index: 0 }]);
  });

  it('are counted as lost when their English is gone', () => {
    expect(lost([renamed], known).map(({ id }) => id)).to.deep.equal(['gone']);
    expect(lost([renamed, known.get('gone')], known)).to.deep.equal([]);
  });
});

describe('a translation', () => {
  for (const [what, locale, source, target] of [
    ['is missing', 'cy', 'Continue', undefined],
    ['is blank', 'cy', 'Continue', '  '],
    ['loses a value', 'cy', 'Question {0} of {1}', 'Cwestiwn {0}'],
    ['has a value twice', 'cy', 'Question {0}', 'Cwestiwn {0} {0}'],
    ['has a wrong number', 'ar', 'Call 999 or 111', 'اتصل 999 أو 112'],
    ['has digits that a telephone lacks', 'ur', 'Call 999', 'فون ۹۹۹'],
    ['loses the space at its end', 'cy', 'Score: ', 'Sgôr:'],
  ]) {
    it(`is wrong when it ${what}`, () => {
      expect(fault(locale, unit(source, target))).to.be.a('string');
    });
  }

  it('may turn values round, and have its own words', () => {
    expect(fault('ur', unit('{0} of {1} in 7 days', '7 دنوں میں {1} میں سے {0}'))).to.equal(
      undefined,
    );
  });

  it('names its own language and direction', () => {
    const language = (locale, target) =>
      fault(locale, { ...unit('en', target), id: 'cairn-language' });
    const direction = (locale, target) =>
      fault(locale, { ...unit('ltr', target), id: 'cairn-direction' });
    expect(language('ur', 'ur')).to.equal(undefined);
    expect(language('ur', 'en')).to.contain('“ur”');
    expect(direction('ur', 'rtl')).to.equal(undefined);
    expect(direction('ar', 'ltr')).to.contain('“rtl”');
    expect(direction('cy', 'ltr')).to.equal(undefined);
  });

  it('is pointed out when it is the English over again', () => {
    expect(isCopied(unit('Continue', 'Continue'))).to.equal(true);
    expect(isCopied(unit('Continue', 'Parhau'))).to.equal(false);
    expect(isCopied(unit('{0}: {1}', '{0}: {1}')), 'no words').to.equal(false);
    expect(isCopied({ ...unit('ltr', 'ltr'), id: 'cairn-direction' })).to.equal(false);
  });
});

describe('what people are shown', () => {
  const seen = (locale, ...about) => textOf(shown(locale, unit(...about)));
  const both = 'Ffoniwch 999 nawr. (English: Call 999 now.)';

  it('is the translation, and English until there is one', () => {
    expect(seen('cy', 'Question {0}', 'Cwestiwn {0}')).to.equal('Cwestiwn {0}');
    expect(seen('cy', 'Question {0}')).to.equal('Question {0}');
  });

  it('is both where a wrong word can hurt, until a speaker has signed it off', () => {
    const urgent = ['Call 999 now.', 'Ffoniwch 999 nawr.'];
    expect(seen('cy', ...urgent)).to.equal(both);
    expect(seen('cy', ...urgent, { state: 'translated' })).to.equal(both);
    expect(seen('cy', ...urgent, { state: 'signed-off' })).to.equal('Ffoniwch 999 nawr.');
    expect(seen('cy', 'If you have hurt yourself', 'Os …')).to.contain('English');
  });

  it('is both where the developer says that it is urgent', () => {
    expect(seen('cy', 'Tell somebody.', '…', { meaning: 'Urgent help' })).to.contain('English');
  });

  it('keeps the direction of values and of English among words from right to left', () => {
    expect(seen('ar', 'Call {0}', 'اتصل {0}')).to.equal('اتصل \u2068{0}\u2069');
    expect(seen('ur', 'Call 999.', 'فون 999')).to.equal('فون 999 \u2066(English: Call 999.)\u2069');
  });
});

describe('text in templates', () => {
  for (const [what, code] of [
    ['between tags', 'html`<p>Hello</p>`'],
    ['around a value', 'html`<p>${count} of them</p>`'],
    ['in a template inside a template', 'html`<p>${many ? html`<b>Many</b>` : nothing}</p>`'],
    ['in a label that is read out', 'html`<nav aria-label="Steps"></nav>`'],
    ['in part of one', 'html`<nav aria-label="Step ${at}"></nav>`'],
    ['in a picture', 'svg`<text x="1">Score</text>`'],
    ['after a part for page authors', 'html`<p lang="en">For you<br></p><p>For all</p>`'],
    ['in a language that a value decides', 'html`<p lang=${lang}>Hello</p>`'],
  ]) {
    it(`is found ${what}`, () => {
      expect(literals('a.ts', `render(${code});`)).to.have.lengthOf(1);
    });
  }

  for (const [what, code] of [
    ['goes through msg()', "html`<p>${msg('Hello')}</p>`"],
    ['goes through msg() with its tags', 'msg(html`Hello <b>you</b>`)'],
    ['is for page authors', 'html`<div lang="en"><p>For you: ${html`<b>that</b>`}</p></div>`'],
    ['is no text but signs', 'html`<p>${a}: ${b} – &nbsp;</p>`'],
    ['is a class, a part or a handler', 'html`<p class="a" part="b" @click=${() => go()}></p>`'],
    ['is outside a template', "const kind = 'choice';"],
  ]) {
    it(`is left alone when it ${what}`, () => {
      expect(literals('a.ts', code)).to.deep.equal([]);
    });
  }

  it('is told with its file and line', () => {
    expect(literals('a.ts', '\nhtml`<p>\n  Hello\n  you</p>`')).to.deep.equal([
      'a.ts:2: “Hello you” does not go through msg()',
    ]);
  });
});
