import { rateTable, ratioInWords } from '../rate-table.mjs';
import { timedScores } from './groups.mjs';

/** Scores, beside code written by hand and beside what others score with. */
export const part = {
  name: 'scores',
  takes: 'three minutes',
  measure: timedScores,
  tables,
  aims,
};

const listNotes = [
  'Answers are lists of numbers in the order of the form. “By hand” is code for this one measure; it makes the very same objects.',
  '“Sums only” looks at no answer, and knows no missing ones, no bands and no reasons: the floor.',
];

const byIdNotes = [
  'Answers come by item id, as JSON has them; fhirpath.js gets them as a QuestionnaireResponse made beforehand.',
  'Only what “checks” refuses or tells an answer that is not on the form; only what “prorates” follows the measure where answers are missing.',
  '“awell-style” is ours, in the style of awell-health/awell-score, which is not on npm: zod, then lodash.',
];

function tables(groups) {
  return [
    rateTable('RCADS-47, lists, none missing', groups.rcads47Whole, { notes: listNotes }),
    rateTable('RCADS-47, lists, 2% missing', groups.rcads47Partial),
    rateTable('PHQ-9, lists, none missing', groups.phq9Whole),
    rateTable('RCADS-47, answers by item id, none missing', groups.rcads47ByIdWhole, {
      does: groups.does,
      notes: byIdNotes,
    }),
    rateTable('RCADS-47, answers by item id, 2% missing', groups.rcads47ByIdPartial, {
      does: groups.does,
    }),
    rateTable('PHQ-9, answers by item id, none missing', groups.phq9ByIdWhole, {
      does: groups.does,
    }),
    rateTable('PHQ-9, answers by item id, 2% missing', groups.phq9ByIdPartial, {
      does: groups.does,
    }),
    rateTable('Other measures, lists, 2% missing', [
      named('SDQ', groups.sdq),
      named('SWEMWBS', groups.swemwbs),
    ]),
    rateTable('RCADS-47, T-scores added to results', groups.compared),
    rateTable('RCADS-47, lists, 2% missing, after all this', groups.rcads47AfterAll, {
      notes: [
        'By now the engine has seen five kinds of row, and the compiler knows less for sure.',
      ],
    }),
    rateTable('RCADS-47, JSON Lines in a shell', groups.shell, {
      unit: 'Lines',
      notes: ['A child’s time includes its start, and compiling our TypeScript.'],
    }),
  ];
}

const named = (name, [timing]) => ({ ...timing, name });

function aims(groups) {
  const way = (group, name) => groups[group].find((each) => each.name === name);
  const ours = way('rcads47Partial', 'cairn').rowsPerSecond;
  const within = (aim, group, most, first) => {
    const times = way(group, 'by hand').rowsPerSecond / way(group, first).rowsPerSecond;
    return { aim, measured: `${ratioInWords(times)} times`, isMet: times <= most };
  };
  return [
    {
      aim: 'At least 200,000 rows of RCADS-47 a second per core, as lists',
      measured: ours.toLocaleString('en-GB'),
      isMet: ours >= 200_000,
    },
    within('RCADS-47 in twice the time of code by hand, as lists', 'rcads47Partial', 2, 'cairn'),
    within('PHQ-9 in twice the time of code by hand, as lists', 'phq9Whole', 2, 'cairn'),
    within(
      'RCADS-47 in twice the time of code by hand, by item id',
      'rcads47ByIdWhole',
      2,
      'cairn: scoreAll',
    ),
    ...['rcads47', 'phq9'].map((measure) => {
      const { rowsPerSecond } = way(`${measure}ByIdWhole`, 'awell-style, strict');
      const times = way(`${measure}ByIdWhole`, 'cairn: result').rowsPerSecond / rowsPerSecond;
      return {
        aim: `${measure === 'phq9' ? 'PHQ-9' : 'RCADS-47'} checked, scored and flagged faster than zod alone checks it and lodash adds it up`,
        measured: `${ratioInWords(times)} times as fast`,
        isMet: times > 1,
      };
    }),
  ];
}
