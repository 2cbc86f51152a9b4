import { DefinitionError } from '@cairnkit/engine/errors.js';
import { questionnaireScores } from '@cairnkit/interop/questionnaire-scores.js';

import { InputError, UsageError, type Call } from '../../command.js';
import { issueLines } from '../../definition.js';
import { fileOf, source } from '../../input.js';
import { jsonObjects } from '../../json-objects.js';
import { someOf } from '../../problems.js';
import { tellEach } from '../../row-by-row.js';
import { imports } from './import.js';

/** `cairn fhir score`: what a questionnaire calculates, for each response. */
export async function scoreResponses({ args, options, streams, out, err }: Call): Promise<0 | 1> {
  const [file, ...files] = args;
  if (file === undefined) throw new UsageError('Which questionnaire?');
  const imported = await questionnaire(file, options);
  const from = source(fileOf(files), streams);
  const rows = jsonObjects(from, '{"resourceType":"QuestionnaireResponse",…}');
  return tellEach(rows, from, { out, err }, (row) => {
    if ('faults' in row) return { line: { scores: [] }, problems: someOf(row.faults) };
    const { id, resourceType, authored } = row.value;
    if (resourceType !== 'QuestionnaireResponse') {
      const problems = [{ path: 'resourceType', message: 'must be "QuestionnaireResponse"' }];
      return { line: { scores: [] }, problems };
    }
    const at = typeof authored === 'string' ? authored : undefined;
    const scores = questionnaireScores(imported, row.value, at);
    return { line: { ...(typeof id === 'string' && { id }), scores }, problems: [] };
  });
}

async function questionnaire(file: string, options: Call['options']) {
  try {
    return await imports(file, options);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(...issueLines(file, error.issues));
  }
}
