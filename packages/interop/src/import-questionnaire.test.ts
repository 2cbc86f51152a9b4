import { parseMeasure } from '@cairnkit/engine/parse.js';
import { expect } from 'chai';

import { questionnaireScores } from './questionnaire-scores.js';
import { choice, form, hl7, imported, option, sum, total } from './testing/questionnaires.js';

describe('a FHIR Questionnaire, imported', () => {
  it('becomes a measure that parses, with a scale for its score', async () => {
    const { measure, linkIds } = await imported(form([choice('x'), choice('y'), total(sum)]));
    expect(parseMeasure(JSON.stringify(measure)).scales[0]).to.deep.include({
      id: 'total',
      items: ['q1', 'q2'],
      range: { min: 0, max: 4 },
    });
    expect(linkIds).to.deep.equal({ q1: 'x', q2: 'y' });
  });

  it('reads what an answer counts in each of three places, by both names', async () => {
    const url = `${hl7}itemWeight`;
    const score = [{ url, valueDecimal: 3 }];
    const set = {
      resourceType: 'ValueSet',
      id: 'v',
      compose: {
        include: [{ system: 's', concept: [{ code: 'a' }, { code: 'b', extension: score }] }],
      },
    };
    const items = [
      choice('option', {
        answerOption: [option('a', 0), { extension: score, valueCoding: { code: 'b' } }],
      }),
      choice('coding', {
        answerOption: [option('a', 0), { valueCoding: { code: 'b', extension: score } }],
      }),
      choice('concept', { answerOption: undefined, answerValueSet: '#v' }),
    ];
    const found = await imported(form([...items, total(sum)], { contained: [set] }));
    const answers = { q1: 3, q2: 3, q3: 1 };
    expect(questionnaireScores(found, { answers })).to.deep.equal([{ linkId: 'total', value: 9 }]);
  });

  it('has LL358-3 built in, and asks the host for other value sets', async () => {
    const from = (url: string) => choice(url, { answerOption: undefined, answerValueSet: url });
    const items = [from('http://loinc.org/vs/LL358-3'), from('http://example.org/vs')];
    const without = await imported(form(items));
    expect(without.measure?.items).to.have.lengthOf(1);
    expect(without.unsupported.map(({ effect }) => effect)).to.include(
      'its answers are in http://example.org/vs, which was not given',
    );
    const valueSets = (url: string) =>
      url === 'http://example.org/vs' && {
        resourceType: 'ValueSet',
        expansion: { contains: [{ code: '1', display: 'One' }, { code: '2' }] },
      };
    expect((await imported(form(items), { valueSets })).measure?.items).to.have.lengthOf(2);
  });

  it('leaves out what enableWhen leaves out, in scores too', async () => {
    const hidden = { enableWhen: [{ question: 'x', operator: '!=', answerCoding: { code: 'a' } }] };
    const found = await imported(form([choice('x'), choice('y', hidden), total(sum)]));
    expect(found.measure?.skips?.[0]).to.deep.include({
      items: ['q2'],
      when: { items: ['q1'], total: 0 },
      zero: 'always',
    });
    expect(questionnaireScores(found, { answers: { q1: 0, q2: 2 } })[0]?.value).to.equal(0);
    expect(questionnaireScores(found, { answers: { q1: 1, q2: 2 } })[0]?.value).to.equal(3);
  });

  it('is a definition per language', async () => {
    const translated = {
      _text: {
        extension: [
          {
            url: `${hl7}translation`,
            extension: [
              { url: 'lang', valueCode: 'cy' },
              { url: 'content', valueString: 'Cwestiwn' },
            ],
          },
        ],
      },
    };
    const source = form([choice('x', translated)]);
    expect((await imported(source)).languages).to.deep.equal(['cy']);
    expect((await imported(source, { lang: 'cy' })).measure).to.deep.include({ lang: 'cy' });
    expect((await imported(source, { lang: 'cy' })).measure?.items[0]?.text).to.equal('Cwestiwn');
  });

  describe('never scores in part', () => {
    for (const [what, expression, effect] of [
      [
        'an unknown function',
        `${sum} + item.memberOf('x').count()`,
        'memberOf() is not supported: not calculated',
      ],
      [
        'no FHIRPath',
        'item.(',
        'a name was expected, but "(" is there (at character 6): not calculated',
      ],
      [
        'what a host would know',
        `${sum} + %patient.age`,
        '%patient is not known here: it would come from a host or a server: not calculated',
      ],
      [
        'a question that cannot be asked',
        `${sum} + iif(%resource.item.where(linkId='t').answer.exists(), 1, 0)`,
        'counts a question that cannot be asked: not a scale of the measure',
      ],
      ['no sum', `iif(${sum} > 2, 1, 0)`, 'is no sum of answers: not a scale of the measure'],
    ] as const) {
      it(`of ${what}`, async () => {
        const text = { linkId: 't', text: 'Words', type: 'text' };
        const found = await imported(form([choice('x'), choice('y'), text, total(expression)]));
        expect(found.measure?.scales).to.deep.equal([]);
        expect(found.unsupported.map((each) => each.effect)).to.include(effect);
      });
    }

    it('a score that hangs on one which cannot be calculated', async () => {
      const found = await imported(
        form([
          choice('x'),
          total('%patient.age', 'lost'),
          total("%resource.item.where(linkId='lost').answer.value | 5", 'first'),
          total("%resource.item.where(linkId='x').answer.weight()", 'other'),
        ]),
      );
      const scores = questionnaireScores(found, { answers: { q1: 2 } });
      expect(scores.map(({ value }) => value)).to.deep.equal([null, null, 2]);
    });
  });

  it('comes back as it came', async () => {
    const source = form([
      choice('x', { extension: [{ url: 'http://example.org/odd', valueCode: 'z' }] }),
    ]);
    expect((await imported(JSON.stringify(source))).source).to.deep.equal(source);
  });
});
