import { DefinitionError } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Answers } from '@cairnkit/engine/session.js';

import type { ImportOptions } from './import-options.js';
import type { FhirAnswers } from './questionnaire-answers.js';
import { draftOf } from './questionnaire-draft.js';
import { everyItem, type ReadForm } from './questionnaire-form.js';
import { textIn, type Json } from './questionnaire-json.js';
import { askable, type AskedItem } from './questionnaire-measure.js';
import { readQuestionnaire } from './questionnaire-read.js';
import { skipsFor } from './questionnaire-skips.js';
import { sourceOf } from './questionnaire-source.js';
import { isModified, strangersIn } from './questionnaire-strangers.js';
import { otherVersion } from './questionnaire-version.js';
import type { Unsupported } from './unsupported.js';

export type { ImportOptions, Unsupported };

/** A FHIR Questionnaire as imported. */
export interface Imported {
  /** The questionnaire as it came, to be exported again: nothing of it is changed or lost. */
  readonly source: Json;
  /** All of its items as read, those too that a measure cannot ask. */
  readonly form: ReadForm;
  /** For `<cairn-questionnaire>`; absent where nothing in it can be asked. */
  readonly measure?: Measure;
  /** The linkId of each item of the measure, by the item's id. */
  readonly linkIds: Readonly<Record<string, string>>;
  /** Languages that it has translations into. */
  readonly languages: readonly string[];
  /** Everything that was not taken over as it stands. */
  readonly unsupported: readonly Unsupported[];
  /** Answers of the measure as FHIR has them, by linkId. */
  readonly fhirAnswers: (answers: Answers) => FhirAnswers;
}

/**
 * Imports a FHIR R4 Questionnaire: its questions with numbered answers become a measure, and those of
 * its calculated values that add up answers become its scales. All others `questionnaireScores`
 * calculates. FHIRPath is fetched only where a questionnaire has expressions.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} If it is no JSON, no Questionnaire, or one of STU3 or R5. Nothing else is
 *   thrown: what cannot be taken over is in `unsupported`.
 */
export async function importQuestionnaire(
  source: unknown,
  options: ImportOptions,
): Promise<Imported> {
  const json = sourceOf(source);
  const others = otherVersion(json);
  if (others.length > 0) throw new DefinitionError(others);

  const [form, notRead] = readQuestionnaire(json, options);
  const lang = options.lang ?? textIn(json, 'language') ?? 'en';
  const { asked, left, instructions, unsupported } = askable(form, lang);
  const found = [...notRead, ...strangersIn(json), ...unsupported];
  const items = everyItem(form.items);
  if (isModified(json)) {
    const effect = 'may change what all of it means, and is not understood: look at it before use';
    found.push({ path: 'modifierExtension', feature: 'modifierExtension', effect });
  }
  const draft = draftOf(json, { ...options, lang }, asked, instructions);
  found.push(...draft.unsupported);
  let measure = draft.measure && withSkips(draft.measure, asked, items, found);
  if (items.some(([item]) => item.calculated ?? item.enabled)) {
    const { scored } = await import('./questionnaire-scored.js');
    const made = scored(json, form, measure, asked, left, options);
    measure = made.measure;
    found.push(...made.unsupported);
  }
  return {
    source: json,
    form,
    ...(measure && { measure }),
    linkIds: Object.fromEntries(asked.map(({ item, read }) => [item.id, read.linkId])),
    languages: form.languages,
    unsupported: found,
    fhirAnswers: (answers) => fhirAnswers(asked, answers),
  };
}

function withSkips(
  measure: Measure,
  asked: readonly AskedItem[],
  items: ReturnType<typeof everyItem>,
  found: Unsupported[],
): Measure {
  const above = new Map(items.map(([{ linkId }, above]) => [linkId, above]));
  const [skips, notSkipped] = skipsFor(asked, above, measure.sources[0]!);
  found.push(...notSkipped);
  return skips.length > 0 ? { ...measure, skips: [...skips] } : measure;
}

function fhirAnswers(asked: readonly AskedItem[], answers: Answers): FhirAnswers {
  return new Map(
    asked.flatMap(({ item, read, answers: known }) => {
      const value = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
      const answer = typeof value === 'number' ? known.get(value) : undefined;
      return answer ? [[read.linkId, [answer]] as const] : [];
    }),
  );
}
