import { allowedValues } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import { guardedCsvLine, type Cell } from './csv-text.js';

/** A questionnaire without what can be worked out of it again. */
export type AnswerRecord = Pick<
  Submission,
  'id' | 'person' | 'completedAt' | 'lang' | 'measure' | 'answers'
>;

/** The columns that come first, in either layout. */
const first = ['id', 'person', 'completed_at', 'lang', 'measure'] as const;

const about = ({ id, person, completedAt, lang, measure }: AnswerRecord): readonly Cell[] => [
  ...[id, person, completedAt, lang, measure],
];

/** `generalised-anxiety` as programs for statistics have it: `generalised_anxiety`. */
export const columnName = (id: string) => id.replaceAll('-', '_');

/** A number; `NA` for declined, or not applicable; nothing for not asked. */
function cellOf(answer: number | null | undefined): Cell {
  return answer === null ? 'NA' : answer;
}

/** What is told of each scale beside its value. */
const perScale = ['answered', 'prorated', 'band', 'why'] as const;

/**
 * The first line of the wide layout, in which a questionnaire is a line: `id`, `person`,
 * `completed_at`, `lang`, `measure`; the items by their ids, `q1` and so on; then for each scale its
 * value (`total`) with `total_answered`, `total_prorated`, `total_band` and `total_why`. Hyphens of ids
 * become underscores.
 */
export function wideHeader({ items, scales }: Measure): readonly string[] {
  const names = scales.flatMap(({ id }) => [
    columnName(id),
    ...perScale.map((part) => `${columnName(id)}_${part}`),
  ]);
  return [...first, ...items.map(({ id }) => columnName(id)), ...names];
}

/** A questionnaire as a line of the wide layout. It is scored here; T-scores are not in it. */
export function wideRow(record: AnswerRecord, measure: Measure): readonly Cell[] {
  const { scores } = result(measure, record.answers);
  return [
    ...about(record),
    ...measure.items.map(({ id }) => cellOf(record.answers[id])),
    ...measure.scales.flatMap(({ id }) => {
      const { value, answered, prorated, band, why } = scores[id]!;
      return [value, answered, prorated, band, why];
    }),
  ];
}

/**
 * The first line of the long layout, in which an answer or a score is a line: those of `wideHeader`,
 * then `part` (`item` or `scale`), `name`, `value`, `answered`, `prorated`, `band`, `why`. Different
 * measures may stand in one file.
 */
export const longHeader = [...first, 'part', 'name', 'value', ...perScale] as const;

/** A questionnaire as lines of the long layout: its answers, then its scores. */
export function longRows(record: AnswerRecord, measure: Measure): readonly (readonly Cell[])[] {
  const { scores } = result(measure, record.answers);
  const items = measure.items.filter(({ id }) => record.answers[id] !== undefined);
  return [
    ...items.map(({ id }) => [...about(record), 'item', id, cellOf(record.answers[id])]),
    ...measure.scales.map(({ id }) => {
      const { value, answered, prorated, band, why } = scores[id]!;
      return [...about(record), 'scale', id, value, answered, prorated, band, why];
    }),
  ].map((cells) => [...cells, ...Array<Cell>(longHeader.length - cells.length)]);
}

/** Questionnaires of one measure as CSV for analysts, a line each; safe in a spreadsheet. */
export function wideCsv(records: readonly AnswerRecord[], measure: Measure): string {
  const lines = records.map((record) => wideRow(record, measure));
  return [wideHeader(measure), ...lines].map(guardedCsvLine).join('');
}

/**
 * Questionnaires of any measures as CSV for analysts, a line for each answer and score.
 *
 * @param measureOf - Finds the measure of a record.
 */
export function longCsv(
  records: readonly AnswerRecord[],
  measureOf: (record: AnswerRecord) => Measure,
): string {
  const lines = records.flatMap((record) => longRows(record, measureOf(record)));
  return [longHeader, ...lines].map(guardedCsvLine).join('');
}

/** An answer as a cell has it: `undefined` for none, and text for what is no answer to the item. */
export function answerIn(cell: string): number | string | null | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  if (text === 'NA') return null;
  return /^-?(0|[1-9]\d{0,8})(\.\d{1,3})?$/.test(text) ? Number(text) : text;
}

/** Whether a measure’s item takes it. */
export function isAnswer(item: Measure['items'][number], answer: unknown): answer is number | null {
  return answer === null || (typeof answer === 'number' && allowedValues(item).includes(answer));
}
