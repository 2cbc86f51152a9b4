import { readFileSync } from 'node:fs';

import { DefinitionError } from '@cairnkit/engine/errors.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import { importQuestionnaire } from '@cairnkit/interop/import-questionnaire.js';
import { questionnaireScores } from '@cairnkit/interop/questionnaire-scores.js';
import { expect } from 'chai';
import fc from 'fast-check';

const files = ['web-gad-7.json', 'web-audit.json', 'nlm-phq-9-weight.json'];
const sources = files.map((file) =>
  JSON.parse(readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8')),
);

describe('a FHIR Questionnaire in which anything may be wrong', () => {
  it('is imported or refused, and throws nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(change(), { maxLength: 12 }),
        survives,
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  it('may be any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (value) => {
        await survives(value, []);
        await survives({ resourceType: 'Questionnaire', item: [value, { item: value }] }, []);
        await survives({ resourceType: 'Questionnaire', item: value, extension: value }, []);
      }),
      { numRuns: 100, seed: 12 },
    );
  });
});

/** Imports it, and uses whatever comes of it. */
async function survives(source, changes) {
  const wrong = changes.reduce(changed, source);
  let imported;
  try {
    imported = await importQuestionnaire(wrong, { on: '2026-12-01' });
  } catch (error) {
    expect(error).to.be.instanceOf(DefinitionError);
    return;
  }
  expect(imported.source).to.equal(wrong);
  for (const { path, feature, effect } of imported.unsupported) {
    expect([path, feature, effect].every((each) => typeof each === 'string')).to.equal(true);
  }
  questionnaireScores(imported, wrong);
  const { measure } = imported;
  if (!measure) return;
  parseMeasure(JSON.stringify(measure));
  const answers = Object.fromEntries(
    measure.items.map(({ id, options }) => [id, options?.[0].value]),
  );
  questionnaireScores(imported, { answers });
}

/** Goes down by a few numbers, and puts something else there. */
function change() {
  const odd = fc.oneof(
    fc.constantFrom(
      'true',
      '',
      'group',
      'choice',
      'audit.q1',
      null,
      -1,
      0.5,
      1e9,
      true,
      [],
      {},
      '\ud800',
    ),
    fc.constantFrom(
      '%a + %a',
      'item.where(',
      '%resource.descendants().count()',
      "'x'.repeat($this & 'x')",
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }), odd);
}

function changed(value, [[step, ...more], by]) {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const names = Object.keys(value);
  if (names.length === 0) return by;
  const name = names[step % names.length];
  if (name === 'resourceType') return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[name] = changed(value[name], [more, by]);
  return copy;
}
