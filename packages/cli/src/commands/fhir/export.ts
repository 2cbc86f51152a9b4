import type { Issue } from '@cairnkit/engine/errors.js';
import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';
import { fhirBundle } from '@cairnkit/interop/fhir-bundle.js';
import type { Setting } from '@cairnkit/interop/setting.js';

import type { Call } from '../../command.js';
import { fileOf, source } from '../../input.js';
import { jsonObjects, type JsonObject } from '../../json-objects.js';
import { someOf } from '../../problems.js';
import { tellEach } from '../../row-by-row.js';
import { sentReader, type Sent } from '../../sent.js';

/** `cairn fhir export`: a line for each row, a Bundle or what is wrong. */
export async function exportRows({ args, options, streams, out, err }: Call): Promise<0 | 1> {
  const from = source(fileOf(args), streams);
  const read = await sentReader(options.definition);
  const setting = settingIn(options);
  const rows = jsonObjects(from, '{"kind":"submission",…}');
  return tellEach(rows, from, { out, err }, (row) => exported(row, read, setting));
}

function settingIn({ people, questionnaires, provider }: Call['options']): Setting {
  return {
    people: people as string | undefined,
    questionnaires: questionnaires as string | undefined,
    provider: provider === undefined ? undefined : { ods: provider as string },
  };
}

function exported(
  row: JsonObject,
  read: (value: Readonly<Record<string, unknown>>) => Sent,
  setting: Setting,
): { readonly line: object; readonly problems: readonly Issue[] } {
  if ('faults' in row) return refused(row.faults);
  try {
    const { payload, madeWith, around } = read(row.value);
    const { nhsNumber } = around;
    if (nhsNumber !== undefined && typeof nhsNumber !== 'string') {
      throw new OutOfRangeError([{ path: 'nhsNumber', message: 'must be text' }]);
    }
    const known = nhsNumber === undefined ? {} : { nhsNumber };
    return { line: fhirBundle(payload, madeWith, { ...setting, ...known }), problems: [] };
  } catch (error) {
    if (error instanceof OutOfRangeError) return refused(error.issues);
    if (!(error instanceof RangeError)) throw error;
    return refused([{ path: '', message: error.message.replace(/^setting\./, '') }]);
  }
}

/** As FHIR says that something went wrong. */
function refused(issues: readonly Issue[]) {
  const problems = someOf(issues);
  const issue = problems.map(({ path, message }) => ({
    severity: 'error',
    code: 'invalid',
    diagnostics: path ? `${path}: ${message}` : message,
  }));
  return { line: { resourceType: 'OperationOutcome', issue }, problems };
}
