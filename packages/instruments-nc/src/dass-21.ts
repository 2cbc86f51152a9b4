import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

const options = [
  { value: 0, text: 'Did not apply to me at all' },
  { value: 1, text: 'Applied to me to some degree, or some of the time' },
  { value: 2, text: 'Applied to me to a considerable degree, or a good part of time' },
  { value: 3, text: 'Applied to me very much, or most of the time' },
];

const texts = [
  'I found it hard to wind down',
  'I was aware of dryness of my mouth',
  'I couldn’t seem to experience any positive feeling at all',
  'I experienced breathing difficulty (eg, excessively rapid breathing, breathlessness in the absence of physical exertion)',
  'I found it difficult to work up the initiative to do things',
  'I tended to over-react to situations',
  'I experienced trembling (eg, in the hands)',
  'I felt that I was using a lot of nervous energy',
  'I was worried about situations in which I might panic and make a fool of myself',
  'I felt that I had nothing to look forward to',
  'I found myself getting agitated',
  'I found it difficult to relax',
  'I felt down-hearted and blue',
  'I was intolerant of anything that kept me from getting on with what I was doing',
  'I felt I was close to panic',
  'I was unable to become enthusiastic about anything',
  'I felt I wasn’t worth much as a person',
  'I felt that I was rather touchy',
  'I was aware of the action of my heart in the absence of physical exertion (eg, sense of heart rate increase, heart missing a beat)',
  'I felt scared without any good reason',
  'I felt that life was meaningless',
];

const proms = 'medizininformatik-initiative/kerndatensatzmodul-proms';
const promsScores = `${proms}@2fb01a396098, input/fsh/definitions/dass-21/mii-obsdef-pro-dass-21-scores.fsh`;

const manual =
  'Lovibond & Lovibond (1995), manual, for doubled scores, as reproduced at ' +
  'http://www.revivehealthandhappiness.com.au/for-health-professionals/tools-and-tests/dass-42/';

/** One scale of seven items; `from`: its mild, moderate, severe and extremely severe. */
const scale = (
  id: string,
  numbers: readonly number[],
  from: readonly [number, number, number, number],
  codes: Scale['codes'] = [],
): Scale => ({
  id,
  title: id.charAt(0).toUpperCase() + id.slice(1),
  items: numbers.map((number) => `q${number}`),
  source: `${promsScores}: which items count; doubled, 0 to 42; higher is worse, after ${manual}`,
  times: {
    by: 2,
    source:
      'Lovibond & Lovibond (1995): scores of the 21-item form are multiplied by 2, to be compared ' +
      `with those of the 42-item form. Same rule: ${promsScores}`,
  },
  range: { min: 0, max: 42 },
  direction: 'higher-is-worse',
  missing: {
    atMost: 0,
    source: 'No rule of the authors for missing answers was found; so a scale needs all seven.',
  },
  rounding: 'none',
  bandSets: [
    {
      id: 'severity',
      bands: [
        { from: 0, name: 'normal' },
        { from: from[0], name: 'mild' },
        { from: from[1], name: 'moderate' },
        { from: from[2], name: 'severe' },
        { from: from[3], name: 'extremely severe' },
      ],
      source: manual,
    },
  ],
  reliableChange: [],
  codes,
});

const scoreCode = (code: string, display: string): Scale['codes'][number] => ({
  system: 'snomed-ct',
  code,
  display,
  source: promsScores,
});

/**
 * Depression Anxiety Stress Scales, 21 items, on the past week. For adults; its scores are doubled.
 *
 * Wording: the form of the authors (www2.psy.unsw.edu.au/dass), from public copies; see the notes.
 * Scoring and bands: Lovibond & Lovibond (1995).
 */
export default {
  kind: 'measure',
  id: 'dass-21',
  version: '1.0.0',
  lang: 'en',
  title: 'Depression Anxiety Stress Scales-21',
  short: 'DASS-21',
  respondent: 'self',
  ages: {
    from: 17,
    source:
      'Norms from ages 17 to 69: https://wikisum.wiki/wiki/DASS_(psychology). For ages 7 to 18 ' +
      'there is the DASS-Y, with other words and scores: Szabo & Lovibond (2022), PMC9047499.',
  },
  instructions:
    'Please read each statement and circle a number 0, 1, 2 or 3 which indicates how much the ' +
    'statement applied to you over the past week. There are no right or wrong answers. Do not ' +
    'spend too much time on any statement.',
  timeFrame: 'Over the past week',
  items: texts.map((text, i): Item => ({ type: 'choice', id: `q${i + 1}`, text, options })),
  scales: [
    scale(
      'depression',
      [3, 5, 10, 13, 16, 17, 21],
      [10, 14, 21, 28],
      [scoreCode('416954004', 'Depression anxiety stress scales depression score')],
    ),
    scale('anxiety', [2, 4, 7, 9, 15, 19, 20], [8, 10, 15, 20]),
    scale(
      'stress',
      [1, 6, 8, 11, 12, 14, 18],
      [15, 19, 26, 34],
      [scoreCode('416767005', 'Depression anxiety stress scales stress score')],
    ),
  ],
  flags: [
    {
      item: 'q21',
      kind: 'low-mood-prompt',
      from: 1,
      source:
        'Statement 21 is about life being meaningless. It is no question about suicide or ' +
        'self-harm, and this form has none; an answer above “Did not apply to me at all” is a ' +
        'prompt to ask. Our rule, deliberately cautious.',
    },
  ],
  codes: [],
  licence: {
    class: 'A2',
    spdx: 'LicenseRef-DASS',
    statement:
      'The DASS questionnaires may be downloaded and copied without restriction, but they may not ' +
      'be modified or sold for profit. They may be made available electronically where the ' +
      'intended audience is researchers or health professionals rather than end users, and with ' +
      'a reference to the DASS website. See LICENSES/LicenseRef-DASS.txt for the words and sources.',
    attribution:
      'Lovibond, S.H. & Lovibond, P.F. (1995). Manual for the Depression Anxiety & Stress Scales. ' +
      '(2nd Ed.) Sydney: Psychology Foundation. www.psy.unsw.edu.au/dass',
    source:
      'http://www2.psy.unsw.edu.au/dass/DASSY.htm (“Like the adult DASS …”); the FAQ of the same ' +
      'site, as copied at http://executivecounseling.in/depression-anxiety-stress-scale/',
    checkedOn: '2026-11-23',
  },
  notes: [
    'Terms: the FAQ of the authors, as copied elsewhere, allows electronic publication for ' +
      '“researchers or health professionals rather than end users”. A page that is open to ' +
      'everybody may not be what they mean; ask them before putting it on one.',
    'Wording: no original could be read. Statements are the same in all public copies but for ' +
      '“eg,” (here, and in a copy of the 42-item form at pdfcoffee.com), “eg.” and “e.g.”. The answers have commas in one ' +
      'printing (here: scribd.com 536925910) and lack two of them in another (MAIC); some copies ' +
      'read “select a number” or “a good part of the time”. Compare with the form from the ' +
      'authors before relying on it.',
    'Bands: those of the manual are for doubled scores. Tables of half of them, for scores not ' +
      'doubled, call an anxiety sum of 5 mild (PMC10560014, table 1; ' +
      `${proms}); doubled it is 10, and moderate. We follow the manual. PMC6708020 prints others ` +
      'again (stress normal 0–10, for one).',
    'No code for the anxiety score was found. The two codes are for scores of the DASS at large.',
    'measurely.com.au mixes up the keys of depression and anxiety. Those here are the ones of ' +
      'ccaudek/r_functions, nedamhd/utility_fun and ' +
      `${proms}.`,
  ],
  sources: [
    'Lovibond SH, Lovibond PF (1995). Manual for the Depression Anxiety & Stress Scales. Second edition. Sydney: Psychology Foundation.',
    'Henry JD, Crawford JR (2005). The short-form version of the Depression Anxiety Stress Scales (DASS-21). Br J Clin Psychol 44(2):227–239.',
    'Wording: https://www.newcastlepainmanagement.com.au/resources/forms/dass/ and https://www.scribd.com/document/536925910/DASS-21-1',
  ],
} satisfies Measure as Measure;
