/**
 * Writes the JSON Schemas of the engine from its zod schemas: `npm run schemas`.
 *
 * With `--check` it writes nothing, and exits 1 when one of them is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';

import { Battery } from '@cairnkit/engine/battery.js';
import { Contacts } from '@cairnkit/engine/contacts.js';
import { Content } from '@cairnkit/engine/content.js';
import { Glossary } from '@cairnkit/engine/glossary.js';
import { Goals } from '@cairnkit/engine/goals.js';
import { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import { Measure } from '@cairnkit/engine/measure.js';
import { Norms } from '@cairnkit/engine/norms.js';
import { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import { Referral } from '@cairnkit/engine/referral.js';
import { Schools } from '@cairnkit/engine/schools.js';
import { Service } from '@cairnkit/engine/service.js';
import { Submission } from '@cairnkit/engine/submission.js';
import prettier from 'prettier';
import * as z from 'zod/mini';

const schemas = {
  battery: Battery,
  contacts: Contacts,
  content: Content,
  glossary: Glossary,
  goals: Goals,
  'goals-submission': GoalsSubmission,
  measure: Measure,
  norms: Norms,
  referral: Referral,
  'referral-submission': ReferralSubmission,
  schools: Schools,
  service: Service,
  submission: Submission,
};

const folder = new URL('../packages/engine/schema/', import.meta.url);
const style = { ...(await prettier.resolveConfig(import.meta.filename)), parser: 'json' };
const isCheck = process.argv.includes('--check');

for (const [kind, schema] of Object.entries(schemas)) {
  const file = new URL(`${kind}.json`, folder);
  const { $schema, ...shape } = z.toJSONSchema(schema, { io: 'input' });
  const json = { $schema, $id: `urn:cairnkit:schema:${kind}`, ...shape };
  const text = await prettier.format(JSON.stringify(json), style);

  if (!isCheck) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`packages/engine/schema/${kind}.json is stale: run npm run schemas`);
    process.exitCode = 1;
  }
}
