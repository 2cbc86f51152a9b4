import { equalPieces } from './equal.js';
import { PathFault } from './fault.js';
import type { Call, Functions, PathFunction } from './call.js';
import { decimal, nothing, partsNamed, pieceOf, type Piece, type Pieces } from './piece.js';

/** Extensions that say what an answer counts, in the order in which HL7 named them. */
export const scoreExtensions: readonly string[] = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
  'http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue',
];

function ownScore(of: Piece): Pieces {
  const element = of.beside ? { ...of, value: of.beside } : of;
  for (const each of partsNamed(element, 'extension')) {
    const { url } = (each.value ?? {}) as { url?: unknown };
    if (typeof url !== 'string' || !scoreExtensions.includes(url)) continue;
    const [found] = partsNamed(each, 'value');
    if (typeof found?.value === 'number') return [decimal(found.value)];
  }
  return nothing;
}

/** What a response's answer counts: as it says itself, or as the questionnaire's option does. */
function score(of: Piece, call: Call): Pieces {
  const own = ownScore(of);
  if (own.length > 0) return own;
  const isAnswer = partsNamed(of, 'value').length === 1 && of.type !== 'Extension';
  if (isAnswer && of.type !== 'Quantity') return score(partsNamed(of, 'value')[0]!, call);
  const item = of.parent?.parent;
  const [linkId] = item ? partsNamed(item, 'linkId') : nothing;
  if (!linkId) return nothing;
  const option = optionsFor(linkId, call).find((each) => isSame(partsNamed(each, 'value')[0], of));
  if (!option) return nothing;
  const found = ownScore(option);
  return found.length > 0 ? found : ownScore(partsNamed(option, 'value')[0]!);
}

function optionsFor(linkId: Piece, call: Call): Pieces {
  let next = call.variable('questionnaire');
  while (next.length > 0) {
    call.count(next.length);
    next = next.flatMap((each) => partsNamed(each, 'item'));
    const found = next.find((each) =>
      equalPieces(linkId, partsNamed(each, 'linkId')[0] ?? pieceOf(null)),
    );
    if (found) return partsNamed(found, 'answerOption');
  }
  throw new PathFault(`the questionnaire has no ${String(linkId.value)}`);
}

function isSame(option: Piece | undefined, answer: Piece): boolean {
  if (!option) return false;
  if (answer.type !== 'Coding') return equalPieces(option, answer) === true;
  const [a, b] = [option.value, answer.value] as { code?: unknown; system?: unknown }[];
  return a!.code === b!.code && a!.system === b!.system;
}

const weight: PathFunction = {
  least: 0,
  most: 0,
  does: (of, _, call) => of.flatMap((each) => score(each, call)),
};

/** HL7's additions for forms: `ordinal()` is the older name. */
export const scores: Functions = { weight, ordinal: weight };
