import { DefinitionError } from '@cairnkit/engine/errors.js';

import { field, isJson, type Json } from './questionnaire-json.js';

/** Longer texts are refused unread; the longest questionnaire found in use has some 1.5 MB. */
const longest = 20_000_000;

/** JSON as it came, of a Questionnaire. @throws {DefinitionError} If it is none. */
export function sourceOf(source: unknown): Json {
  const json = typeof source === 'string' ? read(source) : source;
  if (!isJson(json)) throw fault('', 'must be a FHIR Questionnaire in JSON');
  const type = field(json, 'resourceType');
  if (type !== 'Questionnaire') {
    const shown =
      typeof type === 'string' ? `is ${JSON.stringify(type.slice(0, 64))}` : 'is missing';
    throw fault('resourceType', `${shown}; it must be "Questionnaire"`);
  }
  return json;
}

function read(text: string): unknown {
  if (text.length > longest) throw fault('', `is longer than ${longest} characters`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new DefinitionError([{ path: '', message: `is no JSON: ${(cause as Error).message}` }], {
      cause,
    });
  }
}

function fault(path: string, message: string): DefinitionError {
  return new DefinitionError([{ path, message }]);
}
