import { DefinitionError } from '@cairnkit/engine/errors.js';
import { expect } from 'chai';

import { questionnaireScores } from './questionnaire-scores.js';
import { choice, form, hl7, imported, sum, total } from './testing/questionnaires.js';

async function refusal(source: unknown): Promise<DefinitionError> {
  try {
    await imported(source);
  } catch (cause) {
    if (cause instanceof DefinitionError) return cause;
    throw cause;
  }
  throw new Error('was imported');
}

describe('a FHIR Questionnaire with mistakes', () => {
  describe('reports, with path and effect,', () => {
    for (const [what, source, path, effect] of [
      [
        'a missing linkId',
        form([{ ...choice('x'), linkId: undefined }, choice('y')]),
        'item.0.linkId',
        'is missing: answers could not be told apart, so not asked',
      ],
      [
        'a linkId that is there twice',
        form([choice('x'), choice('x')]),
        'item.1.linkId',
        'is there twice: not asked the second time',
      ],
      [
        'a boolean as text',
        form([choice('x', { required: 'true' })]),
        'item.0.required',
        'is "true", which is no boolean: read as true',
      ],
      [
        'free text',
        form([choice('x'), { linkId: 't', text: 'T', type: 'text' }]),
        'item.1',
        'a text is no question with numbered answers: not asked',
      ],
      [
        'several answers',
        form([choice('x', { repeats: true }), choice('y')]),
        'item.0',
        'takes several answers: not asked',
      ],
      [
        'half a character',
        form([choice('x', { text: 'Odd \ud800' })]),
        'item.0.text',
        'has half a character: shown as \ufffd',
      ],
      [
        'an unknown type',
        form([choice('x', { type: 'slider' })]),
        'item.0.type',
        '"slider" is no type of R4: not asked',
      ],
      ['no item', form([null, choice('x')]), 'item.0', 'is no item: not asked'],
      [
        'value sets in a circle',
        form([choice('x', { answerOption: undefined, answerValueSet: '#a' })], {
          contained: [
            { resourceType: 'ValueSet', id: 'a', compose: { include: [{ valueSet: ['#b'] }] } },
            { resourceType: 'ValueSet', id: 'b', compose: { include: [{ valueSet: ['#a'] }] } },
          ],
        }),
        'item.0.answerValueSet',
        '#a is empty',
      ],
      [
        'no urgent help',
        form([choice('x')]),
        '',
        'no answer brings up urgent help, not even one about suicide: add flags to the measure',
      ],
    ] as const) {
      it(what, async () => {
        const { unsupported } = await imported(source);
        expect(unsupported.map((each) => `${each.path} ${each.effect}`)).to.include(
          `${path} ${effect}`,
        );
      });
    }

    it('extensions that nobody here knows, each once', async () => {
      const extension = [{ url: 'http://example.org/odd', valueCode: 'z' }];
      const { unsupported } = await imported(
        form([choice('x', { extension }), choice('y', { extension })]),
      );
      const odd = unsupported.filter(({ feature }) => feature === 'extension');
      expect(odd).to.deep.equal([
        {
          path: 'item.0.extension.0',
          linkId: 'x',
          feature: 'extension',
          effect: 'http://example.org/odd is kept, and not followed',
        },
      ]);
    });

    it('what changes the meaning of a question, and does not ask that', async () => {
      const modifierExtension = [{ url: 'http://example.org/not', valueBoolean: true }];
      const found = await imported(form([choice('x', { modifierExtension }), choice('y')]));
      expect(found.linkIds).to.deep.equal({ q1: 'y' });
      expect(found.unsupported.map(({ feature }) => feature)).to.include('modifierExtension');
    });

    it('a hidden question, and refuses a scale that counts it', async () => {
      const extension = [{ url: `${hl7}questionnaire-hidden`, valueBoolean: true }];
      const hidden = choice('h', { extension });
      const found = await imported(form([choice('x'), hidden, total(sum)]));
      expect(found.measure?.scales).to.deep.equal([]);
      expect(found.unsupported.map(({ effect }) => effect)).to.include(
        'counts a question that cannot be asked: not a scale of the measure',
      );
    });

    it('a name that would reach into objects', async () => {
      const source = JSON.stringify(form([choice('x')])).replace(
        '"linkId"',
        '"__proto__":{"a":1},"linkId"',
      );
      const { unsupported } = await imported(source);
      expect(unsupported.map(({ feature }) => feature)).to.include('__proto__');
      expect({}).not.to.have.property('a');
    });
  });

  describe('is refused as a whole where', () => {
    for (const [what, source, message] of [
      ['it is no JSON', '{"resourceType"', 'is no JSON'],
      [
        'it is another resource',
        { resourceType: 'Patient' },
        'resourceType: is "Patient"; it must be "Questionnaire"',
      ],
      ['it is no object', [], 'must be a FHIR Questionnaire in JSON'],
      [
        'it is STU3',
        form([{ linkId: 'x', type: 'choice', option: [] }]),
        'item.0.option: option is FHIR STU3',
      ],
      [
        'it is R5',
        form([choice('x', { answerConstraint: 'optionsOnly' })]),
        'item.0.answerConstraint: answerConstraint is FHIR R5',
      ],
      [
        'it has a type of R5',
        form([choice('x', { type: 'coding' })]),
        'item.0.type: coding is a type of FHIR R5',
      ],
      [
        'it hides items as R5 does',
        form([choice('x', { disabledDisplay: 'hidden' })]),
        'item.0.disabledDisplay',
      ],
    ] as const) {
      it(what, async () => {
        expect((await refusal(source)).message).to.contain(message);
      });
    }
  });

  describe('copes with', () => {
    it('10,000 items', async () => {
      const items = Array.from({ length: 10_000 }, (_, i) => choice(`x${i}`));
      const found = await imported(form([...items, total(sum)]));
      expect(found.measure?.items).to.have.lengthOf(500);
      expect(found.measure?.scales).to.deep.equal([]);
      expect(
        found.unsupported.filter(({ effect }) => effect.startsWith('a measure has at most')),
      ).to.have.lengthOf(9500);
    });

    it('10,000 groups in one another', async () => {
      const open = '{"linkId":"g","type":"group","item":[';
      const text = `{"resourceType":"Questionnaire","item":[${open.repeat(10_000)}${']}'.repeat(10_000)}]}`;
      const { unsupported } = await imported(text);
      expect(unsupported.map(({ effect }) => effect)).to.include(
        'is deeper than 64 levels: not read',
      );
    });

    it('conditions in a circle', async () => {
      const on = (question: string) => ({
        enableWhen: [{ question, operator: '=', answerCoding: { code: 'b' } }],
      });
      const found = await imported(form([choice('x', on('y')), choice('y', on('x')), total(sum)]));
      expect(questionnaireScores(found, { answers: { q1: 1, q2: 1 } })).to.have.lengthOf(1);
    });

    it('variables in a circle', async () => {
      const variable = (name: string, expression: string) => ({
        url: `${hl7}variable`,
        valueExpression: { name, language: 'text/fhirpath', expression },
      });
      const extension = [variable('a', '%b + 1'), variable('b', '%a + 1')];
      const found = await imported(form([choice('x'), total('%a')], { extension }));
      expect(questionnaireScores(found, { answers: { q1: 1 } })[0]).to.deep.include({
        value: null,
        why: 'fault',
      });
    });
  });
});
