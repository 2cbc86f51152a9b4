import { DefinitionError } from '@cairnkit/engine/errors.js';
import { measureAsQuestionnaire } from '@cairnkit/interop/measure-as-questionnaire.js';

import { InputError, UsageError, type Call } from '../../command.js';
import { measureByName } from '../../measure-by-name.js';

/** `cairn fhir questionnaire`: a measure as a Questionnaire, for others to ask. */
export async function asQuestionnaire({ args, options, out, err }: Call): Promise<0 | 1> {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) throw new UsageError('Which measure? One at a time.');
  const measure = await measureByName(name);
  try {
    const place = options.questionnaires as string | undefined;
    const { questionnaire, leftOut } = measureAsQuestionnaire(measure, place);
    await out.json(questionnaire);
    for (const { scale, why } of leftOut) await err.line(`${scale} is left out: ${why}`);
    return 0;
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(...error.issues.map(({ message }) => message));
  }
}
