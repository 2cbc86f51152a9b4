import { DefinitionError } from '@cairnkit/engine/errors.js';
import { isWorded } from '@cairnkit/engine/item.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { ukCore } from './addressed.js';
import { answerCoding } from './answer-coding.js';
import { canonicalUrl } from './canonical.js';
import { codings } from './codings.js';
import { present } from './present.js';
import type { Extension } from './r4.js';
import type { Questionnaire, QuestionnaireItem } from './r4-questionnaire.js';
import { known } from './questionnaire-json.js';
import { scoreExpression, scoreName } from './score-expression.js';

/** A measure as a Questionnaire, and what of it FHIR cannot say. */
export interface AsQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** Scales without a score item: FHIRPath could not score them as the measure does. */
  readonly leftOut: readonly { readonly scale: string; readonly why: string }[];
}

/**
 * A measure as a FHIR R4 Questionnaire, after the profile of UK Core, for others to ask and to score:
 * each scale is an item that FHIRPath calculates, with the measure's own rule for missing answers.
 * Bands, norms and flags stay behind: FHIR has no place for them.
 *
 * @param measure - One whose wording may be passed on.
 * @param place - Where a host serves its Questionnaires. See `canonicalUrl`.
 * @throws {DefinitionError} If its wording may not be passed on; names the licence.
 */
export function measureAsQuestionnaire(measure: Measure, place?: string): AsQuestionnaire {
  const { licence, id, version, lang, title, scales } = measure;
  if (licence.spdx === null || !isWorded(measure)) {
    const message = `the wording of ${id} may not be passed on: ${licence.statement} (${licence.source})`;
    throw new DefinitionError([{ path: 'licence', message }]);
  }
  const scored = scales.map((scale) => ({ scale, expression: scoreExpression(measure, scale) }));
  const leftOut = scored.flatMap(({ scale, expression }) =>
    typeof expression === 'string' ? [] : [{ scale: scale.id, why: expression.why }],
  );
  const left = new Set(leftOut.map((each) => each.scale));
  const isKept = ({ scale: { id, parts = [] } }: { scale: Scale }) =>
    !left.has(id) && !parts.some((part) => left.has(part));
  const kept = scored
    .filter(isKept)
    .sort((a, b) => Number(!!a.scale.parts) - Number(!!b.scale.parts));
  for (const { scale } of scored) {
    if (!left.has(scale.id) && !isKept({ scale }))
      leftOut.push({ scale: scale.id, why: 'a part of it is left out' });
  }
  const questionnaire: Questionnaire = {
    resourceType: 'Questionnaire',
    id,
    meta: ukCore('Questionnaire'),
    language: lang,
    extension: kept.map(({ scale, expression }) => ({
      url: known.variable,
      valueExpression: {
        name: scoreName(scale),
        language: 'text/fhirpath',
        expression: expression as string,
      },
    })),
    url: canonicalUrl({ kind: 'measure', id }, place),
    version,
    name: nameOf(id),
    title,
    status: 'active',
    subjectType: ['Patient'],
    copyright: `${licence.attribution} ${licence.statement}`,
    code: codings(measure.codes),
    item: [
      ...heading(measure),
      ...measure.items.map((item, i) => asked(item, i + 1)),
      ...scales.filter((scale) => isKept({ scale })).map((scale) => scoreItem(measure, scale)),
    ],
  };
  return { questionnaire: present(questionnaire), leftOut };
}

/** Names that programs can use, as FHIR wants them: `phq-9` is `Phq9`. */
function nameOf(id: string): string {
  return id.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
}

function heading({ instructions }: Measure): readonly QuestionnaireItem[] {
  return instructions === undefined
    ? []
    : [{ linkId: 'instructions', text: instructions, type: 'display' }];
}

function asked(item: Item, number: number): QuestionnaireItem {
  const start = {
    linkId: item.id,
    code: codings(item.codes ?? []),
    prefix: `${number}.`,
    text: item.text,
  };
  if (item.type === 'choice') {
    return {
      ...start,
      type: 'choice',
      required: false,
      answerOption: item.options.map(({ value }) => {
        const { extension, ...valueCoding } = answerCoding(item, value);
        return { extension, valueCoding };
      }),
    };
  }
  const isWhole = item.step === undefined;
  const limit = (url: string, value: number): Extension =>
    isWhole ? { url, valueInteger: value } : { url, valueDecimal: value };
  return {
    ...start,
    extension: [
      limit(known.min, item.min),
      limit(known.max, item.max),
      ...(isWhole ? [] : [{ url: known.places, valueInteger: 1 }]),
    ],
    type: isWhole ? 'integer' : 'decimal',
    required: false,
    item: item.ends?.map((end, i) => ({
      linkId: `${item.id}-${i === 0 ? 'lowest' : 'highest'}`,
      extension: [control(i === 0 ? 'lower' : 'upper')],
      text: end,
      type: 'display',
    })),
  };
}

function control(code: string): Extension {
  const system = 'http://hl7.org/fhir/questionnaire-item-control';
  return { url: known.control, valueCodeableConcept: { coding: [{ system, code }] } };
}

function scoreItem(measure: Measure, scale: Scale): QuestionnaireItem {
  const expression = `%${scoreName(scale)}`;
  return {
    linkId: `score-${scale.id}`,
    extension: [
      { url: known.calculated[0], valueExpression: { language: 'text/fhirpath', expression } },
    ],
    code: codings(scale.codes),
    text: `${measure.short}: ${scale.title}`,
    type: 'decimal',
    readOnly: true,
  };
}
