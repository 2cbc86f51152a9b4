import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import { parseReferral } from './parse-referral.js';
import { lanternEnquiry } from './testing/lantern-enquiry.js';
import { lanternReferral } from './testing/lantern-referral.js';

/** The form as JSON, with a value put into a place of it, or taken out of there. */
function changed(path: string, value?: unknown): unknown {
  const form = JSON.parse(JSON.stringify(lanternReferral)) as Record<string, unknown>;
  const names = path.split('.');
  let at = form;
  for (const name of names.slice(0, -1)) at = at[name] as Record<string, unknown>;
  const last = names.at(-1)!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return form;
}

function issues(source: unknown): readonly string[] {
  try {
    parseReferral(source);
    return [];
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
}

const contact = 'sections.0.pages.4.questions';

describe('parseReferral', () => {
  it('takes a right form, as it stands and as JSON', () => {
    for (const form of [lanternReferral, lanternEnquiry]) {
      expect(parseReferral(form)).to.deep.equal(form);
      expect(parseReferral(JSON.stringify(form)).id).to.equal(form.id);
    }
  });

  it('gives the line of what is wrong in a text', () => {
    const text = JSON.stringify(changed('sections.0.pages.0.questions.0.title', 'Mr'), null, 2);
    try {
      parseReferral(text);
      expect.fail('should have thrown');
    } catch (error) {
      const [issue] = (error as DefinitionError).issues;
      expect(issue).to.deep.include({ path: 'sections.0.pages.0.questions.0.title' });
      expect(text.split('\n')[issue!.line! - 1]).to.include('"title": "Mr"');
    }
  });

  const unknown = { question: 'no-question', is: 'yes' };
  for (const [what, path, value, issue] of [
    ['no safety', 'safety', undefined, 'safety: is missing; a form about a young person'],
    [
      'other words for safety',
      'safety.options.0.value',
      'perhaps',
      'safety.options.0.value: must be "yes"',
    ],
    ['two pages of one name', 'sections.0.pages.1.id', 'name', 'sections.0.pages.1.id: "name" is'],
    [
      'two sections of one name',
      'sections.1.id',
      'about-you',
      'sections.1.id: "about-you" is there',
    ],
    [
      'two questions of one name',
      'sections.1.pages.1.questions.0.id',
      'school',
      'sections.1.pages.1.questions.0.id: "school" is there twice',
    ],
    [
      'a name that objects have',
      'sections.1.pages.2.questions.0.id',
      'constructor',
      'sections.1.pages.2.questions.0.id: is a name that cannot be used',
    ],
    [
      'an unknown question',
      'sections.0.pages.3.when',
      unknown,
      'sections.0.pages.3.when.question: no question is called "no-question"',
    ],
    [
      'an unknown condition',
      'doubts.0.when',
      { condition: 'no-condition' },
      'doubts.0.when.condition: no condition is called "no-condition"',
    ],
    [
      'a later question',
      'sections.0.pages.0.when',
      { question: 'school-year', is: 'year-9' },
      'sections.0.pages.0.when: school-year must be on an earlier page',
    ],
    [
      'a question on the same page',
      `${contact}.1.when`,
      { question: 'phone', known: true },
      `${contact}.1.when: phone must be on an earlier page`,
    ],
    [
      'a text compared with a value',
      'sections.0.pages.5.when',
      { question: 'phone', is: 'yes' },
      'sections.0.pages.5.when.is: "yes" is no answer to phone',
    ],
    [
      'a page of several questions without a title',
      'sections.0.pages.0.title',
      undefined,
      'sections.0.pages.0.title: is missing; a page with several',
    ],
    [
      'a question for a title',
      'sections.0.pages.0.questions.1.text',
      'Title',
      'sections.0.pages.0.questions.1: asks for a title such as Mr or Mrs',
    ],
    [
      'titles to choose from',
      'sections.1.pages.1.questions.0.options',
      [
        { value: 'mr', text: 'Mr' },
        { value: 'mrs', text: 'Mrs' },
      ],
      'sections.1.pages.1.questions.0: asks for a title such as Mr or Mrs',
    ],
    [
      'an option that is there twice',
      'sections.1.pages.1.questions.0.options.1.value',
      'year-6',
      'sections.1.pages.1.questions.0.options.1.value: "year-6" is there twice',
    ],
    [
      'a message that is no yes and no',
      `${contact}.0.message`,
      'school-year',
      `${contact}.0.message: must be a choice of yes and no`,
    ],
    [
      'something that no checker asks',
      'sections.1.pages.0.questions.0.carry',
      'favourite-colour',
      'sections.1.pages.0.questions.0.carry: no checker asks "favourite-colour"',
    ],
    [
      'an answer that cannot be carried into the question',
      'sections.1.pages.0.questions.0.carry',
      'concerns',
      'sections.1.pages.0.questions.0.carry: "concerns" cannot be the answer',
    ],
    [
      'safety that is carried over',
      'sections.2.pages.1.questions.0.carry',
      'safe-now',
      'sections.2.pages.1.questions.0.carry: cannot be: whether somebody is safe is asked anew',
    ],
    [
      'a question about fairness that has to be answered',
      'equality.pages.0.questions.0.optional',
      undefined,
      'equality.pages.0.questions.0.optional: must be true',
    ],
    [
      'a policy without a source',
      'consent.policies.0.source',
      undefined,
      'consent.policies.0: needs a source, or a point to confirm',
    ],
    [
      'a point that is not there',
      'consent.policies.0.confirm',
      'no-point',
      'consent.policies.0.confirm: no point to confirm is called "no-point"',
    ],
    [
      'ages the wrong way round',
      'consent.policies.0.fromAge',
      16,
      'consent.policies.0.toAge: must',
    ],
    [
      'a contact that is not there',
      'afterwards.nextSteps.0.contact',
      'no-contact',
      'afterwards.nextSteps.0.contact: no contact is called "no-contact"',
    ],
    [
      'several askers and nobody asking who it is',
      'for',
      ['young-person', 'friend'],
      'for: names 2 askers, so it needs the question filled-in-by',
    ],
    [
      'two birthdays of one person',
      'sections.2.pages.1.questions.0',
      { type: 'date-of-birth', id: 'again', text: 'Born', short: 'Born', about: 'young-person' },
      'sections.2.pages.1.questions.0: is another date-of-birth of the young person',
    ],
    [
      'something chosen beforehand',
      `${contact}.0.value`,
      'x',
      `${contact}.0.value: is not a known`,
    ],
    [
      'an unknown type',
      `${contact}.0.type`,
      'title',
      `${contact}.0.type: must be of a known "type"`,
    ],
  ] as const) {
    it(`refuses ${what}`, () => {
      const found = issues(changed(path, value));
      expect(
        found.find((each) => each.startsWith(issue)),
        found.join('\n'),
      ).to.be.a('string');
    });
  }

  it('refuses a checklist of other questions', () => {
    const found = issues({
      ...lanternReferral,
      sections: [{ ...lanternReferral.sections[1]!, checklist: true }],
    });
    expect(found[0]).to.match(/^sections\.0\.pages\.0\.questions\.0: must be a choice of have/);
  });

  it('tells each circle of conditions once', () => {
    const conditions = { a: { condition: 'b' }, b: { condition: 'a' } };
    expect(issues({ ...lanternReferral, conditions })).to.deep.equal([
      'conditions.a: leads back to itself: a → b → a',
    ]);
  });

  it('says of anything at all only that it is no form', () => {
    for (const source of [undefined, null, 7, 'text', '[]', '{}', [], { kind: 'service' }]) {
      expect(issues(source)).not.to.have.length(0);
    }
  });
});
