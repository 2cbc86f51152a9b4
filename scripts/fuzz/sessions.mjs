/** Sessions with random actions, of a person who does anything and of a page that is broken. */
import { questionAt, resultsOf, startChecking, stepChecking } from '@cairnkit/engine/checking.js';
import { frontDoor } from '@cairnkit/engine/front-door.js';
import { goalsNow, moveGoals } from '@cairnkit/engine/goals-session.js';
import { startGoals } from '@cairnkit/engine/goals-start.js';
import { allowedValues } from '@cairnkit/engine/item.js';
import { parseGoals } from '@cairnkit/engine/parse-goals.js';
import { ratingKey } from '@cairnkit/engine/rating-key.js';
import { canBeKept } from '@cairnkit/engine/referral-shape.js';
import { doubtsAt, problemsAt, questionsAt } from '@cairnkit/engine/referring-page.js';
import { resumeChecking } from '@cairnkit/engine/resume-checking.js';
import { resumeGoals } from '@cairnkit/engine/resume-goals.js';
import { resumeReferral } from '@cairnkit/engine/resume-referral.js';
import { resumeSitting } from '@cairnkit/engine/resume-sitting.js';
import { resume } from '@cairnkit/engine/resume.js';
import { start, step } from '@cairnkit/engine/session.js';
import { measureAt, startSitting, stepSitting } from '@cairnkit/engine/sitting.js';
import { startReferral, stepReferral } from '@cairnkit/engine/step-referral.js';

const steps = 30;
const on = '2026-10-01';
const label = { id: '6f9619ff-8b86-4011-b42d-00c04fc964ff', at: '2026-10-01T10:00:00.000Z' };

/** Walks, and returns the last session and what was wrong with any on the way. */
function walked(first, act, check) {
  let session = first;
  const complaints = [];
  for (let i = 0; i < steps && complaints.length === 0; i += 1) {
    const before = JSON.stringify(session);
    const after = act(session);
    if (JSON.stringify(session) !== before) complaints.push('a step changed what it was given');
    session = after;
    complaints.push(...check(session));
  }
  return { session, complaints };
}

/** Whether a session comes back from text as it was. */
function comesBack(session, resumed) {
  const [was, is] = [sorted(session), sorted(resumed(JSON.parse(JSON.stringify(session))))];
  return was === is ? [] : [`resumed as ${is.slice(0, 300)} and was ${was.slice(0, 300)}`];
}

const sorted = (value) =>
  JSON.stringify(value, (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

export function measureSession(measure, random) {
  const item = () => random.oneOf([...measure.items.map(({ id }) => id), 'q9', 'constructor']);
  const act = (session) => {
    const asked = measure.items[session.at ?? 0];
    const value = random.chance(0.1) ? null : random.oneOf(allowedValues(asked));
    const strange = [
      ...['review', 'back', 'complete', 'forget'].map((type) => ({ type })),
      ...[
        { type: 'change', item: item() },
        { type: 'clear', item: item() },
      ],
      { type: 'label', label },
    ];
    const answer = { type: 'answer', item: asked.id, value };
    const action = random.chance(0.2) ? random.oneOf(strange) : answer;
    const next = random.chance(0.8) ? { type: 'next' } : action;
    return step(measure, step(measure, session, action), next);
  };
  const { session, complaints } = walked(start(measure), act, ({ status, at }) =>
    status === 'asking' && !measure.items[at] ? [`asks for item ${at}`] : [],
  );
  return [...complaints, ...comesBack(session, (saved) => resume(measure, saved))];
}

export function serviceSession(service, random) {
  const door = frontDoor([service]);
  const act = (checking) => {
    const question = questionAt(door, checking);
    const values = [
      ...(question?.options ?? []).map(({ value }) => value),
      ...[null, random.below(30), [], 'covered', undefined, 'constructor', NaN],
    ];
    const value = question?.type === 'choices' ? [random.oneOf(values)] : random.oneOf(values);
    return stepChecking(
      door,
      checking,
      random.oneOf([
        ...Array.from({ length: 6 }, () => ({ type: 'answer', value })),
        { type: 'back' },
        { type: 'change', question: random.oneOf([...checking.asked, '__proto__']) },
      ]),
    );
  };
  const { session, complaints } = walked(startChecking(door), act, (checking) => {
    if (checking.status === 'asking') return questionAt(door, checking) ? [] : ['asks nothing'];
    return resultsOf(door, checking).length > 0 ? [] : ['decided nothing'];
  });
  return [...complaints, ...comesBack(session, (saved) => resumeChecking(door, saved))];
}

export function referralSession(form, random) {
  const act = (referring) => {
    const questions = questionsAt(form, referring, on);
    const question = questions.length > 0 ? random.oneOf(questions) : undefined;
    const given = [
      ...(question?.options ?? []).flatMap(({ value }) => [value, [value]]),
      ...['yes', 'no', 'Ann', '', 'ann@example.org', null, 16, [], { name: 'Anytown' }, undefined],
      ...[
        '__proto__',
        { day: '1', month: '2', year: '2012' },
        { day: '', month: 'x', year: '9e9' },
      ],
    ];
    const action = random.oneOf([
      ...Array.from({ length: 8 }, () => ({
        ...{ type: 'answer', question: question?.id ?? 'constructor', value: random.oneOf(given) },
      })),
      ...['next', 'next', 'next', 'back', 'equality', 'complete', 'forget'].map((type) => ({
        type,
      })),
      ...['change', 'clear'].map((type) => ({ type, question: question?.id ?? '' })),
      { type: 'label', label },
    ]);
    return stepReferral(form, referring, action, on);
  };
  const check = (referring) => {
    problemsAt(form, referring, on);
    doubtsAt(form, referring, on);
    const wrong = questionsAt(form, referring, on).find(
      (each) =>
        Object.hasOwn(referring.answers, each.id) && !canBeKept(each, referring.answers[each.id]),
    );
    return wrong ? [`keeps what ${wrong.id} does not take`] : [];
  };
  const { session, complaints } = walked(startReferral(form, on), act, check);
  const calm = JSON.parse(JSON.stringify({ ...session, doubting: undefined }));
  return [...complaints, ...comesBack(calm, (saved) => resumeReferral(form, saved, on))];
}

export function goalsSession(record, random) {
  const form = { record, mode: random.oneOf(['agree', 'rate', 'both']) };
  const act = (session) => {
    const { goals } = goalsNow(form, session);
    const goal = random.oneOf([...goals.map(({ id }) => id), 'new', '__proto__']);
    const rating = goals.find(({ id }) => id === goal)?.ratings.map(ratingKey)[0] ?? 'x';
    const value = random.oneOf([0, 5, 10, 10, 11, -1, 2.5, NaN]);
    const status = random.oneOf(['paused', 'stopped', 'reached', 'active', 'changed']);
    const text = random.oneOf(['Sing', '', 'x'.repeat(3000), '\ud800', '\u202ex']);
    const what = random.oneOf([
      { type: 'rate', value, by: random.oneOf(['young-person', 'teacher']) },
      { type: 'correct', rating, value },
      { type: 'turn', status },
      { type: 'agree', text, owner: 'joint' },
      { type: 'change', text, owner: 'other', ownerNote: 'Ann' },
      { type: 'remove' },
    ]);
    const ofOne = ['wording', 'changing', 'rating', 'looking-back'];
    const ofAll = ['overview', 'reviewing', 'complete', 'wording'];
    return moveGoals(
      form,
      session,
      random.oneOf([
        ...Array.from({ length: 5 }, () => ({ type: 'do', step: { goal, on, ...what } })),
        ...['confirm', 'onward', 'undo', 'back', 'complete', 'forget'].map((type) => ({ type })),
        ...ofOne.map((each) => ({ type: 'go', to: { status: each, goal } })),
        ...ofAll.map((each) => ({ type: 'go', to: { status: each } })),
        { type: 'go', to: { status: 'correcting', goal, rating } },
        { type: 'keep', typed: { text, ownerNote: '', note: '' } },
        { type: 'label', label },
      ]),
    );
  };
  const { session, complaints } = walked(startGoals(form), act, (each) => {
    parseGoals(goalsNow(form, each));
    return [];
  });
  if (session.status === 'confirming') return complaints; // a question is not asked anew
  return [...complaints, ...comesBack(session, (saved) => resumeGoals(form, saved))];
}

export function sitting(battery, random) {
  const act = (now) => {
    const session = { form: `${measureAt(battery, now)}@1.0.0`, status: 'reviewing', answers: {} };
    return stepSitting(
      battery,
      now,
      random.oneOf([
        ...['begin', 'begin', 'continue', 'forget'].map((type) => ({ type })),
        { type: 'keep', session },
        { type: 'finished', session: { ...session, status: 'complete' } },
        { type: 'sent', submissionId: label.id },
        { type: 'leave-out', why: 'not-shown' },
      ]),
    );
  };
  const first = startSitting(battery, random.oneOf(['start', 'session', 'end']));
  const { session, complaints } = walked(first, act, () => []);
  return [...complaints, ...comesBack(session, (saved) => resumeSitting(battery, saved))];
}
