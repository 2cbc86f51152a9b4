import { expect } from 'chai';

import { mentions } from './mentions.js';
import { madeUpGlossary } from './testing/made-up-glossary.js';

const glossary = madeUpGlossary([
  { id: 'send', term: 'SEND', also: ['special educational needs and disabilities'] },
  { id: 'cbt', term: 'CBT', also: ['talking therapy'] },
  { id: 'li-cbt', term: 'low intensity CBT' },
  { id: 'help', term: 'Getting Help' },
  { id: 'leaver', term: 'care leaver' },
  { id: 'roms', term: 'ROMs', also: ['outcome measures'] },
  { id: 'ae', term: 'A&E (hospital)', also: ['young people’s hub'] },
  { id: 'an-id', term: 'xyz' },
]);

/** The text, with every mention in brackets and its id behind it. */
function marked(text: string): string {
  let result = '';
  let at = 0;
  for (const { term, from, to } of mentions(glossary, text)) {
    result += `${text.slice(at, from)}[${text.slice(from, to)}=${term.id}]`;
    at = to;
  }
  return result + text.slice(at);
}

describe('mentions', () => {
  for (const [does, text, wanted] of [
    ['finds a term', 'We offer CBT.', 'We offer [CBT=cbt].'],
    ['finds the longer name', 'Low intensity CBT', '[Low intensity CBT=li-cbt]'],
    ['finds it in titles, too', 'Low Intensity CBT', '[Low Intensity CBT=li-cbt]'],
    ['finds every one', 'CBT, CBT', '[CBT=cbt], [CBT=cbt]'],
    ['finds a term at each end', 'SEND or CBT', '[SEND=send] or [CBT=cbt]'],
    ['wants capitals where there are some', 'Please send cbt', 'Please send cbt'],
    [
      'wants the capitals of names',
      'When getting help with Getting Help',
      'When getting help with [Getting Help=help]',
    ],
    ['wants no capitals where there are none', 'Care Leavers', '[Care Leavers=leaver]'],
    ['finds other spellings', 'Talking therapy', '[Talking therapy=cbt]'],
    [
      'finds plurals',
      'ROMs, CBTs, talking therapies',
      '[ROMs=roms], [CBTs=cbt], [talking therapies=cbt]',
    ],
    [
      'finds genitives',
      'a care leaver’s rights, care leavers’ rights',
      'a [care leaver’s=leaver] rights, [care leavers=leaver]’ rights',
    ],
    ['finds one of many', 'one outcome measure', 'one outcome measure'],
    [
      'finds no part of a word',
      'SENDING, RESEND, CBTX, 4CBT, éCBT',
      'SENDING, RESEND, CBTX, 4CBT, éCBT',
    ],
    ['finds what is joined by a hyphen', 'CBT-based', '[CBT=cbt]-based'],
    ['finds a name over two lines', 'care\n  leaver', '[care\n  leaver=leaver]'],
    ['takes either apostrophe', "young people's hub", "[young people's hub=ae]"],
    [
      'takes the marks in a name for marks',
      'A&E (hospital)? A&E hospital',
      '[A&E (hospital)=ae]? A&E hospital',
    ],
    ['does not find ids', 'an-id an id', 'an-id an id'],
    ['finds nothing in nothing', '', ''],
  ] as const) {
    it(does, () => {
      expect(marked(text)).to.equal(wanted);
    });
  }

  it('starts from the beginning each time', () => {
    expect(marked('CBT')).to.equal(marked('CBT'));
  });
});
