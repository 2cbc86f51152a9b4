import { expect } from 'chai';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cairn, values } from '../testing/shell.js';

const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const calculated =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'A form',
  item: [
    {
      linkId: 'x',
      text: 'How are you?',
      type: 'choice',
      answerOption: ['a', 'b'].map((code, i) => ({
        extension: [{ url: ordinal, valueDecimal: i + 1 }],
        valueCoding: { code, display: code },
      })),
    },
    { linkId: 't', text: 'Anything else?', type: 'text' },
    {
      linkId: 'score',
      text: 'Score',
      type: 'integer',
      readOnly: true,
      extension: [
        {
          url: calculated,
          valueExpression: {
            language: 'text/fhirpath',
            expression: '%resource.item.answer.weight().sum()',
          },
        },
      ],
    },
  ],
};

const response = (code: string) => ({
  resourceType: 'QuestionnaireResponse',
  id: `r-${code}`,
  status: 'completed',
  item: [{ linkId: 'x', answer: [{ valueCoding: { code } }] }],
});

async function file(content: unknown): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'cairn-')), 'questionnaire.json');
  await writeFile(path, JSON.stringify(content));
  return path;
}

describe('cairn fhir import', () => {
  it('gives the measure, and what it is not', async () => {
    const { code, out } = await cairn(['fhir', 'import', await file(questionnaire)]);
    expect(code).to.equal(0);
    const [line] = values<{ measure: { scales: unknown[] }; unsupported: object[] }>(out);
    expect(line!.measure.scales).to.have.lengthOf(1);
    expect(line!.unsupported).to.deep.include({
      path: 'item.1',
      linkId: 't',
      feature: 'text',
      effect: 'a text is no question with numbered answers: not asked',
    });
  });

  it('gives the measure alone, which cairn check accepts', async () => {
    const { out } = await cairn(['fhir', 'import', '--measure', await file(questionnaire)]);
    const { code } = await cairn(['check', await file(JSON.parse(out))]);
    expect(code).to.equal(0);
  });

  it('names another version, goes on, and ends with 1', async () => {
    const r5 = { ...questionnaire, copyrightLabel: 'R5' };
    const files = [await file(r5), '/no/such.json', await file(questionnaire)];
    const { code, out, err } = await cairn(['fhir', 'import', ...files]);
    expect(code).to.equal(1);
    expect(err).to.contain('copyrightLabel is FHIR R5; only R4 is read, so nothing was imported');
    expect(values<{ measure: unknown }>(out).map(({ measure }) => measure === null)).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});

describe('cairn fhir score', () => {
  it('calculates for each response', async () => {
    const rows = [response('a'), response('b')].map((each) => JSON.stringify(each)).join('\n');
    const { code, out } = await cairn(['fhir', 'score', await file(questionnaire)], rows);
    expect(code).to.equal(0);
    expect(values(out)).to.deep.equal([
      { id: 'r-a', scores: [{ linkId: 'score', value: 1 }] },
      { id: 'r-b', scores: [{ linkId: 'score', value: 2 }] },
    ]);
  });
});

describe('cairn fhir questionnaire', () => {
  it('prints a measure as a Questionnaire', async () => {
    const { code, out } = await cairn(['fhir', 'questionnaire', 'gad-7']);
    expect(code).to.equal(0);
    expect(values(out)[0]).to.deep.include({ resourceType: 'Questionnaire', name: 'Gad7' });
  });

  it('refuses where the wording may not be passed on, and names the licence', async () => {
    const { code, err } = await cairn(['fhir', 'questionnaire', 'rcads-47']);
    expect(code).to.equal(1);
    expect(err).to.contain('the wording of rcads-47 may not be passed on: ');
  });
});
