import { doubles, type Contradiction, type Path } from './contradiction.js';
import { numbered } from './numbered.js';
import { placedPages, placedQuestions, placedSections } from './placed-sections.js';
import { questionsIn } from './questions-in.js';
import { questionOf, safetyQuestion } from './referral-form.js';
import type { ReferralQuestion } from './referral-question.js';
import type { Referral } from './referral.js';
import { sharedLists, sharedValues } from './shared-questions.js';

/** What cannot be true of the questions of a form, or must not be asked. */
export function* referralQuestionContradictions(form: Referral): Generator<Contradiction> {
  for (const [at, question] of placedQuestions(form)) {
    // Answers are looked up by it, and every object has something of that name.
    if (question.id in {}) yield [[...at, 'id'], 'is a name that cannot be used'];
    if (asksForTitle(question)) {
      yield [at, 'asks for a title such as Mr or Mrs: nobody needs one to be helped'];
    }
    if ('options' in question) yield* inOptions(question, at);
    if (question.type === 'age') yield* inAges(question, at);
    if (question.type === 'phone') yield* inMessage(form, question, at);
    yield* inCarry(question, at);
  }
  yield* earlierOnly(form);
  yield* inSections(form);
  yield* onlyOne(form);
}

/** Titles tell sex and marriage, and no team needs them: the NHS service manual asks for none. */
function asksForTitle(question: ReferralQuestion): boolean {
  const options = 'options' in question ? question.options : [];
  return (
    question.id === 'title' ||
    /^(your |what is your |the )?title\b/i.test(question.text) ||
    options.some(({ text }) => /^(mr|mrs|miss|ms|mx)\.?$/i.test(text))
  );
}

type Choosing = Extract<ReferralQuestion, { readonly options: unknown }>;

function* inOptions({ type, options }: Choosing, at: Path): Generator<Contradiction> {
  yield* doubles(options, ({ value }) => value, [...at, 'options'], 'value');
  if (type === 'choice' && options.length < 2) {
    yield [[...at, 'options'], 'must have a length of at least 2'];
  }
}

function* inAges(
  { from = 0, to = 130 }: Extract<ReferralQuestion, { type: 'age' }>,
  at: Path,
): Generator<Contradiction> {
  if (to <= from) yield [[...at, 'to'], `must be above from (${from})`];
}

function* inMessage(
  form: Referral,
  { message }: Extract<ReferralQuestion, { type: 'phone' }>,
  at: Path,
): Generator<Contradiction> {
  const question = message === undefined ? undefined : questionOf(form, message);
  if (message === undefined) return;
  const values = question?.type === 'choice' ? question.options.map(({ value }) => value) : [];
  if (!values.includes('yes') || !values.includes('no')) {
    yield [[...at, 'message'], `must be a choice of yes and no; "${message}" is none`];
  }
}

/** What a checker can hand over: one of the questions that services share. */
function* inCarry(question: ReferralQuestion, at: Path): Generator<Contradiction> {
  const { carry, type } = question;
  if (carry === undefined) return;
  const here = [...at, 'carry'];
  if (carry === safetyQuestion) yield [here, 'cannot be: whether somebody is safe is asked anew'];
  const shared = sharedValues.get(carry);
  const fits: Partial<Record<typeof type, boolean>> = {
    age: carry === 'age',
    school: carry === 'school',
    choice: carry === 'area' || (shared !== undefined && !sharedLists.includes(carry)),
    choices: sharedLists.includes(carry),
  };
  if (!shared && !['age', 'area', 'school'].includes(carry)) {
    yield [here, `no checker asks "${carry}"`];
  } else if (!fits[type])
    yield [here, `"${carry}" cannot be the answer to a question of type ${type}`];
}

/** What is asked hangs on earlier pages only: on those that are shown, nothing comes or goes. */
function* earlierOnly(form: Referral): Generator<Contradiction> {
  const before = new Set<string>([safetyQuestion]);
  const known = new Set([...placedQuestions(form)].map(([, { id }]) => id));
  for (const [at, page] of placedPages(form)) {
    const placed = [
      [[...at, 'when'], page.when] as const,
      ...page.questions.map(({ when }, q) => [[...at, 'questions', q, 'when'], when] as const),
    ];
    for (const [here, when] of placed) {
      for (const id of when ? questionsIn(when, form.conditions) : []) {
        if (known.has(id) && !before.has(id)) yield [here, `${id} must be on an earlier page`];
      }
    }
    for (const { id } of page.questions) before.add(id);
  }
}

const checklistValues = ['have', 'not-yet', 'not-sure'];

function* inSections(form: Referral): Generator<Contradiction> {
  for (const [at, section] of placedSections(form)) {
    const isEquality = section === form.equality;
    for (const [p, page] of numbered(section.pages)) {
      const here = [...at, 'pages', p];
      if (page.questions.length > 1 && page.title === undefined) {
        yield [[...here, 'title'], 'is missing; a page with several questions needs one'];
      }
      for (const [q, question] of numbered(page.questions)) {
        const there = [...here, 'questions', q];
        if (isEquality && !question.optional) {
          yield [[...there, 'optional'], 'must be true: nobody has to answer this to be helped'];
        }
        if (section.checklist && !isOfChecklist(question)) {
          yield [there, `must be a choice of ${checklistValues.join(', ')}: it is in a checklist`];
        }
      }
    }
  }
}

function isOfChecklist(question: ReferralQuestion): boolean {
  if (question.type !== 'choice') return false;
  const values = question.options.map(({ value }) => value);
  return values.length === 3 && checklistValues.every((each, v) => values[v] === each);
}

/** Two birthdays of the young person could not both be right. */
function* onlyOne(form: Referral): Generator<Contradiction> {
  const types = ['full-name', 'preferred-name', 'date-of-birth', 'nhs-number', 'age'];
  const about = [...placedQuestions(form)].filter(
    ([, each]) => 'about' in each && each.about === 'young-person' && types.includes(each.type),
  );
  const seen = new Set<string>();
  for (const [at, { type }] of about) {
    if (seen.has(type)) yield [at, `is another ${type} of the young person`];
    seen.add(type);
  }
}
