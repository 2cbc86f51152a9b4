import { answerWords } from './answer-words.js';
import { compared, type Node } from './compiled-condition.js';
import { no, yes } from './kleene.js';
import { bitOf, firstCode, oldest, unsureBit, type Code, type Reader } from './service-answers.js';

/**
 * Classes of answers that lead to the same, in words: `7 to 17`, `Northshore / Hillvale`, `any of
 * Worry, Feeling low, and not Eating`.
 *
 * @param answers - One of each class.
 * @param nodes - The comparisons that tell classes apart.
 * @param all - One of each class that the question has.
 */
export function classWords(
  reader: Reader,
  answers: readonly Code[],
  nodes: readonly Node[],
  all: readonly Code[],
): string {
  if (answers.length === all.length) return 'any answer';
  switch (reader.question.type) {
    case 'age':
      return ageWords(reader, answers, nodes);
    case 'choices':
      return listWords(reader, answers, nodes, all);
    default:
      return choiceWords(reader, answers, nodes);
  }
}

type Classified = readonly [reader: Reader, answers: readonly Code[], nodes: readonly Node[]];

const keyOf = (nodes: readonly Node[], code: Code) =>
  nodes.map((node) => compared(node, code)).join();

/** Every answer of those classes, where there are few enough to name them. */
function members([, answers, nodes]: Classified, from: Code, to: Code): readonly Code[] {
  const keys = new Set(answers.map((code) => keyOf(nodes, code)));
  const found: Code[] = [];
  for (let code = from; code <= to; code += 1) {
    if (keys.has(keyOf(nodes, code))) found.push(code);
  }
  return found;
}

function choiceWords(...classified: Classified): string {
  const [reader] = classified;
  const last = firstCode + reader.codes.size - 1;
  return members(classified, firstCode, last)
    .map((code) => answerWords(reader, code))
    .join(' / ');
}

function ageWords(...classified: Classified): string {
  const [reader, answers] = classified;
  const { question } = reader;
  const [from = 0, to = oldest] = question.type === 'age' ? [question.from, question.to] : [];
  const ranges: [from: number, to: number][] = [];
  for (const code of members(classified, firstCode + from, firstCode + to)) {
    const years = code - firstCode;
    const last = ranges.at(-1);
    if (last && last[1] === years - 1) last[1] = years;
    else ranges.push([years, years]);
  }
  const words = ranges.map(([low, high]) => {
    if (low === high) return String(low);
    if (low === from) return `${high} or younger`;
    return high === to ? `${low} or older` : `${low} to ${high}`;
  });
  if (answers.includes(reader.unsure)) words.push(answerWords(reader, reader.unsure)!);
  return words.join(' / ');
}

type Literal = readonly [node: Node, is: typeof yes | typeof no];

/** A list has too many answers to name them: what they have in common is named instead. */
function listWords(
  reader: Reader,
  answers: readonly Code[],
  nodes: readonly Node[],
  all: readonly Code[],
): string {
  const isUnsure = (code: Code) => (code & unsureBit) !== 0;
  const sure = answers.filter((code) => !isUnsure(code));
  const others = all.filter((code) => !isUnsure(code) && !sure.includes(code));
  const literals = nodes.flatMap((node): Literal[] => [
    [node, yes],
    [node, no],
  ]);
  const fits = (chosen: readonly Literal[]) => {
    const holds = (code: Code) => chosen.every(([node, is]) => compared(node, code) === is);
    return sure.every(holds) && !others.some(holds);
  };
  const words = answers.filter(isUnsure).map((code) => answerWords(reader, code)!);
  if (sure.length === 0) return words.join(' / ');
  if (others.length === 0) return ['any that is sure', ...words].join(' / ');
  const common = few(literals).find(fits);
  const told = common ? [common] : sure.map((code) => exactly(nodes, code));
  return [...told.map((each) => literalWords(reader, each)), ...words].join(' / ');
}

/** Every one, every two and every three of them. */
function few<T>(list: readonly T[]): T[][] {
  const one = list.map((each) => [each]);
  const more = (shorter: readonly T[][]) =>
    shorter.flatMap((each) =>
      list.slice(list.indexOf(each.at(-1)!) + 1).map((next) => [...each, next]),
    );
  const two = more(one);
  return [...one, ...two, ...more(two)];
}

const exactly = (nodes: readonly Node[], code: Code): Literal[] =>
  nodes.map((node) => [node, compared(node, code) === yes ? yes : no]);

function literalWords({ question, codes }: Reader, literals: readonly Literal[]): string {
  if (question.type !== 'choices') return '';
  const named = (mask: number) =>
    question.options
      .filter(({ value }, place) => codes.has(value) && (mask & bitOf(place)) !== 0)
      .map(({ text }) => text)
      .join(', ');
  return literals
    .map(([{ op, mask }, is]) => {
      return (op === 'any-of') === (is === yes)
        ? `any of ${named(mask)}`
        : `none of ${named(mask)}`;
    })
    .join(', and ');
}
