import { DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import { importQuestionnaire, type Imported } from '@cairnkit/interop/import-questionnaire.js';

import { InputError, UsageError, type Call } from '../../command.js';
import { definitionText, issueLines } from '../../definition.js';

/** `cairn fhir import`: a line for each file, a measure and what of the questionnaire it is not. */
export async function importFiles({ args, options, out, err }: Call): Promise<0 | 1> {
  if (args.length === 0) throw new UsageError('Which file? Questionnaires are read whole.');
  let code: 0 | 1 = 0;
  for (const file of args) {
    try {
      const imported = await imports(file, options);
      const { measure = null, languages, linkIds, unsupported } = imported;
      await out.json(
        options.measure ? measure : { file, measure, languages, linkIds, unsupported },
      );
    } catch (error) {
      code = 1;
      const issues = issuesIn(error);
      if (!options.measure) await out.json({ file, measure: null, issues });
      const lines = error instanceof InputError ? error.lines : issueLines(file, issues);
      for (const line of lines) await err.line(line);
    }
  }
  return code;
}

/** One file that is wrong keeps nobody from the others. */
function issuesIn(error: unknown): readonly Issue[] {
  if (error instanceof DefinitionError) return error.issues;
  if (error instanceof InputError) return [{ path: '', message: error.message }];
  throw error;
}

/**
 * A questionnaire, with the value sets that were named beside it.
 *
 * @throws {DefinitionError} If it is none that can be read.
 * @throws {InputError} If a file cannot be read.
 */
export async function imports(file: string, options: Call['options']): Promise<Imported> {
  const sets = await valueSetsIn(options['value-set']);
  const lang = options.lang as string | undefined;
  return importQuestionnaire(await definitionText(file), {
    on: new Date().toISOString().slice(0, 10),
    ...(lang !== undefined && { lang }),
    valueSets: (url) => sets.get(url) ?? sets.get(url.split('|')[0]!),
  });
}

async function valueSetsIn(files: unknown): Promise<ReadonlyMap<string, unknown>> {
  const sets = new Map<string, unknown>();
  for (const file of (files ?? []) as readonly string[]) {
    const set = readSet(await definitionText(file));
    const { url } = (set ?? {}) as { url?: unknown };
    if (typeof url !== 'string') throw new UsageError(`${file} is no ValueSet with a url.`);
    sets.set(url, set);
  }
  return sets;
}

function readSet(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
